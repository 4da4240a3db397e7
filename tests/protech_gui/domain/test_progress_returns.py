"""How long it took to write again after a lapse, no finer than it is known."""

import pytest

from protech_gui.domain.progress_returns import Back, Lapsed, returns

DAY = 86_400.0


@pytest.mark.parametrize(
    ("days", "back"),
    [
        (0.0, Back.DAY),
        (1.0, Back.DAY),
        (1.1, Back.DAYS),
        (3.0, Back.DAYS),
        (6.9, Back.WEEK),
        (7.1, Back.LONGER),
        (4000.0, Back.LONGER),
    ],
)
def test_each_lapse_has_its_time(days: float, back: Back) -> None:
    found = returns([Lapsed(5.0, 5.0 + days * DAY)])
    assert [one for one, count in found.counts if count] == [back]


def test_who_has_not_written_since_may_yet() -> None:
    found = returns([Lapsed(5.0, None), Lapsed(6.0, 7.0)])
    assert dict(found.counts) == dict.fromkeys(Back, 0) | {Back.NOT_YET: 1, Back.DAY: 1}
    assert found.lapses == 2
    assert returns([]).lapses == 0
