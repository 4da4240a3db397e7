"""The proxy: starts, takes rules, counts and stops, in a thread and an event loop of its own."""

import asyncio
import contextlib
import logging
import ssl
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from cryptography import x509

from engine.network.authority import Authority
from engine.network.proxy.addresses import IP, Addresses, OwnAddresses
from engine.network.proxy.answers import Means
from engine.network.proxy.arrival import Arrival
from engine.network.proxy.conditions import Released
from engine.network.proxy.conversation import Conversation, Workshop, mitmproxy_options
from engine.network.proxy.counting import Counters, Counts
from engine.network.proxy.descriptors import room_for_connections
from engine.network.proxy.dialing import Dialer
from engine.network.proxy.door import Destination, Door
from engine.network.proxy.fetching import Fetcher
from engine.network.proxy.holds import Holds
from engine.network.proxy.leaves import Leaves
from engine.network.proxy.pins import Pins
from engine.network.proxy.roots import Roots
from engine.network.proxy.rules import Incident, Observer, Rules
from engine.network.proxy.tls_settings import TlsSettings
from engine.network.replies import Reply
from engine.network.verdicts import BodyJudge

LOOKUPS = 32
"""Names that are looked up at a time: some take long, and others must not wait for them."""

START_SECONDS = 10.0


def no_own_pages(_path: str) -> None:
    """Nothing is to be had from the proxy itself."""


@dataclass(frozen=True)
class Setup:
    """What does not change while the proxy runs.

    ``allowed_own`` are addresses of this machine that may be reached, for tests. ``more_roots``
    are trusted beside the system's. ``own_pages`` answers what is asked of the proxy itself.
    """

    judge: BodyJudge
    observer: Observer
    own_pages: Callable[[str], Reply | None] = no_own_pages
    port: int = 0
    allowed_own: frozenset[IP] = frozenset()
    more_roots: Iterable[x509.Certificate] = ()


