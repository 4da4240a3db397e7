"""One delivery: how a server gives one picture, and what of it must not arrive."""

import gzip
import random
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field

import brotli  # type: ignore[import-untyped]  # it ships no types
from backports import zstd

from tests.engine.network.proxy.origins import Asked, Given, Headers

CODINGS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": lambda data: bytes(brotli.compress(data, quality=4)),
    "zstd": zstd.compress,
}


@dataclass(frozen=True)
class Delivery:
    """How one picture is given.

    ``answer`` is the server's. None of ``guarded`` may be seen by the client, by so much as a
    piece; ``asking`` is what the client sends with its request. Some manners are not for HTTP/2.
    """

    manner: str
    answer: Callable[[Asked], Given]
    guarded: tuple[bytes, ...]
    asking: dict[str, str] = field(default_factory=dict)
    http2: bool = True


def given_as(
    manner: str,
    parts: list[bytes],
    content_type: str,
    guarded: tuple[bytes, ...],
    headers: Headers | None = None,
    *,
    chunked: bool = False,
) -> Delivery:
    """Return a delivery whose server answers everything with these parts."""
    kind = [(b"content-type", content_type.encode())] if content_type else []
    answer = Given(tuple(parts), [*kind, *(headers or [])], chunked=chunked)
    return Delivery(manner, lambda _: answer, guarded)


def coded(data: bytes, names: list[str]) -> bytes:
    """Return data beneath codings, the last outermost."""
    for name in names:
        data = CODINGS[name](data)
    return data


def cut(data: bytes, chance: random.Random) -> list[bytes]:
    """Cut into pieces of which none shows much, some of them tiny."""
    pieces, at = [], 0
    while at < len(data):
        length = chance.choice((3, 500, 4000, 20_000))
        pieces.append(data[at : at + length])
        at += length
    return pieces
