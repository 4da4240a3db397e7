"""Where the page for sharing is reached from."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from protech_gui.clock import SystemClock
from protech_gui.content.prose import Prose
from protech_gui.log import EventLog
from protech_gui.window.building import Building
from protech_gui.window.intents import Go, Spot
from protech_gui.window.rooms.keys_card import KeysCard
from protech_gui.window.rooms.progress import ProgressPage
from protech_gui.window.share.page import SharePage
from tests.protech_gui.window.hands import click
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import opened, standing


def test_settings_and_progress_lead_to_it(qtbot: QtBot, log: EventLog) -> None:
    for part in (KeysCard(), ProgressPage(Prose(log, frozenset()))):
        qtbot.addWidget(part)
        part.know(standing(opened()))
        part.show()
        heard = Heard(part.intent)
        click(part, "For a therapist, and export")
        assert Go(Spot.SHARE) in heard.intents


def test_the_window_has_it(qtbot: QtBot, qapp: QApplication, log: EventLog) -> None:
    building = Building(SystemClock(), qapp.clipboard(), log, can_look=True)
    page = building.makers()[Spot.SHARE]()
    qtbot.addWidget(page)
    assert isinstance(page, SharePage)
