"""Of two guards of one folder the later one guards, and the earlier one sees that."""

from pathlib import Path

from engine.network.succession import FILE, Succession


def test_the_later_one_guards(tmp_path: Path) -> None:
    first, second = Succession(tmp_path / "network"), Succession(tmp_path / "network")
    first.begin()
    assert not first.over
    second.begin()
    assert first.over
    assert not second.over


def test_whose_mark_is_gone_or_readable_by_others_guards_no_more(tmp_path: Path) -> None:
    only = Succession(tmp_path)
    only.begin()
    (tmp_path / FILE).chmod(0o644)
    assert only.over
    (tmp_path / FILE).unlink()
    assert only.over
