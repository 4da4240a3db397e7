"""Pictures that a text carries in itself, as data URLs or in base64 alone, found as it comes."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass

from engine.network.bodies.data_heads import MOST_HEAD, Head, Heads, begun_at_end
from engine.network.bodies.kinds import kind_of
from engine.network.bodies.neutral import neutral_signs, neutral_url
from engine.network.bodies.signs import (
    BARE_BASE64,
    BASE64,
    LONGEST_ESCAPE,
    PLAIN,
    QUOTED_BASE64,
    UNREAD,
    from_base64,
    safe_end,
    unescaped,
)
from engine.network.bodies.sizes import Size, size_of
from engine.network.verdicts import Kind

MOST_URL = 8 * 1024 * 1024
"""Bytes of a picture within a text; a larger one is replaced unseen."""

LEAST_PICTURE = 100
"""Bytes; in fewer there is no picture of 36×36 pixels that shows anything."""

MOST_NESTED = 2
"""A drawing may carry pictures, and carries drawings that do; nobody nests deeper."""

UNREADABLE = (b"", Kind.PICTURE)
"""What is carried by a data URL that cannot be read."""


@dataclass(frozen=True)
class Carried:
    """What shows pictures, or films: all of them must be clear for it to stay.

    It is a data URL, or where it is ``bare`` the base64 alone.
    """

    whole: bytes
    bodies: tuple[tuple[bytes, Kind], ...]
    bare: bool = False

    def replaced(self) -> bytes:
        """Return what shows a neutral picture instead and is exactly as long."""
        return self._neutral(len(self.whole))

    def _neutral(self, length: int) -> bytes:
        size = size_of(self.bodies[0][0]) or (1, 1)
        return _neutral(length, size, bare=self.bare)


class DataUrls:
    """Takes a text in pieces and gives it back in others: bytes to pass on, and what they carry.

    It keeps back no more than what may be the beginning of a data URL; nothing of that where a
    text comes ``by_lines``, whose reader waits for the end of each.
    """

    def __init__(self, depth: int = 0, *, by_lines: bool = False) -> None:
        self._depth = depth
        self._by_lines = by_lines
        self._kept = b""
        self._head: Head | None = None
        self._seen = 0
        self._before = b" "
        self._flood = False

    def feed(self, data: bytes, *, last: bool = False) -> Iterator[bytes | Carried]:
        """Yield what is sure by now."""
        data = self._kept + data
        self._kept = b""
        if self._flood:
            data = yield from self._drown(data)
        waits = not last and not (self._by_lines and data.endswith((b"\n", b"\r")))
        at, heads = 0, Heads(data)
        # What was kept is not searched again for what it begins with.
        head, self._head = self._head or heads.next(at), None
        while head is not None:
            end = self._end(data, head, waits=waits, last=last)
            if end is None:
                if head.start > at:
                    yield self._passed(data[at : head.start])
                if len(data) - head.start > MOST_URL:
                    yield from self._too_long(data[head.start :], bare=head.bare)
                else:
                    self._kept = data[head.start :]
                    # Its last sign may go on as long as nothing follows.
                    sure = head.whole and head.end < len(data)
                    self._head = head.at_start() if sure else None
                return
            carried = self._carried(data, head, end)
            if carried is None:
                end = head.end if head.whole else head.after  # another may begin within
                yield self._passed(data[at:end])
            else:
                if head.start > at:
                    yield self._passed(data[at : head.start])
                yield carried
            self._seen, at = 0, end
            head = heads.next(at)
        keep = begun_at_end(data[at:]) if waits else 0
        if len(data) - keep > at:
            yield self._passed(data[at : len(data) - keep])
        self._kept = data[len(data) - keep :]

    def _passed(self, data: bytes) -> bytes:
        self._before = data[-1:]
        return data

    def _end(self, data: bytes, head: Head, *, waits: bool, last: bool) -> int | None:
        """Return where a data URL ends, None when that is not there yet."""
        if not head.whole:
            unfinished = head.end == len(data) and head.end - head.start < MOST_HEAD and waits
            return None if unfinished else head.end
        if head.bare:
            pattern = BARE_BASE64
        elif head.base64:
            before = data[head.start - 1 : head.start] or self._before
            pattern = QUOTED_BASE64 if before in (b'"', b"'", b";") else BASE64
        else:
            pattern = PLAIN
        found = pattern.match(data, max(head.end, head.start + self._seen))
        assert found is not None
        if last or found.end() < len(data) - LONGEST_ESCAPE:
            return found.end()
        if found.end() < len(data) and data[found.end()] not in b"%\\&":
            return found.end()
        # It goes on; next time it is looked at from here, but not from within an escape.
        self._seen = max(head.end, safe_end(data, found.end())) - head.start
        return None

    def _carried(self, data: bytes, head: Head, end: int) -> Carried | None:
        if not head.whole or end - head.start < LEAST_PICTURE:
            return None
        url, written = data[head.start : end], data[head.end : end]
        if head.bare:
            bodies = self._found(from_base64(unescaped(url)))
        elif not head.base64:
            content = unescaped(written)
            bodies = self._found(content) or self._found(unescaped(content))
        elif UNREAD.search(written):
            bodies = (UNREADABLE,)
        else:
            bodies = self._found(from_base64(unescaped(unescaped(written))))
        return Carried(url, bodies, head.bare) if bodies else None

    def _found(self, content: bytes) -> tuple[tuple[bytes, Kind], ...]:
        return tuple(bodies_in(content, self._depth))

    def _too_long(self, rest: bytes, *, bare: bool) -> Iterator[bytes | Carried]:
        begun = _neutral(len(rest) - LONGEST_ESCAPE, (1, 1), bare=bare)
        self._flood, self._seen = True, 0
        yield self._passed(begun)
        self._kept = rest[len(begun) :]

    def _drown(self, data: bytes) -> Generator[bytes | Carried, None, bytes]:
        found = BASE64.match(data)
        assert found is not None
        if found.end():
            yield b"A" * found.end()
        if found.end() < len(data):
            self._flood = False
        return data[found.end() :]


class WideDataUrls:
    """The same for a text with two bytes for each sign."""

    def __init__(self, *, big: bool) -> None:
        self._big = big
        self._narrow = DataUrls()
        self._odd = b""
        self._wide = b""

    def feed(self, data: bytes, *, last: bool = False) -> Iterator[bytes | Carried]:
        """Yield what is sure by now."""
        data = self._odd + data
        even = len(data) & ~1
        self._odd = data[even:]
        self._wide += data[:even]
        signs, rows = data[int(self._big) : even : 2], data[int(not self._big) : even : 2]
        if any(rows):
            signs = bytes(sign if not row else 0xFF for sign, row in zip(signs, rows, strict=True))
        for piece in self._narrow.feed(signs, last=last):
            length = 2 * len(piece.whole if isinstance(piece, Carried) else piece)
            wide, self._wide = self._wide[:length], self._wide[length:]
            if isinstance(piece, Carried):
                yield _WideCarried(wide, piece.bodies, piece.bare, self._big)
            else:
                yield wide
        if last and self._odd:
            yield self._odd


@dataclass(frozen=True)
class _WideCarried(Carried):
    big: bool = False

    def replaced(self) -> bytes:
        narrow = self._neutral(len(self.whole) // 2).decode("ascii")
        return narrow.encode("utf-16-be" if self.big else "utf-16-le")


def _neutral(length: int, size: Size, *, bare: bool) -> bytes:
    """Return so many bytes that show a neutral picture where a carried one stood."""
    return neutral_signs(length, size) if bare else neutral_url(length, size)


def bodies_in(content: bytes, depth: int = 0) -> Iterator[tuple[bytes, Kind]]:
    """Yield the pictures and films that content is, or carries in itself as a drawing does."""
    if len(content) < LEAST_PICTURE:
        return
    kind = kind_of(content)
    if kind in (Kind.PICTURE, Kind.VIDEO):
        yield content, kind
    elif depth < MOST_NESTED and Heads(content).next(0) is not None:
        for piece in DataUrls(depth + 1).feed(content, last=True):
            if isinstance(piece, Carried):
                yield from piece.bodies
