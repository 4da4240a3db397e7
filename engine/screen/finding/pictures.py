"""Pictures: where on the screen there are any, told from text and controls by their grain."""

from collections.abc import Iterable

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.geometry import beside, intersection
from engine.screen.finding.changes import BLOCK, Grid, blocks_of, share_changed
from engine.screen.finding.outlines import (
    MIN_SIDE,
    Outline,
    framed_outlines,
    grain_of,
    may_hold_frames,
    outlines,
    with_appeared,
)
from engine.screen.finding.scrolling import Following
from engine.terms import Box
from engine.vision.pixels import Pixels, bounds

GRAIN_SHARE = 0.35
"""A block with this share of such steps belongs to a picture. Dense text of 14 px, light and
dark, has 0.07 at most; 51 photographs of 200 px and up were all found whole."""

MIN_BLOCKS = 6
"""Smaller regions are icons and emoji."""

Blocks = tuple[int, int, int, int]
"""Left, top, width and height of a region, in blocks."""

_NEIGHBOURS = np.ones((3, 3), np.uint8)


class PictureFinder:
    """Keeps a map of where the screen has grain, and draws outlines in each region."""

    def __init__(self) -> None:
        self._share: NDArray[np.uint8] = np.empty((0, 0), np.uint8)
        self._outlines: dict[Blocks, tuple[Outline, ...]] = {}
        self._unframed: set[Blocks] = set()
        self._moved: list[Outline] = []

    def follow(self, following: Following) -> None:
        """Take over what only moved as a page scrolled: it need not be found again.

        What comes in at the page's edge does, until all of it is there.
        """
        part = following.scroll.box
        before = self._moved
        self._moved = [outline for outline in before if not following.concerns(outline.box)]
        carried = [outline for outline in before if following.concerns(outline.box)]
        for blocks in list(self._outlines):
            if intersection(_place(blocks), part):
                carried += self._outlines.pop(blocks)
        for outline in carried:
            there = following.scroll.moved(outline.box)
            if there and not following.enters(outline.box) and following.only_moved(outline.box):
                self._moved.append(Outline(there, outline.ground))

    def stir(self, changed: Grid) -> None:
        """Find anew what had only moved, and has changed otherwise since."""
        self._moved = [o for o in self._moved if not share_changed(changed, o.box)]

    def let_go(self) -> list[Box]:
        """Return the places of all that was not found anew since it moved, to be found anew."""
        places = [outline.box for outline in self._moved]
        self._moved = []
        return places

    def find(
        self, pixels: Pixels, changed: Grid, appeared: Iterable[Box] = ()
    ) -> tuple[Outline, ...]:
        """Return the outlines of all pictures; only ``changed`` blocks are examined afresh.

        ``appeared`` are rectangles in which everything changed at once. What takes longer
        is left to ``finish``.
        """
        if self._share.shape != changed.shape:
            self._share = np.zeros(changed.shape, np.uint8)
            self._outlines, self._moved = {}, []
        if changed.any():
            self._measure(pixels, changed)
        grain = (self._share > GRAIN_SHARE * 255).astype(np.uint8)
        for outline in self._moved:
            grain[blocks_of(outline.box)] = 0
        closed = cv2.morphologyEx(grain, cv2.MORPH_CLOSE, _NEIGHBOURS)
        _, _, regions, _ = cv2.connectedComponentsWithStats(closed, connectivity=4)
        found: dict[Blocks, tuple[Outline, ...]] = {}
        for region in regions[1:]:
            left, top, width, height, size = (int(value) for value in region)
            if size < MIN_BLOCKS:
                continue
            blocks = (left, top, width, height)
            touched = changed[top : top + height, left : left + width].any()
            if blocks in self._outlines and not touched:
                found[blocks] = self._outlines[blocks]
                continue
            found[blocks] = outlines(pixels, _region(pixels, blocks))
            self._unframed.discard(blocks)
            if may_hold_frames(found[blocks]):
                self._unframed.add(blocks)
        self._outlines = found
        self._unframed &= found.keys()
        return with_appeared(pixels, self._all(), appeared)

    @property
    def unfinished(self) -> bool:
        """Whether there is something to ``finish``."""
        return bool(self._unframed)

    def finish(self, pixels: Pixels) -> tuple[Outline, ...]:
        """Look for frames in one region that waits for it; returns the outlines of all pictures."""
        if self._unframed:
            blocks = self._unframed.pop()
            self._outlines[blocks] = framed_outlines(pixels, _region(pixels, blocks))
        return self._all()

    def _all(self) -> tuple[Outline, ...]:
        found = (outline for group in self._outlines.values() for outline in group)
        if not self._moved:
            return tuple(found)
        return (*filter(None, map(self._beside_moved, found)), *self._moved)

    def _beside_moved(self, outline: Outline) -> Outline | None:
        """Return what of an outline is not known already, if that may be a picture."""
        box: Box | None = outline.box
        for known in self._moved:
            if box is not None and intersection(box, known.box):
                box = beside(box, known.box)
        large = box is not None and min(box.width, box.height) >= MIN_SIDE
        return Outline(box, outline.ground) if box is not None and large else None

    def _measure(self, pixels: Pixels, changed: Grid) -> None:
        """Take the grain of the smallest rectangle of blocks around everything that changed."""
        rows, columns = np.flatnonzero(changed.any(axis=1)), np.flatnonzero(changed.any(axis=0))
        top, bottom = int(rows[0]), int(rows[-1]) + 1
        left, right = int(columns[0]), int(columns[-1]) + 1
        part = pixels[top * BLOCK : bottom * BLOCK, left * BLOCK : right * BLOCK + 1]
        grain = grain_of(part)
        if not grain.size:
            self._share[top:bottom, left:right] = 0
            return
        below, beyond = (bottom - top) * BLOCK, (right - left) * BLOCK
        # What is missing of the blocks at the screen's edge is taken to be like their rest.
        missing = (max(0, below - grain.shape[0]), max(0, beyond - grain.shape[1]))
        full = np.pad(grain[:, :beyond], ((0, missing[0]), (0, missing[1])), mode="edge")
        size = (right - left, bottom - top)
        self._share[top:bottom, left:right] = cv2.resize(full, size, interpolation=cv2.INTER_AREA)


def _place(blocks: Blocks) -> Box:
    """Return a region of blocks in pixels; it may go beyond the screen."""
    return Box(*(value * BLOCK for value in blocks))


def _region(pixels: Pixels, blocks: Blocks) -> Box:
    """Return a region of blocks in pixels, as far as the screen goes."""
    return intersection(_place(blocks), bounds(pixels)) or _place(blocks)
