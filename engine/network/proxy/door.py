"""The front door: reads what a connection wants, decides, and hands it to whoever carries it."""

import asyncio
import contextlib
import ipaddress
import re
import weakref
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import Enum, auto

from engine.network.proxy.addresses import Refused, Unreachable
from engine.network.proxy.arrival import Arrival
from engine.network.proxy.counting import Counters
from engine.network.proxy.dialing import Dialer, UpstreamRefused
from engine.network.proxy.greeting import UNKNOWN_NAME, Unfinished, name_in
from engine.network.proxy.pins import Pins
from engine.network.proxy.rules import Decision, Incident, Observer, Rules
from engine.network.proxy.splice import Buffers, splice
from engine.network.replies import Reply, as_http

HEAD_SECONDS = 60.0
"""So long a connection may take to say what it wants: browsers open some in advance."""

_ESTABLISHED = b"HTTP/1.1 200 Connection established\r\n\r\n"
_HOST = re.compile(r"[a-z0-9._:%-]{1,255}")
_NONSENSE = Reply(400, b"", "text/plain")
_ABSENT = Reply(404, b"", "text/plain")


class Way(Enum):
    """How a connection is carried."""

    BLOCKED = auto()
    TUNNEL = auto()
    LOOK = auto()


@dataclass(frozen=True)
class Destination:
    """What a CONNECT asks for."""

    host: str
    port: int


Carrier = Callable[[Arrival, bytes, Destination | None, Arrival | None], Awaitable[None]]
"""Carries what is looked into: the client, its first bytes, where to, and that connection."""


