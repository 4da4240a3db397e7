"""Reminders around changes of the clocks, and through lives in which anything may happen."""

import tempfile
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.terms import ReminderPlan
from protech_gui.domain.reminders import LATEST, MOST_A_DAY, heard_times, is_quiet, minute_of
from protech_gui.keeper.timetable import Timetable
from protech_gui.paths import Paths
from tests.protech_gui.keeper.reminding import Desk, at

ZONES = [ZoneInfo(name) for name in ("Europe/Amsterdam", "America/St_Johns", "Australia/Lord_Howe")]
FIRST, LAST = datetime.fromisoformat("2000-01-01"), datetime.fromisoformat("2090-01-01")
MINUTES = st.integers(0, 1439)


@given(after=st.datetimes(FIRST, LAST))
@settings(max_examples=25)
def test_a_timetable_is_the_calendar(after: datetime) -> None:
    plan = ReminderPlan((540, 541, 0), weekdays=(0, 5, 6))
    until = after + timedelta(days=9)
    days = [after.date() + timedelta(days=number) for number in range(11)]
    slots = [
        datetime.combine(day, time(minute // 60, minute % 60))
        for day in days
        if day.weekday() in plan.weekdays
        for minute in heard_times(plan)
    ]
    expected = [slot for slot in slots if after < slot <= until]
    assert list(Timetable(plan).between(after, until)) == expected


def changes_of(zone: ZoneInfo) -> list[date]:
    """Return the days between 2008 and 2030 on which the clocks change there."""
    days = [date(2008, 1, 1) + timedelta(days=number) for number in range(22 * 365)]
    return [
        day
        for day in days
        if at(0, day=day + timedelta(days=1), zone=zone) - at(0, day=day, zone=zone) != 86400
    ]


@pytest.fixture(scope="module")
def change_days() -> dict[str, list[date]]:
    return {zone.key: changes_of(zone) for zone in ZONES}


@pytest.fixture
def fresh_desk() -> Iterator[Callable[[ReminderPlan, tzinfo], Desk]]:
    """What makes a desk in a folder of its own, for each example."""
    with tempfile.TemporaryDirectory() as folder:

        def make(plan: ReminderPlan, zone: tzinfo) -> Desk:
            Paths(Path(folder)).reminders.unlink(missing_ok=True)
            return Desk(Path(folder), plan, zone)

        yield make


@pytest.mark.parametrize("zone", ZONES, ids=str)
@given(data=st.data(), times=st.lists(MINUTES | st.integers(0, 240), min_size=1, max_size=3))
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_around_a_change_of_the_clocks_each_time_comes_once(
    zone: ZoneInfo,
    change_days: dict[str, list[date]],
    fresh_desk: Callable[[ReminderPlan, tzinfo], Desk],
    data: st.DataObject,
    times: list[int],
) -> None:
    day = data.draw(st.sampled_from(change_days[zone.key])) - timedelta(days=1)
    desk = fresh_desk(ReminderPlan(), zone)
    days = [day + timedelta(days=number) for number in range(4)]
    begin, end = at(0, day=day, zone=zone), at(0, day=days[-1], zone=zone)
    moments = {at(minute // 60, minute % 60, day, zone) for day in days for minute in times}
    expected = sorted(moment for moment in moments if begin < moment <= end)
    desk.start(begin)
    desk.choose(ReminderPlan(tuple(times)))
    desk.jump(begin)
    # A beat before and at each moment that matters, and now and then between.
    beats = {moment + late for moment in expected for late in (-60.0, 0.0)}
    beats |= {begin + hour * 1800.0 for hour in range(1, int((end - begin) // 1800) + 1)}
    for beat in sorted(beats):
        desk.jump(beat)
    assert [came.timestamp() for came in desk.came] == expected


@given(
    data=st.data(),
    times=st.lists(MINUTES, min_size=1, max_size=3),
    quiet=st.none() | st.tuples(MINUTES, MINUTES),
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_life_brings_four_on_a_day_one_in_the_quiet_hours_or_one_too_late(
    fresh_desk: Callable[[ReminderPlan, tzinfo], Desk],
    data: st.DataObject,
    times: list[int],
    quiet: tuple[int, int] | None,
) -> None:
    zone = data.draw(st.sampled_from(ZONES))
    plan = ReminderPlan(tuple(times), quiet=quiet)
    desk = fresh_desk(plan, zone)
    true, off = at(0, zone=zone), 0.0
    desk.start(true)
    allowed: list[int] = list(times)
    for _ in range(data.draw(st.integers(1, 40))):
        true += data.draw(st.sampled_from([60.0, 600.0, 1800.0, 3600.0, 7200.0, 30000.0]))
        match data.draw(st.sampled_from(["beat", "beat", "clock", "restart", "plan"])):
            case "clock":
                off = data.draw(st.sampled_from([-39600.0, -3600.0, -90.0, 0.0, 3600.0, 39600.0]))
            case "restart":
                desk.start(true + off)
            case "plan":
                plan = ReminderPlan((data.draw(MINUTES),), quiet=quiet)
                allowed.extend(plan.times)
                desk.choose(plan)
            case _:
                pass
        desk.jump(true + off)
    came = [came.date() for came in desk.came]
    assert all(came.count(day) <= MOST_A_DAY for day in came)
    assert not any(is_quiet(plan, minute_of(moment)) for moment in desk.came)
    for moment in desk.came:
        late = min((minute_of(moment) - minute) % 1440 for minute in allowed)
        # An hour may be two on the wall when the clocks go forward; they do not, that week.
        assert late * 60 <= LATEST
