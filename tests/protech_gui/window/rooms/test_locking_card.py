"""How long the journal waits before it locks: there is always an answer, and never is none."""

from dataclasses import replace

import msgspec
import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from protech_gui.window.intents import ChooseLocking
from protech_gui.window.rooms.locking_card import LockingCard
from tests.protech_gui.window.hands import click, name_of, reads, shown
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import opened, standing
from tests.protech_gui.window.shouting import shouted


@pytest.fixture
def card(qtbot: QtBot) -> LockingCard:
    made = LockingCard()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.know(standing(opened()))
    made.show()
    return made


def chosen(card: LockingCard) -> list[str]:
    return [name_of(one) for one in shown(card, QAbstractButton) if one.isChecked()]


def test_five_minutes_hold_until_another_length_is_chosen(card: LockingCard) -> None:
    heard = Heard(card.intent)
    assert chosen(card) == ["5 minute(s)"]
    click(card, "15 minute(s)")
    assert heard.intents == [ChooseLocking(15)]
    click(card, "15 minute(s)")
    assert chosen(card) == ["15 minute(s)"]


def test_what_was_chosen_elsewhere_is_shown_and_said_to_nobody(card: LockingCard) -> None:
    heard = Heard(card.intent)
    situation = standing(opened())
    choices = msgspec.structs.replace(situation.choices, lock_minutes=30)
    card.know(replace(situation, choices=choices))
    assert chosen(card) == ["30 minute(s)"]
    assert heard.intents == []


def test_every_length_is_a_length(card: LockingCard) -> None:
    names = [name_of(one) for one in shown(card, QAbstractButton)]
    assert names == [f"{minutes} minute(s)" for minutes in (1, 2, 5, 10, 15, 30)]


def test_it_speaks_another_language_at_once(card: LockingCard, qapp: QApplication) -> None:
    with shouted(qapp):
        assert "LOCKING BY ITSELF" in reads(card)
        assert reads(card) == reads(card).upper()
