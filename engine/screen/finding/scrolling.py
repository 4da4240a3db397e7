"""Scrolling: whether a part of the screen shows what it showed before, only higher or lower."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.geometry import intersection, moved
from engine.screen.finding.changes import BLOCK, Grid
from engine.terms import Box
from engine.vision.pixels import Pixels

LEAST_BLOCKS = 12
"""Width and height in blocks from which a part that changed may be a page that scrolls."""

LEAST_ROWS = 24
"""Rows that must be found again, none like any other, before a part counts as scrolled."""

FOUND = 0.6
"""Share of the rows that can be told from each other, and must all have gone the same way."""

SAMPLE = 4
"""Every so many pixels, and rows of them, are compared to tell whether a picture is the same."""

ALIKE = 0.98
"""Share of samples that are equal in a picture that has only moved."""

_MIX = np.random.default_rng(7).integers(1, 2**31, 4096, dtype=np.uint32) | np.uint32(1)
"""Odd factors, one a column, that make a row's sum depend on the order of its pixels."""


@dataclass(frozen=True)
class Scroll:
    """What ``box`` shows now it showed ``down`` pixels higher before (lower, if negative)."""

    box: Box
    down: int

    def moved(self, box: Box) -> Box | None:
        """Return where a box within is now, as far as it can still be seen; None for nowhere."""
        return intersection(moved(box, 0, self.down), self.box)


class Following:
    """Boxes that scrolled: where each is now, and whether it shows what it showed."""

    def __init__(self, scroll: Scroll, before: Pixels, now: Pixels) -> None:
        self.scroll = scroll
        self._before = before
        self._now = now
        self._moved: dict[Box, bool] = {}

    def concerns(self, box: Box) -> bool:
        """Return whether a box had its middle in what scrolled."""
        part = self.scroll.box
        x, y = box.x + box.width // 2, box.y + box.height // 2
        return part.x <= x < part.x + part.width and part.y <= y < part.y + part.height

    def enters(self, box: Box) -> bool:
        """Return whether a box ended where new content came in: there may be more of it now."""
        part = self.scroll.box
        if self.scroll.down < 0:
            return box.y + box.height > part.y + part.height - BLOCK
        return box.y < part.y + BLOCK

    def only_moved(self, box: Box) -> bool:
        """Return whether what can still be seen of a box shows what it showed."""
        if box not in self._moved:
            there = self.scroll.moved(box)
            self._moved[box] = there is not None and same_content(
                self._before, moved(there, 0, -self.scroll.down), self._now, there
            )
        return self._moved[box]


def find_scroll(before: Pixels, now: Pixels, changed: Grid) -> Scroll | None:
    """Return how the largest part that changed has scrolled; None when it has not."""
    _, _, parts, _ = cv2.connectedComponentsWithStats(changed.astype(np.uint8), connectivity=4)
    if len(parts) < 2:
        return None
    left, top, width, height, _ = (int(value) for value in max(parts[1:], key=lambda p: p[4]))
    if min(width, height) < LEAST_BLOCKS:
        return None
    rows, columns = now.shape[:2]
    x, y = left * BLOCK, top * BLOCK
    box = Box(x, y, min(width * BLOCK, columns - x), min(height * BLOCK, rows - y))
    down = _shift(_signatures(before, box), _signatures(now, box))
    return Scroll(box, down) if down else None


def same_content(before: Pixels, old: Box, now: Pixels, new: Box) -> bool:
    """Return whether two boxes of one size show the same, but for a few pixels."""
    first = before[old.y : old.y + old.height : SAMPLE, old.x : old.x + old.width : SAMPLE]
    second = now[new.y : new.y + new.height : SAMPLE, new.x : new.x + new.width : SAMPLE]
    if first.shape != second.shape or not first.size:
        return False
    return float((first[..., :3] == second[..., :3]).all(axis=2).mean()) >= ALIKE


def _signatures(pixels: Pixels, box: Box) -> NDArray[np.uint32]:
    """Return one number for each row of a box, from every sixteenth pixel."""
    part = pixels[box.y : box.y + box.height, box.x : box.x + box.width : 16]
    values = np.ascontiguousarray(part).view(np.uint32)[:, :, 0] & np.uint32(0xFFFFFF)
    return (values * _MIX[: values.shape[1]]).sum(axis=1, dtype=np.uint32)


def _shift(before: NDArray[np.uint32], now: NDArray[np.uint32]) -> int:
    """Return by how many rows most of the rows that are like no other have moved; 0 for none."""
    old, old_at, old_count = np.unique(before, return_index=True, return_counts=True)
    new, new_at, new_count = np.unique(now, return_index=True, return_counts=True)
    old, old_at = old[old_count == 1], old_at[old_count == 1]
    new, new_at = new[new_count == 1], new_at[new_count == 1]
    _, in_old, in_new = np.intersect1d(old, new, assume_unique=True, return_indices=True)
    if len(in_old) < LEAST_ROWS:
        return 0
    shifts = new_at[in_new] - old_at[in_old]
    votes = np.bincount(shifts + len(before))
    best = int(votes.argmax())
    return best - len(before) if votes[best] >= FOUND * len(shifts) else 0
