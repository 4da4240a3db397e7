"""Covering: has the covers process show what the guard decided, and replaces one that does not."""

import time
from collections import deque
from collections.abc import Callable, Iterator

from msgspec.structs import replace

from engine.children import Lost, Supervisor
from engine.contract import (
    AnyMessage,
    CalmLeft,
    CoverAck,
    CoverAnswer,
    CoverEvent,
    CoverOrder,
    CoversUnable,
    Ready,
)
from engine.terms import Box, Cover, Fault, Language

ACK_SECONDS = 0.1
"""How long an order may stay unacknowledged; it takes 4 ms when all is well."""

GIVING_UP = 3
"""After how many losses without an acknowledgement between them covers count as failing."""


class Covering:
    """One covers process, and the order that shall be on the screen."""

    def __init__(self, supervisor: Supervisor, clock: Callable[[], float] = time.monotonic) -> None:
        self._supervisor = supervisor
        self._clock = clock
        self._wanted = CoverOrder(0, ())
        self._events: list[CoverEvent | CalmLeft] = []
        self._number = 0
        self._owed: deque[tuple[int, float]] = deque()
        self._ready = False
        self._losses = 0
        self._unable = Fault.NONE
        self.process = 0
        """How many covers processes were lost so far: another number is another process."""
        self.ended = False
        """True once the covers process is gone after ``let_go``."""

    @property
    def stands(self) -> bool:
        """Whether the last order is on the screen."""
        return self._ready and not self._owed

    @property
    def fault(self) -> Fault:
        """Why no cover can stand, or NONE."""
        if self._unable is not Fault.NONE:
            return self._unable
        return Fault.COVERS if self._losses >= GIVING_UP else Fault.NONE

    def start(self) -> None:
        """Start the covers process."""
        self._supervisor.start()

    def order(
        self,
        covers: tuple[Cover, ...],
        language: Language = "en",
        *,
        calm: bool = False,
        probe: Box | None = None,
    ) -> None:
        """Have exactly these covers stand, with a plain one at ``probe``; speak this language."""
        wanted = CoverOrder(0, covers, language, calm, probe)
        if wanted != self._wanted:
            self._wanted = wanted
            self._send()

    def answer(self, answer: CoverAnswer) -> None:
        """Say at a cover that a second look left it standing."""
        self._supervisor.send(answer)

    def events(self) -> Iterator[CoverEvent | CalmLeft]:
        """Yield what the person wanted at a cover since this was last asked."""
        while self._events:
            yield self._events.pop(0)

    @property
    def pid(self) -> int | None:
        """The covers process's number; None while there is none."""
        return self._supervisor.pid

    def poll(self) -> None:
        """Take what the covers process said."""
        self._take(self._supervisor.poll())

    def tick(self) -> None:
        """Send a beat; replace a process that is silent or owes an acknowledgement."""
        self._take(self._supervisor.tick())
        self.check()

    def check(self) -> None:
        """Replace a process that owes an acknowledgement for ACK_SECONDS."""
        if self.owes_in() == 0.0:
            self._take(self._supervisor.replace())

    def owes_in(self) -> float | None:
        """Return in how many seconds the acknowledgement is overdue; None when none is owed."""
        if not self._owed:
            return None
        return max(0.0, self._owed[0][1] + ACK_SECONDS - self._clock())

    def let_go(self) -> None:
        """Replace the covers process no more: a successor will sweep its covers, and so end it."""
        self._supervisor.let_go()

    def stop(self) -> None:
        """End the covers process, and every cover with it."""
        self._supervisor.stop()

    def _send(self) -> None:
        if not self._ready:
            return
        self._number += 1
        self._supervisor.send(replace(self._wanted, number=self._number))
        self._owed.append((self._number, self._clock()))

    def _settle(self, number: int) -> None:
        """Note that this order is on the screen, and all before it are done with.

        While something moves orders follow each other faster than they are acknowledged.
        """
        while self._owed and self._owed[0][0] <= number:
            self._owed.popleft()
            self._losses, self._unable = 0, Fault.NONE

    def _take(self, events: Iterator[AnyMessage | Lost]) -> None:
        for event in events:
            match event:
                case Ready():
                    self._ready = True
                    self._send()
                case CoverAck(number):
                    self._settle(number)
                case CoverEvent() | CalmLeft():
                    self._events.append(event)
                case CoversUnable(fault):
                    self._unable = fault
                case Lost():
                    self._ready = False
                    self._owed.clear()
                    self._losses += 1
                    self.process += 1
                    self.ended = not self._supervisor.wanted
                case _:
                    pass
