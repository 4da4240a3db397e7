"""Browsers: who goes through, who trusts the certificate, and what can be done about it."""

from dataclasses import replace

import msgspec
import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from engine.contract import AskPinned, AskTrust, NetworkCounts, NetworkState
from engine.network_messages import NetworkStanding
from protech_gui.window.network.browsers_card import BrowsersCard
from tests.protech_gui.window.hands import asks, click, dialog, name_of, reads, shown
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.network.standings import COMMAND, TWO, running, situation

PINNED = NetworkCounts(pinned=2)


@pytest.fixture
def card(qtbot: QtBot, qapp: QApplication) -> BrowsersCard:
    made = BrowsersCard(qapp.clipboard())
    qtbot.addWidget(made)
    made.resize(700, 700)
    made.show()
    return made


def buttons(card: BrowsersCard) -> set[str]:
    return {name_of(button) for button in shown(card, QAbstractButton)}


def test_it_says_who_goes_through_and_who_trusts_it(card: BrowsersCard) -> None:
    card.know(situation())
    said = reads(card)
    assert "• GNOME: goes through the network guard." in said
    assert "a VPN" in said
    assert "• Chromium: trusts the certificate." in said
    assert COMMAND in said
    assert "Restart your browsers once" in said


def test_level_one_needs_no_trust(card: BrowsersCard) -> None:
    settings = TWO.settings
    card.know(situation(running(NetworkStanding(hosts=True, settings=settings, trust=TWO.trust))))
    said = reads(card)
    assert "GNOME" in said
    assert "Chromium" not in said
    assert "Restart" not in said


@pytest.mark.parametrize(
    "network", [NetworkState(wanted=True), NetworkState(wanted=True, interrupted=True)]
)
def test_without_a_guard_nothing_is_known(card: BrowsersCard, network: NetworkState) -> None:
    card.know(situation(network))
    assert not card.isVisible()


def test_the_command_is_copied_as_it_is(card: BrowsersCard, qapp: QApplication) -> None:
    card.know(situation())
    click(card, "Copy the command")
    assert qapp.clipboard().text() == COMMAND
    assert "Copied." in reads(card)
    card.know(situation(running(msgspec.structs.replace(TWO, trust=TWO.trust[:1]))))
    assert "Copy the command" not in buttons(card)


def test_it_looks_again_at_the_persons_word(card: BrowsersCard) -> None:
    heard = Heard(card.intent)
    card.know(situation())
    click(card, "Look again")
    assert heard.intents == [AskTrust()]
    assert "This takes a moment." in reads(card)


def test_where_the_system_asks_the_button_says_so(card: BrowsersCard) -> None:
    card.know(situation(running(msgspec.structs.replace(TWO, asks=True))))
    assert "Have browsers trust it…" in buttons(card)
    assert "Look again" not in buttons(card)


def test_sites_that_pass_unread_are_named_once_and_only_when_asked_for(
    card: BrowsersCard, qapp: QApplication
) -> None:
    heard = Heard(card.intent)
    before = situation(counts=PINNED, pinned=("old.example",))
    card.know(before)
    assert "2 site" in reads(card)
    assert not asks(qapp)
    click(card, "Which sites…")
    assert heard.intents == [AskPinned()]
    card.know(replace(before, tray=False))
    assert not asks(qapp)
    card.know(situation(counts=PINNED, pinned=("a.example", "b.example")))
    assert "a.example\nb.example" in reads(dialog(qapp))
    click(dialog(qapp), "Close")
    card.know(situation(counts=PINNED, pinned=("a.example", "b.example")))
    assert not asks(qapp)


def test_without_such_sites_nothing_is_said_of_them(card: BrowsersCard) -> None:
    card.know(situation(counts=NetworkCounts()))
    assert "unread" not in reads(card)
    assert "Which sites…" not in buttons(card)
