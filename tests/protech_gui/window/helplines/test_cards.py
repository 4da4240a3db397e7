"""Cards of services: who answers, at what cost, within which limits; and emergency numbers."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from engine.terms import Choices
from protech_gui.content.directory import ChannelKind, Directory, Purpose
from protech_gui.services.helplines import Card, Contact
from protech_gui.window.helplines.beginning import Beginning, Way
from protech_gui.window.helplines.card_list import CardList
from protech_gui.window.helplines.contact_row import ContactRow
from protech_gui.window.helplines.reach import Reach
from protech_gui.window.helplines.service_card import ServiceCard
from tests.protech_gui.window.hands import button, click, reads, shown
from tests.protech_gui.window.helplines.street import contact, guide

PAGE = contact(ChannelKind.WEB, "https://line.example/", "line.example")


def service(
    *contacts: Contact,
    limits: str = "You may stay unnamed.",
    purpose: Purpose = Purpose.SELF_CONCERN,
) -> Card:
    return Card("one", purpose, "The line", "", "NL", ("nl",), "en", "Listeners.", limits, contacts)


def opened(qtbot: QtBot, reach: Reach, card: Card) -> ServiceCard:
    made = ServiceCard(card, reach)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_card_says_what_a_person_needs_before_they_call(qtbot: QtBot, reach: Reach) -> None:
    card = opened(qtbot, reach, service(contact(abroad=True)))
    lines = reads(card)
    for words in (
        "The line",
        "The Netherlands · Dutch",
        "Listeners.",
        "0800 111",
        "Free of charge. Known to work from: the Netherlands, Belgium.",
        "You may stay unnamed.",
        "Calls stay in your call list and may show on a bill.",
    ):
        assert words in lines
    assert card.accessibleName() == "The line"


MAIL = contact(ChannelKind.EMAIL, "us@line.example", "us@line.example")


def test_before_a_first_contact_the_limits_come_before_the_ways(qtbot: QtBot, reach: Reach) -> None:
    card = ServiceCard(service(contact(), MAIL, PAGE), reach, Beginning(Way.TALK, ("One.",)))
    qtbot.addWidget(card)
    card.show()
    lines = [
        "Listeners.",
        "How far confidentiality goes",
        "You may stay unnamed.",
        "The Netherlands · Dutch",
        "0800 111",
        "Free of charge.",
        "us@line.example",
        "line.example",
        "Calls stay in your call list and may show on a bill.",
    ]
    standing = {label.text(): label.mapTo(card, QPoint()).y() for label in shown(card, QLabel)}
    heights = [standing[line] for line in lines]
    assert heights == sorted(heights)


def test_who_wants_to_write_has_the_number_last(qtbot: QtBot, reach: Reach) -> None:
    card = ServiceCard(service(contact(), MAIL, PAGE), reach, Beginning(Way.WRITE))
    qtbot.addWidget(card)
    card.show()
    rows = sorted(shown(card, ContactRow), key=lambda row: row.mapTo(card, QPoint()).y())
    assert [reads(row).split("\n")[0] for row in rows] == [
        "us@line.example",
        "line.example",
        "0800 111",
    ]


@pytest.mark.parametrize("beginning", [None, Beginning(Way.TALK)])
def test_only_after_a_first_contact_it_is_asked_whether_it_worked(
    qtbot: QtBot, reach: Reach, beginning: Beginning | None
) -> None:
    card = ServiceCard(service(contact()), reach, beginning)
    qtbot.addWidget(card)
    card.show()
    click(card, "Show a QR code for 0800 111")
    assert ("Did it work?" in reads(card)) is (beginning is not None)


def test_a_service_without_a_number_does_not_speak_of_calls(qtbot: QtBot, reach: Reach) -> None:
    lines = reads(opened(qtbot, reach, service(PAGE)))
    assert "call list" not in lines
    assert "Free of charge." not in lines


def test_in_a_crisis_nobody_is_held_up_by_a_cost_that_is_not_known(
    qtbot: QtBot, reach: Reach
) -> None:
    unknown, free = contact(free=None), contact(free=True)
    assert "what a call costs" in reads(opened(qtbot, reach, service(unknown)))
    crisis = Purpose.CRISIS
    assert "costs" not in reads(opened(qtbot, reach, service(unknown, purpose=crisis)))
    assert "Free of charge." in reads(opened(qtbot, reach, service(free, purpose=crisis)))


def test_limits_that_are_not_known_are_said_to_be_so(qtbot: QtBot, reach: Reach) -> None:
    lines = reads(opened(qtbot, reach, service(PAGE, limits="")))
    assert "We do not know this service’s limits of confidentiality." in lines


def test_hours_are_never_said_to_be_so_now(qtbot: QtBot, reach: Reach, data_folder: Path) -> None:
    listing = guide(data_folder).listing(Purpose.SELF_CONCERN, Choices(language="nl", region="BE"))
    lines = reads(opened(qtbot, reach, listing.near[0]))
    assert "Hours as of" in lines
    assert "2019" in lines
    assert "please check" in lines
    assert "open now" not in lines.lower()


def test_cards_take_the_place_of_those_before(qtbot: QtBot, reach: Reach) -> None:
    cards = CardList(reach)
    qtbot.addWidget(cards)
    cards.show()
    cards.show_services((service(contact()), service(PAGE)))
    assert len(shown(cards, ServiceCard)) == 2
    cards.show_services((service(PAGE),))
    assert len(shown(cards, ServiceCard)) == 1
    cards.start()
    assert cards.focusWidget() is button(cards, "Open the page line.example…")


def test_an_empty_list_has_nowhere_to_begin(qtbot: QtBot, reach: Reach) -> None:
    cards = CardList(reach)
    qtbot.addWidget(cards)
    cards.start()
    assert cards.focusWidget() is None


@pytest.mark.parametrize(
    ("region", "numbers", "where"),
    [
        ("NL", ["112"], False),
        ("BE", ["112", "101"], False),
        ("", ["112", "999", "911", "110", "101"], True),
    ],
)
def test_emergency_numbers_are_those_of_the_country(
    qtbot: QtBot, reach: Reach, data_folder: Path, region: str, numbers: list[str], where: bool
) -> None:
    cards = CardList(reach)
    qtbot.addWidget(cards)
    cards.show()
    choices = Choices(language="en", region=region)
    cards.show_emergency(guide(data_folder).listing(Purpose.EMERGENCY, choices))
    lines = reads(cards).split("\n")
    assert len(shown(cards, ContactRow)) == len(numbers)
    assert [line for line in lines if line in numbers] == sorted(numbers, key=lines.index)
    assert ("In most of Europe." in lines) is where
    assert ("the United Kingdom, Ireland" in lines) is where


def test_without_a_directory_the_emergency_number_is_still_said(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    lost = guide(data_folder, Directory((), whole=False))
    cards = CardList(reach)
    qtbot.addWidget(cards)
    cards.show()
    cards.show_emergency(lost.listing(Purpose.EMERGENCY, Choices(language="en", region="NL")))
    assert "In Europe that is 112." in reads(cards)
