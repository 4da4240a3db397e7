"""The way to a text about the program: it says nothing of the topic, and follows the language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from protech_gui.content.prose import PageId
from protech_gui.language import Speech
from protech_gui.log import EventLog
from protech_gui.window.house.text_link import TextLink
from protech_gui.window.intents import Go, Spot
from tests.protech_gui.window.hands import name_of
from tests.protech_gui.window.heard import Heard


@pytest.fixture
def speech(qapp: QApplication, log: EventLog) -> Iterator[Speech]:
    before = QLocale()
    speech = Speech(qapp, log)
    yield speech
    speech.speak("en")
    QLocale.setDefault(before)


@pytest.mark.parametrize("id", [PageId.PRIVACY, PageId.ABOUT])
def test_it_leads_to_its_text(qtbot: QtBot, id: PageId) -> None:
    link = TextLink(id)
    qtbot.addWidget(link)
    heard = Heard(link.intent)
    link.click()
    assert heard.intents == [Go(Spot.TEXT, id.value)]


def test_it_is_called_by_what_it_is_in_the_language_spoken(qtbot: QtBot, speech: Speech) -> None:
    link = TextLink(PageId.PRIVACY)
    qtbot.addWidget(link)
    link.show()
    assert name_of(link) == "Privacy notice"
    speech.speak("de")
    qtbot.waitUntil(lambda: name_of(link) == "Datenschutzhinweise")
