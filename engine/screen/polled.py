"""A source for systems that leave our covers out of captures: it asks again and again."""

import threading

import mss
import numpy as np
from mss.exception import ScreenShotError

from engine.screen.capture import CaptureError, Sight
from engine.terms import Box

FRAME_SECONDS = 0.04
"""How often the screen is grabbed, since nothing tells of changes: 25 times a second."""


class PolledSource:
    """The whole desktop through mss; raises CaptureError when it cannot be grabbed."""

    def __init__(self) -> None:
        self._woken = threading.Event()
        try:
            self._mss = mss.MSS(with_cursor=False)
        except ScreenShotError as error:
            raise CaptureError("the screen cannot be grabbed") from error

    def wait(self, timeout: float) -> bool:
        """See ScreenSource: after FRAME_SECONDS the screen may always have changed."""
        woken = self._woken.wait(min(timeout, FRAME_SECONDS))
        self._woken.clear()
        return not woken and timeout >= FRAME_SECONDS

    def wake(self) -> None:
        """See ScreenSource."""
        self._woken.set()

    def look(self, entire: bool = False) -> Sight:  # noqa: ARG002  # it always reads everything
        """See ScreenSource."""
        try:
            shot = self._mss.grab(self._mss.monitors[0])
        except ScreenShotError as error:
            raise CaptureError("the screen cannot be grabbed") from error
        pixels = np.frombuffer(shot.raw, np.uint8).reshape(shot.height, shot.width, 4)
        whole = (Box(0, 0, shot.width, shot.height),)
        return Sight(pixels, (), (), fresh=whole, trusted=False)

    def close(self) -> None:
        """See ScreenSource."""
        self._mss.close()
