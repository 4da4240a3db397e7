"""How much there is of everything."""

from protech_gui.domain.holdings import Holdings


def test_all_kinds_count_together() -> None:
    assert Holdings().count == 0
    assert Holdings(1, 2, 3, 4, 5, 6).count == 21
