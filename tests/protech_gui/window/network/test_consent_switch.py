"""Agreeing to guard the network: the text first, offered only when there is something to offer."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from engine.contract import NetworkState
from engine.terms import ConsentKind, Offered
from protech_gui.content.prose import Prose as Texts
from protech_gui.log import EventLog
from protech_gui.window.intents import Agree, Withdraw
from protech_gui.window.network.consent_switch import ConsentSwitch
from protech_gui.window.parts.prose import Prose
from tests.protech_gui.window.hands import asks, click, dialog, name_of, reads, shown
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.network.standings import BOTH, situation


@pytest.fixture
def texts(log: EventLog) -> Texts:
    return Texts(log, frozenset())


@pytest.fixture(params=BOTH)
def kind(request: pytest.FixtureRequest) -> ConsentKind:
    found: ConsentKind = request.param
    return found


@pytest.fixture
def card(qtbot: QtBot, texts: Texts, kind: ConsentKind) -> ConsentSwitch:
    made = ConsentSwitch(kind, texts)
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    return made


def buttons(card: ConsentSwitch) -> list[str]:
    return [name_of(button) for button in shown(card, QAbstractButton)]


def test_the_text_is_read_before_anybody_agrees(
    card: ConsentSwitch, kind: ConsentKind, qapp: QApplication, texts: Texts
) -> None:
    heard = Heard(card.intent)
    card.know(situation(consents=()))
    assert buttons(card) == ["Set it up…"]
    click(card, "Set it up…")
    text = texts.consent(kind, "en")
    assert text is not None
    (body,) = shown(dialog(qapp), Prose)
    assert body.text.splitlines()[0] in text.body
    click(dialog(qapp), "Not now")
    assert heard.intents == []
    click(card, "Set it up…")
    click(dialog(qapp), "Yes, I agree")
    assert heard.intents == [Agree(text)]


def test_whoever_changes_it_stays_there(card: ConsentSwitch, kind: ConsentKind) -> None:
    card.activateWindow()
    card.know(situation(consents=()))
    (start,) = shown(card, QAbstractButton)
    start.setFocus()
    card.know(situation(consents=(kind,)))
    (stop,) = shown(card, QAbstractButton)
    assert stop.hasFocus()
    card.know(situation(consents=()))
    assert start.hasFocus()


def test_it_ends_with_one_click(card: ConsentSwitch, kind: ConsentKind) -> None:
    heard = Heard(card.intent)
    card.know(situation())
    assert buttons(card) == ["Stop this"]
    click(card, "Stop this")
    assert heard.intents == [Withdraw(kind)]


def test_nobody_can_agree_to_a_text_that_is_lost(
    card: ConsentSwitch, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = Heard(card.intent)
    monkeypatch.setattr(Texts, "consent", lambda *_: None)
    card.know(situation(consents=()))
    click(card, "Set it up…")
    assert "This text cannot be read." in shown(dialog(qapp), Prose)[0].text
    click(dialog(qapp), "Not now")
    assert not asks(qapp)
    assert heard.intents == []


@pytest.mark.parametrize("offered", Offered)
def test_what_the_list_is_for_is_said_and_an_empty_one_is_not_offered(
    card: ConsentSwitch, kind: ConsentKind, offered: Offered
) -> None:
    card.know(situation(NetworkState(offered=offered), consents=()))
    lists = kind is ConsentKind.HOSTS
    assert bool(buttons(card)) == (not lists or offered is not Offered.NONE)
    assert ("for trying only" in reads(card)) == (lists and offered is Offered.PRACTICE)
    assert ("No list of sites" in reads(card)) == (lists and offered is Offered.NONE)


def test_a_consent_that_holds_can_be_taken_back_without_a_list(card: ConsentSwitch) -> None:
    card.know(situation(NetworkState(offered=Offered.NONE)))
    assert buttons(card) == ["Stop this"]
