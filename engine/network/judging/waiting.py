"""Waiting bodies: those that are to be judged, which comes next, and how many there may be."""

import asyncio
from dataclasses import dataclass, field

from engine.network.verdicts import UNKNOWN, Judged, Kind

MOST_WAITING = 512
MOST_BYTES = 256 * 1024 * 1024
"""More bodies, or more of them in bytes, are not taken: a page has some sixty pictures."""

LARGE_BODY = 1024 * 1024
"""Bytes; larger bodies come after the smaller ones, and one at a time: most are films, and take
far longer."""


@dataclass(eq=False)
class Held:
    """A body, the decision that somebody waits for, and until when, by the loop's clock.

    ``suspect``: a judge ended while it was at this body; it is judged with no other beside it,
    so that it is known which one it was.
    """

    digest: bytes
    body: bytes
    kind: Kind
    until: float
    decided: "asyncio.Future[Judged]" = field(repr=False)
    suspect: bool = False


class Waiting:
    """Bodies by their digests: waiting, or with the judge by a number."""

    def __init__(self) -> None:
        self._held: dict[bytes, Held] = {}
        self._waiting: list[Held] = []
        self._asked: dict[int, Held] = {}
        self._bytes = 0
        self._numbers = 0

    def same(self, digest: bytes) -> Held | None:
        """Return the body that is held already under this digest."""
        return self._held.get(digest)

    def take(self, held: Held, now: float) -> bool:
        """Take a body in; false when there are too many, even without those that are late."""
        if self._is_full(held):
            for late in [one for one in self._waiting if one.until < now and not one.suspect]:
                self._waiting.remove(late)
                self.settle(late, UNKNOWN)
        if self._is_full(held):
            return False
        self._held[held.digest] = held
        self._bytes += len(held.body)
        self._waiting.append(held)
        return True

    def next(self, now: float, most: int) -> tuple[int, Held] | None:
        """Return what to judge now and its number; None while ``most`` are with the judge.

        A suspect comes first and alone; who is late comes last. Beside a large body there is
        always room for small ones.
        """
        if not self._waiting or any(held.suspect for held in self._asked.values()):
            return None
        held = min(
            self._waiting,
            key=lambda one: (not one.suspect, one.until < now, _is_large(one)),
        )
        large = _is_large(held) and any(map(_is_large, self._asked.values()))
        if large or len(self._asked) >= (1 if held.suspect else most):
            return None
        self._waiting.remove(held)
        self._numbers += 1
        self._asked[self._numbers] = held
        return self._numbers, held

    def answered(self, number: int) -> Held | None:
        """Return the body that an answer is about, once."""
        return self._asked.pop(number, None)

    def put_back(self, held: Held) -> None:
        """Have a body judged again, before the others."""
        self._waiting.insert(0, held)

    def lost(self) -> list[Held]:
        """Return the bodies that were with a judge which is gone."""
        lost = list(self._asked.values())
        self._asked.clear()
        return lost

    def settle(self, held: Held, judged: Judged) -> None:
        """Let a body go, and tell who waits for it."""
        del self._held[held.digest]
        self._bytes -= len(held.body)
        if not held.decided.done():
            held.decided.set_result(judged)

    def settle_all(self) -> None:
        """Let all bodies go, unjudged."""
        self._waiting.clear()
        self._asked.clear()
        for held in list(self._held.values()):
            self.settle(held, UNKNOWN)

    def _is_full(self, held: Held) -> bool:
        return len(self._held) >= MOST_WAITING or self._bytes + len(held.body) > MOST_BYTES


def _is_large(held: Held) -> bool:
    return len(held.body) > LARGE_BODY
