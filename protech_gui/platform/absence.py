"""The signs of a desktop that its person leaves: it goes to sleep, or its screen is locked."""

from collections.abc import Callable
from typing import Protocol


class Absence(Protocol):
    """Listens to the desktop, in the thread of Qt's loop."""

    def begin(self, gone: Callable[[], None]) -> None:
        """Call ``gone`` at each sign from now on, more than once for one departure.

        Where nothing can be heard, it is never called, and nothing is raised.
        """
        ...

    def end(self) -> None:
        """Listen no more, and hold up nothing."""
        ...


class NoAbsence:
    """A desktop that says nothing."""

    def begin(self, gone: Callable[[], None]) -> None:
        """See Absence."""

    def end(self) -> None:
        """See Absence."""
