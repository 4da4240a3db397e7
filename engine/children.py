"""Child processes: started by a command, greeted, heard, and replaced when they stop or end."""

import contextlib
import queue
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from engine.contract import AnyMessage, Beat, Goodbye
from engine.processes import BeatWatch, start_piped
from engine.terms import SILENT_BEATS, Command
from engine.wire import Channel

START_SECONDS = 15.0
"""How long a child may take to its first message: a cold start from a slow disk."""

STEADY_SECONDS = 10.0
"""A child that lived this long failed by accident: its successor starts at once."""

DELAYS = (0.0, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
"""Seconds before the 1st, 2nd, … replacement of children that do not last."""


@dataclass(frozen=True)
class Lost:
    """The child ended or fell silent; a successor is on its way.

    ``unheard`` is the time in seconds since its last sign of life.
    """

    silent: bool
    unheard: float


class Child:
    """One running process and the pipe to it."""

    def __init__(self, command: Command, wake: Callable[[], None]) -> None:
        self._process, read_fd, write_fd = start_piped(command)
        self.pid = self._process.pid
        self.inbox: queue.SimpleQueue[AnyMessage | None] = queue.SimpleQueue()
        self._wake = wake
        self._channel = Channel(read_fd, write_fd, self._receive, self._end)
        self.send = self._channel.send
        self._channel.start()

    def _receive(self, message: AnyMessage) -> None:
        self.inbox.put(message)
        if not isinstance(message, Beat):  # the next tick hears that in time
            self._wake()

    def _end(self) -> None:
        self.inbox.put(None)
        self._wake()

    def end(self, patience: float) -> None:
        """Close the pipe, wait at most ``patience`` seconds, then kill.

        Returns when it is gone, or a second later if the system cannot end it.
        """
        self._channel.close(patience)
        try:
            self._process.wait(patience)
        except subprocess.TimeoutExpired:
            self._process.kill()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(1.0)
        self._channel.join(1.0)

    def last_words(self) -> Iterator[AnyMessage]:
        """Yield what arrived and was not heard, without beats."""
        while not self.inbox.empty():
            message = self.inbox.get()
            if message is not None and not isinstance(message, Beat):
                yield message


class Supervisor:
    """Keeps one child of a kind alive.

    The owner's loop calls ``tick`` every BEAT_SECONDS and ``poll`` whenever ``wake``
    was called (from any thread). ``greeting`` makes the message that a new child gets
    first. Until ``start``, and after ``stop``, there is no child.
    """

    def __init__(
        self,
        command: Command,
        greeting: Callable[[], AnyMessage],
        wake: Callable[[], None],
        clock: Callable[[], float] = time.monotonic,
        start_seconds: float = START_SECONDS,
        silent_beats: int = SILENT_BEATS,
    ) -> None:
        """``start_seconds``: how long a child may take to its first message.

        ``silent_beats``: how many beats it may miss afterwards.
        """
        self._command = command
        self._greeting = greeting
        self._wake = wake
        self._clock = clock
        self._start_seconds = start_seconds
        self._child: Child | None = None
        self._watch = BeatWatch(silent_beats)
        self._heard = False
        self._heard_at = 0.0
        self._wanted = False
        self._started_at = 0.0
        self._due_at = 0.0
        self._failures = 0

    @property
    def wanted(self) -> bool:
        """Whether there shall be a child now."""
        return self._wanted

    @property
    def pid(self) -> int | None:
        """The child's process number, or None while there is none."""
        return self._child.pid if self._child else None

    def start(self) -> None:
        """Have a child from now on."""
        if not self._wanted:
            self._wanted, self._failures = True, 0
            self._spawn()

    def stop(self, patience: float = 2.0) -> tuple[AnyMessage, ...]:
        """Say goodbye, wait at most ``patience`` seconds, kill; nothing is replaced any more.

        Returns what the child still said.
        """
        self._wanted = False
        if child := self._child:
            self._child = None
            child.send(Goodbye())
            child.end(patience)
            return tuple(child.last_words())
        return ()

    def let_go(self) -> None:
        """Replace nothing any more, and leave the present child as it is."""
        self._wanted = False

    def replace(self) -> Iterator[Lost]:
        """Kill the present child and start another, as if it had fallen silent."""
        yield from self._lose(silent=True)

    def send(self, message: AnyMessage) -> bool:
        """Send to the present child; false when there is none or it does not read."""
        return self._child is not None and self._child.send(message)

    def poll(self) -> Iterator[AnyMessage | Lost]:
        """Yield what the child said since the last call, without its beats."""
        while (child := self._child) and not child.inbox.empty():
            message = child.inbox.get()
            if message is None:
                yield from self._lose(silent=False)
                return
            self._heard, self._heard_at = True, self._clock()
            self._watch.heard()
            if not isinstance(message, Beat):
                yield message

    def tick(self) -> Iterator[AnyMessage | Lost]:
        """Send a beat, and replace a child that is silent, or whose time to start has come.

        Yields as ``poll`` does, which it calls first: what has arrived counts as heard.
        """
        yield from self.poll()
        now = self._clock()
        if self._child is None:
            if self._wanted and now >= self._due_at:
                self._spawn()
            return
        self._child.send(Beat())
        if self._heard:
            silent = self._watch.tick()
        else:
            silent = now - self._started_at > self._start_seconds
        if silent:
            yield from self._lose(silent=True)

    def _spawn(self) -> None:
        now = self._clock()
        self._watch.heard()
        self._heard = False
        self._started_at = self._heard_at = now
        try:
            self._child = Child(self._command, self._wake)
        except OSError:
            self._delay_next(now)
            return
        self._child.send(self._greeting())

    def _lose(self, *, silent: bool) -> Iterator[Lost]:
        now = self._clock()
        if child := self._child:
            self._child = None
            child.end(0.0)
        if now - self._started_at >= STEADY_SECONDS:
            self._failures = 0
        self._delay_next(now)
        yield Lost(silent, now - self._heard_at)
        if self._wanted and self._child is None and now >= self._due_at:
            self._spawn()

    def _delay_next(self, now: float) -> None:
        self._due_at = now + DELAYS[min(self._failures, len(DELAYS) - 1)]
        self._failures += 1
