"""The keeper and its network guard: wanted, told, interrupted, and let go when all is put back."""

import shutil

import msgspec
import pytest

from engine.contract import (
    AnyMessage,
    AskPinned,
    AskTrust,
    Blocked,
    ExemptHost,
    ForgetExempt,
    GiveConsent,
    Goodbye,
    NetworkCounts,
    NetworkOrders,
    NetworkReport,
    NetworkStanding,
    NetworkState,
    Pinned,
    Ready,
    SetNetworkOrders,
    SetProtection,
    StartNetworkGuard,
    WithdrawConsent,
)
from engine.terms import Category, ConsentKind, Layer, Level, NetworkFault, Place
from protech_gui.domain.records import Block, Gap
from protech_gui.keeper import network_guarding
from protech_gui.settings import ProtectionState
from tests.household import CONSENTS, receipt_for
from tests.protech_gui.keeper.running import Running

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged")

HOSTS, TRAFFIC = receipt_for(ConsentKind.HOSTS), receipt_for(ConsentKind.TRAFFIC)
GOOD = NetworkStanding(hosts=True, traffic=True, judging=True)
STANDING = NetworkState(wanted=True, started=True, standing=GOOD)
LEFT = NetworkReport(NetworkStanding())
NOTHING_LEFT = NetworkReport(NetworkStanding(NetworkFault.NO_CONSENT))


def begin(running: Running, *consents: ConsentKind, on: bool = True) -> None:
    """Begin with these consents beside the others, and a window."""
    given = (*CONSENTS, *map(receipt_for, consents))
    running._keeping.protect(ProtectionState(on=on, consents=given))
    running.begin(Place.HOME)


def stands(running: Running) -> None:
    """Begin with both consents and a guard that stands."""
    running.paths.network.mkdir()
    begin(running, ConsentKind.HOSTS, ConsentKind.TRAFFIC)
    running.stage.network.say(NetworkReport(GOOD, 4711))
    running.until(lambda: STANDING in running.stage.window.heard())


def orders(running: Running) -> list[NetworkOrders]:
    """Return all orders that guards got, oldest first."""
    heard = running.stage.network.heard()
    return [one.orders for one in heard if isinstance(one, StartNetworkGuard | SetNetworkOrders)]


def last_state(running: Running) -> AnyMessage:
    told = [one for one in running.stage.window.heard() if isinstance(one, NetworkState)]
    return told[-1]


def test_without_its_consents_no_guard_runs(running: Running) -> None:
    begin(running)
    running.until_logged("keeper" if "keeper" in running.events() else "tray_missing")
    running.stage.window.say(AskTrust(), AskPinned())
    running.until(running.stage.window.said)
    assert running.stage.network.heard() == []
    assert not running.keeper._network.state.wanted


def test_a_guard_gets_the_receipts_and_the_window_learns_how_it_stands(running: Running) -> None:
    stands(running)
    (given,) = orders(running)
    assert (given.hosts, given.traffic) == (HOSTS.id, TRAFFIC.id)
    assert (given.level, given.on) == (Level.ALL, True)
    counts = NetworkCounts(7, 1, 2, 3)
    running.stage.network.say(counts, Pinned(("pinned.example",)), Ready())
    running.until(lambda: counts in running.stage.window.heard())
    running.until(lambda: Pinned(("pinned.example",)) in running.stage.window.heard())
    running.until_logged("network_unexpected")
    assert "pinned" not in running.events()
    running.stage.window.say(Ready())
    running.until(lambda: running.stage.window.heard().count(counts) == 2)


def test_what_the_window_asks_is_passed_on(running: Running) -> None:
    stands(running)
    running.stage.window.say(AskTrust(), AskPinned())
    running.until_heard(running.stage.network, AskTrust(), AskPinned())


