"""The text of a consent is read before anybody agrees, and in the language spoken."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from engine.terms import ConsentKind
from protech_gui.content.prose import ConsentText
from protech_gui.content.prose import Prose as Texts
from protech_gui.language import Speech
from protech_gui.log import EventLog
from protech_gui.window.house.consent_sheet import ConsentSheet
from protech_gui.window.intents import Agree
from protech_gui.window.parts.prose import Prose
from tests.protech_gui.window.hands import asks, click, name_of, reads, shown
from tests.protech_gui.window.heard import Heard


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def text(log: EventLog) -> ConsentText:
    found = Texts(log, frozenset()).consent(ConsentKind.KEYSTORE, "en")
    assert found is not None
    return found


def opened(text: ConsentText | None, parent: QWidget) -> tuple[ConsentSheet, Heard]:
    sheet = ConsentSheet("The keystore", text, parent)
    heard = Heard(sheet.intent)
    sheet.open()
    return sheet, heard


def words(sheet: ConsentSheet) -> list[str]:
    return sorted(name_of(button) for button in shown(sheet, QAbstractButton))


def test_the_text_stands_there_and_yes_agrees_to_it(parent: QWidget, text: ConsentText) -> None:
    sheet, heard = opened(text, parent)
    assert "The keystore" in reads(sheet)
    (body,) = shown(sheet, Prose)
    assert body.text.splitlines()[0] in text.body
    click(sheet, "Yes, I agree")
    assert heard.intents == [Agree(text)]


def test_not_now_agrees_to_nothing(parent: QWidget, text: ConsentText, qapp: QApplication) -> None:
    sheet, heard = opened(text, parent)
    click(sheet, "Not now")
    assert heard.intents == []
    assert not asks(qapp)


def test_nobody_can_agree_to_a_text_that_is_lost(parent: QWidget) -> None:
    sheet, heard = opened(None, parent)
    assert "This text cannot be read." in shown(sheet, Prose)[0].text
    assert words(sheet) == ["Not now"]
    click(sheet, "Not now")
    assert heard.intents == []


@pytest.fixture
def speech(qapp: QApplication, log: EventLog) -> Iterator[Speech]:
    before = QLocale()
    speech = Speech(qapp, log)
    yield speech
    speech.speak("en")
    QLocale.setDefault(before)


def test_the_answers_are_in_the_language_spoken(
    parent: QWidget, text: ConsentText, speech: Speech
) -> None:
    speech.speak("nl")
    sheet, _ = opened(text, parent)
    assert words(sheet) == ["Ja, dat is goed", "Niet nu"]
    click(sheet, "Niet nu")
