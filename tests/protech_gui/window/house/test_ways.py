"""The ways through the house: doors, rooms, and back."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import override

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from engine.terms import Choices
from protech_gui.services.door_state import DoorState
from protech_gui.services.passphrase import PassphraseFault
from protech_gui.services.recovery_code import new_code
from protech_gui.window.house.house import House
from protech_gui.window.house.sidebar import Sidebar
from protech_gui.window.house.ways import Ways
from protech_gui.window.intents import ROOMS, Spot
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import (
    Locked,
    NewCode,
    NoVault,
    Recovered,
    Refused,
    Unfit,
    Unreadable,
    VaultState,
    Working,
)
from protech_gui.window.parts.page import Page
from tests.protech_gui.window.hands import shown
from tests.protech_gui.window.rooms.standing import OFF, opened, standing

EVERYWHERE = (Spot.HELP, Spot.REPORT, Spot.MOMENT, Spot.CRISIS, Spot.ABOUT, Spot.TEXT)


class Leaf(Page):
    """A page that says where it is and counts what happens to it."""

    def __init__(self, spot: Spot, made: "Made") -> None:
        super().__init__()
        self._made = made
        self.part = ""
        self.knows: Situation | None = None
        self.column.addWidget(QLabel(spot.value))

    @override
    def know(self, situation: Situation) -> None:
        self.knows = situation

    @override
    def turn_to(self, part: str) -> None:
        self.part = part

    @override
    def start(self) -> None:
        self.setFocus()

    @override
    def retranslate(self) -> None:
        self.title.setText("")

    @override
    def leave(self) -> None:
        self._made.left += 1


@dataclass
class Made:
    """Every page that was made, by spot, and how many were left."""

    pages: dict[Spot, list[Leaf]] = field(default_factory=dict)
    left: int = 0

    def maker(self, spot: Spot) -> Callable[[], Page]:
        def make() -> Page:
            page = Leaf(spot, self)
            self.pages.setdefault(spot, []).append(page)
            return page

        return make


class Walker:
    """Goes through a house and says where it is."""

    def __init__(self, qtbot: QtBot) -> None:
        self.made = Made()
        self.situation = after_steps(None)
        self.house = House(self.situation)
        qtbot.addWidget(self.house)
        makers = {spot: self.made.maker(spot) for spot in Spot}
        self.ways = Ways(self.house, makers, self.situation)
        self.house.show()

    def know(self, vault: VaultState | None) -> Spot | None:
        self.situation = replace(self.situation, vault=vault)
        self.ways.know(self.situation)
        return self.ways.here

    def go(self, spot: Spot, part: str = "") -> Spot | None:
        self.ways.go(spot, part)
        return self.ways.here

    def back(self) -> Spot | None:
        self.ways.back()
        return self.ways.here


def after_steps(vault: VaultState | None) -> Situation:
    return replace(standing(vault, protection=OFF), choices=Choices("en", "", "done"))


@pytest.fixture
def walker(qtbot: QtBot) -> Walker:
    return Walker(qtbot)


def test_until_the_vault_was_looked_at_no_page_stands(walker: Walker) -> None:
    assert walker.know(None) is None
    assert walker.know(NoVault()) is Spot.TODAY


def test_the_first_steps_come_before_everything(walker: Walker) -> None:
    walker.situation = replace(walker.situation, choices=Choices("en", "", "welcome"))
    assert walker.know(NoVault()) is Spot.FIRST_STEPS
    assert walker.go(Spot.TODAY) is Spot.FIRST_STEPS
    assert not shown(walker.house, Sidebar)
    assert walker.go(Spot.CRISIS) is Spot.CRISIS
    assert walker.back() is Spot.FIRST_STEPS
    walker.situation = replace(walker.situation, choices=Choices("en", "", "done"))
    assert walker.know(NoVault()) is Spot.TODAY
    assert shown(walker.house, Sidebar)


@pytest.mark.parametrize("spot", [*ROOMS, Spot.SETTINGS])
def test_rooms_are_made_once_and_have_nothing_before_them(walker: Walker, spot: Spot) -> None:
    walker.know(opened())
    walker.go(spot)
    walker.go(Spot.TODAY)
    assert walker.go(spot) is spot
    assert len(walker.made.pages[spot]) == 1
    assert walker.made.left == 0
    assert walker.back() is Spot.TODAY


def test_other_pages_lead_back_to_where_one_came_from(walker: Walker) -> None:
    walker.know(opened())
    walker.go(Spot.LEARN)
    walker.go(Spot.MOMENT)
    assert walker.go(Spot.CRISIS, "child") is Spot.CRISIS
    assert walker.made.pages[Spot.CRISIS][0].part == "child"
    assert walker.back() is Spot.MOMENT
    assert len(walker.made.pages[Spot.MOMENT]) == 1
    assert walker.back() is Spot.LEARN
    assert walker.made.left == 2


def test_a_page_that_is_open_is_gone_back_to(walker: Walker) -> None:
    walker.know(opened())
    walker.go(Spot.MOMENT)
    walker.go(Spot.CRISIS)
    assert walker.go(Spot.MOMENT) is Spot.MOMENT
    assert len(walker.made.pages[Spot.MOMENT]) == 1
    assert walker.back() is Spot.TODAY


def test_a_room_leaves_what_was_open(walker: Walker) -> None:
    walker.know(opened())
    walker.go(Spot.MOMENT)
    walker.go(Spot.PROGRESS)
    assert walker.made.left == 1
    assert walker.go(Spot.MOMENT) is Spot.MOMENT
    assert len(walker.made.pages[Spot.MOMENT]) == 2


@pytest.mark.parametrize("spot", EVERYWHERE)
def test_locked_only_help_and_the_ways_out_open(walker: Walker, spot: Spot) -> None:
    assert walker.know(Locked(0.0)) is Spot.UNLOCK
    for closed in (Spot.TODAY, Spot.JOURNAL, Spot.SETTINGS, Spot.DIARY, Spot.FIRST_STEPS):
        assert walker.go(closed) is Spot.UNLOCK
    assert walker.go(spot) is spot
    assert not shown(walker.house, Sidebar)
    assert walker.back() is Spot.UNLOCK


def test_who_is_being_helped_is_not_sent_away_when_a_door_shuts(walker: Walker) -> None:
    walker.know(None)
    walker.go(Spot.CRISIS)
    assert walker.know(Locked(0.0)) is Spot.CRISIS
    assert walker.back() is Spot.UNLOCK


def test_unlocking_opens_today_and_a_wrong_one_stays(walker: Walker) -> None:
    walker.know(Locked(0.0))
    for state in (Working(), Refused(wrong=True, wait=1.0), Working()):
        assert walker.know(state) is Spot.UNLOCK
    assert walker.know(opened()) is Spot.TODAY
    assert len(walker.made.pages[Spot.UNLOCK]) == 1


def test_the_code_leads_to_a_new_passphrase_and_then_in(walker: Walker) -> None:
    walker.know(Locked(0.0))
    assert walker.go(Spot.RECOVER) is Spot.RECOVER
    assert walker.know(Working()) is Spot.RECOVER
    assert walker.know(Recovered()) is Spot.AFTER_CODE
    assert walker.know(Unfit(PassphraseFault.TOO_SHORT)) is Spot.AFTER_CODE
    assert walker.know(opened()) is Spot.TODAY


def test_a_journal_is_made_from_a_room_that_one_comes_back_to(walker: Walker) -> None:
    walker.know(NoVault())
    walker.go(Spot.JOURNAL)
    walker.go(Spot.DIARY)
    walker.know(Working())
    assert walker.know(NewCode(new_code())) is Spot.CODE
    assert walker.know(opened()) is Spot.JOURNAL


def test_a_vault_that_does_not_open_is_said_and_the_rooms_stay_open(walker: Walker) -> None:
    assert walker.know(Unreadable(DoorState.DAMAGED_VAULT)) is Spot.TROUBLE
    assert walker.go(Spot.HELP) is Spot.HELP
    assert shown(walker.house, Sidebar)
    assert walker.know(Unreadable(DoorState.DAMAGED_VAULT)) is Spot.HELP
    assert walker.go(Spot.DIARY, "afresh") is Spot.DIARY
    assert walker.made.pages[Spot.DIARY][0].part == "afresh"


def test_every_page_that_stands_knows_how_things_are(walker: Walker) -> None:
    walker.know(opened())
    walker.go(Spot.LEARN)
    walker.go(Spot.MOMENT)
    walker.know(opened())
    for spot in (Spot.TODAY, Spot.LEARN, Spot.MOMENT):
        assert walker.made.pages[spot][0].knows is walker.situation


def test_the_end_is_said_to_every_page(walker: Walker) -> None:
    walker.know(opened())
    walker.go(Spot.MOMENT)
    walker.ways.end()
    assert walker.made.left == 2
