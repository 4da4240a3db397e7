"""Outlines: the pictures in one region of the screen that has grain, their edges to the pixel."""

from collections.abc import Iterable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.geometry import area, moved, outset, overlap, share_within
from engine.screen.finding.edges import place_edges
from engine.screen.finding.frames import frames
from engine.screen.finding.grounds import grown
from engine.screen.finding.gutters import split_at_gutters
from engine.screen.finding.lines import sharpness, split_at_lines
from engine.screen.finding.roughness import is_rough
from engine.terms import Box
from engine.vision.pixels import Pixels, bounds, crop

GRAIN = (1, 12)
"""Steps between horizontal neighbours, in grey levels, that only photographs have in plenty.

Drawn surfaces repeat a colour exactly (step 0) and letters jump (steps far above 12); the
smooth parts of a photograph drift by a level or two, and its texture by a few.
"""

MIN_SIDE = 36
"""Pixels; narrower strips are shadows and bars."""

LEAST_PIECE = 8
"""Pixels; a narrower piece between two gutters is no part of a picture."""

BESIDE = 20
"""Pixels around a region that are searched for frames too: a picture whose own edge has no grain
is larger than its region."""

ALIKE = 0.8
"""Overlap from which a frame is the edge of a picture, and no other picture within it."""

MOST_PIECES, GRAIN_PART = 3, 0.2
"""What appears at once is one picture when it holds so few outlines, and they take this share."""

CUT_SIDES = 2
SIDE_SLACK = 4
"""A frame with so many sides in line with a picture's own, to so many pixels, is a part of it: a
straight edge within the picture, such as a wall's, makes the others look like a frame."""

BACKGROUND_SIDE = 240
"""Pixels; from this side on a part is searched for pictures that lie on top of it …"""

BACKGROUND_SHARE = 0.3
"""… if it takes this share of what was found together with it."""


@dataclass(frozen=True)
class Outline:
    """Where a picture is, and whether it is a ground on which other pictures lie."""

    box: Box
    ground: bool = False


def outlines(pixels: Pixels, region: Box) -> tuple[Outline, ...]:
    """Return what can be told at once of the pictures in a region."""
    return _pictures(pixels, [Outline(part) for part in _all_parts(pixels, region)])


def with_appeared(
    pixels: Pixels, found: tuple[Outline, ...], appeared: Iterable[Box]
) -> tuple[Outline, ...]:
    """Return what was found, and what just appeared as a rectangle in its place.

    So a picture that appears on a patterned ground is told from it before its frame is
    found, and one with smooth parts is known to its edges.
    """
    every = list(found)
    for box in appeared:
        if not is_picture(pixels, box):
            continue
        within = [outline for outline in every if share_within(outline.box, box) >= ALIKE]
        around = any(_holds(outline.box, box) for outline in every)
        grain = sum(area(outline.box) for outline in within)
        if 0 < len(within) <= MOST_PIECES and grain >= GRAIN_PART * area(box):
            every = [outline for outline in every if outline not in within]
        elif within or not around:
            continue
        every.append(Outline(box))
    return tuple(every)


def is_picture(pixels: Pixels, box: Box) -> bool:
    """Return whether a part of the screen is large enough, and may be a photograph."""
    return min(box.width, box.height) >= MIN_SIDE and is_rough(crop(pixels, box))


def may_hold_frames(found: tuple[Outline, ...]) -> bool:
    """Return whether one is large enough to be a ground, rather than one of many pictures."""
    boxes = [outline.box for outline in found]
    largest = max(boxes, key=area, default=None)
    if largest is None or max(largest.width, largest.height) < BACKGROUND_SIDE:
        return False
    return area(largest) >= BACKGROUND_SHARE * sum(map(area, boxes))


def framed_outlines(pixels: Pixels, region: Box) -> tuple[Outline, ...]:
    """Return all pictures in a region, those that lie on a ground told from it by their frames."""
    around = outset(region, BESIDE, bounds(pixels))
    found = [moved(f, around.x, around.y) for f in frames(sharpness(crop(pixels, around)))]
    return _pictures(pixels, _with_frames(_all_parts(pixels, region), found))


def grain_of(pixels: Pixels) -> NDArray[np.uint8]:
    """Return 255 where a pixel's step to its right neighbour is grain: one column less."""
    if pixels.shape[1] < 2:
        return np.zeros((pixels.shape[0], 0), np.uint8)
    grey = cv2.cvtColor(pixels, cv2.COLOR_BGRA2GRAY)
    steps = cv2.absdiff(grey[:, 1:], grey[:, :-1])
    return np.asarray(cv2.inRange(steps, GRAIN[0], GRAIN[1]), np.uint8)


def _pictures(pixels: Pixels, found: list[Outline]) -> tuple[Outline, ...]:
    """Leave out what is too small, or no photograph."""
    return tuple(outline for outline in found if is_picture(pixels, outline.box))


def _all_parts(pixels: Pixels, region: Box) -> list[Box]:
    """Return a region's parts between gutters and lines, with their smooth parts."""
    pieces = _whole([grown(pixels, piece) for piece in _pieces(pixels, region)])
    return [part for piece in pieces for part in _parts(pixels, piece)]


def _pieces(pixels: Pixels, region: Box) -> list[Box]:
    """Return what lies between a region's gutters, each side at the edge nearby."""
    rough = filter(_is_piece, split_at_gutters(grain_of(crop(pixels, region))))
    placed = (place_edges(pixels, moved(piece, region.x, region.y)) for piece in rough)
    return list(filter(_is_piece, placed))


def _is_piece(box: Box) -> bool:
    return min(box.width, box.height) >= LEAST_PIECE


def _parts(pixels: Pixels, piece: Box) -> list[Box]:
    """Return the pictures that touch each other in one piece."""
    return [
        moved(part, piece.x, piece.y) for part in split_at_lines(sharpness(crop(pixels, piece)))
    ]


def _whole(boxes: list[Box]) -> list[Box]:
    """Leave out what is a piece of another box."""
    kept: list[Box] = []
    for box in sorted(boxes, key=area, reverse=True):
        if all(share_within(box, other) < ALIKE for other in kept):
            kept.append(box)
    return kept


def _with_frames(parts: list[Box], framed: list[Box]) -> list[Outline]:
    """Take frames for the edges of parts they are about the same as, and the others as pictures."""
    free = list(framed)
    edges = []
    for part in parts:
        edge = max(free, key=lambda frame: overlap(frame, part), default=None)
        if edge is None or overlap(edge, part) < ALIKE:
            edges.append(part)
        else:
            free.remove(edge)
            edges.append(edge)
    on_top = [frame for frame in free if any(_holds(box, frame) for box in edges)]
    every = edges + on_top
    return [Outline(box, any(_holds(box, frame) for frame in on_top)) for box in every]


def _holds(box: Box, frame: Box) -> bool:
    if share_within(frame, box) < ALIKE or area(frame) >= area(box):
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
