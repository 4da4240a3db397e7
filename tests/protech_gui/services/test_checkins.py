"""One check-in a day, which can be changed until the day is over."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from protech_gui.domain.checkins import CheckIn
from protech_gui.domain.days import start_of
from protech_gui.services.open_vault import OpenVault
from tests.protech_gui.services.parts import ZONE, TurnedClock


def test_at_first_there_is_none(vault: OpenVault) -> None:
    assert vault.checkins.today() is None
    assert vault.checkins.recent(9) == ()


def test_a_second_one_on_a_day_takes_the_place_of_the_first(
    vault: OpenVault, clock: TurnedClock
) -> None:
    clock.wall = start_of(date(2026, 11, 23), ZONE)
    first = vault.checkins.save(3, None, 4)
    clock.wait(24 * 3600 - 1)
    assert vault.checkins.today() == first
    second = vault.checkins.save(5, 6, None)
    assert second == CheckIn(first.id, clock.wall, 5, 6, None)
    assert vault.checkins.today() == second
    assert vault.checkins.recent(9) == (second,)
    clock.wait(1)
    assert vault.checkins.today() is None
    third = vault.checkins.save(None, None, 0)
    assert vault.checkins.recent(9) == (third, second)
    assert vault.checkins.recent(1) == (third,)


def test_a_day_with_25_hours_is_one_day(vault: OpenVault, clock: TurnedClock) -> None:
    clock.wall = start_of(date(2026, 10, 25), ZoneInfo("Europe/Amsterdam"))
    first = vault.checkins.save(3, None, None)
    clock.wait(25 * 3600 - 1)
    assert vault.checkins.today() == first
    clock.wait(1)
    assert vault.checkins.today() is None


def test_a_clock_that_was_wrong_does_not_hide_today(vault: OpenVault, clock: TurnedClock) -> None:
    right = clock.wall
    clock.wall = right + 1e8
    wrong = vault.checkins.save(1, None, None)
    clock.wall = right
    today = vault.checkins.save(2, None, None)
    assert vault.checkins.save(3, None, None).id == today.id != wrong.id


def test_nothing_and_nonsense_change_nothing(vault: OpenVault) -> None:
    checkin = vault.checkins.save(3, 4, 5)
    for answers in [(None, None, None), (11, 5, 5)]:
        with pytest.raises(ValueError, match=r"scale|nothing"):
            vault.checkins.save(*answers)
    assert vault.checkins.recent(9) == (checkin,)
