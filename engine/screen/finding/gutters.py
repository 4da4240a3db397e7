"""Gutters: the flat strips that part pictures standing side by side."""

import numpy as np
from numpy.typing import NDArray

from engine.terms import Box

GUTTER = 3
"""Pixels; a narrower flat strip may be part of a picture."""

DEPTH = 6
"""How often a region may be cut: rows, columns, rows again, …"""


def split_at_gutters(grain: NDArray[np.uint8]) -> list[Box]:
    """Return the parts of a region between strips that have no grain from edge to edge.

    ``grain`` is height x width, non-zero where there is grain; boxes are within it.
    A region without grain has no parts.
    """
    return _split(grain > 0, 0, 0, DEPTH, None)


def _split(
    grain: NDArray[np.bool_], left: int, top: int, depth: int, uncut: int | None
) -> list[Box]:
    """Cut along one axis after the other; ``uncut`` is the axis that yielded no cut before."""
    axis = depth % 2
    runs = _runs(grain.any(axis=axis))
    if not runs:
        return []
    parts = []
    for start, end in runs:
        part = grain[:, start:end] if axis == 0 else grain[start:end]
        x, y = (left + start, top) if axis == 0 else (left, top + start)
        whole = len(runs) == 1
        if depth == 0 or (whole and uncut is not None):
            parts.append(Box(x, y, part.shape[1], part.shape[0]))
        else:
            parts += _split(part, x, y, depth - 1, axis if whole else None)
    return parts


def _runs(has_grain: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Return the stretches [start, end) with grain, joined over gaps narrower than GUTTER."""
    marks = np.flatnonzero(has_grain)
    if not marks.size:
        return []
    breaks = np.flatnonzero(np.diff(marks) > GUTTER)
    starts = np.concatenate(([marks[0]], marks[breaks + 1]))
    ends = np.concatenate((marks[breaks], [marks[-1]])) + 1
    return [(int(start), int(end)) for start, end in zip(starts, ends, strict=True)]
