"""Capture: the screen as a person would see it without our covers, and word when it changes."""

from dataclasses import dataclass
from typing import Protocol

from engine.terms import Box
from engine.vision.pixels import Pixels


class CaptureError(Exception):
    """The screen cannot be seen; what was covered stays covered."""


@dataclass(frozen=True)
class Sight:
    """The screen at one moment.

    ``pixels`` shows what lies under our covers, not the covers; it belongs to the source
    and is valid until its next look. ``covers`` are the places of all covers that stand,
    whoever of us placed them; ``hidden`` are those that could not be seen through this
    time, and ``pixels`` is worth nothing there.
    """

    pixels: Pixels
    covers: tuple[Box, ...]
    hidden: tuple[Box, ...]


class ScreenSource(Protocol):
    """Where sights come from."""

    def wait(self, timeout: float) -> bool:
        """Sleep until the screen may have changed, ``wake`` is called or ``timeout`` seconds pass.

        Returns whether the screen may have changed. Raises CaptureError.
        """

    def wake(self) -> None:
        """End a wait; may be called from any thread."""

    def look(self) -> Sight:
        """Return the screen as it is now; raises CaptureError."""

    def close(self) -> None:
        """Give back everything that was taken from the system."""
