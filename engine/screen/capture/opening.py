"""Opening: the source that fits this system, or the reason why there is none."""

import os
import sys

from engine.screen.capture.sight import CaptureError, ScreenSource
from engine.terms import Fault


class NoSourceError(Exception):
    """The screen cannot be watched; carries the fault."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault


def open_source() -> ScreenSource:
    """Return this system's source; raises NoSourceError."""
    try:
        return _open()
    except CaptureError:
        raise NoSourceError(Fault.CAPTURE) from None


def _open() -> ScreenSource:
    if sys.platform == "win32":
        from engine.screen.capture.polled import MssCaptures, PolledSource

        return PolledSource(MssCaptures())
    if sys.platform == "darwin":
        from engine.screen.capture.macos import MacCaptures
        from engine.screen.capture.macos_kit import ScreenCaptureKit
        from engine.screen.capture.polled import PolledSource

        return PolledSource(MacCaptures(ScreenCaptureKit()))
    if sys.platform == "linux":
        if "WAYLAND_DISPLAY" in os.environ:
            raise NoSourceError(Fault.UNSUPPORTED)
        if "DISPLAY" not in os.environ:
            raise NoSourceError(Fault.NO_DISPLAY)
        from engine.screen.capture.x11.source import X11Source

        return X11Source()
    raise NoSourceError(Fault.UNSUPPORTED)
