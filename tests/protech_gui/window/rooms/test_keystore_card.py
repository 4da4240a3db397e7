"""The keystore in the settings: said plainly where there is none, agreed to by its text, ended."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from engine.terms import ConsentKind
from protech_gui.content.prose import Prose
from protech_gui.log import EventLog
from protech_gui.services.keystore_key import KeystoreState
from protech_gui.window.intents import Agree, Withdraw
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import Locked
from protech_gui.window.parts.prose import Prose as ProseView
from protech_gui.window.rooms.consent_card import ConsentCard
from protech_gui.window.rooms.keystore_card import KeystoreCard
from tests.protech_gui.window.hands import click, dialog, name_of, reads, shown
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import opened, standing
from tests.protech_gui.window.shouting import shouted


def stands(state: KeystoreState, *, wanted: bool = False, language: str = "en") -> Situation:
    consents = (ConsentKind.KEYSTORE,) if wanted else ()
    return replace(standing(opened(), consents=consents, language=language), keystore=state)


@pytest.fixture
def texts(log: EventLog) -> Prose:
    return Prose(log, frozenset())


@pytest.fixture
def card(texts: Prose, qtbot: QtBot) -> KeystoreCard:
    made = KeystoreCard(texts)
    qtbot.addWidget(made)
    made.resize(700, 500)
    return made


def show(card: KeystoreCard | ConsentCard, situation: Situation) -> None:
    card.show()
    card.know(situation)


def names(card: KeystoreCard | ConsentCard) -> list[str]:
    return [name_of(one) for one in shown(card, QAbstractButton)]


def test_it_is_there_only_while_the_journal_is_open_and_once_it_was_looked(
    card: KeystoreCard,
) -> None:
    show(card, stands(KeystoreState.UNKNOWN))
    assert not card.isVisible()
    card.know(replace(stands(KeystoreState.OFF), vault=Locked(0.0)))
    assert not card.isVisible()
    card.know(stands(KeystoreState.OFF))
    assert card.isVisible()


def test_where_there_is_no_keystore_that_is_said_and_nothing_offered(card: KeystoreCard) -> None:
    show(card, stands(KeystoreState.NONE))
    assert "no keystore that Protech can use" in reads(card)
    assert names(card) == []


def test_its_text_is_read_before_it_is_agreed_to(
    card: KeystoreCard, texts: Prose, qapp: QApplication
) -> None:
    heard = Heard(card.intent)
    show(card, stands(KeystoreState.OFF))
    click(card, "Set it up…")
    sheet = dialog(qapp)
    (body,) = shown(sheet, ProseView)
    assert "Whoever can use your account" in body.text
    click(sheet, "Yes, I agree")
    text = texts.consent(ConsentKind.KEYSTORE, "en")
    assert text is not None
    assert heard.intents == [Agree(text)]


def test_a_text_that_cannot_be_read_cannot_be_agreed_to(
    card: KeystoreCard, texts: Prose, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = Heard(card.intent)
    monkeypatch.setattr(texts, "consent", lambda *_: None)
    show(card, stands(KeystoreState.OFF))
    click(card, "Set it up…")
    sheet = dialog(qapp)
    assert "Yes, I agree" not in [name_of(one) for one in shown(sheet, QAbstractButton)]
    sheet.accept()
    assert heard.intents == []


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (KeystoreState.ON, "without your passphrase"),
        (KeystoreState.REFUSED, "so nothing changed"),
        (KeystoreState.NONE, "no keystore that Protech can use"),
    ],
)
def test_it_can_be_ended_however_it_stands(
    card: KeystoreCard, state: KeystoreState, words: str
) -> None:
    heard = Heard(card.intent)
    show(card, stands(state, wanted=True))
    assert words in reads(card)
    assert names(card) == ["Stop using the keystore"]
    click(card, "Stop using the keystore")
    assert heard.intents == [Withdraw(ConsentKind.KEYSTORE)]


def test_everything_is_said_in_a_new_language(card: KeystoreCard, qapp: QApplication) -> None:
    show(card, stands(KeystoreState.OFF))
    with shouted(qapp):
        assert reads(card) == reads(card).upper()


@pytest.mark.parametrize(
    ("state", "wanted", "offered"),
    [
        (KeystoreState.NONE, False, False),
        (KeystoreState.NONE, True, True),
        (KeystoreState.OFF, False, True),
    ],
)
def test_among_the_consents_nobody_is_asked_for_what_cannot_be(
    texts: Prose, qtbot: QtBot, state: KeystoreState, *, wanted: bool, offered: bool
) -> None:
    card = ConsentCard(ConsentKind.KEYSTORE, texts)
    qtbot.addWidget(card)
    show(card, stands(state, wanted=wanted))
    assert ("no keystore" in reads(card)) is not offered
    assert bool({"Agree…", "Take back"} & set(names(card))) is offered
    assert "Unlocking with this computer’s keystore" in reads(card)
