"""Counting: how much passes, as numbers only."""

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

MINUTE = 60


@dataclass(frozen=True)
class Counts:
    """Numbers since the start, but for what is open or pinned now, and came within a minute."""

    connections_per_minute: int
    open: int
    tunnelled: int
    looked_into: int
    held: int
    released: int
    replaced: int
    unjudged: int
    refused: int
    blocked: int
    faults: int
    pinned: int


@dataclass
class Counters:
    """Where the proxy counts; the clock is handed in."""

    clock: Callable[[], float] = time.monotonic
    open: int = 0
    tunnelled: int = 0
    looked_into: int = 0
    held: int = 0
    released: int = 0
    replaced: int = 0
    unjudged: int = 0
    refused: int = 0
    blocked: int = 0
    faults: int = 0
    _seconds: deque[list[int]] = field(default_factory=deque)
    # The guard reads while the proxy's own thread counts.
    _turn: threading.Lock = field(default_factory=threading.Lock)

    def arrived(self) -> None:
        """Count a connection."""
        self.open += 1
        second = int(self.clock())
        with self._turn:
            if self._seconds and self._seconds[-1][0] == second:
                self._seconds[-1][1] += 1
            else:
                self._seconds.append([second, 1])
            self._forget(second)

    def left(self) -> None:
        """A connection ended."""
        self.open -= 1

    def _forget(self, second: int) -> None:
        while self._seconds and self._seconds[0][0] <= second - MINUTE:
            self._seconds.popleft()

    def read(self, pinned: int) -> Counts:
        """Return the numbers as they are; how many hosts are ``pinned`` is counted elsewhere."""
        with self._turn:
            self._forget(int(self.clock()))
            lately = sum(count for _, count in self._seconds)
        return Counts(
            lately,
            self.open,
            self.tunnelled,
            self.looked_into,
            self.held,
            self.released,
            self.replaced,
            self.unjudged,
            self.refused,
            self.blocked,
            self.faults,
            pinned,
        )
