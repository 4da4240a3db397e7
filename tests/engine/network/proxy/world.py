"""A small world: a proxy with a judge that knows one picture, servers behind, clients before."""

import asyncio
import datetime
import ipaddress
import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import cv2
import numpy as np

from engine.network.authority import Authority, make, now_utc
from engine.network.proxy.proxy import Proxy, Setup
from engine.network.proxy.rules import Decision, Incident, Rules
from engine.network.replies import Pages, Reply
from engine.network.verdicts import Judged, Kind, Outcome
from engine.terms import Category
from tests.engine.network.proxy.clients import Http1, Http2, connect, trusting, tunnel
from tests.engine.network.proxy.origins import Answer, Origin, TestAuthority

LOOPBACK = frozenset({ipaddress.ip_address("127.0.0.1")})

PAGES = Pages(Reply(403, b"a list"), Reply(403, b"this machine"), Reply(502, b"nobody"))


def picture(width: int, height: int, seed: int, form: str = ".jpg") -> bytes:
    """Return a picture of nothing."""
    pixels = np.random.default_rng(seed).integers(0, 255, (height, width, 3), dtype=np.uint8)
    return bytes(cv2.imencode(form, pixels)[1].tobytes())


BAD = picture(200, 100, 1)
GOOD = picture(120, 80, 2)
SMALL = picture(35, 900, 3)

FILM = b"\x1a\x45\xdf\xa3" + bytes(range(256)) * 40
BAD_FILM = b"\x1a\x45\xdf\xa3" + b"bad" * 1000


@dataclass
class Judge:
    """Covers what holds one of the bad bodies; ``fault`` is raised instead of an answer."""

    asked: list[tuple[int, Kind]] = field(default_factory=list)
    bad: tuple[bytes, ...] = (BAD, BAD_FILM)
    fault: Exception | None = None
    outcome: Outcome | None = None
    pause: float = 0.0

    async def judge(self, body: bytes, kind: Kind, deadline: float) -> Judged:
        assert deadline > 0
        self.asked.append((len(body), kind))
        await asyncio.sleep(self.pause)
        if self.fault is not None:
            raise self.fault
        if self.outcome is not None:
            return Judged(self.outcome)
        bad = any(body.startswith(one[:500]) for one in self.bad)
        return Judged(Outcome.COVER if bad else Outcome.CLEAR)


@dataclass
class Observer:
    """Keeps what it hears."""

    covers: list[Category] = field(default_factory=list)
    incidents: list[Incident] = field(default_factory=list)
    pins: list[str] = field(default_factory=list)

    def covered(self, category: Category) -> None:
        self.covers.append(category)

    def happened(self, incident: Incident) -> None:
        self.incidents.append(incident)

    def pinned(self, host: str) -> None:
        self.pins.append(host)


def everywhere(_host: str) -> Decision:
    """Nothing is listed."""
    return Decision.NORMAL


RULES = Rules(everywhere, PAGES)
LOOKING = replace(RULES, inspect=True)


class World:
    """What a test works with."""

    def __init__(self, stack: ExitStack, rules: Rules) -> None:
        self._stack = stack
        self.judge = Judge()
        self.observer = Observer()
        self.roots = TestAuthority()
        self.authority: Authority = make(now_utc(), datetime.timedelta(days=30))
        self.own_pages: dict[str, Reply] = {}
        setup = Setup(
            self.judge,
            self.observer,
            own_pages=self.own_pages.get,
            allowed_own=LOOPBACK,
            more_roots=[self.roots.certificate],
        )
        self.proxy = Proxy(setup, rules, self.authority)
        self.proxy.start()
        stack.callback(self.proxy.stop)

    def origin(
        self, answer: Answer, *, tls: bool = True, http2: bool = False, **how: Any
    ) -> Origin:
        """Run a server that the proxy trusts, or not, as ``how`` has it."""
        settings = None
        if tls:
            settings = self.roots.settings(alpn="h2" if http2 else "http/1.1", **how)
        origin = Origin(answer, settings)
        self._stack.callback(origin.close)
        return origin

    def tunnel(self, origin: Origin, host: str = "localhost") -> socket.socket:
        sock = tunnel(self.proxy.port, host, origin.port)
        self._stack.callback(sock.close)
        return sock

    def http1(self, origin: Origin, *, authority: Authority | None = None) -> Http1:
        """A client on a connection of its own that is looked into."""
        context = trusting(authority or self.authority)
        return self._kept(
            Http1(context.wrap_socket(self.tunnel(origin), server_hostname="localhost"))
        )

    def http2(self, origin: Origin) -> Http2:
        context = trusting(self.authority, "h2")
        client = Http2(context.wrap_socket(self.tunnel(origin), server_hostname="localhost"))
        self._stack.callback(client.close)
        return client

    def plain(self, origin: Origin) -> Http1:
        """A client of what is not encrypted."""
        return self._kept(Http1(connect(self.proxy.port), f"http://localhost:{origin.port}"))

    def client(self, origin: Origin, way: str) -> Http1 | Http2:
        """A client on one of three ways: "plain", "http1" or "http2"."""
        if way == "http2":
            return self.http2(origin)
        return self.http1(origin) if way == "http1" else self.plain(origin)

    def _kept(self, client: Http1) -> Http1:
        self._stack.callback(client.close)
        return client


@contextmanager
def world(rules: Rules = LOOKING) -> Iterator[World]:
    """Run one."""
    with ExitStack() as stack:
        yield World(stack, rules)
