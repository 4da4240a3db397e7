"""Holds: what is decided of held bodies, within bounds of memory and of time."""

import asyncio

from engine.network.bodies.sizes import size_of
from engine.network.cache import Verdicts, digest_of
from engine.network.proxy.counting import Counters
from engine.network.proxy.rules import Incident, Observer
from engine.network.verdicts import LEAST_SIDE, UNKNOWN, BodyJudge, Judged, Kind, Outcome

MOST_BODY = 32 * 1024 * 1024
"""Bytes of one picture, as it comes and beneath its codings; a larger one is replaced."""

MOST_HELD = 256 * 1024 * 1024
"""Bytes of all that is held at once; what comes on top is replaced."""

JUDGE_SECONDS = 8.0
"""So long a judgement may take; what is not judged by then is replaced."""

_QUICKLY_DIGESTED = 1024 * 1024

_CLEAR = Judged(Outcome.CLEAR)


class Holds:
    """Asks the judge, remembers what it said, and knows how much is held."""

    def __init__(self, judge: BodyJudge, counters: Counters, observer: Observer) -> None:
        self._judge = judge
        self._counters = counters
        self._observer = observer
        self._verdicts = Verdicts()
        self._held = 0

    def reserve(self, length: int) -> bool:
        """Take room for bytes that are to be held; false when there is none."""
        if self._held + length > MOST_HELD:
            return False
        self._held += length
        return True

    def release(self, length: int) -> None:
        """Give room back."""
        self._held -= length

    def forget(self) -> None:
        """Forget what was decided, and what is just being decided: others decide from now on."""
        self._verdicts = Verdicts()

    async def decide(self, body: bytes, kind: Kind) -> Judged:
        """Return what is decided of a body; never later than JUDGE_SECONDS."""
        if not body:
            self.unseen()
            return UNKNOWN
        self._counters.held += 1
        if kind is Kind.PICTURE and _is_small(body):
            self._counters.released += 1
            return _CLEAR
        if len(body) > _QUICKLY_DIGESTED:
            digest = await asyncio.to_thread(digest_of, body)
        else:
            digest = digest_of(body)
        verdicts = self._verdicts
        judged = verdicts.get(digest)
        if judged is None:
            judged = await self._ask(body, kind)
            verdicts.keep(digest, judged)
        self._count(judged)
        return judged

    async def _ask(self, body: bytes, kind: Kind) -> Judged:
        deadline = asyncio.get_running_loop().time() + JUDGE_SECONDS
        try:
            async with asyncio.timeout_at(deadline):
                return await self._judge.judge(body, kind, deadline)
        except TimeoutError:
            return UNKNOWN
        except Exception:  # whatever it is, the safe side is the same
            self._counters.faults += 1
            self._observer.happened(Incident.FAULT)
            return UNKNOWN

    def _count(self, judged: Judged) -> None:
        if judged.outcome is Outcome.CLEAR:
            self._counters.released += 1
            return
        self._counters.replaced += 1
        if judged.outcome is Outcome.COVER:
            self._observer.covered(judged.category)
        else:
            self._counters.unjudged += 1

    def unseen(self) -> None:
        """Count what is replaced without being judged."""
        self._counters.held += 1
        self._count(UNKNOWN)

    async def decide_all(self, bodies: tuple[tuple[bytes, Kind], ...]) -> Judged:
        """Return what is decided of several that are shown together: the worst."""
        for body, kind in bodies:
            judged = await self.decide(body, kind)
            if judged.outcome is not Outcome.CLEAR:
                return judged
        return _CLEAR


def _is_small(body: bytes) -> bool:
    size = size_of(body)
    return size is not None and min(size) < LEAST_SIDE
