"""A real keeper on a desktop with a tray: a reminder is seen, a click on it leads to a moment."""

import time
from collections.abc import Callable, Iterator

import msgspec
import pytest
import xcffib.xproto as x

from engine.contract import RemindNow, SetChoices, Show, StartWindow, WithdrawConsent
from engine.terms import Box, Choices, ConsentKind, Place, ReminderPlan, Role
from protech_gui.settings import save_choices
from tests.display import Display
from tests.faults.staging import dismiss
from tests.household import Household
from tests.protech_gui.covers.desk import Desk, desk_on
from tests.protech_gui.keeper.stage import Actor
from tests.visual.tray import offer_tray

AT_ONCE = 1.0
"""Seconds within which a consent taken back must hold."""


@pytest.fixture
def desk(screen: Display) -> Iterator[Desk]:
    """A desktop whose tray holds whatever asks to be in it."""
    with desk_on(screen.name) as desk:
        offer_tray(desk, Box(1240, 0, 40, 40))
        yield desk


def _now() -> int:
    """Return which minute of the day it is on the wall."""
    here = time.localtime()
    return here.tm_hour * 60 + here.tm_min


def _choose(household: Household, *times: int) -> None:
    save_choices(household.paths.settings, Choices("en", reminders=ReminderPlan(times)))
    household.want_protection(on=False)


def _came(household: Household) -> int:
    """Return how many reminders the file remembers."""
    try:
        file = msgspec.json.decode(household.paths.reminders.read_bytes())
    except FileNotFoundError:
        return 0
    return len(file["shown"]["slots"])


def _balloons(desk: Desk) -> list[Box]:
    """Return the windows that are as wide as a message beside the tray.

    The keeper sweeps old covers at its start, for which a window stands over the whole screen.
    """
    windows = desk.core.QueryTree(desk.root).reply().children
    places = filter(None, (_place(desk, window) for window in windows))
    return [place for place in places if 100 < place.width < desk.size[0]]


def _place(desk: Desk, window: int) -> Box | None:
    """Return where the window is; None when it cannot be seen, or is gone."""
    try:
        seen = desk.core.GetWindowAttributes(window).reply().map_state == x.MapState.Viewable
        place = desk.core.GetGeometry(window).reply()
    except (x.WindowError, x.DrawableError):
        return None
    return Box(place.x, place.y, place.width, place.height) if seen else None


def _click(desk: Desk) -> None:
    """Click on the one message that there is."""
    (balloon,) = _balloons(desk)
    desk.click(1, (balloon.x + balloon.width // 2, balloon.y + balloon.height // 2))


def _start(household: Household, window: Actor) -> Callable[[], None]:
    """Start a keeper whose window is the actor; return what ends it."""
    keeper = household.launch_module("tests.faults.stage_keeper", window.command[-1])
    household.until(lambda: window.heard() != [])
    return lambda: dismiss(keeper)


def test_a_reminder_is_seen_beside_the_tray_and_leads_to_a_moment(
    household: Household, window: Actor, desk: Desk
) -> None:
    _choose(household, (_now() - 5) % 1440)
    end = _start(household, window)
    household.until(lambda: _came(household) == 1 and len(_balloons(desk)) == 1)
    (first,) = window.heard()
    assert isinstance(first, StartWindow)
    assert first.tray
    _click(desk)
    household.until(lambda: window.heard()[1:] == [Show(Place.MOMENT)])
    household.until(lambda: _balloons(desk) == [])
    end()
    assert _came(household) == 1


@pytest.mark.usefixtures("desk")
def test_a_consent_taken_back_ends_reminders_at_once(household: Household, window: Actor) -> None:
    _choose(household, (_now() - 5) % 1440)
    end = _start(household, window)
    household.until(lambda: _came(household) == 1)
    began = time.monotonic()
    window.say(WithdrawConsent(ConsentKind.REMINDERS))
    household.until(lambda: not household.paths.reminders.exists())
    assert time.monotonic() - began < AT_ONCE
    end()


def test_a_try_is_seen_at_once_and_without_consent_never(
    household: Household, window: Actor, desk: Desk
) -> None:
    _choose(household)
    end = _start(household, window)
    window.say(RemindNow())
    household.until(lambda: len(_balloons(desk)) == 1)
    assert _came(household) == 0
    _click(desk)
    household.until(lambda: _balloons(desk) == [])
    window.say(WithdrawConsent(ConsentKind.REMINDERS), RemindNow(), SetChoices(Choices("nl")))
    household.until(lambda: '"nl"' in household.paths.settings.read_text())
    assert _balloons(desk) == []
    end()
    assert household.of(Role.KEEPER) == []
