"""Changes: which blocks of the screen differ from the last look."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from engine.terms import Box
from engine.vision.pixels import Pixels

BLOCK = 16
"""Side of a block in pixels."""

Grid = NDArray[np.bool_]
"""One truth per block, rows x columns; blocks at the right and lower edge may be partial."""


class ChangeGrid:
    """Remembers the last screen, to say where the next one differs from it."""

    def __init__(self) -> None:
        self.before: Pixels = np.empty((0, 0, 4), np.uint8)
        """The screen as it was when it was last kept."""

    def compare(self, pixels: Pixels, fresh: Iterable[Box]) -> Grid:
        """Return the blocks that changed since the screen was last kept; all at another size.

        Only ``fresh`` parts are compared: all outside them is known to be as it was.
        """
        height, width = pixels.shape[:2]
        grid = np.zeros((-(-height // BLOCK), -(-width // BLOCK)), np.bool_)
        if pixels.shape != self.before.shape:
            grid[:] = True
            return grid
        for box in fresh:
            left, right = box.x // BLOCK, -(-(box.x + box.width) // BLOCK)
            columns = slice(left * BLOCK, right * BLOCK)
            starts = range(0, min(right * BLOCK, width) - left * BLOCK, BLOCK)
            for row in range(box.y // BLOCK, -(-(box.y + box.height) // BLOCK)):
                rows = slice(row * BLOCK, (row + 1) * BLOCK)
                new, old = pixels[rows, columns], self.before[rows, columns]
                if new.tobytes() == old.tobytes():
                    continue
                differs = (new.view(np.uint32) != old.view(np.uint32))[:, :, 0].any(axis=0)
                grid[row, left:right] |= np.logical_or.reduceat(differs, starts)
        return grid

    def keep(self, pixels: Pixels, changed: Grid) -> None:
        """Remember the screen; ``changed`` is what ``compare`` said of it."""
        if pixels.shape != self.before.shape:
            self.before = pixels.copy()
            return
        for row in np.flatnonzero(changed.any(axis=1)).tolist():
            columns = np.flatnonzero(changed[row])
            across = slice(int(columns[0]) * BLOCK, (int(columns[-1]) + 1) * BLOCK)
            rows = slice(row * BLOCK, (row + 1) * BLOCK)
            self.before[rows, across] = pixels[rows, across]
