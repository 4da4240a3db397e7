"""Captures on macOS: every display through ScreenCaptureKit, with our covers left out."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

import cv2
import numpy as np
import psutil

from engine.screen.capture.sight import CaptureError
from engine.terms import Role
from engine.vision.pixels import Pixels


@dataclass(frozen=True)
class Display:
    """One display: its number, its place in points (negative ones are usual), pixels a point."""

    number: int
    left: float
    top: float
    width: float
    height: float
    scale: float


class CaptureKit(Protocol):
    """What is asked of ScreenCaptureKit; every call raises CaptureError when it fails."""

    def renew(self) -> None:
        """Ask anew for displays and programs."""

    def displays(self) -> Sequence[Display]:
        """Return the displays as of the last ``renew``."""

    def programs(self) -> Collection[int]:
        """Return the process numbers of all programs with windows, as of the last ``renew``."""

    def capture(self, display: Display, width: int, height: int, hidden: Collection[int]) -> Pixels:
        """Return a display in so many pixels, without any window of the ``hidden`` processes."""


class MacCaptures:
    """All displays on one canvas, in the scale of the sharpest one.

    The canvas starts at the leftmost and topmost point of any display. What no display
    shows is black. macOS 15 and later show windows that asked to be left out of captures;
    only the asking program can leave them out, by naming whose they are.
    """

    def __init__(self, kit: CaptureKit) -> None:
        self._kit = kit
        self._covers: frozenset[int] = frozenset()
        self.renew()

    def renew(self) -> None:
        """See Captures; also finds our covers processes anew, predecessors' included."""
        self._kit.renew()
        self._displays = tuple(d for d in self._kit.displays() if d.width >= 1 and d.height >= 1)
        if not self._displays:
            raise CaptureError("there is no display")
        self._covers = frozenset(pid for pid in self._kit.programs() if is_covers(pid))

    def grab(self) -> Pixels:
        """See Captures."""
        if not self._covers or not all(psutil.pid_exists(pid) for pid in self._covers):
            self.renew()  # a covers process may stand there that was not yet known
        scale = max(display.scale for display in self._displays)
        left = min(display.left for display in self._displays)
        top = min(display.top for display in self._displays)
        places = [
            (
                round((display.left - left) * scale),
                round((display.top - top) * scale),
                round(display.width * scale),
                round(display.height * scale),
            )
            for display in self._displays
        ]
        width = max(x + across for x, _, across, _ in places)
        height = max(y + down for _, y, _, down in places)
        canvas: Pixels = np.zeros((height, width, 4), np.uint8)
        for display, (x, y, across, down) in zip(self._displays, places, strict=True):
            shot = self._kit.capture(display, across, down, self._covers)
            if shot.shape[:2] != (down, across):
                shot = np.asarray(cv2.resize(shot, (across, down)), np.uint8)
            canvas[y : y + down, x : x + across] = shot
        return canvas

    def close(self) -> None:
        """See Captures: nothing is held."""


def is_covers(pid: int) -> bool:
    """Return whether the process is one of our covers processes, whoever started it."""
    try:
        ours = psutil.Process().exe()
        process = psutil.Process(pid)
        return process.exe() == ours and process.cmdline()[-1:] == [Role.COVERS.value]
    except psutil.Error:
        return False
