"""Reminders: at the chosen times by the wall's clock, whatever clocks, sleep and restarts do."""

from datetime import date, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
import pytest

from engine.terms import ReminderPlan
from tests.protech_gui.keeper.reminding import DAY, Desk, at


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
