"""A source for systems that leave our covers out of captures: it asks again and again."""

import threading
from typing import Protocol

import mss
import numpy as np
from mss.exception import ScreenShotError

from engine.screen.capture.differences import Frame
from engine.screen.capture.sight import CaptureError, Sight
from engine.vision.pixels import Pixels

FRAME_SECONDS = 0.04
"""How often the screen is grabbed, since nothing tells of changes: 25 times a second."""

LARGEST = 65_536
"""Pixels that a screen may be wide or high: more is no screen but a fault."""


class Captures(Protocol):
    """Where whole captures come from."""

    def grab(self) -> Pixels:
        """Return all monitors together; raises CaptureError."""

    def renew(self) -> None:
        """Ask anew which monitors there are; raises CaptureError."""

    def close(self) -> None:
        """Give back what was taken."""


class PolledSource:
    """The whole desktop, grabbed again and again and compared.

    The captures are not trusted: where a system refuses one, it comes out black, without
    an error. A capture that stands still cannot be told from a screen that does.
    """

    excludes_covers = True

    def __init__(self, captures: Captures) -> None:
        self._woken = threading.Event()
        self._captures = captures
        self._frame = Frame()

    def wait(self, timeout: float) -> bool:
        """See ScreenSource: after FRAME_SECONDS the screen may always have changed."""
        woken = self._woken.wait(min(timeout, FRAME_SECONDS))
        self._woken.clear()
        return not woken and timeout >= FRAME_SECONDS

    def wake(self) -> None:
        """See ScreenSource."""
        self._woken.set()

    def look(self, entire: bool = False) -> Sight:
        """See ScreenSource; ``entire`` also asks anew which monitors there are."""
        if entire:
            self._captures.renew()
        try:
            capture = self._captures.grab()
        except CaptureError:  # a monitor may have gone just now
            self._captures.renew()
            capture = self._captures.grab()
        height, width = capture.shape[:2]
        if not (0 < height <= LARGEST and 0 < width <= LARGEST):
            raise CaptureError("the screen has no size")
        fresh = self._frame.take(capture, entire)
        return Sight(self._frame.pixels, (), (), fresh, trusted=False)

    def close(self) -> None:
        """See ScreenSource."""
        self._captures.close()


class MssCaptures:
    """All monitors through mss; raises CaptureError when they cannot be grabbed.

    The first of mss's monitors is all of them together. Its corner may lie at negative
    coordinates of the system; pixels and boxes count from that corner.
    """

    def __init__(self) -> None:
        self._open()

    def grab(self) -> Pixels:
        """See Captures."""
        try:
            shot = self._mss.grab(self._mss.monitors[0])
        except (ScreenShotError, OSError) as error:
            raise CaptureError("the screen cannot be grabbed") from error
        return np.frombuffer(shot.raw, np.uint8).reshape(shot.height, shot.width, 4)

    def renew(self) -> None:
        """See Captures: mss itself asks for the monitors only once."""
        self.close()
        self._open()

    def close(self) -> None:
        """See Captures."""
        self._mss.close()

    def _open(self) -> None:
        try:
            self._mss = mss.MSS(with_cursor=False)
        except (ScreenShotError, OSError) as error:
            raise CaptureError("the screen cannot be grabbed") from error
