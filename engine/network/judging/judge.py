"""The judge's client: asks without the event loop ever waiting, and is answered or unknown."""

import asyncio
import contextlib
from collections import deque
from dataclasses import dataclass

from engine.children import DELAYS, START_SECONDS, STEADY_SECONDS
from engine.network.cache import Verdicts, digest_of
from engine.network.judging.passing import MOST_BODY, Answer, Ask, Open, Opened, Told
from engine.network.judging.process import JudgeProcess
from engine.network.judging.waiting import Held, Waiting
from engine.network.verdicts import UNKNOWN, Judged, Kind
from engine.processes import BeatWatch
from engine.terms import BEAT_SECONDS, SILENT_BEATS, Command, Level

AT_ONCE = 3
"""Bodies with the judge at a time: one for each of its threads, and one that is ready."""

HASHED_AT_ONCE = 512 * 1024
"""Bytes; the digest of a larger body is made in another thread: 1 MB takes 1 to 3 ms."""

HANG_SECONDS = 15.0
"""A judge that says nothing of any body for so long, while it has one, is replaced."""

MOST_RUINOUS = 256
"""So many bodies are remembered at which a judge ended."""

_PATIENCE = 2.0


@dataclass(frozen=True)
class Means:
    """What is judged with."""

    pack: str
    level: Level


