"""Grounds: a picture's smooth parts, told from the page by the page's own single colour."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.geometry import area, intersection, outset
from engine.terms import Box
from engine.vision.pixels import Pixels, bounds, crop

RING = (2, 14)
"""Pixels beyond a box, from and to: there the page's colour is looked for."""

BEYOND = 3
"""Pixels beyond a box at which a single line tells whether the page begins there …"""

ALONE = 0.9
"""… by having one colour on all four sides, but for so little."""

STEP = 3
"""Every so many pixels are looked at when a page's colour is looked for."""

RING_SHARE = 0.25
"""Share of the ring that has exactly one colour when a picture lies on a page."""

PAGE_SHARE = 0.05
"""Share of everything around that has one colour when there is a page, if only in narrow gaps."""

CELL = 4
"""Pixels; side of the squares of which a picture is put together."""

SOLID = 0.6
"""Share of a cell that is not of the page's colour when it belongs to a picture; of text it is a
third at most."""

FILLED = 0.75
"""Share of its box that a picture fills with solid cells; a circle fills 0.79."""

LEAST, LARGEST = 0.5, 8.0
"""A picture's area over that of the part of it that has grain."""

REACH = 64
"""Pixels beyond a box that are searched at least; as far as the box is long, if that is more."""

Colours = NDArray[np.uint32]
"""Height x width, a pixel each."""


def grown(pixels: Pixels, box: Box) -> Box:
    """Return the whole picture that a box is part of, when it lies on a page of one colour."""
    screen = bounds(pixels)
    if _lies_alone(pixels, box):
        return box
    around = outset(box, max(REACH, box.width, box.height), screen)
    part = np.ascontiguousarray(crop(pixels, around))
    colours = part.view(np.uint32)[:, :, 0] & np.uint32(0xFFFFFF)
    inside = Box(box.x - around.x, box.y - around.y, box.width, box.height)
    open_sides = _Sides.inside(around, screen)
    for page in _page_colours(colours, inside):
        foreign = (colours != page).astype(np.uint8)
        found = _solid_part(foreign, inside, open_sides)
        if found is not None and LEAST <= area(found) / area(box) <= LARGEST:
            edge = _to_the_pixel(foreign, found)
            return Box(around.x + edge.x, around.y + edge.y, edge.width, edge.height)
    return box


def _lies_alone(pixels: Pixels, box: Box) -> bool:
    """Whether almost all pixels just beyond a box are of one colour: then nothing of it is left."""
    left, right = box.x - BEYOND, box.x + box.width + BEYOND - 1
    top, bottom = box.y - BEYOND, box.y + box.height + BEYOND - 1
    if left < 0 or top < 0 or right >= pixels.shape[1] or bottom >= pixels.shape[0]:
        return False
    rows, columns = slice(top, bottom + 1, STEP), slice(left, right + 1, STEP)
    sides = (pixels[rows, left], pixels[rows, right], pixels[top, columns], pixels[bottom, columns])
    first = sides[0][0, :3]
    return all(float((side[:, :3] == first).all(axis=1).mean()) >= ALONE for side in sides)


@dataclass(frozen=True)
class _Sides:
    """On which sides a part of the screen has more screen beside it."""

    left: bool
    top: bool
    right: bool
    bottom: bool

    @classmethod
    def inside(cls, part: Box, screen: Box) -> "_Sides":
        return cls(
            part.x > 0,
            part.y > 0,
            part.x + part.width < screen.width,
            part.y + part.height < screen.height,
        )


def _page_colours(colours: Colours, box: Box) -> list[int]:
    """Return which colours the page around a box may have, the likeliest first."""
    height, width = colours.shape
    near, far = RING
    outer = outset(box, far, Box(0, 0, width, height))
    inner = outset(box, near, Box(0, 0, width, height))
    mask = np.zeros(colours.shape, np.bool_)
    mask[outer.y : outer.y + outer.height, outer.x : outer.x + outer.width] = True
    mask[inner.y : inner.y + inner.height, inner.x : inner.x + inner.width] = False
    thin = (slice(None, None, STEP), slice(None, None, STEP))
    ring, every = colours[thin][mask[thin]], colours[thin].ravel()
    found = [_commonest(ring, RING_SHARE), _commonest(every, PAGE_SHARE)]
    return list(dict.fromkeys(colour for colour in found if colour is not None))


def _commonest(colours: Colours, least: float) -> int | None:
    """Return the colour of most pixels, if it has at least this share of them."""
    if not colours.size:
        return None
    values, counts = np.unique(colours, return_counts=True)
    best = int(counts.argmax())
    return int(values[best]) if counts[best] >= least * colours.size else None


def _solid_part(foreign: NDArray[np.uint8], box: Box, more: _Sides) -> Box | None:
    """Return the box of the solid cells that hang together with a box; None when it is no box."""
    rows, columns = foreign.shape[0] // CELL, foreign.shape[1] // CELL
    if not rows or not columns:
        return None
    even = foreign[: rows * CELL, : columns * CELL] * np.uint8(255)
    cells = cv2.resize(even, (columns, rows), interpolation=cv2.INTER_AREA)
    solid = (np.asarray(cells) >= SOLID * 255).astype(np.uint8)
    _, labels, parts, _ = cv2.connectedComponentsWithStats(solid, connectivity=4)
    down = slice(box.y // CELL, max(box.y // CELL + 1, (box.y + box.height) // CELL))
    across = slice(box.x // CELL, max(box.x // CELL + 1, (box.x + box.width) // CELL))
    within = np.bincount(np.asarray(labels, np.int32)[down, across].ravel(), minlength=len(parts))
    within[0] = 0
    best = int(within.argmax())
    left, top, width, height, size = (int(value) for value in parts[best])
    endless = (left == 0 and more.left) or (left + width == columns and more.right)
    endless = endless or (top == 0 and more.top) or (top + height == rows and more.bottom)
    if not best or endless or size < FILLED * width * height:
        return None
    return Box(left * CELL, top * CELL, width * CELL, height * CELL)


def _to_the_pixel(foreign: NDArray[np.uint8], box: Box) -> Box:
    """Return a box of cells with its edges where the page's colour begins."""
    limit = Box(0, 0, foreign.shape[1], foreign.shape[0])
    wide = outset(box, CELL, limit)
    rows = foreign[wide.y : wide.y + wide.height, box.x : box.x + box.width].mean(axis=1)
    columns = foreign[box.y : box.y + box.height, wide.x : wide.x + wide.width].mean(axis=0)
    level, upright = np.flatnonzero(rows >= 0.5), np.flatnonzero(columns >= 0.5)
    if not level.size or not upright.size:
        return box
    exact = Box(
        wide.x + int(upright[0]),
        wide.y + int(level[0]),
        int(upright[-1] - upright[0]) + 1,
        int(level[-1] - level[0]) + 1,
    )
    return intersection(exact, limit) or box
