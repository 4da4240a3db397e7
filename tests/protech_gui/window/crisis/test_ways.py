"""From anywhere, help is two actions away; and what is heard there ends with the page."""

from pathlib import Path
from typing import override

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from protech_gui.log import EventLog
from protech_gui.window.crisis.doors import DOORS, door_words
from protech_gui.window.crisis.page import CrisisPage
from protech_gui.window.helplines.reach import Reach
from protech_gui.window.house.house import House
from protech_gui.window.intents import Spot
from protech_gui.window.models.vault_state import Locked, NoVault, Unlocked
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.stillness import Stillness
from tests.protech_gui.services.parts import TurnedClock
from tests.protech_gui.window.hands import click, reads, shown
from tests.protech_gui.window.helplines.street import guide
from tests.protech_gui.window.loud import Played, System
from tests.visual.screens import LARGE, building
from tests.visual.screens import shown as scene_shown
from tests.visual.situations import OFF, Scene, contents, situation

OPEN = situation(Unlocked(contents(), delayed=False), OFF)
NEW = situation(NoVault(), OFF, steps="welcome")
STANDINGS = {
    "open": (OPEN, Spot.TODAY),
    "in a moment": (OPEN, Spot.MOMENT),
    "locked": (situation(Locked(0.0), OFF), None),
    "before anything": (NEW, None),
}


@pytest.mark.parametrize("target", [*(door_words(door) for door in DOORS), "Steady myself first"])
@pytest.mark.parametrize("name", STANDINGS)
def test_help_is_two_actions_away(
    qapp: QApplication, log: EventLog, name: str, target: str
) -> None:
    stands, spot = STANDINGS[name]
    scene = Scene(name, stands, spot)
    with scene_shown(scene, building(qapp, log), "en", LARGE) as house:
        click(house, "I need help now")
        click(house, target)
        (page,) = shown(house, CrisisPage)
        expected = "One step after the other" if target.startswith("Steady") else target
        assert page.title.text() == expected


class Another(Page):
    """Some other page."""

    @override
    def start(self) -> None:
        self.setFocus()

    @override
    def retranslate(self) -> None:
        self.title.setText("Elsewhere")


@pytest.mark.parametrize("way", ["quick exit", "another page", "taken away"])
def test_what_is_heard_ends_with_the_page(
    qtbot: QtBot, reach: Reach, data_folder: Path, way: str
) -> None:
    sound, clock = Played(), TurnedClock()
    house, other = House(OPEN), Another()
    qtbot.addWidget(house)
    page = CrisisPage(guide(data_folder), reach, lambda: clock.uptime, sound, Stillness(System()))
    house.show_page(page, Spot.CRISIS, framed=True, back=True)
    house.show()
    page.know(OPEN)
    click(page, "Steady myself first")
    click(page, "Listen")
    assert "Both feet on the floor." in reads(page)
    assert sound.heard[-1] is not None
    if way == "quick exit":
        house.vanish()
    elif way == "another page":
        house.show_page(other, Spot.TODAY, framed=True, back=False)
    else:
        house.take_away(page)
    assert sound.heard[-1] is None
    other.deleteLater()
