"""Which reminder is due: by the clock on the wall, never late, never in quiet hours, never four."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.terms import ReminderPlan
from protech_gui.domain.reminders import (
    LATEST,
    MOST_A_DAY,
    Shown,
    Slot,
    due,
    heard_times,
    is_quiet,
    may_come,
    minute_of,
    moment_of,
)

DAY = date(2026, 11, 23)
NEXT = date(2026, 11, 24)
EPOCH = date(1970, 1, 1)


def at(hour: int, minute: int = 0, day: date = DAY) -> Slot:
    return datetime.combine(day, time(hour, minute))


def moment(hour: int, minute: int = 0, day: date = DAY) -> float:
    return moment_of(at(hour, minute, day), UTC)


@pytest.mark.parametrize(
    ("quiet", "silent", "heard"),
    [
        (None, (), (0, 720, 1439)),
        ((1320, 420), (1320, 1439, 0, 419), (420, 1319)),
        ((60, 120), (60, 119), (59, 120)),
        ((600, 600), (), (599, 600, 601)),
    ],
)
def test_quiet_hours_go_from_one_end_to_the_other_also_past_midnight(
    quiet: tuple[int, int] | None, silent: tuple[int, ...], heard: tuple[int, ...]
) -> None:
    plan = ReminderPlan(quiet=quiet)
    assert all(is_quiet(plan, minute) for minute in silent)
    assert not any(is_quiet(plan, minute) for minute in heard)


def test_each_time_is_heard_once_in_the_order_of_the_day() -> None:
    assert heard_times(ReminderPlan((1200, 540, 540))) == (540, 1200)
    assert heard_times(ReminderPlan((1200, 540, 60), quiet=(1320, 420))) == (540, 1200)


def test_nothing_comes_without_a_day_or_a_time_outside_the_quiet_hours() -> None:
    assert may_come(ReminderPlan((540,)))
    assert not may_come(ReminderPlan())
    assert not may_come(ReminderPlan((540,), weekdays=()))
    assert not may_come(ReminderPlan((540,), quiet=(500, 600)))


def test_minutes_are_those_of_the_wall() -> None:
    assert minute_of(at(9, 30)) == 570


@pytest.mark.parametrize(
    ("zone", "slot", "moment"),
    [
        # The clocks go from 2:00 to 3:00, and from 3:00 to 2:00.
        ("Europe/Amsterdam", "2026-03-29 02:30", "2026-03-29 01:30"),
        ("Europe/Amsterdam", "2026-10-25 02:30", "2026-10-25 00:30"),
        # By half an hour, from 2:00 to 2:30.
        ("Australia/Lord_Howe", "2026-10-04 02:15", "2026-10-03 15:45"),
        # One minute after midnight, as was the custom there.
        ("America/St_Johns", "2010-03-14 00:30", "2010-03-14 04:00"),
        ("America/St_Johns", "2010-11-06 23:30", "2010-11-07 02:00"),
    ],
)
def test_a_time_left_out_comes_later_and_one_gone_through_twice_the_first_time(
    zone: str, slot: str, moment: str
) -> None:
    expected = datetime.fromisoformat(moment).replace(tzinfo=UTC).timestamp()
    assert moment_of(datetime.fromisoformat(slot), ZoneInfo(zone)) == expected


def test_what_was_missed_is_one_reminder() -> None:
    slots = [at(9), at(9, 30), at(9, 45)]
    assert due(slots, Shown(), moment(8), moment(9, 50), UTC) == at(9, 45)
    assert due(slots, Shown(), moment(9, 45), moment(9, 50), UTC) is None
    assert due([], Shown(), moment(8), moment(10), UTC) is None


def test_what_is_later_than_an_hour_does_not_come() -> None:
    slots = [at(9)]
    assert due(slots, Shown(), 0.0, moment(9) + LATEST - 1, UTC) == at(9)
    assert due(slots, Shown(), 0.0, moment(9) + LATEST, UTC) is None


def test_what_was_shown_does_not_come_again_when_the_clock_goes_back() -> None:
    shown = Shown().after(at(9), DAY, moment(9))
    assert due([at(9)], shown, moment(8, 30), moment(9), UTC) is None
    assert due([at(9), at(9, 10)], shown, moment(8, 30), moment(9, 10), UTC) == at(9, 10)


def test_a_late_one_counts_for_the_day_on_which_it_comes_and_stands_for_its_own() -> None:
    late, midnight = at(23, 50), moment(0, 10, NEXT)
    shown = Shown()
    assert due([late], shown, moment(23), midnight, UTC) == late
    shown = shown.after(late, NEXT, midnight)
    assert shown == Shown(NEXT, (late,), None, midnight)
    assert shown.allows(at(23, 50, NEXT), NEXT)


def test_a_fourth_is_not_allowed_until_the_next_day() -> None:
    shown = Shown()
    for hour in range(9, 9 + MOST_A_DAY):
        assert shown.allows(at(hour), DAY)
        shown = shown.after(at(hour), DAY, moment(hour))
    assert not shown.allows(at(15), DAY)
    assert shown.allows(at(9, day=NEXT), NEXT)
    assert shown.after(at(9, day=NEXT), NEXT, moment(9, day=NEXT)).slots == (at(9, day=NEXT),)


def test_a_clock_put_back_by_a_day_rests_until_it_has_caught_up() -> None:
    shown = Shown().after(at(9, day=NEXT), NEXT, moment(9, day=NEXT)).seen(DAY)
    assert shown.behind == DAY
    assert not shown.allows(at(15), DAY)
    assert shown.seen(NEXT) == Shown(NEXT, (at(9, day=NEXT),), None, moment(9, day=NEXT))


def test_a_clock_that_was_wrong_once_is_forgotten_a_day_later() -> None:
    wrong = date(2100, 1, 1)
    shown = Shown().after(at(9, day=wrong), wrong, moment(9, day=wrong)).seen(NEXT)
    assert shown.seen(NEXT) == shown
    # Put back further still: the day that counts is the earliest.
    shown = shown.seen(DAY)
    assert not shown.allows(at(15), DAY)
    shown = shown.seen(NEXT)
    assert shown.allows(at(9, day=NEXT), NEXT)


def test_a_machine_that_wakes_in_1970_forgets_nothing() -> None:
    shown = Shown()
    for hour in (9, 12, 15):
        shown = shown.after(at(hour), DAY, moment(hour))
    woken = shown.seen(EPOCH)
    assert not woken.allows(at(9, day=EPOCH), EPOCH)
    assert woken.seen(DAY) == shown


@given(
    days=st.lists(st.integers(0, 1), min_size=1, max_size=60),
    minutes=st.lists(st.integers(0, 1439), min_size=60, max_size=60),
)
def test_a_clock_between_two_days_never_shows_four_on_either(
    days: list[int], minutes: list[int]
) -> None:
    shown, came = Shown(), [0, 0]
    for day, minute in zip(days, minutes, strict=False):
        today = DAY + timedelta(days=day)
        slot = at(minute // 60, minute % 60, today)
        shown = shown.seen(today)
        if shown.allows(slot, today):
            shown = shown.after(slot, today, moment_of(slot, UTC))
            came[day] += 1
    assert max(came) <= MOST_A_DAY
