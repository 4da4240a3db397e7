"""The gate: the proxy while anything shall be guarded, and the rules that hold there now."""

import asyncio
import errno
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from cryptography import x509

from engine.contract import Blocked, NetworkCounts
from engine.network.authority import Authority
from engine.network.deciding import Deciding
from engine.network.noticing import Noticing
from engine.network.proxy.addresses import IP
from engine.network.proxy.proxy import Proxy, Setup
from engine.network.proxy.rules import Incident
from engine.network.verdicts import BodyJudge
from engine.terms import Category, NetworkFault

TAKEOVER_SECONDS = 3.0
"""So long a predecessor may take to leave its port."""

WATCH_SECONDS = 2.0
"""How often it is looked whether the proxy's loop still turns."""

HANG_SECONDS = 5.0
"""A proxy whose loop does nothing for so long is of no use any more."""


@dataclass(frozen=True)
class World:
    """What tests let the proxy reach and trust beside what it does by itself."""

    allowed_own: frozenset[IP] = frozenset()
    more_roots: Iterable[x509.Certificate] = ()


class Gate:
    """Opens and closes the proxy and passes rules on; nothing here blocks the event loop."""

    def __init__(
        self, judge: BodyJudge, tell: Callable[[Blocked], object], port: int, world: World
    ) -> None:
        """``port`` is where it opens if that is possible, 0 for anywhere."""
        self._judge = judge
        self._noticing = Noticing(tell, self._category_of)
        self._wanted_port = port
        self._world = world
        self._deciding: Deciding | None = None
        self._authority: Authority | None = None
        self._proxy: Proxy | None = None
        self._changing = threading.Lock()
        self._watching: asyncio.Task[None] | None = None
        self.fault = NetworkFault.NONE
        """Whether the proxy cannot listen."""
        self.hangs = False
        """Whether the proxy's loop turns no more."""

    @property
    def port(self) -> int:
        """Where the proxy listens; 0 without one."""
        return self._proxy.port if self._proxy else 0

    @property
    def hosts(self) -> bool:
        """Whether listed hosts are blocked now."""
        return self._proxy is not None and self._deciding is not None and self._deciding.hosts

    @property
    def traffic(self) -> bool:
        """Whether traffic is looked into now."""
        deciding = self._deciding if self._proxy and self._authority else None
        return deciding is not None and deciding.traffic

    async def open(self, deciding: Deciding, authority: Authority | None) -> None:
        """Have a proxy that decides by this and signs with that; see ``fault`` and ``port``."""
        self._deciding, self._authority = deciding, authority
        if self._proxy is None:
            try:
                await asyncio.to_thread(self._start)
            except OSError:
                self.fault = NetworkFault.PORT
                return
            self.fault = NetworkFault.NONE
            self._watching = asyncio.create_task(self._watch(), name="watch")
        await asyncio.to_thread(self._pass_on)

    async def sign_with(self, authority: Authority | None) -> None:
        """Sign with this one from now on; without one nothing is looked into."""
        self._authority = authority
        await asyncio.to_thread(self._pass_on)

    async def narrow(self, *, hosts: bool, traffic: bool) -> None:
        """Do no more than this from now on."""
        if self._deciding is not None:
            self._deciding = self._deciding.narrowed(hosts=hosts, traffic=traffic)
            await asyncio.to_thread(self._pass_on)

    async def forget_verdicts(self) -> None:
        """Forget what was decided of bodies: another level holds."""
        if self._proxy is not None:
            await asyncio.to_thread(self._proxy.forget_verdicts)

    async def forget_pins(self) -> None:
        """Look into hosts again that passed because a browser did not trust the authority."""
        if self._proxy is not None:
            await asyncio.to_thread(self._proxy.forget_pins)

    async def close(self) -> None:
        """Have no proxy; all its connections end."""
        if self._watching is not None:
            self._watching.cancel()
            self._watching = None
        self._deciding = self._authority = None
        await asyncio.to_thread(self._stop)

    def counts(self) -> NetworkCounts:
        """Return what passed."""
        if self._proxy is None:
            return NetworkCounts()
        found = self._proxy.counts()
        return NetworkCounts(
            found.connections_per_minute,
            found.tunnelled,
            found.looked_into,
            found.held,
            found.replaced,
            found.unjudged,
            found.blocked,
            found.pinned,
        )

    def pinned(self) -> tuple[str, ...]:
        """Return the hosts whose programs refused our certificate."""
        return self._proxy.pinned() if self._proxy else ()

    def _start(self) -> None:
        """Start the proxy where browsers look for it, or else anywhere; raises OSError."""
        until = time.monotonic() + TAKEOVER_SECONDS
        while self._wanted_port:
            try:
                self._start_at(self._wanted_port)
            except OSError as error:
                # A predecessor may be about to leave.
                if error.errno != errno.EADDRINUSE or time.monotonic() > until:
                    break
                time.sleep(0.05)
            else:
                return
        self._start_at(0)

    def _start_at(self, port: int) -> None:
        with self._changing:
            if self._deciding is None:
                return
            world = self._world
            setup = Setup(
                self._judge,
                self._noticing,
                port=port,
                allowed_own=world.allowed_own,
                more_roots=world.more_roots,
            )
            proxy = Proxy(setup, self._deciding.rules(), self._authority)
            proxy.start()
            self._proxy = proxy
            self._signs_with = self._authority

    def _pass_on(self) -> None:
        """Have the proxy decide by what holds now, whoever came first."""
        with self._changing:
            if self._proxy is None or self._deciding is None:
                return
            self._proxy.set_rules(self._deciding.rules())
            if self._authority is not self._signs_with:
                self._proxy.set_authority(self._authority)
                self._signs_with = self._authority

    def _stop(self) -> None:
        with self._changing:
            proxy, self._proxy = self._proxy, None
            if proxy is not None:
                self._wanted_port = proxy.port
                proxy.stop()

    async def _watch(self) -> None:
        while proxy := self._proxy:
            if not await asyncio.to_thread(proxy.answers, HANG_SECONDS):
                self.hangs = self._proxy is proxy
                return
            await asyncio.sleep(WATCH_SECONDS)

    def _category_of(self, incident: Incident) -> Category | None:
        return self._deciding.category_of(incident) if self._deciding else None
