"""The way to the network guard in a real window: what the keeper tells, and what it is told."""

from engine.contract import (
    AskPinned,
    AskTrust,
    ExemptHost,
    ForgetExempt,
    GiveConsent,
    NetworkCounts,
    NetworkState,
    Pinned,
    WithdrawConsent,
)
from engine.terms import ConsentKind, Offered
from tests.protech_gui.window.hands import asks, click, dialog, reads, write
from tests.protech_gui.window.network.standings import running as guarding
from tests.protech_gui.window.running import ON, Running

BOTH = (ConsentKind.SCREEN, ConsentKind.HOSTS, ConsentKind.TRAFFIC)


def go(running: Running) -> None:
    """Go to what the network guard sees."""
    click(running.house, "Settings")
    running.wait(lambda: running.offers("See the network guard"))
    click(running.house, "See the network guard")
    running.wait(lambda: running.reads("What the network guard sees"))


def test_a_consent_is_asked_for_where_it_is_wanted(running: Running) -> None:
    running.begin(ON)
    go(running)
    assert running.reads("No list of sites is installed")
    running.keeper.say(NetworkState(offered=Offered.PRACTICE))
    running.wait(lambda: running.reads("for trying only"))
    running.wait(lambda: running.offers("Set it up…"))
    click(running.house, "Set it up…")
    click(dialog(running.app), "Yes, I agree")
    assert running.said(GiveConsent).receipt.kind in BOTH


def test_what_the_person_wants_of_it_reaches_the_keeper(running: Running) -> None:
    running.begin(ON, consents=BOTH)
    go(running)
    running.keeper.say(guarding(exempt=1), NetworkCounts(per_minute=17, pinned=1))
    running.wait(lambda: running.reads("Connections in the last minute: 17"))
    running.wait(lambda: running.offers("Which sites…"))
    click(running.house, "Look again")
    running.hears(AskTrust())
    click(running.house, "Which sites…")
    running.hears(AskPinned())
    running.keeper.say(Pinned(("pinned.example",)))
    running.wait(lambda: asks(running.app))
    assert "pinned.example" in reads(dialog(running.app))
    click(dialog(running.app), "Close")
    write(running.house, "Site", "bank.example")
    click(running.house, "Never look into it")
    running.hears(ExemptHost("bank.example", exempt=True))
    click(running.house, "Erase exclusions…")
    click(dialog(running.app), "Erase them")
    running.hears(ForgetExempt())
    click(running.house, "Stop this")
    assert running.said(WithdrawConsent).kind in BOTH
