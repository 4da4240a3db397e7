"""The tighter wins unless the keeper saw the change, and what was loosened is remembered."""

from msgspec.structs import replace

from engine.loosening import Firmness
from engine.terms import Level, Pace
from protech_gui.domain.remembered import MOST_DIFFERENCES, Remembered, compared

FIRM = Firmness(Level.STRICT, Pace.FULL, 3600, off_waits=True)
LOOSE = Firmness(Level.ALL, Pace.GENTLE, 600, off_waits=False)
KNOWN = Remembered(FIRM, (5.0,))


def test_what_was_never_remembered_is_what_holds() -> None:
    assert compared(None, LOOSE, vouched=False, time=9.0) == Remembered(LOOSE)


def test_what_the_keeper_saw_is_what_the_person_chose() -> None:
    assert compared(KNOWN, LOOSE, vouched=True, time=9.0) == Remembered(LOOSE, (5.0,))


def test_without_that_the_tighter_wins_and_the_difference_is_remembered() -> None:
    assert compared(KNOWN, LOOSE, vouched=False, time=9.0) == Remembered(FIRM, (9.0, 5.0))
    mixed = replace(LOOSE, wait=86_400)
    expected = Remembered(replace(FIRM, wait=86_400), (9.0, 5.0))
    assert compared(KNOWN, mixed, vouched=False, time=9.0) == expected


def test_what_is_as_tight_or_tighter_is_no_difference() -> None:
    tight = replace(FIRM, wait=86_400)
    assert compared(KNOWN, FIRM, vouched=False, time=9.0) == KNOWN
    assert compared(KNOWN, tight, vouched=False, time=9.0) == Remembered(tight, (5.0,))


def test_the_newest_differences_are_remembered_whatever_the_clock_says() -> None:
    full = Remembered(FIRM, tuple(map(float, range(MOST_DIFFERENCES, 0, -1))))
    after = compared(full, LOOSE, vouched=False, time=-3.0)
    assert len(after.differences) == MOST_DIFFERENCES
    assert after.differences[:2] == (0.0, float(MOST_DIFFERENCES))
