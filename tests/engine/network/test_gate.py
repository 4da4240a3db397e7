"""The gate: one proxy while anything is guarded, the newest rules, and the port that is known."""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing
from datetime import timedelta

import pytest

from engine.contract import Blocked, NetworkCounts
from engine.listed import Listing, open_listing
from engine.network import gate as gate_module
from engine.network.authority import make, now_utc
from engine.network.deciding import Deciding, Grounds
from engine.network.gate import Gate, World
from engine.network.pages import BARE
from engine.network.proxy.proxy import Proxy
from engine.network.proxy.rules import directly
from engine.terms import Category, NetworkFault
from tests.engine.network.proxy.clients import tunnel
from tests.engine.network.proxy.world import Judge
from tests.structure.tree import ROOT

AUTHORITY = make(now_utc(), timedelta(days=1))


@pytest.fixture
def listing() -> Iterator[Listing]:
    with closing(open_listing([ROOT / "tests/packs/faces"])) as listing:
        yield listing


def nobody(_host: str) -> bool:
    return False


def deciding(listing: Listing, *, hosts: bool = True, traffic: bool = True) -> Deciding:
    grounds = Grounds(listing, nobody, nobody, BARE, directly)
    return Deciding(grounds, hosts=hosts, traffic=traffic)


def run(act: Callable[[], Awaitable[None]]) -> None:
    async def whole() -> None:
        await act()

    asyncio.run(whole())


def status(port: int) -> str:
    """Return what the proxy says of the host that is listed for practice."""
    try:
        with tunnel(port, "practice.test", 443):
            return "200"
    except ConnectionError as said:
        return str(said).split()[1]


def test_it_opens_takes_what_is_narrower_and_closes(listing: Listing) -> None:
    async def act() -> None:
        told: list[Blocked] = []
        gate = Gate(Judge(), told.append, 0, World())
        assert (gate.port, gate.hosts, gate.traffic) == (0, False, False)
        assert (gate.counts(), gate.pinned()) == (NetworkCounts(), ())
        await gate.narrow(hosts=True, traffic=True)
        await gate.forget_verdicts()
        await gate.forget_pins()
        await gate.open(deciding(listing), AUTHORITY)
        assert (gate.hosts, gate.traffic, gate.fault) == (True, True, NetworkFault.NONE)
        port = gate.port
        assert await asyncio.to_thread(status, port) == "403"
        assert [one.category for one in told] == [Category.TEST]
        assert gate.counts().blocked == 1
        await gate.narrow(hosts=False, traffic=True)
        assert (gate.hosts, gate.traffic) == (False, True)
        await gate.sign_with(None)
        assert not gate.traffic
        await gate.forget_verdicts()
        await gate.forget_pins()
        await gate.open(deciding(listing, traffic=False), None)
        assert (gate.port, gate.hosts, gate.traffic) == (port, True, False)
        await gate.close()
        assert (gate.port, gate.hosts) == (0, False)
        await gate.open(deciding(listing), AUTHORITY)
        assert gate.port == port
        await gate.close()
        await gate.close()

    run(act)


def test_a_port_that_a_predecessor_leaves_is_waited_for(listing: Listing) -> None:
    async def act() -> None:
        first = Gate(Judge(), print, 0, World())
        await first.open(deciding(listing), None)
        port = first.port
        second = Gate(Judge(), print, port, World())
        opening = asyncio.create_task(second.open(deciding(listing), None))
        await asyncio.sleep(0)
        assert second.port == 0
        await first.close()
        await opening
        assert second.port == port
        await second.close()

    run(act)


def test_a_port_that_stays_taken_is_given_up_for_another(
    listing: Listing, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def act() -> None:
        monkeypatch.setattr(gate_module, "TAKEOVER_SECONDS", 0.1)
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
            gate = Gate(Judge(), print, port, World())
            await gate.open(deciding(listing), None)
            assert gate.port not in (0, port)
            await gate.close()

    run(act)


def test_a_proxy_that_cannot_listen_is_a_fault_until_it_can(
    listing: Listing, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def act() -> None:
        gate = Gate(Judge(), print, 0, World())

        def refuse(*_: object) -> None:
            raise OSError

        with monkeypatch.context() as patched:
            patched.setattr(gate_module, "Proxy", refuse)
            await gate.open(deciding(listing), None)
        assert (gate.port, gate.fault) == (0, NetworkFault.PORT)
        await gate.open(deciding(listing), None)
        assert gate.port
        assert gate.fault is NetworkFault.NONE
        await gate.close()

    run(act)


def test_a_proxy_whose_loop_turns_no_more_is_noticed(
    listing: Listing, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def act() -> None:
        monkeypatch.setattr(gate_module, "WATCH_SECONDS", 0.01)
        gate = Gate(Judge(), print, 0, World())
        await gate.open(deciding(listing), None)
        await asyncio.sleep(0.05)
        assert not gate.hangs

        def silent(_: object, _patience: float) -> bool:
            return False

        monkeypatch.setattr(Proxy, "answers", silent)
        async with asyncio.timeout(10):
            while not gate.hangs:
                await asyncio.sleep(0.01)
        await gate.close()

    run(act)
