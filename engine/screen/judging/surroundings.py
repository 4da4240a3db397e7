"""Surroundings: what to cover around a finding in a large picture that was not told apart."""

import numpy as np
from numpy.typing import NDArray

from engine.geometry import intersection, outset
from engine.screen.finding.lines import LINE, Steps, sharpness
from engine.terms import Box
from engine.vision.pixels import Pixels, crop

REACH = 4
"""So many times its own size to each side of a finding the edge of its picture is looked for: a
face takes a quarter of most portraits' height."""

AS_FAR = 1
"""Where no edge is found, so many times its own size to that side is covered."""

ABOUT_AS_CLEAR = 0.6
"""Share of the clearest line's clearness from which a nearer one is the edge: beyond a picture
another may have a clearer one."""

SHORTEST = 48
"""Pixels along which an edge is looked for at least."""


def surroundings(pixels: Pixels, finding: Box, limit: Box) -> Box:
    """Return the picture that a finding lies in, within ``limit``, as far as its edges show.

    On each side that is the nearest clear line beside the finding.
    """
    reach = REACH * max(finding.width, finding.height)
    around = intersection(outset(finding, reach, limit), limit) or finding
    sharp = sharpness(crop(pixels, around))
    left, top = finding.x - around.x, finding.y - around.y
    right, bottom = left + finding.width, top + finding.height
    rows = _along(top, bottom, around.height)
    columns = _along(left, right, around.width)
    x0, x1 = _edges(sharp.across[rows], left, right)
    y0, y1 = _edges(sharp.down[:, columns].T, top, bottom)
    found = Box(around.x + x0, around.y + y0, max(1, x1 - x0), max(1, y1 - y0))
    return intersection(found, limit) or finding


def _along(start: int, end: int, length: int) -> slice:
    """Return a finding's stretch along an edge, lengthened to SHORTEST."""
    more = max(0, SHORTEST - (end - start)) // 2
    return slice(max(0, start - more), min(length, end + more))


def _edges(steps: Steps, start: int, end: int) -> tuple[int, int]:
    """Return where the picture around ``start`` to ``end`` begins and ends along one axis."""
    share = steps.mean(axis=0)
    size = AS_FAR * (end - start)
    before, after = share[: max(0, start)], share[max(0, end - 1) :]
    first = _nearest(before[::-1])
    last = _nearest(after)
    begin = start - size if first is None else len(before) - first
    return max(0, begin), min(len(share), end + size if last is None else end + last)


def _nearest(shares: NDArray[np.floating]) -> int | None:
    """Return how far away the nearest clear line is: one that is about as clear as any is."""
    if not shares.size or shares.max() < LINE:
        return None
    clear = shares >= max(LINE, ABOUT_AS_CLEAR * float(shares.max()))
    return int(clear.argmax())
