"""Edges: a picture's box moved from the grid of blocks to where the picture really ends."""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.terms import Box
from engine.vision.pixels import Pixels

Grey = NDArray[Any]
"""Height x width, 0-255."""

REACH = 20
"""Pixels searched to each side of an edge: a block, and a little more."""

CLEAR_STEP = 12.0
"""Grey levels, averaged along the edge, from which a line counts as one."""

ABOUT_AS_CLEAR = 0.5
"""Share of the strongest step from which another counts as equally clear."""

MARGIN = 2
"""Pixels; what ends this near the screen's edge ends there."""


def place_edges(pixels: Pixels, box: Box) -> Box:
    """Return the box with each side at the nearest clear full-length step, if there is one."""
    height, width = pixels.shape[:2]
    left, top = max(0, box.x - REACH), max(0, box.y - REACH)
    right = min(width, box.x + box.width + REACH)
    bottom = min(height, box.y + box.height + REACH)
    grey = cv2.cvtColor(pixels[top:bottom, left:right], cv2.COLOR_BGRA2GRAY)
    inner_rows = slice(box.y - top, box.y - top + box.height)
    inner_columns = slice(box.x - left, box.x - left + box.width)
    down = _steps(grey[1:, inner_columns], grey[:-1, inner_columns], along=1)
    across = _steps(grey[inner_rows, 1:], grey[inner_rows, :-1], along=0)
    x0 = left + _edge(across, box.x - left) if box.x > MARGIN else 0
    y0 = top + _edge(down, box.y - top) if box.y > MARGIN else 0
    x1, y1 = box.x + box.width, box.y + box.height
    x1 = left + _edge(across, x1 - left) if x1 < width - MARGIN else width
    y1 = top + _edge(down, y1 - top) if y1 < height - MARGIN else height
    return Box(x0, y0, x1 - x0, y1 - y0)


def _steps(one: Grey, other: Grey, along: int) -> NDArray[np.float64]:
    """Return how much each line differs from the next, averaged along it."""
    return np.asarray(cv2.absdiff(one, other), np.uint8).mean(axis=along)


def _edge(steps: NDArray[np.float64], guess: int) -> int:
    """Return the line at which the picture ends; ``steps[i]`` parts line i from i + 1.

    Of all steps about as strong as the strongest it is the nearest: a frame or a line of the
    page beyond the picture may be as clear as its edge.
    """
    start = max(0, guess - REACH)
    near = steps[start : guess + REACH]
    if not near.size or near.max() < CLEAR_STEP:
        return guess
    lines = start + 1 + np.flatnonzero(near >= max(CLEAR_STEP, near.max() * ABOUT_AS_CLEAR))
    return int(lines[np.abs(lines - guess).argmin()])
