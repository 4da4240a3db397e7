"""A child's side: what its parent orders, and what it does when the parent is gone."""

import queue
import time
from collections.abc import Callable, Iterator

from engine.contract import AnyMessage, Beat, Message
from engine.processes import BeatWatch
from engine.wire import Channel, take_standard_streams

KEEPER_SILENT_BEATS = 15
"""Missed beats after which a child gives its parent up: 3 s, far above a slow disk's pause."""

CALL_SECONDS = 5.0
CALLS = 4
"""How often a child that lost its keeper starts one, going on meanwhile; then it ends."""


class Parent:
    """What the parent orders, and whether it still lives."""

    def __init__(self, wake: Callable[[], None]) -> None:
        self._inbox: queue.SimpleQueue[AnyMessage | None] = queue.SimpleQueue()
        self._watch = BeatWatch(KEEPER_SILENT_BEATS)
        self._wake = wake
        self.lost = False
        """True once the parent is gone, or silent, without a goodbye."""
        self._channel = Channel(*take_standard_streams(), self._receive, self._end)
        self.send = self._channel.send
        self._channel.start()

    def poll(self) -> Iterator[AnyMessage]:
        """Yield what the parent said since the last call, without its beats."""
        while not self.lost and not self._inbox.empty():
            message = self._inbox.get()
            if message is None:
                self.lost = True
                return
            self._watch.heard()
            if not isinstance(message, Beat):
                yield message

    def first[Start: Message](self, kind: type[Start]) -> Start | None:
        """Wait for the parent's first order; None when it is gone or says something else."""
        while not self.lost:
            for message in self.poll():
                return message if isinstance(message, kind) else None
            time.sleep(0.005)
        return None

    def tick(self) -> Iterator[AnyMessage]:
        """Tell the parent that this process lives; yields as ``poll``, which it calls first."""
        yield from self.poll()
        if not self.lost:
            self.send(Beat())
            self.lost = self._watch.tick()

    def close(self) -> None:
        """Write what waits and close the pipe."""
        self._channel.close()

    def _receive(self, message: AnyMessage) -> None:
        self._inbox.put(message)
        if not isinstance(message, Beat):  # the next tick hears that in time
            self._wake()

    def _end(self) -> None:
        self._inbox.put(None)
        self._wake()


class KeeperCall:
    """Calls for a keeper again and again, for a child that lost its own, and gives up in time."""

    def __init__(self, call: Callable[[], None]) -> None:
        self._call = call
        self._call_at = 0.0
        self._left = CALLS

    def again(self, now: float) -> bool:
        """Call if it is time to; returns false once none came for too long."""
        if now >= self._call_at:
            if not self._left:
                return False
            self._call_at = now + CALL_SECONDS
            self._left -= 1
            self._call()
        return True
