"""Where a text begins to carry something: data URLs, and the base64 that scripts make them of.

Data URLs are found in all the ways that pages, styles and scripts may write them. Base64 alone is
found where it begins as pictures and films do: data that is fetched by a script holds them so.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

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


_SLASH = rb"(?:_|" + _sign("/", b"sol") + rb")"

_ANY = rb"(?:[A-Za-z0-9+\-]|" + _SLASH + rb")"

_BARE_HEADS: dict[bytes, tuple[bytes, ...]] = {
    b"9j": (_SLASH, b"9", b"j", _SLASH),
    b"Qk": (b"Q", b"k", b"[0-3]", *[_ANY] * 5, *[b"A"] * 5),
    b"Z0eX": (*[b"A"] * 4, _ANY, b"[GWm2]", b"Z", b"0", b"e", b"X"),
    **{
        head: tuple(bytes([sign]) for sign in head)
        for head in (b"iVBORw0KGgo", b"R0lGOD", b"UklGR", b"GkXfo")
    },
}
"""The signs by which JPEG, bitmaps, boxes (AVIF, MP4), PNG, GIF, WebP and Matroska begin in base64,
and what stands in each as it is, by which they are found many times faster. Icons are left out:
too much that is none begins as they do."""

_NOT_WITHIN = rb"(?<![A-Za-z0-9+/=_\-])"
"""What stands within other signs is no beginning."""

_BARE = re.compile(_NOT_WITHIN + rb"(?:" + b"|".join(map(b"".join, _BARE_HEADS.values())) + rb")")

_LONGEST_BARE = 64


def _begun() -> "re.Pattern[bytes]":
    """Return a pattern for the end of a text that may be the beginning of a head."""
    url = _any_of_it([letter + _GAP for letter in _LETTERS[:-1]])
    bare = b"|".join(_any_of_it(head[:-1]) for head in _BARE_HEADS.values())
    unfinished = rb"(?:[&\\%][#\w{]{0,24})?"
    return re.compile(
        rb"(?:(?:" + url + rb")?|" + _NOT_WITHIN + rb"(?:" + bare + rb"))" + unfinished + rb"\Z"
    )


def _any_of_it(signs: Sequence[bytes]) -> bytes:
    """Return a pattern for the first of these, and for each of the others after those before it."""
    pattern = b""
    for sign in reversed(signs):
        pattern = sign + (b"(?:" + pattern + b")?" if pattern else b"")
    return pattern


_BEGUN = _begun()


@dataclass(frozen=True)
class Head:
    """A head: where it begins, that is told, and it ends; whether base64 follows.

    One that is ``bare`` belongs to the base64 itself.
    """

    start: int
    after: int
    end: int
    base64: bool
    whole: bool
    bare: bool = False

    def at_start(self) -> "Head":
        """Return this head in what begins with it."""
        after, end = self.after - self.start, self.end - self.start
        return replace(self, start=0, after=after, end=end)


class Heads:
    """The heads in a text; nothing is looked for twice."""

    def __init__(self, data: bytes) -> None:
        searches = [partial(_next_bare, data, needle) for needle in _BARE_HEADS]
        self._ahead = [_Ahead(search) for search in (partial(_next_url, data), *searches)]

    def next(self, at: int) -> Head | None:
        """Return the next one from a place on, which may only grow from call to call.

        One that is not whole may go on, or be none.
        """
        found = [head for ahead in self._ahead if (head := ahead.next(at))]
        return min(found, key=lambda head: head.start, default=None)


class _Ahead:
    """What one search found last, for as long as it lies ahead."""

    def __init__(self, search: Callable[[int], Head | None]) -> None:
        self._search = search
        self._found: Head | None = None
        self._begun = False

    def next(self, at: int) -> Head | None:
        if not self._begun or (self._found is not None and self._found.start < at):
            self._found, self._begun = self._search(at), True
        return self._found


def _next_bare(data: bytes, needle: bytes, at: int) -> Head | None:
    """Return the next head of base64 alone that is found by this."""
    place = data.find(needle, at)
    while place >= 0:
        window = max(at, place - _LONGEST_BARE), place + _LONGEST_BARE
        if found := _BARE.search(data, *window):
            return Head(found.start(), found.end(), found.end(), base64=True, whole=True, bare=True)
        place = data.find(needle, place + 1)
    return None


def _next_url(data: bytes, at: int) -> Head | None:
    """Return the next head of a data URL.

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
    """Return how many bytes at the end of a text may be the beginning of a head."""
    found = _BEGUN.search(data, max(0, len(data) - _TAIL))
    return len(data) - found.start() if found else 0
