"""What is offered where no journal is kept, and where its consent names less than it would keep."""

from dataclasses import replace

import pytest
from msgspec.structs import replace as with_fields
from pytestqt.qtbot import QtBot

from engine.terms import ConsentKind
from protech_gui.window.intents import Go, Spot
from protech_gui.window.models.situation import NOTEBOOK_FROM, Situation
from protech_gui.window.models.vault_state import NoVault
from protech_gui.window.rooms.journal_offer import JournalOffer
from tests.protech_gui.window.hands import click, reads
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import opened, receipts, standing


def older() -> Situation:
    """Return an open journal whose consent is to an older text."""
    (receipt,) = receipts(ConsentKind.JOURNAL)
    before = with_fields(receipt, text_version=NOTEBOOK_FROM - 1)
    return replace(standing(opened()), consents=(before,))


def offered(qtbot: QtBot, situation: Situation, *, learning: bool) -> JournalOffer:
    card = JournalOffer(learning=learning)
    qtbot.addWidget(card)
    card.show()
    card.know(situation)
    return card


@pytest.mark.parametrize("learning", [False, True])
def test_without_a_journal_one_is_offered(qtbot: QtBot, learning: bool) -> None:
    card = offered(qtbot, standing(NoVault(), consents=()), learning=learning)
    heard = Heard(card.intent)
    click(card, "Create a journal")
    assert heard.intents == [Go(Spot.DIARY)]


@pytest.mark.parametrize("learning", [False, True])
def test_a_journal_that_is_kept_needs_no_offer(qtbot: QtBot, learning: bool) -> None:
    assert offered(qtbot, standing(opened()), learning=learning).isHidden()


def test_an_open_one_without_consent_leads_to_the_settings(qtbot: QtBot) -> None:
    card = offered(qtbot, standing(opened(), consents=()), learning=True)
    heard = Heard(card.intent)
    click(card, "Go to Settings")
    assert heard.intents == [Go(Spot.SETTINGS)]


def test_an_older_consent_is_asked_anew_only_where_it_matters(qtbot: QtBot) -> None:
    assert offered(qtbot, older(), learning=False).isHidden()
    card = offered(qtbot, older(), learning=True)
    assert "how far you read, and questions for a talk" in reads(card)
    heard = Heard(card.intent)
    click(card, "Read the text")
    assert heard.intents == [Go(Spot.DIARY)]
