"""Sites that the person excludes: typed, handed over, counted, and never shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.contract import ExemptHost, ForgetExempt, NetworkState
from engine.network_messages import MOST_EXEMPT
from engine.terms import ConsentKind
from protech_gui.window.network.exclusions_card import ExclusionsCard
from tests.protech_gui.window.hands import (
    button,
    click,
    dialog,
    field,
    name_of,
    press,
    reads,
    shown,
    write,
)
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.network.standings import running, situation


@pytest.fixture
def card(qtbot: QtBot) -> ExclusionsCard:
    made = ExclusionsCard()
    qtbot.addWidget(made)
    made.resize(700, 700)
    made.show()
    return made


def test_a_typed_address_becomes_a_host(card: ExclusionsCard) -> None:
    heard = Heard(card.intent)
    card.know(situation())
    write(card, "Site", "https://www.Bank.example/login?me")
    click(card, "Never look into it")
    assert heard.intents == [ExemptHost("bank.example", exempt=True)]
    assert "bank.example is not looked into from now on." in reads(card)
    assert field(card, "Site").text() == ""


def test_return_excludes_too_and_what_is_no_site_is_asked_for_again(card: ExclusionsCard) -> None:
    heard = Heard(card.intent)
    card.know(situation())
    write(card, "Site", "my bank")
    press(card, Qt.Key.Key_Return)
    field(card, "Site").setFocus()
    press(card, Qt.Key.Key_Return)
    assert heard.intents == []
    assert "Please write a site" in reads(card)
    assert field(card, "Site").text() == "my bank"
    write(card, "Site", "bank.example")
    field(card, "Site").setFocus()
    press(card, Qt.Key.Key_Return)
    assert heard.intents == [ExemptHost("bank.example", exempt=True)]


def test_one_is_taken_back_under_its_name(card: ExclusionsCard) -> None:
    heard = Heard(card.intent)
    card.know(situation(running(exempt=2)))
    assert "You have excluded 2 site" in reads(card)
    write(card, "Site", "bank.example")
    click(card, "Look into it again")
    assert heard.intents == [ExemptHost("bank.example", exempt=False)]


def test_all_are_forgotten_after_one_question(card: ExclusionsCard, qapp: QApplication) -> None:
    heard = Heard(card.intent)
    card.know(situation(running(exempt=2)))
    click(card, "Erase exclusions…")
    click(dialog(qapp), "Keep them")
    assert heard.intents == []
    click(card, "Erase exclusions…")
    click(dialog(qapp), "Erase them")
    assert heard.intents == [ForgetExempt()]


def test_none_excluded_leaves_nothing_to_take_back(card: ExclusionsCard) -> None:
    card.know(situation())
    assert "You have excluded no site." in reads(card)
    names = {name_of(one) for one in shown(card, type(button(card, "Never look into it")))}
    assert names == {"Never look into it"}


def test_too_many_are_not_taken(card: ExclusionsCard) -> None:
    heard = Heard(card.intent)
    card.know(situation(running(exempt=MOST_EXEMPT)))
    assert not button(card, "Never look into it").isEnabled()
    write(card, "Site", "bank.example")
    field(card, "Site").setFocus()
    press(card, Qt.Key.Key_Return)
    assert heard.intents == []


def test_it_is_there_while_it_matters(card: ExclusionsCard) -> None:
    card.know(situation(NetworkState(), consents=(ConsentKind.HOSTS,)))
    assert not card.isVisible()
    card.know(situation(NetworkState(exempt=1), consents=()))
    assert card.isVisible()
