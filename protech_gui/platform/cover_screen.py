"""What the covers process needs of an operating system: covers that stand above everything."""

from collections.abc import Callable, Collection
from typing import NamedTuple, Protocol

from engine.terms import Cover, Fault


class Rgb(NamedTuple):
    """A colour, 0 to 255 each."""

    red: int
    green: int
    blue: int


class CannotCoverError(Exception):
    """No cover can stand here; ``fault`` says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.value)
        self.fault = fault


class CoverScreen(Protocol):
    """The screen as one process covers it.

    All methods but ``wake`` belong to the thread that calls ``run``.
    """

    def wake(self) -> None:
        """Have ``run`` call ``on_wake`` soon; from any thread."""
        ...

    def place(self, covers: Collection[Cover], placed: Callable[[], None]) -> None:
        """Let exactly these covers stand, new ones before old ones go.

        ``placed`` is called once they can be seen, unless a later call came first.
        """
        ...

    def sweep(self) -> None:
        """Remove the covers that other covers processes, living or dead, left standing."""
        ...

    def run(self, on_wake: Callable[[], bool], on_beat: Callable[[], bool]) -> None:
        """Call ``on_wake`` after each ``wake`` and ``on_beat`` every BEAT_SECONDS.

        Returns when either says false, or when the screen is gone.
        """
        ...

    def close(self) -> None:
        """Remove this process's covers and let the screen go."""
        ...
