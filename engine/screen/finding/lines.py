"""Lines: where pictures that touch each other, or a patterned background, end within one pixel."""

from dataclasses import dataclass

import cv2
import numpy as np
from cv2.typing import MatLike
from numpy.typing import NDArray

from engine.terms import Box
from engine.vision.pixels import Pixels

STANDS_OUT = 1.5
LEAST_STEP = 4
"""A step between two pixels is sharp when it is this many grey levels more than so many times the
steps on both sides of it. Within a photograph an edge is spread over two or three pixels; where
two pictures meet, it is not. A line one pixel wide stands out in the same way from what lies on
both sides: galleries often leave one pixel between pictures."""

LINE = 0.45
"""Share of sharp steps from which a line parts pictures. Where two photographs meet, 95 % of all
lines of 96 px and more have 0.6 at least; within photographs 99 % have 0.25 at most."""

QUARTER = 0.2
"""… and each quarter of it this share: within a picture an edge seldom goes from side to side."""

LEAST = 36
"""Pixels; nothing narrower is cut off."""

Steps = NDArray[np.uint8]
"""Height x width, 1 where the step to the next pixel is sharp or that pixel is a line, else 0."""


@dataclass(frozen=True)
class Sharpness:
    """Where steps are sharp: to the right neighbour, and to the one below."""

    across: Steps
    down: Steps


def sharpness(pixels: Pixels) -> Sharpness:
    """Return a picture's sharp steps, both maps of the picture's own size."""
    grey = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGRA2GRAY), np.uint8)
    return Sharpness(_sharp(grey), _sharp(grey.T).T)


def split_at_lines(sharp: Sharpness) -> list[Box]:
    """Return the parts of a picture between lines that cross it from edge to edge."""
    height, width = sharp.across.shape
    return _split(sharp, Box(0, 0, width, height))


def _split(sharp: Sharpness, box: Box) -> list[Box]:
    """Cut at the clearest line, and then each part in the same way."""
    rows, columns = slice(box.y, box.y + box.height), slice(box.x, box.x + box.width)
    upright, at_x = _clearest(sharp.across[rows, columns])
    level, at_y = _clearest(sharp.down[rows, columns].T)
    if max(upright, level) < LINE:
        return [box]
    if upright >= level:
        first = Box(box.x, box.y, at_x, box.height)
        second = Box(box.x + at_x, box.y, box.width - at_x, box.height)
    else:
        first = Box(box.x, box.y, box.width, at_y)
        second = Box(box.x, box.y + at_y, box.width, box.height - at_y)
    return _split(sharp, first) + _split(sharp, second)


def _clearest(steps: Steps) -> tuple[float, int]:
    """Return the best share of sharp steps along a column, and the column after it."""
    height, width = steps.shape
    if width < 2 * LEAST or height < 4:
        return 0.0, 0
    inner = steps[:, LEAST - 1 : width - LEAST]
    share = inner.mean(axis=0)
    best = int(share.argmax())
    quarters = np.array_split(inner[:, best], 4)
    if min(float(quarter.mean()) for quarter in quarters) < QUARTER:
        return 0.0, 0
    return float(share[best]), best + LEAST


def _sharp(grey: NDArray[np.uint8]) -> Steps:
    """Return where a pixel's step to its right neighbour is sharp, or the next is a thin line."""
    grey = np.ascontiguousarray(grey)
    sharp = np.zeros(grey.shape, np.uint8)
    if grey.shape[1] < 5:
        return sharp
    steps = _between(grey[:, 1:], grey[:, :-1])
    beside = cv2.max(steps[:, :-2], steps[:, 2:])
    sharp[:, 1:-2] = cv2.compare(steps[:, 1:-1], _bar(beside), cv2.CMP_GT)
    # A line of one pixel has a step on each side, up and down or down and up, of which neither
    # stands out from the other; both must from what is beside them.
    before, after = steps[:, 1:-2], steps[:, 2:-1]
    bar = _bar(cv2.max(steps[:, :-3], steps[:, 3:]))
    both = cv2.compare(cv2.min(before, after), bar, cv2.CMP_GT)
    across = _between(grey[:, 3:-1], grey[:, 1:-3])
    back = cv2.compare(across, cv2.max(before, after), cv2.CMP_LT)
    sharp[:, 1:-3] |= np.asarray(cv2.bitwise_and(both, back), np.uint8)
    return np.asarray(sharp >> 7, np.uint8)


def _between(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.asarray(cv2.absdiff(one, other), np.uint8)


def _bar(beside: MatLike) -> MatLike:
    return cv2.convertScaleAbs(beside, alpha=STANDS_OUT, beta=LEAST_STEP)
