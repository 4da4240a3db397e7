"""A person at real covers: what they wish there happens, and no picture is ever seen for it."""

import sys
import time

import psutil
import pytest

from engine.contract import LookAgain, LookedAgain, SetChoices, SetGuarding, SetProtection, Show
from engine.terms import Choices, Level, Pace, Place, Role
from protech_gui.covers.looks import Stage, Way
from protech_gui.domain.records import Block, Wrong
from tests.faults.conftest import Show as ShowPicture
from tests.faults.eye import PLACE, Eye
from tests.faults.hands import ASIDE, Hands
from tests.faults.staging import cover, cover_before, dismiss, sealed
from tests.faults.test_ways_out import gone
from tests.household import Household
from tests.protech_gui.keeper.stage import Actor

AT_ONCE = 1.0
"""Seconds within which an order holds."""

CORNER = (PLACE[0] + 10, PLACE[1] + 10)


def open_card(household: Household, hands: Hands) -> None:
    """Turn to the cover, whose card then stands in English."""
    hands.turn_to(*CORNER)
    household.until(lambda: hands.says(Stage.OFFER, "en"))


def test_wrong_said_at_a_cover_is_looked_into_and_noted_once(
    household: Household, show: ShowPicture, eye: Eye, hands: Hands
) -> None:
    key = household.have_vault()
    cover(household, show, eye)
    open_card(household, hands)
    hands.press(Way.WRONG, Stage.OFFER, "en")
    household.until(lambda: hands.says(Stage.STAYS, "en"))
    eye.look_on(50)
    assert eye.revealed == 0
    household.quit()
    assert [type(entry) for entry in sealed(household, key)] == [Block, Wrong]


def test_wrong_said_in_the_window_is_looked_into_and_noted_once(
    household: Household, window: Actor, show: ShowPicture, eye: Eye
) -> None:
    key = household.have_vault()
    keeper = cover_before(window, household, show, eye)
    window.say(LookAgain())
    household.until(lambda: any(isinstance(one, LookedAgain) for one in window.heard()))
    (answer,) = [one for one in window.heard() if isinstance(one, LookedAgain)]
    assert answer.cleared == 0
    assert answer.kept > 0
    eye.look_on(50)
    assert eye.revealed == 0
    dismiss(keeper)
    assert [type(entry) for entry in sealed(household, key)] == [Block, Wrong]


def test_a_moment_wished_at_a_cover_opens_the_window_there(
    household: Household, window: Actor, show: ShowPicture, eye: Eye, hands: Hands
) -> None:
    keeper = cover_before(window, household, show, eye)
    open_card(household, hands)
    hands.press(Way.MOMENT, Stage.OFFER, "en")
    household.until(lambda: Show(Place.MOMENT) in window.heard())
    household.until(lambda: hands.card() is None)
    assert eye.revealed == 0
    dismiss(keeper)


def test_go_on_leaves_the_cover_and_the_page_below_never_hears_of_it(
    household: Household, show: ShowPicture, eye: Eye, hands: Hands
) -> None:
    cover(household, show, eye)
    open_card(household, hands)
    hands.press(Way.GO_ON, Stage.OFFER, "en")
    household.until(lambda: hands.card() is None)
    household.until(lambda: eye.covered)
    assert eye.revealed == 0


def test_cards_speak_another_language_as_soon_as_it_is_chosen(
    household: Household, window: Actor, show: ShowPicture, eye: Eye, hands: Hands
) -> None:
    keeper = cover_before(window, household, show, eye)
    open_card(household, hands)
    window.say(SetChoices(Choices("nl")))
    household.until(lambda: hands.says(Stage.OFFER, "nl"))
    window.say(SetChoices(Choices("de")))
    household.until(lambda: hands.says(Stage.OFFER, "de"))
    assert eye.revealed == 0
    dismiss(keeper)


@pytest.mark.parametrize("level", [Level.STRICT, Level.ALL])
def test_another_level_and_pace_reveal_nothing(
    household: Household, window: Actor, show: ShowPicture, eye: Eye, level: Level
) -> None:
    keeper = cover_before(window, household, show, eye)
    for pace in (Pace.GENTLE, Pace.FULL):
        window.say(SetGuarding(level, pace, calm=False))
        household.until(window.said)
        eye.look_on(100)
    assert eye.bare == 0
    assert household.events("guard_lost") == 0
    dismiss(keeper)


def test_protection_turned_off_takes_every_cover_and_card_at_once(
    household: Household, window: Actor, show: ShowPicture, eye: Eye, hands: Hands
) -> None:
    keeper = cover_before(window, household, show, eye)
    open_card(household, hands)
    watching = [household.one(Role.SCREEN), household.one(Role.COVERS)]
    painters = painters_of(watching[1])
    assert painters
    began = time.monotonic()
    window.say(SetProtection(on=False))
    household.until(lambda: hands.card() is None and all(map(gone, watching)))
    assert time.monotonic() - began < AT_ONCE
    eye.wait_until_shown()
    household.until(lambda: all(map(gone, painters)))
    dismiss(keeper)


@pytest.mark.parametrize("role", [Role.SCREEN, Role.COVERS, Role.KEEPER])
@pytest.mark.parametrize("how", ["kill", "suspend"])
def test_a_process_lost_behind_an_open_card_reveals_nothing(
    household: Household, show: ShowPicture, eye: Eye, hands: Hands, role: Role, how: str
) -> None:
    cover(household, show, eye)
    open_card(household, hands)
    lost = household.one(role)
    getattr(lost, how)()
    household.successor(lost, role)
    household.until(lambda: gone(lost))
    household.one(Role.COVERS)
    household.until(lambda: len(hands.desk.marks()) == 1)
    hands.desk.point(ASIDE)
    household.until(lambda: eye.covered)
    # The card is there again for whoever turns to the cover.
    hands.turn_to(*CORNER)
    household.until(lambda: hands.card() is not None)
    assert eye.revealed == 0


def test_a_killed_painter_takes_no_cover_along_and_is_replaced(
    household: Household, show: ShowPicture, eye: Eye, hands: Hands
) -> None:
    cover(household, show, eye)
    open_card(household, hands)
    covers = household.one(Role.COVERS)
    (painter,) = painters_of(covers)
    painter.kill()
    hands.press(Way.WRONG, Stage.OFFER, "en")
    household.until(lambda: hands.says(Stage.STAYS, "en"))
    assert household.one(Role.COVERS) == covers
    assert eye.revealed == 0


def painters_of(covers: psutil.Process) -> list[psutil.Process]:
    return [child for child in covers.children() if child.cmdline()[:1] == [sys.executable]]
