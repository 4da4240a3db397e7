"""The settings: every change is handed over at once; what cannot be undone asks once."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from engine.terms import Choices, ConsentKind
from protech_gui.content.prose import Prose as Texts
from protech_gui.log import EventLog
from protech_gui.window.intents import (
    ChooseLanguage,
    ChooseRegion,
    EndProtection,
    EraseJournal,
    EraseRecords,
    Go,
    Leave,
    RenewCode,
    Spot,
)
from protech_gui.window.models.vault_state import NoVault
from protech_gui.window.parts.button import Button
from protech_gui.window.rooms.keys_card import KeysCard
from protech_gui.window.rooms.settings import SettingsRoom
from tests.protech_gui.window.hands import click, dialog, name_of, press, reads, shown
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import opened, standing


@pytest.fixture
def texts(log: EventLog) -> Texts:
    return Texts(log, frozenset())


@pytest.fixture
def room(qtbot: QtBot, texts: Texts) -> SettingsRoom:
    made = SettingsRoom(texts, ("BE", "DE", "NL"), "NL")
    qtbot.addWidget(made)
    made.resize(700, 1400)
    made.know(standing(opened()))
    made.show()
    made.start()
    return made


@pytest.fixture
def heard(room: SettingsRoom) -> Heard:
    return Heard(room.intent)


def test_the_language_is_chosen_by_keyboard(room: SettingsRoom, heard: Heard) -> None:
    press(room, Qt.Key.Key_Up)
    assert heard.intents == [ChooseLanguage("de")]


def test_the_country_is_the_system_s_until_another_is_chosen(
    room: SettingsRoom, heard: Heard
) -> None:
    countries = shown(room, QComboBox)[1]
    assert countries.currentText() == "As in your system: the Netherlands"
    countries.setFocus()
    press(room, Qt.Key.Key_Down)
    assert heard.intents == [ChooseRegion("BE")]
    chosen = replace(standing(opened()), choices=Choices("en", "DE", "done"))
    room.know(chosen)
    assert countries.currentText() == "Germany"


def test_protection_is_turned_off_here_too(
    room: SettingsRoom, heard: Heard, qapp: QApplication
) -> None:
    click(room, "Turn protection off")
    click(dialog(qapp), "Turn off")
    assert heard.intents == [EndProtection()]


def test_all_consents_are_one_step_away(room: SettingsRoom, heard: Heard) -> None:
    assert f"You have given {len(ConsentKind)} consent" in reads(room)
    click(room, "See your consents")
    assert heard.intents == [Go(Spot.CONSENTS)]


@pytest.mark.parametrize(
    ("button", "answer", "intent"),
    [
        ("New recovery code…", "Make a new code", RenewCode()),
        ("Erase what I wrote down…", "Erase", EraseJournal()),
        ("Erase the list of covers…", "Erase", EraseRecords()),
    ],
)
def test_what_cannot_be_undone_asks_once(
    room: SettingsRoom,
    heard: Heard,
    qapp: QApplication,
    button: str,
    answer: str,
    intent: object,
) -> None:
    click(room, button)
    click(dialog(qapp), "Not now")
    assert heard.intents == []
    click(room, button)
    click(dialog(qapp), answer)
    assert heard.intents == [intent]


def test_without_an_open_journal_there_is_nothing_to_erase(
    room: SettingsRoom, heard: Heard
) -> None:
    room.know(standing(NoVault()))
    (card,) = shown(room, KeysCard)
    assert [name_of(one) for one in shown(card, Button)] == ["Backup, restore and check"]
    click(room, "Backup, restore and check")
    assert heard.intents == [Go(Spot.BACKUP)]


def test_purpose_and_privacy_are_one_step_away(room: SettingsRoom, heard: Heard) -> None:
    click(room, "Purpose and limits")
    click(room, "Privacy notice")
    assert heard.intents == [Go(Spot.TEXT, "about"), Go(Spot.TEXT, "privacy")]


def test_the_ways_out_stand_at_the_end(
    room: SettingsRoom, heard: Heard, qapp: QApplication
) -> None:
    click(room, "What is this program?")
    click(room, "Remove…")
    click(room, "Quit…")
    click(dialog(qapp), "Stay")
    assert heard.intents == [Go(Spot.ABOUT), Go(Spot.ABOUT, "remove")]
    click(room, "Quit…")
    click(dialog(qapp), "Quit")
    assert heard.intents[-1] == Leave()


def test_the_network_guard_is_one_step_away(room: SettingsRoom, heard: Heard) -> None:
    room.know(standing(opened(), consents=()))
    assert "The network guard is off." in reads(room)
    click(room, "See the network guard")
    assert heard.intents == [Go(Spot.NETWORK)]
