"""Servers that give one answer on one of three ways, in whatever coding."""

import gzip
import zlib
from collections.abc import Callable
from itertools import pairwise

import brotli  # type: ignore[import-untyped]  # it has no types

from tests.engine.network.proxy.clients import Http1, Http2
from tests.engine.network.proxy.origins import Asked, Given, Origin
from tests.engine.network.proxy.world import World

try:
    from compression import zstd  # type: ignore[import-not-found,unused-ignore]  # from 3.14 on
except ImportError:
    from backports import zstd

WAYS = ("plain", "http1", "http2")

CODINGS: dict[str, Callable[[bytes], bytes]] = {
    "": bytes,
    "gzip": lambda body: gzip.compress(body, mtime=0),
    "deflate": zlib.compress,
    "br": brotli.compress,
    "zstd": zstd.compress,
}


def client(looking: World, way: str, given: Given) -> tuple[Http1 | Http2, Origin]:
    """A client of a server that gives always the same, on one of the three ways."""
    return client_of(looking, way, lambda _asked: given)


def client_of(
    looking: World, way: str, answer: Callable[[Asked], Given]
) -> tuple[Http1 | Http2, Origin]:
    origin = looking.origin(answer, tls=way != "plain", http2=way == "http2")
    return looking.client(origin, way), origin


def coded(body: bytes, coding: str, *parts: int, **how: object) -> Given:
    """Return a body in a coding, in parts that begin at these places."""
    raw = CODINGS[coding](body)
    cuts = [0, *(part for part in parts if part < len(raw)), len(raw)]
    headers = [(b"Content-Encoding", coding.encode())] if coding else []
    pieces = tuple(raw[a:b] for a, b in pairwise(cuts))
    return Given(pieces, headers + how.pop("headers", []), **how)  # type: ignore[arg-type,operator]  # a test may say anything
