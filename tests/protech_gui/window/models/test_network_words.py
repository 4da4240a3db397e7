"""How the network guard stands in words: every state and every fault has its own."""

import pytest

from engine.contract import NetworkState, Protection
from engine.network_messages import NetworkStanding
from engine.terms import NetworkFault
from protech_gui.window.models.network_words import describe, fault_words, today_words
from tests.protech_gui.window.rooms.standing import OFF, ON

PAUSED = Protection(True, ON.level, True, ON.fault, paused=60.0)


def stands(
    fault: NetworkFault = NetworkFault.NONE, *, hosts: bool = False, traffic: bool = False
) -> NetworkState:
    standing = NetworkStanding(fault, hosts, traffic)
    return NetworkState(wanted=True, started=True, standing=standing)


def test_without_a_consent_it_is_off() -> None:
    assert describe(stands(hosts=True), ON, agreed=False).state == "The network guard is off."


@pytest.mark.parametrize("protection", [OFF, PAUSED])
def test_it_rests_with_protection(protection: Protection) -> None:
    assert describe(stands(hosts=True), protection, agreed=True).state == "The network guard rests."
    assert today_words(stands(hosts=True), protection) == ""


def test_a_gap_is_said_with_what_it_means() -> None:
    interrupted = NetworkState(wanted=True, interrupted=True)
    words = describe(interrupted, ON, agreed=True)
    assert "interrupted" in words.state
    assert "your browsers go on without it" in words.detail
    assert today_words(interrupted, ON) == f"{words.state} {words.detail}"


def test_a_gap_that_the_guard_itself_tells_of_has_its_reason() -> None:
    broken = NetworkState(
        wanted=True,
        started=True,
        interrupted=True,
        standing=NetworkStanding(NetworkFault.SETTINGS),
    )
    assert describe(broken, ON, agreed=True).detail == fault_words(NetworkFault.SETTINGS)
    assert "you can read why" in today_words(broken, ON)


def test_it_begins() -> None:
    starting = NetworkState(wanted=True)
    assert describe(starting, ON, agreed=True).state == "The network guard is starting."
    assert today_words(starting, ON) == ""


@pytest.mark.parametrize(
    ("hosts", "traffic", "said"),
    [
        (True, False, "Listed sites stay closed."),
        (False, True, "Pictures that your browsers load are looked at before you see them."),
        (True, True, "Listed sites stay closed, and pictures that your browsers load"),
    ],
)
def test_what_is_in_force_is_said(hosts: bool, traffic: bool, said: str) -> None:
    words = describe(stands(hosts=hosts, traffic=traffic), ON, agreed=True)
    assert words.state == "The network guard is on."
    assert words.detail.startswith(said)
    assert today_words(stands(hosts=hosts, traffic=traffic), ON).startswith(said)


def test_what_is_not_wanted_is_not_mentioned_today() -> None:
    assert today_words(NetworkState(), ON) == ""


@pytest.mark.parametrize("fault", [one for one in NetworkFault if one is not NetworkFault.NONE])
def test_a_fault_is_said_beside_what_works_and_alone_when_nothing_does(fault: NetworkFault) -> None:
    broken = describe(stands(fault), ON, agreed=True)
    assert (broken.state, broken.detail) == (
        "The network guard can do nothing now.",
        fault_words(fault),
    )
    partly = describe(stands(fault, hosts=True), ON, agreed=True)
    assert partly.detail == f"Listed sites stay closed.\n{fault_words(fault)}"
    assert "cannot do all" in today_words(stands(fault, hosts=True), ON)


def test_each_fault_has_words_of_its_own() -> None:
    said = [fault_words(fault) for fault in NetworkFault]
    assert len(set(said)) == len(said)
    assert fault_words(NetworkFault.NONE) == ""
