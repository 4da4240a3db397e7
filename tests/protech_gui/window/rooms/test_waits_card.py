"""How long waits are: every choice is handed over at once, and the chips say what holds."""

import msgspec
import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from engine.contract import SetWaits
from engine.loosening import DEFAULT_WAIT, FreeOff, PauseFor, Waiting
from protech_gui.window.intents import Go, Spot
from protech_gui.window.rooms.waits_card import WaitsCard
from tests.protech_gui.window.hands import button, click, name_of, reads, shown
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import ON
from tests.protech_gui.window.shouting import shouted


@pytest.fixture
def card(qtbot: QtBot) -> WaitsCard:
    made = WaitsCard()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show_protection(ON)
    made.show()
    return made


@pytest.fixture
def heard(card: WaitsCard) -> Heard:
    return Heard(card.intent)


def chosen(card: WaitsCard) -> list[str]:
    return [name_of(one) for one in shown(card, QAbstractButton) if one.isChecked()]


def test_a_length_and_a_promise_are_handed_over_and_the_chips_say_what_holds(
    card: WaitsCard, heard: Heard
) -> None:
    before = chosen(card)
    assert len(before) == 2
    next(one for one in shown(card, QAbstractButton) if name_of(one).startswith("24")).click()
    click(card, "After the wait")
    assert heard.intents == [
        SetWaits(86_400, off_waits=False),
        SetWaits(DEFAULT_WAIT, off_waits=True),
    ]
    assert chosen(card) == before


def test_what_waits_to_be_easier_is_told(card: WaitsCard, heard: Heard) -> None:
    waiting = (Waiting(FreeOff(), 600.0), Waiting(PauseFor(600), 60.0))
    card.show_protection(msgspec.structs.replace(ON, off_waits=True, waiting=waiting))
    assert "After the wait" in chosen(card)
    assert "Turning off without a wait. About 10 minute" in reads(card)
    assert "A pause" not in reads(card)
    click(card, "To pauses and waits")
    assert heard.intents == [Go(Spot.PAUSE)]


def test_a_length_that_is_not_offered_stays(card: WaitsCard, heard: Heard) -> None:
    card.show_protection(msgspec.structs.replace(ON, wait=777))
    assert chosen(card) == ["At once"]
    click(card, "After the wait")
    assert heard.intents == [SetWaits(777, off_waits=True)]


def test_everything_is_said_in_a_new_language(card: WaitsCard, qapp: QApplication) -> None:
    with shouted(qapp):
        said = [*reads(card).splitlines(), button(card, "AT ONCE").text()]
        assert said == [line.upper() for line in said]
