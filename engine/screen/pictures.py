"""Pictures: where on the screen there are any, told from text and controls by their grain."""

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.screen.changes import BLOCK, Grid
from engine.screen.edges import place_edges
from engine.screen.gutters import split_at_gutters
from engine.terms import Box
from engine.vision.pixels import Pixels

GRAIN = (1, 12)
"""Steps between horizontal neighbours, in grey levels, that only photographs have in plenty.

Drawn surfaces repeat a colour exactly (step 0) and letters jump (steps far above 12); the
smooth parts of a photograph drift by a level or two, and its texture by a few.
"""

GRAIN_SHARE = 0.35
"""A block with this share of such steps belongs to a picture. Dense text of 14 px, light and
dark, has 0.07 at most; 51 photographs of 200 px and up were all found whole."""

MIN_BLOCKS = 6
"""Smaller regions are icons and emoji."""

MIN_SIDE = 40
"""Pixels; narrower strips are shadows and bars."""

_NEIGHBOURS = np.ones((3, 3), np.uint8)


class PictureFinder:
    """Keeps a map of where the screen has grain, and draws a box around each region."""

    def __init__(self) -> None:
        self._share: NDArray[np.uint8] = np.empty((0, 0), np.uint8)
        self._boxes: dict[tuple[int, ...], tuple[Box, ...]] = {}

    def find(self, pixels: Pixels, changed: Grid) -> tuple[Box, ...]:
        """Return the boxes of all pictures; only ``changed`` blocks are examined afresh."""
        if self._share.shape != changed.shape:
            self._share = np.zeros(changed.shape, np.uint8)
            self._boxes = {}
        if changed.any():
            self._measure(pixels, changed)
        grain = (self._share > GRAIN_SHARE * 255).astype(np.uint8)
        closed = cv2.morphologyEx(grain, cv2.MORPH_CLOSE, _NEIGHBOURS)
        _, _, regions, _ = cv2.connectedComponentsWithStats(closed, connectivity=4)
        boxes: dict[tuple[int, ...], tuple[Box, ...]] = {}
        for region in regions[1:]:
            left, top, width, height, size = (int(value) for value in region)
            if size < MIN_BLOCKS:
                continue
            blocks = (left, top, width, height)
            touched = changed[top : top + height, left : left + width].any()
            if blocks in self._boxes and not touched:
                boxes[blocks] = self._boxes[blocks]
            else:
                boxes[blocks] = _outline(pixels, blocks)
        self._boxes = boxes
        return tuple(box for group in boxes.values() for box in group)

    def _measure(self, pixels: Pixels, changed: Grid) -> None:
        """Take the grain of the smallest rectangle of blocks around everything that changed."""
        rows, columns = np.flatnonzero(changed.any(axis=1)), np.flatnonzero(changed.any(axis=0))
        top, bottom = int(rows[0]), int(rows[-1]) + 1
        left, right = int(columns[0]), int(columns[-1]) + 1
        part = pixels[top * BLOCK : bottom * BLOCK, left * BLOCK : right * BLOCK + 1]
        grain = grain_of(part)
        below, beyond = (bottom - top) * BLOCK, (right - left) * BLOCK
        # What is missing of the blocks at the screen's edge is taken to be like their rest.
        missing = (max(0, below - grain.shape[0]), max(0, beyond - grain.shape[1]))
        full = np.pad(grain[:, :beyond], ((0, missing[0]), (0, missing[1])), mode="edge")
        size = (right - left, bottom - top)
        self._share[top:bottom, left:right] = cv2.resize(full, size, interpolation=cv2.INTER_AREA)


def grain_of(pixels: Pixels) -> NDArray[np.uint8]:
    """Return 255 where a pixel's step to its right neighbour is grain: one column less."""
    grey = cv2.cvtColor(pixels, cv2.COLOR_BGRA2GRAY)
    steps = cv2.absdiff(grey[:, 1:], grey[:, :-1])
    return np.asarray(cv2.inRange(steps, GRAIN[0], GRAIN[1]), np.uint8)


def _outline(pixels: Pixels, blocks: tuple[int, ...]) -> tuple[Box, ...]:
    """Return the pictures in one region of blocks: parted at gutters, edges to the pixel."""
    left, top, width, height = (value * BLOCK for value in blocks)
    rows, columns = pixels.shape[:2]
    region = Box(left, top, min(width, columns - left), min(height, rows - top))
    crop = pixels[top : top + region.height, left : left + region.width]
    boxes = (
        place_edges(pixels, Box(left + part.x, top + part.y, part.width, part.height))
        for part in split_at_gutters(grain_of(crop))
    )
    return tuple(box for box in boxes if min(box.width, box.height) >= MIN_SIDE)
