"""Changes: which blocks of the screen differ from the last look."""

import numpy as np
from numpy.typing import NDArray

from engine.vision.pixels import Pixels

BLOCK = 16
"""Side of a block in pixels."""

Grid = NDArray[np.bool_]
"""One truth per block, rows x columns; blocks at the right and lower edge may be partial."""


class ChangeGrid:
    """Remembers the last screen, to say where the next one differs from it."""

    def __init__(self) -> None:
        self._last: Pixels = np.empty((0, 0, 4), np.uint8)

    def compare(self, pixels: Pixels) -> Grid:
        """Return the blocks that changed, and remember ``pixels``; all of them at another size."""
        height, width = pixels.shape[:2]
        grid = np.zeros((-(-height // BLOCK), -(-width // BLOCK)), np.bool_)
        if pixels.shape != self._last.shape:
            self._last = pixels.copy()
            grid[:] = True
            return grid
        for row, top in enumerate(range(0, height, BLOCK)):
            new, old = pixels[top : top + BLOCK], self._last[top : top + BLOCK]
            if new.tobytes() == old.tobytes():
                continue
            differs = (new.view(np.uint32) != old.view(np.uint32))[:, :, 0].any(axis=0)
            grid[row] = np.logical_or.reduceat(differs, range(0, width, BLOCK))
            old[:] = new
        return grid
