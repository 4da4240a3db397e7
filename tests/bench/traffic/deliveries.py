"""Deliveries: every manner in which a server may give a picture, and what of it must not arrive."""

import gzip
import random
import re
import zlib

from backports import zstd

from tests.bench.traffic.carried import (
    in_data,
    in_drawing,
    in_page,
    in_script,
    in_style,
    in_wide_page,
)
from tests.bench.traffic.delivery import CODINGS, Delivery, coded, cut, given_as
from tests.engine.network.proxy.origins import Asked, Given

TYPES = (
    *("text/html", "text/plain", "text/css", "application/json", "application/octet-stream"),
    *("video/mp4", "image/svg+xml", "font/woff2", "application/x-unheard-of", "image/jpeg", ""),
)

PREAMBLES = (
    b"",
    b"\r\n",
    b"Words before the first part\r\n",
    b"x" * 600 + b"\r\n",
    b"\x00\x01\r\n",
)
"""What may stand before the first of several parts."""

STATUSES = (200, 200, 200, 203, 404, 410, 500, 503)
"""Browsers show a picture whatever its status is."""


def whole(body: bytes, chance: random.Random) -> Delivery:
    """As most servers do, also with a status that says there is nothing."""
    given = Given((body,), [(b"content-type", b"image/jpeg")], chance.choice(STATUSES))
    return Delivery("whole", lambda _: given, (body,))


def chunked(body: bytes, chance: random.Random) -> Delivery:
    return given_as("chunked", cut(body, chance), "image/jpeg", (body,), chunked=True)


def compressed(body: bytes, chance: random.Random) -> Delivery:
    names = chance.sample(list(CODINGS), chance.choice((1, 1, 2)))
    sent = coded(body, names)
    how = {"chunked": chance.random() < 0.5}
    parts = cut(sent, chance) if how["chunked"] else [sent]
    headers = [(b"content-encoding", ", ".join(names).encode())]
    return given_as("compressed", parts, "image/png", (body, sent), headers, **how)


def loosely_compressed(body: bytes, chance: random.Random) -> Delivery:
    """A coding that is none by the book, and that browsers take off: no end, a wrong one, more."""
    bare = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    packed = gzip.compress(body)
    name, sent = chance.choice(
        [
            (b"gzip", packed + b"more"),
            (b"gzip", packed + bytes(64)),
            (b"gzip", packed[:-8]),
            (b"gzip", packed[:-8] + b"no check"),
            (b"gzip", packed[: len(packed) * 2 // 3]),
            (b"gzip", gzip.compress(body[:2000]) + gzip.compress(body[2000:])),
            (b"x-gzip", packed),
            (b"deflate", zlib.compress(body) + b"more"),
            (b"deflate", bare.compress(body) + bare.flush()),
            (b"br", CODINGS["br"](body) + b"more"),
            (b"zstd", zstd.compress(body[:2000]) + zstd.compress(body[2000:])),
        ]
    )
    headers = [(b"content-encoding", name)]
    return given_as("loosely_compressed", [sent], "image/png", (body, sent), headers)


def falsely_compressed(body: bytes, chance: random.Random) -> Delivery:
    """It says that it is coded, and is not: some clients take it as it is."""
    headers = [(b"content-encoding", chance.choice(list(CODINGS)).encode())]
    return given_as("falsely_compressed", [body], "image/png", (body,), headers)


def wrongly_typed(body: bytes, chance: random.Random) -> Delivery:
    nosniff = [(b"x-content-type-options", b"nosniff")] if chance.random() < 0.3 else []
    return given_as("wrongly_typed", [body], chance.choice(TYPES), (body,), nosniff)


def cut_short(body: bytes, _chance: random.Random) -> Delivery:
    """The connection ends before the picture does."""
    head = b"Content-Type: image/jpeg\r\nContent-Length: %d\r\n" % len(body)
    return _written("cut_short", head, body[: len(body) * 2 // 3], body)


def without_length(body: bytes, chance: random.Random) -> Delivery:
    """The connection's end is the picture's."""
    head = chance.choice((b"Content-Type: image/jpeg\r\n", b"", b"Content-Type: text/html\r\n"))
    return _written("without_length", head, body, body)


def _written(manner: str, head: bytes, body: bytes, guarded: bytes) -> Delivery:
    """Return an answer that is written as it is, and ends its connection."""
    given = Given(raw=b"HTTP/1.1 200 OK\r\n%s\r\n%s" % (head, body))
    return Delivery(manner, lambda _: given, (guarded,), http2=False)


def ranged(body: bytes, chance: random.Random) -> Delivery:
    """A part is asked for, or several at once."""
    first, last = sorted(chance.sample(range(len(body)), 2))
    wanted = chance.choice(("0-", f"{first}-{last}", f"{first}-", f"-{last}", f"0-{first},{last}-"))
    return Delivery(
        "ranged", lambda asked: _part(asked, body), (body,), {"Range": f"bytes={wanted}"}
    )


def part_by_part(body: bytes, chance: random.Random) -> Delivery:
    """Multipart pictures that replace one another, as cameras send them."""
    part = b"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n%s\r\n"
    before = chance.choice(PREAMBLES)
    stream = before + (part % (len(body), body)) * 2 + b"--frame--\r\n"
    kind = "multipart/x-mixed-replace; boundary=frame"
    return given_as("part_by_part", cut(stream, chance), kind, (body,), chunked=True)


MANNERS = (
    *(whole, chunked, compressed, loosely_compressed, falsely_compressed, wrongly_typed),
    *(cut_short, without_length, ranged, part_by_part),
    *(in_page, in_wide_page, in_style, in_script, in_data, in_drawing),
)


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
