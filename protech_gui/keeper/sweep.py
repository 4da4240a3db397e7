"""Sweeping: taking away covers that a crashed predecessor left on the screen."""

from collections.abc import Callable

from engine.children import Lost, Supervisor
from engine.contract import AnyMessage, CoverAck, CoverOrder, CoversUnable, Ready, StartCovers
from engine.terms import Command

_ORDER = CoverOrder(number=1, covers=())

TRIES = 3
"""How many covers processes may be lost: a busy computer silences one now and then."""


class Sweep:
    """Runs a covers process that covers nothing: with its first order it removes all others'.

    Only while no guard runs, because it would take that one's covers too.
    """

    def __init__(self, command: Command, wake: Callable[[], None]) -> None:
        self._covers = Supervisor(command, _start, wake)
        self._lost = 0

    def begin(self) -> None:
        """Start to sweep; once is enough."""
        if not self._covers.wanted:
            self._lost = 0
            self._covers.start()
            self._covers.send(_ORDER)

    def end(self) -> None:
        """Stop, swept or not; afterwards a guard may start."""
        self._covers.stop()

    def tick(self) -> None:
        """Live one beat."""
        for heard in self._covers.tick():
            self._hear(heard)

    def poll(self) -> None:
        """Take in what the covers process said."""
        for heard in self._covers.poll():
            self._hear(heard)

    def _hear(self, heard: AnyMessage | Lost) -> None:
        match heard:
            case Ready() if self._lost:
                self._covers.send(_ORDER)  # the first one was sent with the greeting
            case CoverAck() | CoversUnable():
                # It sweeps before it hears the goodbye; where none can be shown, none are left.
                self._covers.stop()
            case Lost():
                self._lost += 1
                if self._lost == TRIES:  # the next start sweeps again
                    self._covers.stop()
            case _:
                pass


def _start() -> StartCovers:
    return StartCovers(grace=0.0)
