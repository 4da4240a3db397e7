"""Contacting: the private window in which a person reaches a helpline, while they want it."""

import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.children import Child
from engine.contract import AnyMessage, Beat, ContactTold, Goodbye, StartContact
from engine.terms import Command, ContactState

START_SECONDS = 10.0
"""How long the private window may take to show itself or say why it cannot."""

LEAVING_SECONDS = 5.0
"""How long it may take to be gone after it said so."""

_OVER = frozenset(ContactState) - {ContactState.OPEN}


@dataclass(frozen=True)
class ContactPlan:
    """The private window's command, and the folder for what it cannot but write."""

    command: Command
    folder: Path


class Contacting:
    """Has at most one private window, which nothing but the person and a goodbye ends.

    Unlike other children it is not replaced when it ends, because what was in it is gone, and
    not ended when it is silent, because a chat may go on. Nothing of it is ever logged.
    """

    def __init__(
        self,
        plan: ContactPlan,
        wake: Callable[[], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``wake`` is called, in any thread, when it spoke."""
        self._plan = plan
        self._wake = wake
        self._clock = clock
        self._child: Child | None = None
        self._state: ContactState | None = None
        self._next: StartContact | None = None
        self._deadline = 0.0

    def begin(self) -> None:
        """Take away what an earlier one left when it was killed."""
        shutil.rmtree(self._plan.folder, ignore_errors=True)

    def open(self, wish: StartContact) -> Iterator[ContactTold]:
        """Have a private window for this page, or let the open one ask whether it gives way.

        Yields at once what cannot be.
        """
        if self._child is None:
            yield from self._start(wish)
        else:
            self._next = wish
            self._child.send(wish)

    def tick(self) -> Iterator[ContactTold]:
        """Live one beat; yields how it stands, when that changed."""
        yield from self.poll()
        if self._child is None:
            return
        self._child.send(Beat())
        if self._state is not ContactState.OPEN and self._clock() > self._deadline:
            yield from self._gone()

    def poll(self) -> Iterator[ContactTold]:
        """Yield how it stands, when that changed."""
        while (child := self._child) and not child.inbox.empty():
            message = child.inbox.get()
            if message is None:
                yield from self._gone()
            else:
                yield from self._hear(message)

    def dismiss(self) -> None:
        """Say goodbye without waiting."""
        if self._child is not None:
            self._child.send(Goodbye())

    def end(self) -> None:
        """Let it go, in order, and take away what it wrote."""
        child, self._child = self._child, None
        if child is not None:
            child.send(Goodbye())
            child.end(2.0)
        self.begin()

    def _start(self, wish: StartContact) -> Iterator[ContactTold]:
        self.begin()
        self._state, self._next = None, None
        self._deadline = self._clock() + START_SECONDS
        try:
            self._child = Child(self._plan.command, self._wake)
        except OSError:
            yield ContactTold(ContactState.UNABLE)
        else:
            self._child.send(wish)

    def _hear(self, message: AnyMessage) -> Iterator[ContactTold]:
        if isinstance(message, ContactTold) and self._state not in _OVER:
            self._state = message.state
            self._deadline = self._clock() + LEAVING_SECONDS
            if message.state is not ContactState.NEXT:
                yield message

    def _gone(self) -> Iterator[ContactTold]:
        """Take away what is left of it, say why if it did not, and open what was wanted next."""
        state, wish = self._state, self._next
        child, self._child = self._child, None
        if child is not None:
            child.end(0.5)
        self.begin()
        if state not in _OVER:
            yield ContactTold(ContactState.LOST if state else ContactState.UNABLE)
        if state is ContactState.NEXT and wish is not None:
            yield from self._start(wish)