class Door:
    """Welcomes connections.

    ``own_pages`` answers what is asked of the proxy itself, such as its configuration file;
    ``most`` connections are open at a time, and what comes on top is closed at once.
    """

    def __init__(
        self,
        rules: Callable[[], Rules],
        dialer: Dialer,
        pins: Pins,
        carry: Carrier,
        counters: Counters,
        observer: Observer,
        own_pages: Callable[[str], Reply | None],
        most: int,
    ) -> None:
        self._rules = rules
        self._dialer = dialer
        self._pins = pins
        self._carry = carry
        self._counters = counters
        self._observer = observer
        self._own_pages = own_pages
        self._most = most
        self._buffers = Buffers()
        self._arrivals: weakref.WeakSet[Arrival] = weakref.WeakSet()
        self._open: dict[asyncio.Task[None], tuple[str, Way] | None] = {}

    def welcome(self) -> asyncio.BaseProtocol:
        """Return who reads the first bytes of a new connection."""
        return _Knock(self._enter)

    def way(self, host: str) -> Way:
        """Return how connections to a host are carried."""
        rules = self._rules()
        decision = rules.decide(host)
        if decision is Decision.BLOCK:
            return Way.BLOCKED
        if rules.inspect and decision is Decision.NORMAL and host not in self._pins:
            return Way.LOOK
        return Way.TUNNEL

    def reconsider(self) -> None:
        """End connections that would now be carried otherwise."""
        for task, carried in list(self._open.items()):
            if carried is not None and self.way(carried[0]) is not carried[1]:
                task.cancel()

    async def close(self) -> None:
        """End all connections, also those that are just being made."""
        await _some_rounds()
        while self._open:
            tasks = list(self._open)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await _some_rounds()
        for arrival in list(self._arrivals):  # some may not have taken what they were told
            arrival.transport.abort()
        await _some_rounds()

    def _enter(self, arrival: Arrival) -> None:
        peer = arrival.transport.get_extra_info("peername")
        if len(self._open) >= self._most or not ipaddress.ip_address(peer[0]).is_loopback:
            self._counters.refused += 1
            arrival.transport.abort()
            return
        self._counters.arrived()
        self._arrivals.add(arrival)
        task = asyncio.get_running_loop().create_task(self._serve(arrival))
        self._open[task] = None
        task.add_done_callback(self._leave)

    def _leave(self, task: asyncio.Task[None]) -> None:
        del self._open[task]
        self._counters.left()
        if not task.cancelled() and task.exception() is not None:
            self._counters.faults += 1
            self._observer.happened(Incident.FAULT)

    async def _serve(self, arrival: Arrival) -> None:
        try:
            async with asyncio.timeout(HEAD_SECONDS):
                head = await arrival.head()
            if head is None:
                return
            method, target = _request_line(head)
            if method == b"CONNECT":
                await self._connect(arrival, _destination(target))
            elif target.startswith(b"/"):
                self._answer(arrival, self._own_pages(target.decode("latin-1")) or _ABSENT)
            else:
                await self._carry(arrival, head, None, None)
        except _Malformed:
            self._answer(arrival, _NONSENSE)
        except TimeoutError:
            pass
        except asyncio.CancelledError:
            arrival.transport.abort()
            raise
        finally:
            arrival.transport.close()

    async def _connect(self, arrival: Arrival, to: Destination) -> None:
        way = self.way(to.host)
        if way is Way.BLOCKED:
            self._counters.blocked += 1
            self._observer.happened(Incident.HOST_BLOCKED)
            self._answer(arrival, self._rules().pages.blocked)
            return
        self._open[_this_task()] = to.host, way
        server = await self._dial(arrival, to)
        if server is None:
            return
        try:
            arrival.transport.write(_ESTABLISHED)
            if way is Way.LOOK:
                self._counters.looked_into += 1
                await self._carry(arrival, b"", to, server)
            else:
                self._counters.tunnelled += 1
                await self._tunnel(arrival, to, server)
        finally:
            server.transport.abort()

    async def _dial(self, arrival: Arrival, to: Destination) -> Arrival | None:
        """Return a connection to the destination, or answer why there is none."""
        pages = self._rules().pages
        try:
            return await self._dialer.dial(to.host, to.port)
        except Refused:
            self._counters.refused += 1
            self._observer.happened(Incident.OWN_MACHINE_REFUSED)
            self._answer(arrival, pages.refused)
        except Unreachable:
            self._answer(arrival, pages.failed)
        except UpstreamRefused as refusal:
            # A browser knows how to give an upstream proxy what it asks for.
            if refusal.head.startswith(b"HTTP/1.1 407"):
                arrival.transport.write(refusal.head)
            else:
                self._answer(arrival, pages.failed)
        return None

    async def _tunnel(self, arrival: Arrival, to: Destination, server: Arrival) -> None:
        def gate(greeting: bytes) -> bytes | None:
            try:
                name = name_in(greeting)
            except Unfinished:
                return b""
            if name is not None and name != to.host and self.way(name) is Way.BLOCKED:
                self._counters.blocked += 1
                self._observer.happened(Incident.HOST_BLOCKED)
                arrival.transport.write(UNKNOWN_NAME)
                return None
            return greeting

        await splice(arrival, server, gate, self._buffers)

    def _answer(self, arrival: Arrival, reply: Reply) -> None:
        if not arrival.transport.is_closing():
            arrival.transport.write(as_http(reply))


class _Malformed(Exception):
    """A request that nobody could mean."""


class _Knock(Arrival):
    """An arrival that says when it is there."""

    def __init__(self, enter: Callable[[Arrival], None]) -> None:
        super().__init__()
        self._enter = enter

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take the connection, and say so."""
        super().connection_made(transport)
        self._enter(self)


async def _some_rounds() -> None:
    """Let the loop do what it has begun: make connections, and close what was aborted."""
    for _ in range(3):
        await asyncio.sleep(0)


def _this_task() -> "asyncio.Task[None]":
    task = asyncio.current_task()
    assert task is not None
    return task


def _request_line(head: bytes) -> tuple[bytes, bytes]:
    words = head.lstrip(b"\r\n").split(b"\r\n", 1)[0].split(b" ")
    if len(words) != 3 or not words[2].startswith(b"HTTP/1."):
        raise _Malformed
    return words[0], words[1]


def _destination(authority: bytes) -> Destination:
    host, _, port = authority.decode("latin-1").rpartition(":")
    host = host.strip("[]").rstrip(".").lower()
    with contextlib.suppress(UnicodeError):
        if not host.isascii():
            host = host.encode("latin-1").decode("utf-8").encode("idna").decode()
        if _HOST.fullmatch(host) and len(port) < 6 and port.isdigit() and 0 < int(port) < 65536:
            return Destination(host, int(port))
    raise _Malformed
