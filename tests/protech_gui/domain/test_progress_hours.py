"""When it was hard is told by the clock on the person's own wall."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from protech_gui.domain.progress_hours import Cell, hours_of

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def moment(*when: int) -> float:
    return datetime(*when, tzinfo=UTC).timestamp()  # type: ignore[misc, arg-type]  # no zone in it


def test_a_moment_is_in_the_hour_of_its_zone() -> None:
    late = moment(2026, 11, 22, 23, 30)
    assert hours_of([late], UTC).cells() == (Cell(6, 23, 1),)
    assert hours_of([late], AMSTERDAM).cells() == (Cell(0, 0, 1),)


def test_the_hour_that_comes_twice_has_both_and_the_one_left_out_none() -> None:
    twice = [moment(2026, 10, 25, 0, 30), moment(2026, 10, 25, 1, 30)]
    assert hours_of(twice, AMSTERDAM).cells() == (Cell(6, 2, 2),)
    skipped = [moment(2026, 3, 29, 0, 30), moment(2026, 3, 29, 1, 30)]
    assert hours_of(skipped, AMSTERDAM).cells() == (Cell(6, 1, 1), Cell(6, 3, 1))


def test_the_most_may_be_several_or_none() -> None:
    assert hours_of([], UTC).most() == ()
    monday, tuesday = moment(2026, 11, 23, 8, 0), moment(2026, 11, 24, 9, 0)
    assert hours_of([monday, tuesday], UTC).most() == (Cell(0, 8, 1), Cell(1, 9, 1))
    assert hours_of([monday, tuesday, monday], UTC).most() == (Cell(0, 8, 2),)
    assert hours_of([monday, tuesday, monday], UTC).met == 3
