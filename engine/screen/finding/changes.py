"""Changes: which blocks of the screen differ from the last look."""

from collections.abc import Iterable

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.terms import Box
from engine.vision.pixels import Pixels

BLOCK = 16
"""Side of a block in pixels."""

LEAST_BLOCKS = 3
"""Width and height in blocks of what may be a picture that has appeared."""

COMPACT = 0.7
"""Share of a rectangle that changed when one picture has appeared in it: some pixels may be what
they were before by chance."""

Grid = NDArray[np.bool_]
"""One truth per block, rows x columns; blocks at the right and lower edge may be partial."""


def blocks_of(box: Box) -> tuple[slice, slice]:
    """Return the rows and columns of a grid that a box lies in, wholly or in part."""
    rows = slice(max(0, box.y // BLOCK), max(0, -(-(box.y + box.height) // BLOCK)))
    columns = slice(max(0, box.x // BLOCK), max(0, -(-(box.x + box.width) // BLOCK)))
    return rows, columns


def share_changed(changed: Grid, box: Box) -> float:
    """Return the share of a box's blocks that changed."""
    blocks = changed[blocks_of(box)]
    return float(blocks.mean()) if blocks.size else 0.0


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

    def appeared(self, pixels: Pixels, changed: Grid) -> list[Box]:
        """Return the rectangles, to the pixel, in which everything changed."""
        if pixels.shape != self.before.shape:
            return []
        _, _, parts, _ = cv2.connectedComponentsWithStats(changed.astype(np.uint8), connectivity=4)
        compact = (
            (x * BLOCK, y * BLOCK, width * BLOCK, height * BLOCK)
            for x, y, width, height, blocks in parts[1:].tolist()
            if min(width, height) >= LEAST_BLOCKS and blocks >= COMPACT * width * height
        )
        boxes = (self._exact(pixels, *place) for place in compact)
        return [box for box in boxes if box is not None]

    def _exact(self, pixels: Pixels, x: int, y: int, width: int, height: int) -> Box | None:
        """Return the box of all pixels that changed in a part, unless some of it stayed."""
        rows, columns = slice(y, y + height), slice(x, x + width)
        new, old = pixels[rows, columns], self.before[rows, columns]
        differs = (new.view(np.uint32) != old.view(np.uint32))[:, :, 0]
        down, across = np.flatnonzero(differs.any(axis=1)), np.flatnonzero(differs.any(axis=0))
        top, bottom, left, right = down[0], down[-1] + 1, across[0], across[-1] + 1
        if differs[top:bottom, left:right].mean() < COMPACT:
            return None
        return Box(x + int(left), y + int(top), int(right - left), int(bottom - top))

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
