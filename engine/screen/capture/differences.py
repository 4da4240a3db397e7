"""Differences: where a whole capture differs from the one before, for systems that do not tell."""

import numpy as np

from engine.screen.capture.patches import patches
from engine.terms import Box
from engine.vision.pixels import Pixels, bounds

BAND = 32
"""Rows that are compared at once, and columns that count as one place."""


class Frame:
    """One frame that takes over each capture in place and says where it was new."""

    def __init__(self) -> None:
        self.pixels: Pixels = np.empty((0, 0, 4), np.uint8)

    def take(self, capture: Pixels, entire: bool) -> tuple[Box, ...]:
        """Copy what differs and return where; everything with ``entire`` or at another size.

        Another size means another frame: what was handed out before stays as it was.
        """
        screen = bounds(capture)
        if capture.shape != self.pixels.shape:
            self.pixels = capture.copy()
            return (screen,)
        if entire:
            self.pixels[:] = capture
            return (screen,)
        places: list[Box] = []
        for top in range(0, screen.height, BAND):
            new, old = capture[top : top + BAND], self.pixels[top : top + BAND]
            if not np.array_equal(new.view(np.uint32), old.view(np.uint32)):
                places += _places(new, old, top)
                old[:] = new
        return patches(places, screen)


def _places(new: Pixels, old: Pixels, top: int) -> list[Box]:
    """Return the differing columns of one band, in runs."""
    height, width = new.shape[:2]
    differs = (new.view(np.uint32) != old.view(np.uint32))[:, :, 0].any(axis=0)
    columns = np.logical_or.reduceat(differs, range(0, width, BAND))
    edges = np.flatnonzero(np.diff(columns, prepend=False, append=False)) * BAND
    return [
        Box(int(left), top, min(int(right), width) - int(left), height)
        for left, right in edges.reshape(-1, 2)
    ]
