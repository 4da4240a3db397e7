"""Scrolling: whether a part of the screen shows what it showed before, only higher or lower."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.geometry import hull, intersection, moved
from engine.screen.finding.changes import BLOCK, Grid
from engine.terms import Box
from engine.vision.pixels import Pixels, bounds, crop

LEAST_BLOCKS = 12
"""Width and height in blocks from which a part that changed may be a page that scrolls."""

LEAST_ROWS = 24
"""Rows that must be found again, none like any other, before a part counts as scrolled."""

FOUND = 0.6
"""Share of the rows that can be told from each other, and must all have gone the same way."""

SAMPLE = 8
"""Every so many pixels, and rows of them, are compared to tell whether something only moved."""

ALIKE = 0.98
"""Share of samples that are equal in a picture that has only moved."""

COLUMNS = 24
"""So many of a row's pixels tell it from others; each costs a miss of the processor's cache."""

_MIX = np.random.default_rng(7).integers(1, 2**31, COLUMNS, dtype=np.uint32) | np.uint32(1)
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
    """Return how the largest part that changed has scrolled; None when it has not.

    Empty lines and columns of a page change nothing, so that it falls into many parts. Large
    ones that went the same way belong to it, and so does what changed above or below them.
    """
    parts = _parts(changed, bounds(now))
    large = [box for box in parts if min(box.width, box.height) >= LEAST_BLOCKS * BLOCK]
    down = _shift_of(before, now, large[0]) if large else 0
    if not down:
        return None
    whole = large[0]
    for box in large[1:]:
        if _went(before, now, box, down):
            whole = hull(whole, box)
    for box in parts:
        if whole.x <= box.x and box.x + box.width <= whole.x + whole.width:
            whole = hull(whole, box)
    # What scrolls seldom begins and ends with a block: its rows are those that changed.
    rows = np.flatnonzero(_signatures(before, whole) != _signatures(now, whole))
    first, last = int(rows[0]), int(rows[-1])
    return Scroll(Box(whole.x, whole.y + first, whole.width, last + 1 - first), down)


def _parts(changed: Grid, screen: Box) -> list[Box]:
    """Return the parts of the screen that changed, the one of the most blocks first."""
    _, _, parts, _ = cv2.connectedComponentsWithStats(changed.astype(np.uint8), connectivity=4)
    ordered = sorted(parts[1:].tolist(), key=lambda part: -part[4])
    places = (Box(*(value * BLOCK for value in part[:4])) for part in ordered)
    return [box for place in places if (box := intersection(place, screen))]


def _went(before: Pixels, now: Pixels, box: Box, down: int) -> bool:
    """Whether most of a part shows what was so far above it (below, if negative)."""
    there = intersection(box, moved(box, 0, down))
    if there is None:
        return False
    return _likeness(before, moved(there, 0, -down), now, there) >= FOUND


def _shift_of(before: Pixels, now: Pixels, box: Box) -> int:
    return _shift(_signatures(before, box), _signatures(now, box))


def same_content(before: Pixels, old: Box, now: Pixels, new: Box) -> bool:
    """Return whether two boxes of one size show the same, but for a few pixels."""
    return _likeness(before, old, now, new) >= ALIKE


def _likeness(before: Pixels, old: Box, now: Pixels, new: Box) -> float:
    """Return the share of samples that are equal in two boxes; 0 for boxes cut off differently."""
    thin = (slice(None, None, SAMPLE), slice(None, None, SAMPLE), slice(3))
    first, second = crop(before, old)[thin], crop(now, new)[thin]
    if first.shape != second.shape or not first.size:
        return 0.0
    return float((first == second).all(axis=2).mean())


def _signatures(pixels: Pixels, box: Box) -> NDArray[np.uint32]:
    """Return one number for each row of a box, from COLUMNS of its pixels."""
    part = crop(pixels, box)[:, :: -(-box.width // COLUMNS)]
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
