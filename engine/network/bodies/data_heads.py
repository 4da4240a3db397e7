"""The heads of data URLs, in all the ways that pages, styles and scripts may write them."""

import re
from dataclasses import dataclass

MOST_HEAD = 2000
"""Bytes of a head; in a longer one nobody means a picture."""

_TAIL = 256

_BLANK = (
    rb"(?:[\t\n\r\f]|&Tab;|&NewLine;|&\#0*(?:9|10|13);?|&\#[xX]0*(?:9|[aA]|[dD]);?"
    rb"|\\(?:\r\n|[\n\r\fnrt])|\\0{0,5}(?:9|[aA]|[dD])(?![0-9a-fA-F])[ \t\r\n]?)"
)
"""What browsers take out of a URL, and how it is written."""


def _sign(sign: str, *names: bytes) -> bytes:
    """Return a pattern for a sign as it is, or as an entity or an escape."""
    codes = sorted({ord(sign.lower()), ord(sign.upper())})
    tens = b"|".join(b"%d" % code for code in codes)
    digits = [f"{code:02x}" for code in codes]
    hexes = "|".join("".join(f"[{d}{d.upper()}]" if d.isalpha() else d for d in h) for h in digits)
    code = hexes.encode()
    plain = b"".join(sorted({re.escape(chr(one).encode()) for one in codes}))
    entities = [name + b";" for name in names]
    entities += [rb"\#0*(?:" + tens + rb")(?![0-9]);?"]
    entities += [rb"\#[xX]0*(?:" + code + rb")(?![0-9a-fA-F]);?"]
    escapes = [b"[" + plain + b"]", rb"(?:x|u00|u\{0*)(?:" + code + rb")\}?"]
    escapes += [rb"0{0,4}(?:" + code + rb")(?:[ \t\r\n\f]|(?![0-9a-fA-F])|(?<=0000..))"]
    ways = [
        rb"(?<=[" + plain + rb"])",
        rb"(?<=&)(?:" + b"|".join(entities) + rb")",
        rb"(?<=\\)(?:" + b"|".join(escapes) + rb")",
        rb"(?<=%)(?:" + code + rb")",
    ]
    return rb"[" + plain + rb"&\\%](?:" + b"|".join(ways) + rb")"


_COMMA = _sign(",", b"comma")
_LETTERS = [*map(_sign, "data"), _sign(":", b"colon")]
_GAP = _BLANK + rb"{0,40}"

_BEGIN = re.compile(_GAP.join(_LETTERS))

_BASE64 = re.compile(
    (rb"(?:" + _BLANK + rb"|\x20)*").join([*map(_sign, "base64"), _COMMA]).replace(rb"\x20", b" ")
)


def _begun() -> "re.Pattern[bytes]":
    """Return a pattern for the end of a text that may be the beginning of a data URL."""
    pattern = b""
    for letter in reversed(_LETTERS[:-1]):
        pattern = letter + _GAP + (b"(?:" + pattern + b")?" if pattern else b"")
    unfinished = rb"(?:[&\\%][#\w{]{0,24})?"
    return re.compile(rb"(?:" + pattern + rb")?" + unfinished + rb"\Z")


_BEGUN = _begun()


@dataclass(frozen=True)
class Head:
    """A head: where it begins, that is told, and it ends; whether base64 follows."""

    start: int
    after: int
    end: int
    base64: bool
    whole: bool


def next_head(data: bytes, at: int) -> Head | None:
    """Return the next head in a text; one that is not whole may go on, or be none.

    It ends with the first comma. Where another begins within, that one counts.
    """
    begin = _BEGIN.search(data, at)
    while begin is not None:
        start, after = begin.span()
        limit = min(len(data), start + MOST_HEAD)
        comma = data.find(b",", after, limit)
        end = comma + 1 or limit
        begin = _BEGIN.search(data, after, end)
        found = _BASE64.search(data, after, begin.start() if begin else end)
        if found is not None:
            return Head(start, after, found.end(), base64=True, whole=True)
        if begin is None:
            return Head(start, after, end, base64=False, whole=comma >= 0)
    return None


def begun_at_end(data: bytes) -> int:
    """Return how many bytes at the end of a text may be the beginning of a data URL."""
    found = _BEGUN.search(data, max(0, len(data) - _TAIL))
    return len(data) - found.start() if found else 0