class Proxy:
    """A forward proxy on 127.0.0.1; ``judge`` and ``observer`` are called in its thread."""

    def __init__(self, setup: Setup, rules: Rules, authority: Authority | None = None) -> None:
        self._setup = setup
        self._rules = rules
        self._authority = authority
        self._counters = Counters()
        self._pins = Pins()
        self._loop = asyncio.new_event_loop()
        self._loop.set_exception_handler(self._stray)
        self._thread = threading.Thread(target=self._run, name="proxy", daemon=True)
        self._ready = threading.Event()
        self._failure: BaseException | None = None
        self._stop = asyncio.Event()
        self._door: Door | None = None
        self.port = 0

    def start(self) -> None:
        """Listen; raises OSError when that is not possible."""
        self._thread.start()
        self._ready.wait(START_SECONDS)
        if self._failure is not None:
            self._thread.join()
            raise self._failure

    def stop(self) -> None:
        """End all connections, and return when they have ended."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._stop.set)
            self._thread.join()

    def set_rules(self, rules: Rules) -> None:
        """Decide by these from now on; connections that they would carry otherwise end."""
        self._in_loop(lambda: self._take_rules(rules))

    def set_authority(self, authority: Authority | None) -> None:
        """Sign with this one from now on; without one nothing is looked into."""
        self._in_loop(lambda: self._take_authority(authority))

    def forget_verdicts(self) -> None:
        """Forget what was decided: another pack or another level judges from now on."""
        self._in_loop(self._forget)

    def forget_pins(self) -> None:
        """Look into all hosts again: a browser trusts our certificate that did not."""
        self._in_loop(self._unpin)

    def counts(self) -> Counts:
        """Return how much passed."""
        return self._counters.read(len(self._pins.hosts()))

    def pinned(self) -> tuple[str, ...]:
        """Return the hosts whose programs refused our certificate, for the page that shows them."""
        return self._pins.hosts()

    def answers(self, patience: float) -> bool:
        """Return whether the loop turns: whether it does something within so many seconds."""
        return self._thread.is_alive() and self._in_loop(lambda: None, patience)

    def _in_loop(self, act: Callable[[], None], patience: float = START_SECONDS) -> bool:
        """Do something in the loop; false when it was not done within so many seconds."""
        done = threading.Event()

        def run() -> None:
            try:
                act()
            finally:
                done.set()

        with contextlib.suppress(RuntimeError):  # the loop has ended
            self._loop.call_soon_threadsafe(run)
        return done.wait(patience)

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            try:
                runner.run(self._serve())
            except BaseException as error:  # told by whoever started it
                self._failure = error
            finally:
                self._ready.set()

    async def _serve(self) -> None:
        silence()
        lookups = ThreadPoolExecutor(LOOKUPS, "look-up")
        try:
            self._build(lookups)
            assert self._door is not None
            server = await self._loop.create_server(
                self._door.welcome, "127.0.0.1", self._setup.port, backlog=1024
            )
            async with server:
                self.port = server.sockets[0].getsockname()[1]
                self._ready.set()
                await self._stop.wait()
                server.close()
                await self._door.close()
        finally:
            lookups.shutdown(wait=False, cancel_futures=True)

    def _build(self, lookups: ThreadPoolExecutor) -> None:
        setup, observer, counters = self._setup, self._setup.observer, self._counters
        roots = Roots(setup.more_roots, self._authority.certificate if self._authority else None)
        secure = _once(roots.for_us)
        addresses = Addresses(lookups, OwnAddresses(), setup.allowed_own)
        dialer = Dialer(addresses, lambda host: self._rules.upstream(host), secure)
        self._holds = Holds(setup.judge, counters, observer)
        self._released = Released()
        self._leaves = Leaves(self._authority) if self._authority else None
        self._door = Door(
            self._now,
            dialer,
            self._pins,
            self._carry,
            counters,
            observer,
            setup.own_pages,
            room_for_connections(),
        )
        self._means = Means(
            self._now,
            self._door.way,
            self._holds,
            Fetcher(dialer, secure),
            self._released,
            counters,
            observer,
        )
        tls = TlsSettings(
            lambda: self._leaves, roots, self._pins, self._door.way, counters, observer
        )
        self._workshop = Workshop(mitmproxy_options(), dialer, self._means, tls, self._failed)

    def _now(self) -> Rules:
        return self._rules

    async def _carry(
        self, client: Arrival, first: bytes, to: Destination | None, opened: Arrival | None
    ) -> None:
        await Conversation(client, first, to, opened, self._workshop).carry()

    def _take_rules(self, rules: Rules) -> None:
        self._rules = rules
        if self._door is not None:
            self._door.reconsider()

    def _take_authority(self, authority: Authority | None) -> None:
        self._authority = authority
        self._leaves = Leaves(authority) if authority else None
        self._unpin()

    def _unpin(self) -> None:
        self._pins.clear()
        if self._door is not None:
            self._door.reconsider()

    def _forget(self) -> None:
        self._holds.forget()
        self._released.clear()
        self._means.forget()

    def _failed(self) -> None:
        self._counters.faults += 1
        self._setup.observer.happened(Incident.FAULT)

    def _stray(self, _loop: asyncio.AbstractEventLoop, _context: dict[str, object]) -> None:
        """Count what nobody caught; the loop's own words would name hosts."""
        self._failed()


def silence() -> None:
    """Have nothing written by those whose words would name hosts."""
    for name in ("mitmproxy", "asyncio", "h2", "hpack", "wsproto"):
        logger = logging.getLogger(name)
        logger.propagate = False
        logger.handlers = [logging.NullHandler()]
        logger.setLevel(logging.CRITICAL + 1)


def _once(make: Callable[[], ssl.SSLContext]) -> Callable[[], ssl.SSLContext]:
    made: list[ssl.SSLContext] = []

    def get() -> ssl.SSLContext:
        if not made:
            made.append(make())
        return made[0]

    return get
