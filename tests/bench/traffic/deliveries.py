"""Deliveries: every manner in which a server may give a picture, and what of it must not arrive."""

import gzip
import random
import re
import zlib
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import quote_from_bytes

import brotli  # type: ignore[import-untyped]
from backports import zstd

from tests.engine.network.proxy.origins import Asked, Given, Headers

CODINGS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": lambda data: bytes(brotli.compress(data, quality=4)),
    "zstd": zstd.compress,
}

TYPES = (
    *("text/html", "text/plain", "text/css", "application/json", "application/octet-stream"),
    *("video/mp4", "image/svg+xml", "font/woff2", "application/x-unheard-of", "image/jpeg", ""),
)

WORDS = b"Words that anybody may read, and more of them. " * 8


@dataclass(frozen=True)
class Delivery:
    """How one picture is given.

    ``answer`` is the server's. None of ``guarded`` may be seen by the client, by so much as a
    piece; ``asking`` is what the client sends with its request.
    """

    manner: str
    answer: Callable[[Asked], Given]
    guarded: tuple[bytes, ...]
    asking: dict[str, str] = field(default_factory=dict)


def whole(body: bytes, _chance: random.Random) -> Delivery:
    return _given("whole", [body], "image/jpeg", (body,))


def chunked(body: bytes, chance: random.Random) -> Delivery:
    return _given("chunked", _cut(body, chance), "image/jpeg", (body,), chunked=True)


def compressed(body: bytes, chance: random.Random) -> Delivery:
    names = chance.sample(list(CODINGS), chance.choice((1, 1, 2)))
    coded = _coded(body, names)
    how = {"chunked": chance.random() < 0.5}
    parts = _cut(coded, chance) if how["chunked"] else [coded]
    headers = [(b"content-encoding", ", ".join(names).encode())]
    return _given("compressed", parts, "image/png", (body, coded), headers, **how)


def falsely_compressed(body: bytes, chance: random.Random) -> Delivery:
    """It says that it is coded, and is not: some clients take it as it is."""
    headers = [(b"content-encoding", chance.choice(list(CODINGS)).encode())]
    return _given("falsely_compressed", [body], "image/png", (body,), headers)


def wrongly_typed(body: bytes, chance: random.Random) -> Delivery:
    nosniff = [(b"x-content-type-options", b"nosniff")] if chance.random() < 0.3 else []
    return _given("wrongly_typed", [body], chance.choice(TYPES), (body,), nosniff)


