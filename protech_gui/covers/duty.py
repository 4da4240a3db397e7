"""What the covers process owes its guard: the newest order, its acknowledgement, and the lease."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Protocol

from engine.contract import (
    AnyMessage,
    CoverAck,
    CoverAnswer,
    CoverOrder,
    Goodbye,
    Ready,
    StartCovers,
)
from engine.processes import BeatWatch
from engine.terms import BEAT_SECONDS
from protech_gui.platform.cover_screen import CoverScreen


class Guard(Protocol):
    """The pipe to the screen guard, as engine.parent.Parent has it."""

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


class Meeting(Protocol):
    """What a person meets at the covers, as protech_gui.covers.front.Front has it."""

    def place(self, order: CoverOrder, placed: Callable[[], None]) -> None:
        """Do the order, and call ``placed`` once it is on the screen."""
        ...

    def answered(self, number: int) -> None:
        """A second look left this cover standing."""
        ...

    def step(self) -> None:
        """Do what the person did, and what is due."""
        ...


class CoverDuty:
    """Does what the guard orders; keeps the covers for the lease's grace when it is lost."""

    def __init__(self, guard: Guard, screen: CoverScreen, front: Meeting) -> None:
        self._guard = guard
        self._screen = screen
        self._front = front
        self._acknowledged = -1
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
            elif isinstance(message, CoverAnswer):
                self._front.answered(message.number)
            elif isinstance(message, Goodbye):
                return False
        if newest is not None:
            self._front.place(newest, partial(self._acknowledge, newest.number))
        # Only now: covers come before whatever the person may see or press on them.
        self._front.step()
        return True

    def _acknowledge(self, number: int) -> None:
        if number == self._acknowledged:
            return  # Its covers stand anew, after the calm page.
        self._acknowledged = number
        self._guard.send(CoverAck(number))
        if not self._swept:
            # Only now: until our covers stood, the other ones had to.
            self._swept = True
            self._screen.sweep()