class Judge:
    """Has bodies judged by a process of its own, which is replaced when it ends or falls silent.

    It is ``BodyJudge``. A body that comes twice is judged once. One that a judge ended at is
    judged once more, alone; if that one ends too, it is unknown for good.
    """

    def __init__(self, command: Command, pack: str, level: Level) -> None:
        """``command`` starts the process ``judge``; ``pack`` is a pack's folder."""
        self._command = command
        self._means = Means(pack, level)
        self._verdicts = Verdicts()
        self._ruinous: deque[bytes] = deque(maxlen=MOST_RUINOUS)
        self._waiting = Waiting()
        self._process: JudgeProcess | None = None
        self._sent_by: dict[int, Means] = {}
        self._watch = BeatWatch(SILENT_BEATS)
        self._keeping: asyncio.Task[None] | None = None
        self._failures = 0
        self._started_at = self._due_at = self._answered_at = 0.0
        self.able = False
        """Whether there is a judge now that can judge."""
        self.refused = False
        """Whether the pack cannot be used."""

    @property
    def pid(self) -> int | None:
        """The process number of the judge, None while there is none."""
        return self._process.pid if self._process else None

    async def start(self) -> None:
        """Have a judge from now on."""
        self._spawn()
        self._keeping = asyncio.create_task(self._keep(), name="judge")

    async def close(self) -> None:
        """End the judge; what is still asked is unknown."""
        if self._keeping:
            self._keeping.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._keeping
            self._keeping = None
        self._waiting.settle_all()
        await _ended(self._let_go())

    async def judge(self, body: bytes, kind: Kind, deadline: float) -> Judged:
        """Return what was decided; UNKNOWN by ``deadline``, in seconds of the loop's clock.

        What is decided later is remembered all the same, for who asks again.
        """
        if self._keeping is None or not body or len(body) > MOST_BODY:
            return UNKNOWN
        large = len(body) > HASHED_AT_ONCE
        digest = await asyncio.to_thread(digest_of, body) if large else digest_of(body)
        if digest in self._ruinous:
            return UNKNOWN
        if (judged := self._verdicts.get(digest)) is not None:
            return judged
        loop = asyncio.get_running_loop()
        held = self._waiting.same(digest)
        if held is None:
            held = Held(digest, body, kind, deadline, loop.create_future())
            if self._keeping is None or not self._waiting.take(held, loop.time()):
                return UNKNOWN
            self._ask()
        held.until = max(held.until, deadline)
        await asyncio.wait((held.decided,), timeout=max(0.0, deadline - loop.time()))
        return held.decided.result() if held.decided.done() else UNKNOWN

    def set_level(self, level: Level) -> None:
        """Judge by another level from now on; what was decided is forgotten."""
        if level is not self._means.level:
            self._means = Means(self._means.pack, level)
            self._forget()

    async def set_pack(self, pack: str) -> None:
        """Judge with another pack from now on, even if it is in the same place."""
        self._means = Means(pack, self._means.level)
        self._forget()
        for held in self._waiting.lost():
            self._waiting.put_back(held)
        before = self._let_go()
        self._failures = 0
        if self._keeping:
            self._spawn()
        await _ended(before)

    def _ask(self) -> None:
        """Pass on what waits, as much as the judge takes."""
        now = asyncio.get_running_loop().time()
        while self.able and self._process and (found := self._waiting.next(now, AT_ONCE)):
            number, held = found
            if not self._sent_by:
                self._answered_at = now
            self._sent_by[number] = self._means
            self._process.send(Ask(number, held.kind, self._means.level), held.body)

    def _hear(self, process: JudgeProcess, answer: Answer) -> None:
        if process is not self._process:
            return
        self._watch.heard()
        match answer:
            case Opened(able):
                self.able, self.refused = able, not able
            case Told(number):
                self._take(number, answer)
            case _:
                return
        self._ask()

    def _take(self, number: int, told: Told) -> None:
        held = self._waiting.answered(number)
        means = self._sent_by.pop(number, None)
        self._answered_at = asyncio.get_running_loop().time()
        if held is None:
            return
        if means != self._means:  # asked before the level was another
            self._waiting.put_back(held)
            return
        judged = Judged(told.outcome, told.category)
        self._verdicts.keep(held.digest, judged)
        self._waiting.settle(held, judged)

    def _forget(self) -> None:
        self._verdicts.clear()
        self._ruinous.clear()

    async def _keep(self) -> None:
        """Watch over the judge."""
        loop = asyncio.get_running_loop()
        while True:
            await asyncio.sleep(BEAT_SECONDS)
            now = loop.time()
            if self._process is None:
                if now >= self._due_at:
                    self._spawn()
            elif self._is_stuck(now):
                self._process.kill()
                self._lose(self._process)

    def _is_stuck(self, now: float) -> bool:
        if not self.able:
            return now - self._started_at > START_SECONDS
        hangs = bool(self._sent_by) and now - self._answered_at > HANG_SECONDS
        return self._watch.tick() or hangs

    def _spawn(self) -> None:
        self._started_at = asyncio.get_running_loop().time()
        self._watch.heard()
        try:
            self._process = JudgeProcess(self._command, self._hear, self._lose)
        except OSError:
            self._delay_next(self._started_at)
            return
        self._process.send(Open(self._means.pack, self._means.level))

    def _lose(self, process: JudgeProcess) -> None:
        """Take in that a judge is gone: suspect what it was at, and have another."""
        if process is not self._process:
            return
        now = asyncio.get_running_loop().time()
        self._process, self.able = None, False
        self._sent_by.clear()
        for held in self._waiting.lost():
            if held.suspect:
                self._ruinous.append(held.digest)
                self._waiting.settle(held, UNKNOWN)
            else:
                held.suspect = True
                self._waiting.put_back(held)
        if now - self._started_at >= STEADY_SECONDS:
            self._failures = 0
        self._delay_next(now)
        if now >= self._due_at:
            self._spawn()

    def _delay_next(self, now: float) -> None:
        self._due_at = now + DELAYS[min(self._failures, len(DELAYS) - 1)]
        self._failures += 1

    def _let_go(self) -> JudgeProcess | None:
        """Have no judge, and return the one there was, to be ended."""
        process, self._process, self.able = self._process, None, False
        self._sent_by.clear()
        return process


async def _ended(process: JudgeProcess | None) -> None:
    """Wait in another thread until a judge has ended."""
    if process:
        await asyncio.to_thread(process.end, _PATIENCE)
