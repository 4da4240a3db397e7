"""All consents on one page: given to what is read, taken back as easily, erasing offered then."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from engine.contract import NetworkState
from engine.terms import ConsentKind, Offered, Receipt
from protech_gui.content.prose import Prose as Texts
from protech_gui.log import EventLog
from protech_gui.window.intents import Agree, EraseJournal, EraseRecords, Go, Spot, Withdraw
from protech_gui.window.models.vault_state import Locked
from protech_gui.window.parts.prose import Prose
from protech_gui.window.rooms.consent_card import ConsentCard
from protech_gui.window.rooms.consents_page import ConsentsPage
from tests.protech_gui.window.hands import asks, click, dialog, name_of, reads, shown
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import opened, standing

LISTED = NetworkState(offered=Offered.EARNEST)


@pytest.fixture
def texts(log: EventLog) -> Texts:
    return Texts(log, frozenset())


@pytest.fixture
def page(qtbot: QtBot, texts: Texts) -> ConsentsPage:
    made = ConsentsPage(texts)
    qtbot.addWidget(made)
    made.resize(700, 1600)
    made.know(standing(opened()))
    made.show()
    made.start()
    return made


@pytest.fixture
def heard(page: ConsentsPage) -> Heard:
    return Heard(page.intent)


def card(page: ConsentsPage, kind: ConsentKind) -> ConsentCard:
    return shown(page, ConsentCard)[list(ConsentKind).index(kind)]


def given(texts: Texts, kind: ConsentKind, version: int | None = None) -> Receipt:
    """Return a receipt for the newest text, or for another version of it."""
    text = texts.consent(kind, "en")
    assert text is not None
    return Receipt("0" * 36, kind, version or text.version, text.sha256, "nl", 1e9)


def test_a_receipt_says_when_to_which_text_and_in_which_language(
    page: ConsentsPage, texts: Texts
) -> None:
    receipt = given(texts, ConsentKind.SCREEN)
    page.know(replace(standing(opened()), consents=(receipt,)))
    said = reads(card(page, ConsentKind.SCREEN))
    assert "You agreed to this on " in said
    assert f"to text {receipt.text_version} (Nederlands)." in said
    assert "You have not agreed to this." in reads(card(page, ConsentKind.JOURNAL))


@pytest.mark.parametrize("kind", ConsentKind)
def test_a_consent_is_given_to_the_text_that_is_shown(
    page: ConsentsPage, heard: Heard, qapp: QApplication, texts: Texts, kind: ConsentKind
) -> None:
    page.know(replace(standing(opened(), consents=()), network=LISTED))
    click(card(page, kind), "Agree…")
    text = texts.consent(kind, "en")
    assert text is not None
    (body,) = shown(dialog(qapp), Prose)
    assert body.text.splitlines()[0] in text.body
    click(dialog(qapp), "Not now")
    assert heard.intents == []
    click(card(page, kind), "Agree…")
    click(dialog(qapp), "Yes, I agree")
    assert heard.intents == [Agree(text)]


def test_nobody_can_agree_to_a_text_that_cannot_be_read(
    qtbot: QtBot, qapp: QApplication, texts: Texts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(texts, "consent", lambda *_: None)
    page = ConsentsPage(texts)
    qtbot.addWidget(page)
    heard = Heard(page.intent)
    page.know(standing(opened(), consents=()))
    page.show()
    click(card(page, ConsentKind.SCREEN), "Agree…")
    assert "This text cannot be read." in shown(dialog(qapp), Prose)[0].text
    click(dialog(qapp), "Not now")
    assert heard.intents == []


@pytest.mark.parametrize("kind", [ConsentKind.SCREEN, ConsentKind.PLAN_COPY])
def test_a_consent_under_which_nothing_was_collected_is_taken_back_with_one_question(
    page: ConsentsPage, heard: Heard, qapp: QApplication, kind: ConsentKind
) -> None:
    click(card(page, kind), "Take back")
    click(dialog(qapp), "Keep it")
    assert heard.intents == []
    click(card(page, kind), "Take back")
    click(dialog(qapp), "Take back")
    assert heard.intents == [Withdraw(kind)]
    assert not asks(qapp)


@pytest.mark.parametrize(
    ("kind", "erase"),
    [(ConsentKind.BLOCK_LOG, EraseRecords()), (ConsentKind.JOURNAL, EraseJournal())],
)
def test_what_was_collected_can_be_erased_when_a_consent_is_taken_back(
    page: ConsentsPage, heard: Heard, qapp: QApplication, kind: ConsentKind, erase: object
) -> None:
    click(card(page, kind), "Take back")
    click(dialog(qapp), "Take back")
    assert heard.intents == [Withdraw(kind)]
    click(dialog(qapp), "Let it stay")
    assert heard.intents == [Withdraw(kind)]
    click(card(page, kind), "Take back")
    click(dialog(qapp), "Take back")
    click(dialog(qapp), "Erase it")
    assert heard.intents == [Withdraw(kind), Withdraw(kind), erase]


def test_what_is_locked_away_cannot_be_erased_from_here(
    page: ConsentsPage, qapp: QApplication
) -> None:
    page.know(standing(Locked(0.0)))
    click(card(page, ConsentKind.JOURNAL), "Take back")
    click(dialog(qapp), "Take back")
    assert not asks(qapp)


def test_a_text_that_says_more_now_asks_kindly_and_can_be_agreed_to_again(
    page: ConsentsPage, heard: Heard, qapp: QApplication, texts: Texts
) -> None:
    newest = given(texts, ConsentKind.BLOCK_LOG)
    page.know(replace(standing(opened()), consents=(newest,)))
    assert "This text says more now" not in reads(page)
    page.know(replace(standing(opened()), consents=(given(texts, ConsentKind.BLOCK_LOG, 1),)))
    assert "only what you agreed to is done" in reads(card(page, ConsentKind.BLOCK_LOG))
    click(card(page, ConsentKind.BLOCK_LOG), "Read what is new…")
    click(dialog(qapp), "Yes, I agree")
    text = texts.consent(ConsentKind.BLOCK_LOG, "en")
    assert text is not None
    assert heard.intents == [Agree(text)]


def test_a_consent_s_text_can_be_read_again(page: ConsentsPage, qapp: QApplication) -> None:
    click(card(page, ConsentKind.SCREEN), "Read the text")
    assert "What is looked at" in shown(dialog(qapp), Prose)[0].text
    click(dialog(qapp), "Close")
    assert not asks(qapp)


def test_the_keys_begin_at_the_first_consent(page: ConsentsPage) -> None:
    focused = page.focusWidget()
    assert focused is not None
    assert name_of(focused) == "Take back"


def test_what_becomes_of_data_can_be_read_here(page: ConsentsPage, heard: Heard) -> None:
    click(page, "Privacy notice")
    assert heard.intents == [Go(Spot.TEXT, "privacy")]


def test_what_there_is_no_list_for_cannot_be_agreed_to(page: ConsentsPage) -> None:
    page.know(standing(opened(), consents=()))
    hosts = card(page, ConsentKind.HOSTS)
    assert "there is nothing to agree to" in reads(hosts)
    assert "Agree…" not in [name_of(one) for one in shown(hosts, QAbstractButton)]
    page.know(standing(opened()))
    assert "Take back" in [name_of(one) for one in shown(hosts, QAbstractButton)]


@pytest.mark.parametrize(
    ("kind", "meaning"),
    [(ConsentKind.HOSTS, "proxy settings go back"), (ConsentKind.TRAFFIC, "its key is erased")],
)
def test_taking_back_says_what_it_means_for_the_network(
    page: ConsentsPage, heard: Heard, qapp: QApplication, kind: ConsentKind, meaning: str
) -> None:
    click(card(page, kind), "Take back")
    assert meaning in reads(dialog(qapp))
    click(dialog(qapp), "Take back")
    assert heard.intents == [Withdraw(kind)]
