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

    ``pixels`` shows what lies under our covers, not the covers. It is one frame that
    belongs to the source and lives across looks: it may be written on, and the next look
    changes it in place. Its left upper pixel is the left upper corner of all monitors
    together, and every box counts from there.

    ``covers`` are the places of all covers that stand, whoever of us placed them;
    ``hidden`` are those that could not be seen through this time, and ``pixels`` is worth
    nothing there. ``fresh`` are the parts of ``pixels`` that were read anew since the last
    look, clipped to the screen; all outside them is certainly as it was at that look. The
    first look and every look at a screen of another size have the whole screen fresh.

    ``trusted`` says that the system vouches for the capture: it would have refused rather
    than return black. Where it is false, a picture of one single colour is no clean screen.
    """

    pixels: Pixels
    covers: tuple[Box, ...]
    hidden: tuple[Box, ...]
    fresh: tuple[Box, ...]
    trusted: bool


class ScreenSource(Protocol):
    """Where sights come from."""

    excludes_covers: bool
    """Whether the system is to leave our covers out of its captures, which must be proven; false
    for a source that sees through them by itself, and says where it could not."""

    def wait(self, timeout: float) -> bool:
        """Sleep until the screen may have changed, ``wake`` is called or ``timeout`` seconds pass.

        Returns whether the screen may have changed. Raises CaptureError. The first change
        after a rest is told at once; while changes go on without end, they are told at the
        source's own pace and no faster, so that nothing on the screen makes us spin.
        """

    def wake(self) -> None:
        """End a wait; may be called from any thread."""

    def look(self, entire: bool = False) -> Sight:
        """Return the screen as it is now; raises CaptureError.

        Only what changed is read, as far as the system tells; with ``entire`` everything is.
        """

    def close(self) -> None:
        """Give back everything that was taken from the system."""