def test_covers_are_recorded_by_category_once_a_burst(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    stands(running)
    entries = running.recorded(monkeypatch)
    for time in (1000.0, 1001.0, 1020.0):
        running.stage.network.say(Blocked(time, Category.HOST, Layer.NETWORK))
        running.until(running.stage.network.said)
    running.until(lambda: len(entries) == 2)
    assert entries == [
        Block(1000.0, Category.HOST, Layer.NETWORK),
        Block(1020.0, Category.HOST, Layer.NETWORK),
    ]


def test_a_lost_guard_is_a_gap_and_its_successor_gets_the_port(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    stands(running)
    entries = running.recorded(monkeypatch)
    running.process(running.stage.network).kill()
    running.until(lambda: NetworkState(wanted=True, interrupted=True) == last_state(running))
    assert running.keeper._tray._icon.toolTip() != ""
    running.until(lambda: len(orders(running)) == 2)
    start = running.stage.network.heard()[-1]
    assert isinstance(start, StartNetworkGuard)
    assert start.port == 4711
    running.stage.network.say(NetworkReport(GOOD, 4711))
    running.until(lambda: last_state(running) == STANDING)
    (gap,) = entries
    assert isinstance(gap, Gap)
    assert gap.pictures == 0


def test_a_guard_that_can_guard_nothing_is_a_gap_and_one_that_may_not_is_none(
    running: Running,
) -> None:
    stands(running)
    for fault, interrupted in (
        (NetworkFault.PORT, True),
        (NetworkFault.AUTOMATIC, False),
        (NetworkFault.SETTINGS, True),
        (NetworkFault.NONE, False),
    ):
        standing = NetworkStanding(fault)
        running.stage.network.say(NetworkReport(standing))
        running.until(
            lambda standing=standing, interrupted=interrupted: (  # type: ignore[misc]  # bound to this round
                last_state(running) == NetworkState(True, True, interrupted, standing)
            )
        )


def test_a_consent_given_or_taken_back_is_ordered_at_once(running: Running) -> None:
    stands(running)
    running.stage.window.say(WithdrawConsent(ConsentKind.TRAFFIC))
    running.until(lambda: orders(running)[-1].traffic == "")
    assert orders(running)[-1].hosts == HOSTS.id
    running.stage.window.say(GiveConsent(TRAFFIC))
    running.until(lambda: orders(running)[-1].traffic == TRAFFIC.id)


def test_without_any_consent_the_guard_goes_when_nothing_is_left_and_its_folder_too(
    running: Running,
) -> None:
    stands(running)
    running.stage.window.say(
        WithdrawConsent(ConsentKind.TRAFFIC), WithdrawConsent(ConsentKind.HOSTS)
    )
    running.until(lambda: orders(running)[-1].hosts == "")
    running.stage.network.say(NetworkReport(NetworkStanding(NetworkFault.NO_CONSENT), 4711))
    running.until(running.stage.network.said)
    assert running.paths.network.exists()
    running.stage.network.say(NOTHING_LEFT)
    running.until(lambda: running.stage.network.heard()[-1] == Goodbye())
    running.until(lambda: not running.paths.network.exists())
    running.until(lambda: last_state(running) == NetworkState())


def test_off_has_the_settings_put_back_and_on_begins_again(running: Running) -> None:
    stands(running)
    running.stage.window.say(SetProtection(on=False))
    running.until(lambda: not orders(running)[-1].on)
    running.stage.network.say(LEFT)
    running.until(lambda: running.stage.network.heard()[-1] == Goodbye())
    assert running.paths.network.exists()
    running.stage.window.say(SetProtection(on=True))
    running.until(lambda: orders(running)[-1].on)
    running.until(lambda: isinstance(running.stage.network.heard()[-1], StartNetworkGuard))


def test_on_again_before_it_was_put_back_keeps_the_guard(running: Running) -> None:
    stands(running)
    running.stage.window.say(SetProtection(on=False), SetProtection(on=True))
    running.until(lambda: len(orders(running)) >= 3)
    running.stage.network.say(NetworkReport(GOOD, 4711))
    running.until(lambda: last_state(running) == STANDING)
    assert Goodbye() not in running.stage.network.heard()


def test_a_guard_that_dies_over_leaving_is_replaced_and_leaves(running: Running) -> None:
    stands(running)
    running.stage.window.say(SetProtection(on=False))
    running.until(lambda: not orders(running)[-1].on)
    running.process(running.stage.network).kill()
    running.until(lambda: len(orders(running)) == 3)
    assert not orders(running)[-1].on
    running.stage.network.say(LEFT)
    running.until(lambda: running.stage.network.heard()[-1] == Goodbye())
    assert not running.keeper._network.state.interrupted


def test_what_cannot_be_put_back_is_logged_and_tried_at_the_next_start(running: Running) -> None:
    stands(running)
    running.stage.window.say(SetProtection(on=False))
    running.until(lambda: not orders(running)[-1].on)
    running.stage.network.say(NetworkReport(NetworkStanding(NetworkFault.SETTINGS)))
    running.until_logged("network_not_left")
    running.until(lambda: running.stage.network.heard()[-1] == Goodbye())
    assert running.paths.network.exists()


def test_a_guard_that_takes_too_long_to_leave_is_ended(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(network_guarding, "LEAVING_SECONDS", 0.0)
    stands(running)
    running.stage.window.say(SetProtection(on=False))
    running.until_logged("network_not_left")
    running.until(lambda: running.stage.network.heard()[-1] == Goodbye())


def test_what_an_earlier_keeper_left_is_put_back_first(running: Running) -> None:
    running.paths.network.mkdir()
    begin(running, on=False)
    running.until(lambda: len(orders(running)) == 1)
    (given,) = orders(running)
    assert (given.hosts, given.traffic, given.on) == ("", "", False)
    running.stage.network.say(NOTHING_LEFT)
    running.until(lambda: not running.paths.network.exists())


def test_exempt_hosts_are_ordered_and_told_by_their_number(running: Running) -> None:
    stands(running)
    running.stage.window.say(ExemptHost("bank.example", True), ExemptHost("b.example", True))
    running.until(lambda: len(orders(running)[-1].exempt.hashes) == 2)
    running.until(lambda: last_state(running) == msgspec.structs.replace(STANDING, exempt=2))
    running.stage.window.say(ExemptHost("b.example", False))
    running.until(lambda: len(orders(running)[-1].exempt.hashes) == 1)
    assert b"bank" not in running.paths.exempt.read_bytes()
    running.stage.window.say(ForgetExempt())
    running.until(lambda: orders(running)[-1].exempt.hashes == ())
    assert not running.paths.exempt.exists()


def test_at_its_end_the_keeper_says_goodbye(running: Running) -> None:
    stands(running)
    shutil.rmtree(running.paths.network)
    running.end()
    assert running.stage.network.heard()[-1] == Goodbye()