def cut_short(body: bytes, _chance: random.Random) -> Delivery:
    """The connection ends before the picture does."""
    head = b"HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n" % len(body)
    given = Given(raw=head + body[: len(body) * 2 // 3])
    return Delivery("cut_short", lambda _: given, (body,))


def ranged(body: bytes, chance: random.Random) -> Delivery:
    """A part is asked for, or several at once."""
    first, last = sorted(chance.sample(range(len(body)), 2))
    wanted = chance.choice(("0-", f"{first}-{last}", f"{first}-", f"-{last}", f"0-{first},{last}-"))
    return Delivery(
        "ranged", lambda asked: _part(asked, body), (body,), {"Range": f"bytes={wanted}"}
    )


def in_page(body: bytes, chance: random.Random) -> Delivery:
    """A data URL in HTML, coded or not."""
    url, guarded = _url(body, chance)
    page = b"<!doctype html><p>%s</p><img src='%s' alt=''><p>%s</p>" % (WORDS, url, WORDS)
    return _text("in_page", page, "text/html; charset=utf-8", guarded, chance)


def in_style(body: bytes, chance: random.Random) -> Delivery:
    """A data URL in CSS, coded or not."""
    url, guarded = _url(body, chance)
    style = b'/* %s */\nbody { margin: 0; background: url("%s") }\n' % (WORDS, url)
    return _text("in_style", style, "text/css", guarded, chance)


def in_script(body: bytes, chance: random.Random) -> Delivery:
    """A data URL in data or in a script, coded or not."""
    url, guarded = _url(body, chance)
    data = b'{"words": "%s", "picture": "%s"}' % (WORDS, url)
    kind = chance.choice(("application/json", "text/javascript"))
    return _text("in_script", data, kind, guarded, chance)


def part_by_part(body: bytes, chance: random.Random) -> Delivery:
    """Multipart pictures that replace one another, as cameras send them."""
    part = b"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n%s\r\n"
    stream = (part % (len(body), body)) * 2 + b"--frame--\r\n"
    kind = "multipart/x-mixed-replace; boundary=frame"
    return _given("part_by_part", _cut(stream, chance), kind, (body,), chunked=True)


MANNERS = (
    *(whole, chunked, compressed, falsely_compressed, wrongly_typed, cut_short, ranged),
    *(in_page, in_style, in_script, part_by_part),
)


def _given(
    manner: str,
    parts: list[bytes],
    content_type: str,
    guarded: tuple[bytes, ...],
    headers: Headers | None = None,
    *,
    chunked: bool = False,
) -> Delivery:
    kind = [(b"content-type", content_type.encode())] if content_type else []
    given = Given(tuple(parts), [*kind, *(headers or [])], chunked=chunked)
    return Delivery(manner, lambda _: given, guarded)


def _text(
    manner: str, text: bytes, content_type: str, guarded: bytes, chance: random.Random
) -> Delivery:
    how = {"chunked": chance.random() < 0.5}
    names = chance.choice(([], [], ["gzip"], ["br"], ["zstd"], ["deflate"]))
    coded = _coded(text, names)
    headers = [(b"content-encoding", ", ".join(names).encode())] if names else []
    # A coded text with a picture must not come as it is: its beginning is that of the whole.
    kept = (guarded, coded) if names else (guarded,)
    parts = _cut(coded, chance) if how["chunked"] else [coded]
    return _given(manner, parts, content_type, kept, headers, **how)


def _url(body: bytes, chance: random.Random) -> tuple[bytes, bytes]:
    """Return a data URL, and the part of it that is the picture."""
    kind = chance.choice((b"image/jpeg", b"image/png", b"text/plain", b""))
    if chance.random() < 0.2:
        escaped = quote_from_bytes(body, safe="").encode()
        return b"data:%s,%s" % (kind, escaped), escaped
    said = b64encode(body)
    if chance.random() < 0.2:
        said = said.replace(b"+", b"%2B").replace(b"/", b"%2F").replace(b"=", b"%3D")
    return b"data:%s;base64,%s" % (kind, said), said


def _coded(data: bytes, names: list[str]) -> bytes:
    for name in names:
        data = CODINGS[name](data)
    return data


def _cut(data: bytes, chance: random.Random) -> list[bytes]:
    """Cut into pieces of which none shows much, some of them tiny."""
    cut, at = [], 0
    while at < len(data):
        length = chance.choice((3, 500, 4000, 20_000))
        cut.append(data[at : at + length])
        at += length
    return cut


def _part(asked: Asked, body: bytes) -> Given:
    """Answer as a server does that keeps to RFC 9110, also for several parts at once."""
    kind = (b"content-type", b"image/jpeg")
    wanted = asked.headers.get("range", "").removeprefix("bytes=")
    spans = [_span(one, len(body)) for one in wanted.split(",") if re.search(r"\d", one)]
    if not spans:
        return Given((body,), [kind, (b"accept-ranges", b"bytes")])
    told = [b"bytes %d-%d/%d" % (first, last, len(body)) for first, last in spans]
    pieces = [body[first : last + 1] for first, last in spans]
    if len(spans) == 1:
        return Given((pieces[0],), [kind, (b"content-range", told[0])], 206)
    parts = [
        b"--part\r\nContent-Type: image/jpeg\r\nContent-Range: %s\r\n\r\n%s\r\n" % one
        for one in zip(told, pieces, strict=True)
    ]
    several = (b"content-type", b"multipart/byteranges; boundary=part")
    return Given((b"".join(parts) + b"--part--\r\n",), [several], 206)


def _span(wanted: str, length: int) -> tuple[int, int]:
    first, last = wanted.strip().split("-")
    if not first:
        return max(0, length - int(last)), length - 1
    return int(first), min(int(last or length - 1), length - 1)
