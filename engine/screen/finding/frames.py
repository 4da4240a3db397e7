"""Frames: rectangles of sharp lines within a picture, where another picture lies on top of it."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.geometry import overlap
from engine.screen.finding.lines import LEAST, Sharpness, Steps
from engine.terms import Box

WINDOW = 25
"""Pixels along a line over which its share of sharp steps is taken."""

SHARE = 0.5
"""Share of sharp steps in a WINDOW from which it belongs to a line."""

CORNER = 0.25
"""Share of a side by which a line may end before the corner: corners may be rounded."""

SIDE = 0.3
"""Share of sharp steps that three sides of a frame have at least: by chance one side of a picture
may look like what it lies on."""

SIDES = 1.7
"""… and all four together. A frame that is none costs one look more."""

QUARTER = 0.1
"""Share that each quarter of three sides has: a side without any step for long is a line of
something else that happens to end there."""

NEAR = 8
"""Pixels around the end of a line that are searched for the side that begins there."""

PIECE = 20
"""Pixels; shorter pieces of a line come about by chance."""

MOST_LINES = 60
"""The longest lines of either direction that are looked at; more are mostly a pattern's."""

MOST_TRIED = 8
"""So many of the clearest frames between two lines are tried, before there counts as none."""

MOST_FOUND = 400
"""More than so many are a pattern, and none of them a picture's edge: 24 pictures make 108."""

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
    """Return the frames within a picture, the clearest first; none is like a clearer one."""
    upright, level = _lines(sharp.across), _lines(sharp.down.T)
    found: list[tuple[float, Box]] = []
    for number, left in enumerate(upright):
        for right in upright[number + 1 :]:
            found += _between(left, right, level, sharp)
        for line in level:
            found += [_clear(box, sharp) for box in _corners(left, line, sharp)]
        found = [pair for pair in found if pair[0]]
        if len(found) > MOST_FOUND:
            return []
    kept: list[Box] = []
    for _, box in sorted(found, key=lambda pair: -pair[0]):
        if all(overlap(box, other) < ALIKE for other in kept):
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
        if shared < max(PIECE, width * CORNER):
            continue
        slack = CORNER * (end - start) + WINDOW / 2
        if abs(line.at - min(left.start, right.start)) <= slack:
            tops.append(line.at)
        if abs(line.at - max(left.end, right.end)) <= slack:
            bottoms.append(line.at)
    return _clearest(left.at, right.at, tops, bottoms, sharp)


def _clearest(
    left: int, right: int, tops: Sequence[int], bottoms: Sequence[int], sharp: Sharpness
) -> list[tuple[float, Box]]:
    """Return the clearest frame with these sides, and its clearness, if there is one."""
    if not tops or not bottoms:
        return []
    above, below = np.array(tops), np.array(bottoms)
    heights = below[None, :] - above[:, None]
    long = np.maximum(heights, 1)
    upright = [
        (sums[below][None, :] - sums[above][:, None]) / long
        for sums in (_running(sharp.across[:, at - 1]) for at in (left, right))
    ]
    level = [sharp.down[at - 1, left:right].mean(axis=1) for at in (above, below)]
    shares = np.stack([*upright, *np.broadcast_arrays(level[0][:, None], level[1][None, :])])
    clear = shares.sum(axis=0)
    clear[(np.sort(shares, axis=0)[1] < SIDE) | (clear < SIDES) | (heights < LEAST)] = 0.0
    for place in np.argsort(clear, axis=None)[: -MOST_TRIED - 1 : -1].tolist():
        first, last = divmod(place, len(bottoms))
        if not clear[first, last]:
            break
        box = Box(left, tops[first], right - left, bottoms[last] - tops[first])
        if (found := _clear(box, sharp))[0]:
            return [found]
    return []


def _running(steps: Steps) -> NDArray[np.int64]:
    """Return how many steps there are before each place along a line."""
    return np.concatenate(([0], np.cumsum(steps, dtype=np.int64)))


def _corners(upright: _Line, level: _Line, sharp: Sharpness) -> list[Box]:
    """Return the frame that two lines meet in a corner of, its far sides moved to clear steps."""
    slack_x, slack_y = CORNER * level.length + PIECE, CORNER * upright.length + PIECE
    at_left, at_right = (abs(level.start - upright.at), abs(level.end - upright.at))
    at_top, at_bottom = (abs(upright.start - level.at), abs(upright.end - level.at))
    if min(at_left, at_right) > slack_x or min(at_top, at_bottom) > slack_y:
        return []
    height, width = sharp.across.shape
    if at_top <= at_bottom:
        top, bottom = level.at, _far(sharp.down.T, upright.end, level, height)
    else:
        top, bottom = _far(sharp.down.T, upright.start, level, height), level.at
    if at_left <= at_right:
        left, right = upright.at, _far(sharp.across, level.end, upright, width)
    else:
        left, right = _far(sharp.across, level.start, upright, width), upright.at
    if right - left < LEAST or bottom - top < LEAST:
        return []
    return [Box(left, top, right - left, bottom - top)]


def _far(steps: Steps, guess: int, beside: _Line, length: int) -> int:
    """Return the clearest line near a guess, as long as the one that lies across from it."""
    first, last = max(1, guess - NEAR), min(length - 1, guess + NEAR)
    if last <= first:
        return guess
    shares = steps[beside.start : beside.end, first - 1 : last].mean(axis=0)
    return first + int(shares.argmax())


def _clear(box: Box, sharp: Sharpness) -> tuple[float, Box]:
    """Return the sum of a frame's four shares of sharp steps, 0 when that is not enough."""
    right, bottom = box.x + box.width, box.y + box.height
    if box.x < 1 or box.y < 1:
        return 0.0, box
    rows, columns = slice(box.y, bottom), slice(box.x, right)
    sides = (
        sharp.across[rows, box.x - 1],
        sharp.across[rows, right - 1],
        sharp.down[box.y - 1, columns],
        sharp.down[bottom - 1, columns],
    )
    shares = sorted(float(side.mean()) for side in sides)
    if shares[1] < SIDE or sum(shares) < SIDES:
        return 0.0, box
    emptiest = sorted(min(float(q.mean()) for q in np.array_split(side, 4)) for side in sides)
    return (sum(shares) if emptiest[1] >= QUARTER else 0.0), box
