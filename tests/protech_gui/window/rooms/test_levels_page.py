"""The page on levels: a text to read in one's own language, and the way to the choice."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from protech_gui.content.prose import Prose as Texts
from protech_gui.log import EventLog
from protech_gui.window.intents import Go, Spot
from protech_gui.window.models.vault_state import NoVault
from protech_gui.window.parts.prose import Prose
from protech_gui.window.rooms.levels_page import LevelsPage
from tests.protech_gui.window.hands import click, reads, shown
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import standing


def test_it_is_read_in_the_language_spoken_and_leads_to_the_settings(
    qtbot: QtBot, log: EventLog
) -> None:
    page = LevelsPage(Texts(log, frozenset()))
    qtbot.addWidget(page)
    heard = Heard(page.intent)
    page.know(standing(NoVault()))
    page.show()
    page.start()
    (text,) = shown(page, Prose)
    assert "Why a cover can be wrong" in text.text
    assert "What the levels do" in reads(page)
    page.know(standing(NoVault(), language="nl"))
    assert "Waarom een afdekking niet kan kloppen" in text.text
    click(page, "Go to Settings")
    assert heard.intents == [Go(Spot.SETTINGS)]


def test_a_text_that_is_lost_is_said(qtbot: QtBot, log: EventLog, tmp_path: Path) -> None:
    page = LevelsPage(Texts(log, frozenset(), tmp_path))
    qtbot.addWidget(page)
    page.know(standing(NoVault()))
    page.show()
    assert "This text cannot be read." in shown(page, Prose)[0].text
    assert "What the levels do" in reads(page)
