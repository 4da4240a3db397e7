"""How the network guard stands: in words, with numbers only while it works."""

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from engine.contract import NetworkCounts, NetworkState
from engine.network_messages import NetworkStanding
from protech_gui.window.network.state_card import StateCard
from tests.protech_gui.window.hands import reads
from tests.protech_gui.window.network.standings import TWO, running, situation

COUNTS = NetworkCounts(per_minute=12, held=50, replaced=3, unjudged=1, blocked=7)


@pytest.fixture
def card(qtbot: QtBot) -> StateCard:
    made = StateCard()
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_says_nothing_before_it_knows(card: StateCard) -> None:
    assert reads(card).strip() == ""


def test_what_passed_is_told_in_numbers(card: StateCard) -> None:
    card.know(situation(counts=COUNTS))
    said = reads(card)
    for line in (
        "The network guard is on.",
        "Connections in the last minute: 12",
        "Sites kept closed: 7",
        "Pictures held until judged: 50",
        "Of these, turned grey: 3",
        "Of these, because they could not be judged in time: 1",
        "not shown here",
    ):
        assert line in said


def test_level_one_holds_nothing_and_says_nothing_of_it(card: StateCard) -> None:
    card.know(situation(running(NetworkStanding(hosts=True)), counts=COUNTS))
    assert "Sites kept closed: 7" in reads(card)
    assert "held" not in reads(card)


@pytest.mark.parametrize(
    "network",
    [NetworkState(wanted=True), NetworkState(wanted=True, interrupted=True)],
)
def test_numbers_of_a_guard_that_is_not_there_are_not_shown(
    card: StateCard, network: NetworkState
) -> None:
    card.know(situation(network, counts=COUNTS))
    assert "Connections" not in reads(card)


def test_a_list_for_trying_is_called_one(card: StateCard) -> None:
    card.know(situation(running(msgspec.structs.replace(TWO, practice=True))))
    assert "for trying only" in reads(card)
    card.know(situation())
    assert "for trying only" not in reads(card)
