"""Frames: rectangles of sharp lines within a picture, where another picture lies on top of it."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from engine.screen.geometry import area, intersection
from engine.screen.lines import LEAST, Sharpness, Steps
from engine.terms import Box

WINDOW = 25
"""Pixels along a line over which its share of sharp steps is taken."""

SHARE = 0.5
"""Share of sharp steps in a WINDOW from which it belongs to a line."""

CORNER = 0.25
"""Share of a side by which a line may end before the corner: corners may be rounded."""

SIDE = 0.35
"""Share of sharp steps that each side of a frame has at least."""

SIDES = 2.0
"""… and all four together."""

PIECE = 20
"""Pixels; shorter pieces of a line come about by chance."""

MOST_LINES = 60
"""The longest lines of either direction that are looked at; more are a pattern, and no frames."""

ALIKE = 0.8
"""Of frames that share so much of their joint area only the clearest is kept."""


@dataclass(frozen=True)
class _Line:
    """Between ``at - 1`` and ``at``, from ``start`` to ``end``."""

    at: int
    start: int
    end: int

    @property
    def length(self) -> int:
        return self.end - self.start


def frames(sharp: Sharpness) -> list[Box]:
    """Return the frames within a picture, the clearest first; none overlaps a clearer one much."""
    upright, level = _lines(sharp.across), _lines(sharp.down.T)
    found = []
    for number, left in enumerate(upright):
        for right in upright[number + 1 :]:
            found += _between(left, right, level, sharp)
    kept: list[Box] = []
    for _, box in sorted(found, key=lambda pair: -pair[0]):
        if not any(_alike(box, other) for other in kept):
            kept.append(box)
    return kept


def _lines(steps: Steps) -> list[_Line]:
    """Return the longest upright lines, from left to right."""
    counts = cv2.boxFilter(
        steps, cv2.CV_8U, (1, WINDOW), normalize=False, borderType=cv2.BORDER_CONSTANT
    )
    dense = np.asarray(counts) >= WINDOW * SHARE
    lines = []
    for column in np.flatnonzero(dense.any(axis=0)).tolist():
        turns = np.flatnonzero(np.diff(dense[:, column], prepend=False, append=False))
        lines += [
            _Line(column + 1, int(start), int(end))
            for start, end in turns.reshape(-1, 2)
            if end - start >= PIECE
        ]
    joined = _joined(lines, steps)
    longest = sorted(joined, key=lambda line: -line.length)[:MOST_LINES]
    return sorted((line for line in longest if line.length >= LEAST), key=lambda line: line.at)


def _joined(lines: Sequence[_Line], steps: Steps) -> list[_Line]:
    """Join what is one line but for places where both sides happen to be alike.

    The pieces stay beside the whole: two pictures may end in the same line.
    """
    joined = list(lines)
    whole: _Line | None = None
    for line in lines:
        if whole is not None and line.at == whole.at:
            longer = _Line(line.at, whole.start, line.end)
            if float(steps[longer.start : longer.end, line.at - 1].mean()) >= SIDE:
                joined.append(longer)
                whole = longer
                continue
        whole = line
    return joined


def _between(
    left: _Line, right: _Line, level: Sequence[_Line], sharp: Sharpness
) -> list[tuple[float, Box]]:
    """Return the frame that two upright lines are sides of, with its clearness, if there is one."""
    width = right.at - left.at
    start, end = max(left.start, right.start), min(left.end, right.end)
    longest = max(left.length, right.length)
    if width < LEAST or end - start < max(PIECE, longest * (1 - 2 * CORNER)):
        return []
    tops, bottoms = [], []
    for line in level:
        shared = min(line.end, right.at) - max(line.start, left.at)
        if shared < width * (1 - 2 * CORNER):
            continue
        slack = CORNER * (end - start) + WINDOW / 2
        if abs(line.at - min(left.start, right.start)) <= slack:
            tops.append(line.at)
        if abs(line.at - max(left.end, right.end)) <= slack:
            bottoms.append(line.at)
    best: list[tuple[float, Box]] = []
    for top in tops:
        for bottom in bottoms:
            if bottom - top < LEAST:
                continue
            box = Box(left.at, top, width, bottom - top)
            clear = _clearness(box, sharp)
            if clear and (not best or clear > best[0][0]):
                best = [(clear, box)]
    return best


def _clearness(box: Box, sharp: Sharpness) -> float:
    """Return the sum of the four sides' shares of sharp steps; 0 when that is not enough."""
    right, bottom = box.x + box.width, box.y + box.height
    rows, columns = slice(box.y, bottom), slice(box.x, right)
    shares = [
        float(sharp.across[rows, box.x - 1].mean()),
        float(sharp.across[rows, right - 1].mean()),
        float(sharp.down[box.y - 1, columns].mean()),
        float(sharp.down[bottom - 1, columns].mean()),
    ]
    return sum(shares) if min(shares) >= SIDE and sum(shares) >= SIDES else 0.0


def _alike(one: Box, other: Box) -> bool:
    shared = intersection(one, other)
    if shared is None:
        return False
    return area(shared) >= ALIKE * (area(one) + area(other) - area(shared))
