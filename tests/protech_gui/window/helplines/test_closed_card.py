"""Probably closed: only by hours that are listed, with what is there tonight, never open now."""

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from protech_gui.content.directory import ChannelKind, Opening, Purpose
from protech_gui.services.helplines import Card, Contact, Hours
from protech_gui.window.helplines.closed_card import ClosedCard
from protech_gui.window.intents import Go, Spot
from tests.protech_gui.window.hands import click, reads

HOURS = Hours((Opening(2, "15:00", "19:00"),), "Europe/Brussels", "2019-11-23")
SUNDAY = datetime(2026, 11, 22, 12, tzinfo=UTC).timestamp()
TUESDAY = datetime(2026, 11, 24, 16, tzinfo=UTC).timestamp()


def service(hours: Hours | None = HOURS) -> Card:
    number = Contact(ChannelKind.PHONE, "0800111", "0800 111", True, ("BE",), False, hours)
    return Card("one", Purpose.SELF_CONCERN, "The line", "", "BE", ("nl",), "en", "", "", (number,))


@pytest.fixture
def card(qtbot: QtBot) -> ClosedCard:
    made = ClosedCard()
    qtbot.addWidget(made)
    made.know(service(), SUNDAY)
    return made


def test_it_says_by_which_hours_and_of_when(card: ClosedCard) -> None:
    assert card.accessibleName() == "Probably closed: The line"
    lines = reads(card)
    assert "Hours as of November 2019, not verified, local time, please check" in lines
    assert "Your question can wait until tomorrow." in lines
    assert "open now" not in lines.lower()


@pytest.mark.parametrize(
    ("closed", "now"), [(service(), TUESDAY), (service(None), SUNDAY), (None, SUNDAY)]
)
def test_it_takes_no_room_else(card: ClosedCard, closed: Card | None, now: float) -> None:
    card.know(closed, now)
    assert card.isHidden()
    card.know(service(), SUNDAY)
    assert not card.isHidden()


def test_tonight_there_are_three_ways(qtbot: QtBot, card: ClosedCard) -> None:
    with qtbot.waitSignal(card.lines_wanted):
        click(card, "Crisis lines")
    with qtbot.waitSignal(card.keeping):
        click(card, "Keep my question")
    with qtbot.waitSignal(card.intent) as wanted:
        click(card, "A moment for me")
    assert wanted.args == [Go(Spot.MOMENT)]
