"""What the covers process owes its guard: the newest order, its acknowledgement, and the lease."""

from collections.abc import Iterator
from functools import partial
from typing import Protocol

from engine.children import BeatWatch
from engine.contract import AnyMessage, CoverAck, CoverOrder, Goodbye, Ready, StartCovers
from engine.terms import BEAT_SECONDS
from protech_gui.platform.cover_screen import CoverScreen


class Guard(Protocol):
    """The pipe to the screen guard, as engine.children.Parent has it."""

    lost: bool

    def poll(self) -> Iterator[AnyMessage]:
        """Yield what the guard said."""
        ...

    def tick(self) -> Iterator[AnyMessage]:
        """Say that this process lives, and yield what the guard said."""
        ...

    def send(self, message: AnyMessage) -> bool:
        """Queue a message."""
        ...


class CoverDuty:
    """Does what the guard orders; keeps the covers for the lease's grace when it is lost."""

    def __init__(self, guard: Guard, screen: CoverScreen) -> None:
        self._guard = guard
        self._screen = screen
        self._lease = BeatWatch(0)
        self._swept = False

    def on_wake(self) -> bool:
        """Do what has arrived; false when this process shall end."""
        return self._obey(self._guard.poll())

    def on_beat(self) -> bool:
        """Let one beat's time pass; false when this process shall end."""
        going_on = self._obey(self._guard.tick())
        if self._guard.lost and self._lease.tick():
            return False
        return going_on

    def _obey(self, messages: Iterator[AnyMessage]) -> bool:
        newest = None
        for message in messages:
            if isinstance(message, StartCovers):
                self._lease = BeatWatch(round(message.grace / BEAT_SECONDS))
                self._guard.send(Ready())
            elif isinstance(message, CoverOrder):
                newest = message
            elif isinstance(message, Goodbye):
                return False
        if newest is not None:
            self._screen.place(newest.covers, partial(self._acknowledge, newest.number))
        return True

    def _acknowledge(self, number: int) -> None:
        self._guard.send(CoverAck(number))
        if not self._swept:
            # Only now: until our covers stood, the other ones had to.
            self._swept = True
            self._screen.sweep()
