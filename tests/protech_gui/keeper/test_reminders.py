"""Reminders: at the chosen times by the wall's clock, whatever clocks, sleep and restarts do."""

import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.terms import Choices, ConsentKind, ReminderPlan
from protech_gui.domain.reminders import (
    LATEST,
    MOST_A_DAY,
    heard_times,
    is_quiet,
    minute_of,
    moment_of,
)
from protech_gui.keeper.keeping import Keeping
from protech_gui.keeper.reminders import Reminders
from protech_gui.keeper.timetable import Timetable
from protech_gui.log import EventLog
from protech_gui.paths import Paths
from tests.household import receipt_for

DAY = date(2026, 11, 23)
"""A Monday."""
CONSENT = receipt_for(ConsentKind.REMINDERS)
ZONES = [ZoneInfo(name) for name in ("Europe/Amsterdam", "America/St_Johns", "Australia/Lord_Howe")]
FIRST, LAST = datetime.fromisoformat("2000-01-01"), datetime.fromisoformat("2090-01-01")
MINUTES = st.integers(0, 1439)


def at(hour: int, minute: int = 0, day: date = DAY, zone: tzinfo = UTC) -> float:
    return moment_of(datetime.combine(day, time(hour, minute)), zone)


class Desk:
    """A keeper's reminders with a clock, a zone and a tray of the test's own."""

    def __init__(self, folder: Path, plan: ReminderPlan, zone: tzinfo = UTC) -> None:
        self.paths = Paths(folder)
        self.log = EventLog(self.paths.log)
        self.keeping = Keeping(self.paths, Choices("en"), self.log)
        self.keeping.choices = Choices("en", reminders=plan)
        self.consent()
        self.zone, self.tray, self.now = zone, True, at(0)
        self.came: list[datetime] = []

    def consent(self, *, given: bool = True) -> None:
        consents = (CONSENT,) if given else ()
        state = msgspec.structs.replace(self.keeping.protection, consents=consents)
        self.keeping.protection = state

    def choose(self, plan: ReminderPlan) -> None:
        self.keeping.choices = Choices("en", reminders=plan)

    def can_remind(self) -> bool:
        return self.tray

    def remind(self) -> None:
        self.came.append(datetime.fromtimestamp(self.now, self.zone))

    def start(self, now: float) -> None:
        """Have a keeper begin at this moment, in place of the one before."""
        self.now = now
        self.reminders = Reminders(
            self.keeping, self, lambda: self.now, lambda: self.zone, self.log
        )
        self.reminders.tick()

    def live(self, until: float, step: float = 60.0) -> None:
        """Live until then, with a beat at each step."""
        while self.now < until:
            self.now = min(self.now + step, until)
            self.reminders.tick()

    def jump(self, now: float) -> None:
        """Find the clock at this moment at the next beat."""
        self.now = now
        self.reminders.tick()

    @property
    def times(self) -> list[str]:
        """When something came, by the wall."""
        return [f"{came:%H:%M}" for came in self.came]

    @property
    def events(self) -> str:
        return self.paths.log.read_text() if self.paths.log.exists() else ""


@pytest.fixture
def desk(data_folder: Path) -> Desk:
    return Desk(data_folder, ReminderPlan((540, 780, 1200)))


def test_each_chosen_time_comes_once_a_day(desk: Desk) -> None:
    desk.start(at(8))
    desk.live(at(8, day=DAY + timedelta(days=2)))
    assert desk.times == ["09:00", "13:00", "20:00"] * 2


def test_nothing_comes_before_the_minute_or_twice_in_it(desk: Desk) -> None:
    desk.start(at(8, 59))
    desk.live(at(9) - 0.2, 0.2)
    assert desk.times == []
    desk.live(at(9, 2), 0.2)
    assert desk.times == ["09:00"]


def test_only_chosen_days_count(desk: Desk) -> None:
    desk.choose(ReminderPlan((540,), weekdays=(2, 6)))
    desk.start(at(8))
    desk.live(at(8, day=DAY + timedelta(days=7)))
    assert [came.date() for came in desk.came] == [DAY + timedelta(days=2), DAY + timedelta(days=6)]


