"""Pictures: where on the screen there are any, told from text and controls by their grain."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.screen.changes import BLOCK, Grid
from engine.screen.edges import place_edges
from engine.screen.frames import frames
from engine.screen.geometry import area, intersection, outset, overlap
from engine.screen.grounds import grown
from engine.screen.gutters import split_at_gutters
from engine.screen.lines import sharpness, split_at_lines
from engine.screen.roughness import is_rough
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

MIN_SIDE = 36
"""Pixels; narrower strips are shadows and bars."""

LEAST_PIECE = 8
"""Pixels; a narrower piece between two gutters is no part of a picture."""

BESIDE = 20
"""Pixels around a region that are searched for frames too: a picture whose own edge has no grain
is larger than its region."""

ALIKE = 0.8
"""Overlap from which a frame is the edge of a picture, and no other picture within it."""

CUT_SIDES = 2
SIDE_SLACK = 4
"""A frame with so many sides in line with a picture's own, to so many pixels, is a part of it: a
straight edge within the picture, such as a wall's, makes the others look like a frame."""

BACKGROUND_SIDE = 240
"""Pixels; from this side on a part is searched for pictures that lie on top of it …"""

BACKGROUND_SHARE = 0.3
"""… if it takes this share of what was found together with it."""

_NEIGHBOURS = np.ones((3, 3), np.uint8)


@dataclass(frozen=True)
class Outline:
    """Where a picture is, and whether it is a ground on which other pictures lie."""

    box: Box
    ground: bool = False


class PictureFinder:
    """Keeps a map of where the screen has grain, and draws outlines in each region."""

    def __init__(self) -> None:
        self._share: NDArray[np.uint8] = np.empty((0, 0), np.uint8)
        self._outlines: dict[tuple[int, ...], tuple[Outline, ...]] = {}

    def find(self, pixels: Pixels, changed: Grid) -> tuple[Outline, ...]:
        """Return the outlines of all pictures; only ``changed`` blocks are examined afresh."""
        if self._share.shape != changed.shape:
            self._share = np.zeros(changed.shape, np.uint8)
            self._outlines = {}
        if changed.any():
            self._measure(pixels, changed)
        grain = (self._share > GRAIN_SHARE * 255).astype(np.uint8)
        closed = cv2.morphologyEx(grain, cv2.MORPH_CLOSE, _NEIGHBOURS)
        _, _, regions, _ = cv2.connectedComponentsWithStats(closed, connectivity=4)
        outlines: dict[tuple[int, ...], tuple[Outline, ...]] = {}
        for region in regions[1:]:
            left, top, width, height, size = (int(value) for value in region)
            if size < MIN_BLOCKS:
                continue
            blocks = (left, top, width, height)
            touched = changed[top : top + height, left : left + width].any()
            if blocks in self._outlines and not touched:
                outlines[blocks] = self._outlines[blocks]
            else:
                outlines[blocks] = _outlines(pixels, blocks)
        self._outlines = outlines
        return tuple(outline for group in outlines.values() for outline in group)

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


def grain_of(pixels: Pixels) -> NDArray[np.uint8]:
    """Return 255 where a pixel's step to its right neighbour is grain: one column less."""
    if pixels.shape[1] < 2:
        return np.zeros((pixels.shape[0], 0), np.uint8)
    grey = cv2.cvtColor(pixels, cv2.COLOR_BGRA2GRAY)
    steps = cv2.absdiff(grey[:, 1:], grey[:, :-1])
    return np.asarray(cv2.inRange(steps, GRAIN[0], GRAIN[1]), np.uint8)


def _outlines(pixels: Pixels, blocks: tuple[int, ...]) -> tuple[Outline, ...]:
    """Return the pictures in one region of blocks, their edges to the pixel."""
    rows, columns = pixels.shape[:2]
    left, top, width, height = (value * BLOCK for value in blocks)
    region = Box(left, top, min(width, columns - left), min(height, rows - top))
    pieces = _whole([grown(pixels, piece) for piece in _pieces(pixels, region)])
    parts = [part for piece in pieces for part in _parts(pixels, piece)]
    around = outset(region, BESIDE, Box(0, 0, columns, rows))
    framed = _frames(pixels, around) if _may_hold_frames(parts) else []
    return tuple(
        outline
        for outline in _with_frames(parts, framed)
        if min(outline.box.width, outline.box.height) >= MIN_SIDE
        and is_rough(_within(pixels, outline.box))
    )


def _pieces(pixels: Pixels, region: Box) -> list[Box]:
    """Return what lies between a region's gutters, each side at the edge nearby."""
    rough = split_at_gutters(grain_of(_within(pixels, region)))
    placed = (place_edges(pixels, _moved(piece, region.x, region.y)) for piece in rough)
    return [piece for piece in placed if min(piece.width, piece.height) >= LEAST_PIECE]


def _parts(pixels: Pixels, piece: Box) -> list[Box]:
    """Return the pictures that touch each other in one piece."""
    return [
        _moved(part, piece.x, piece.y) for part in split_at_lines(sharpness(_within(pixels, piece)))
    ]


def _frames(pixels: Pixels, around: Box) -> list[Box]:
    """Return what is framed in a part of the screen."""
    found = frames(sharpness(_within(pixels, around)))
    return [_moved(frame, around.x, around.y) for frame in found]


def _within(pixels: Pixels, box: Box) -> Pixels:
    return pixels[box.y : box.y + box.height, box.x : box.x + box.width]


def _whole(boxes: list[Box]) -> list[Box]:
    """Leave out what is a piece of another box."""
    kept: list[Box] = []
    for box in sorted(boxes, key=area, reverse=True):
        shared = (intersection(box, other) for other in kept)
        if not any(part and area(part) >= ALIKE * area(box) for part in shared):
            kept.append(box)
    return kept


def _may_hold_frames(parts: list[Box]) -> bool:
    """Whether a part is large enough to be a background, rather than one of many pictures."""
    largest = max(parts, key=area, default=None)
    if largest is None or max(largest.width, largest.height) < BACKGROUND_SIDE:
        return False
    return area(largest) >= BACKGROUND_SHARE * sum(area(part) for part in parts)


def _with_frames(parts: list[Box], framed: list[Box]) -> list[Outline]:
    """Take frames for the edges of parts they are about the same as, and the others as pictures."""
    free = list(framed)
    edges = []
    for part in parts:
        edge = max(free, key=lambda frame: overlap(frame, part), default=None)
        if edge is not None and overlap(edge, part) >= ALIKE:
            free.remove(edge)
        edges.append(edge if edge is not None and overlap(edge, part) >= ALIKE else part)
    on_top = [frame for frame in free if any(_holds(box, frame) for box in edges)]
    every = edges + on_top
    return [Outline(box, any(_holds(box, frame) for frame in on_top)) for box in every]


def _holds(box: Box, frame: Box) -> bool:
    shared = intersection(box, frame)
    if shared is None or area(shared) < ALIKE * area(frame) or area(frame) >= area(box):
        return False
    return _shared_sides(box, frame) < CUT_SIDES


def _shared_sides(one: Box, other: Box) -> int:
    """Return how many of two boxes' sides lie in one line."""
    apart = (
        one.x - other.x,
        one.y - other.y,
        one.x + one.width - other.x - other.width,
        one.y + one.height - other.y - other.height,
    )
    return sum(abs(gap) <= SIDE_SLACK for gap in apart)


def _moved(box: Box, right: int, down: int) -> Box:
    return Box(box.x + right, box.y + down, box.width, box.height)