@pytest.mark.parametrize("plan", [ReminderPlan(), ReminderPlan((540,), weekdays=())])
def test_a_plan_without_times_or_days_brings_nothing(desk: Desk, plan: ReminderPlan) -> None:
    desk.choose(plan)
    desk.start(at(8))
    desk.live(at(8, day=DAY + timedelta(days=1)))
    assert desk.times == []


def test_quiet_hours_hold_for_the_chosen_time_and_for_the_one_that_is_late(desk: Desk) -> None:
    desk.choose(ReminderPlan((540, 1315, 1320), quiet=(1320, 420)))
    desk.start(at(21))
    desk.jump(at(22, 10))
    desk.live(at(10, day=DAY + timedelta(days=1)))
    assert desk.times == ["09:00"], "what was due at 21:55 was slept through into the quiet"


def test_without_consent_nothing_comes_and_nothing_is_remembered(desk: Desk) -> None:
    desk.consent(given=False)
    desk.start(at(8))
    desk.live(at(21))
    desk.reminders.show_now()
    assert desk.came == []
    assert not desk.paths.reminders.exists()


def test_a_consent_taken_back_ends_it_at_the_next_beat_and_erases_what_came(desk: Desk) -> None:
    desk.start(at(8))
    desk.live(at(9))
    assert desk.paths.reminders.exists()
    desk.consent(given=False)
    desk.jump(at(9, 0) + 0.2)
    assert not desk.paths.reminders.exists()
    desk.live(at(21))
    assert desk.times == ["09:00"]


def test_a_consent_given_again_starts_no_day_anew(desk: Desk) -> None:
    desk.start(at(8))
    desk.live(at(20))
    desk.consent(given=False)
    desk.live(at(20, 5))
    desk.consent()
    desk.choose(ReminderPlan((1210, 1220)))
    desk.live(at(22))
    assert desk.times == ["09:00", "13:00", "20:00"]


def test_what_a_keeper_left_that_was_killed_goes_without_a_consent(desk: Desk) -> None:
    desk.start(at(8))
    desk.live(at(9))
    desk.consent(given=False)
    desk.start(at(10))
    assert not desk.paths.reminders.exists()


def test_a_time_that_is_past_when_it_is_chosen_does_not_come(desk: Desk) -> None:
    desk.choose(ReminderPlan())
    desk.start(at(9, 30))
    desk.choose(ReminderPlan((560,)))
    desk.jump(at(9, 30) + 0.2)
    desk.start(at(9, 40))
    desk.live(at(12))
    assert desk.times == []


def test_sleep_leaves_one_reminder_and_none_from_long_ago(desk: Desk) -> None:
    desk.choose(ReminderPlan((540, 570, 600)))
    desk.start(at(8))
    desk.jump(at(9, 45))
    assert desk.times == ["09:45"]
    desk.jump(at(13))
    assert desk.times == ["09:45"]
    desk.jump(at(10, 30, DAY + timedelta(days=40)))
    assert desk.times == ["09:45", "10:30"]


def test_what_was_missed_while_nothing_ran_comes_at_the_start_if_not_too_late(desk: Desk) -> None:
    desk.start(at(9, 20))
    assert desk.times == ["09:20"]
    desk.start(at(14, 1))
    assert desk.times == ["09:20"]


def test_a_restart_repeats_nothing(desk: Desk) -> None:
    desk.start(at(8))
    desk.live(at(9))
    for minute in range(1, 50, 7):
        desk.start(at(9, minute))
    assert desk.times == ["09:00"]


def test_a_fourth_does_not_come_however_often_the_plan_changes(desk: Desk) -> None:
    desk.start(at(6))
    for hour in range(7, 23):
        desk.choose(ReminderPlan((hour * 60,)))
        desk.live(at(hour, 30))
        desk.start(at(hour, 31))
    assert desk.times == ["07:00", "08:00", "09:00"]


def test_a_clock_put_back_by_an_hour_repeats_nothing(desk: Desk) -> None:
    desk.start(at(8))
    desk.live(at(9, 10))
    desk.jump(at(8, 10))
    desk.live(at(14))
    assert desk.times == ["09:00", "13:00"]


def test_a_clock_put_back_by_a_day_rests_until_the_next(desk: Desk) -> None:
    desk.start(at(8))
    desk.live(at(9, 30))
    desk.jump(at(8, 0, DAY - timedelta(days=1)))
    desk.live(at(8))
    assert desk.times == ["09:00"]
    desk.live(at(21))
    assert desk.times == ["09:00", "13:00", "20:00"]


def test_a_clock_put_forward_brings_what_lies_between_once(desk: Desk) -> None:
    desk.start(at(8, 50))
    desk.jump(at(9, 20))
    desk.live(at(12))
    assert desk.times == ["09:20"]


@pytest.mark.parametrize("year", [1970, 2100])
def test_a_clock_that_is_years_off_does_no_harm(desk: Desk, year: int) -> None:
    desk.start(at(8))
    desk.live(at(20))
    desk.jump(at(12, day=date(year, 1, 1)))
    desk.start(at(12, 1, date(year, 1, 1)))
    desk.jump(at(20, 30))
    desk.live(at(23))
    assert desk.times == ["09:00", "13:00", "20:00"]
    desk.live(at(21, day=DAY + timedelta(days=1)))
    assert desk.times == ["09:00", "13:00", "20:00"] * 2


def test_a_journey_takes_the_times_along_without_repeating_one(desk: Desk) -> None:
    desk.zone = ZoneInfo("Europe/Amsterdam")
    desk.start(at(8, zone=desk.zone))
    desk.live(at(9, 30, zone=desk.zone))
    desk.zone = ZoneInfo("America/St_Johns")
    desk.live(at(21, zone=desk.zone))
    assert desk.times == ["09:00", "13:00", "20:00"]


def test_without_a_tray_they_fall_away_and_are_not_made_up_for(desk: Desk) -> None:
    desk.tray = False
    desk.start(at(8))
    desk.live(at(9, 10))
    desk.tray = True
    desk.live(at(12))
    assert desk.times == []


def test_a_try_is_shown_and_counts_for_nothing(desk: Desk) -> None:
    desk.start(at(8))
    for _ in range(5):
        desk.reminders.show_now()
    assert len(desk.came) == 5
    desk.tray = False
    desk.reminders.show_now()
    assert len(desk.came) == 5
    desk.tray = True
    desk.live(at(9))
    assert desk.times[5:] == ["09:00"]


def test_a_damaged_file_means_that_enough_came_today(desk: Desk) -> None:
    desk.paths.reminders.write_text('{"version": 2}')
    desk.start(at(8))
    desk.live(at(8, day=DAY + timedelta(days=1)))
    assert desk.times == []
    desk.live(at(21, day=DAY + timedelta(days=1)))
    assert desk.times == ["09:00", "13:00", "20:00"]


def test_the_file_tells_times_and_nothing_else_and_is_private(desk: Desk) -> None:
    desk.start(at(8))
    desk.live(at(9))
    assert desk.paths.reminders.stat().st_mode & 0o777 == 0o600
    shown = msgspec.json.decode(desk.paths.reminders.read_bytes())["shown"]
    assert shown.keys() == {"day", "slots", "behind", "settled"}
    assert (shown["day"], shown["slots"]) == ("2026-11-23", ["2026-11-23T09:00:00"])


def test_what_cannot_be_remembered_does_not_come(desk: Desk) -> None:
    desk.start(at(8))
    desk.paths.reminders.mkdir()
    desk.live(at(12))
    assert desk.times == []
    assert desk.events.count("reminders_unsaved") == 1


def test_what_cannot_be_erased_is_logged(desk: Desk) -> None:
    desk.paths.reminders.mkdir()
    desk.consent(given=False)
    desk.start(at(8))
    assert desk.events.count("reminders_unerased") == 1


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
