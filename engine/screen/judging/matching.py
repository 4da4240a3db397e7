"""Matching: whether what was found on a sight is a picture that an earlier sight had."""

from collections.abc import Sequence

from engine.geometry import area, contains, overlap, share_within
from engine.screen.finding.outlines import Outline
from engine.terms import Box

SAME = 0.5
"""Overlap from which an outline is taken for the same picture as before."""

KEPT = 0.8
GROWTH = 8
"""An outline that holds this share of a picture, and is at most so many times larger, is the same
picture further loaded."""


def same_picture(box: Box, outlines: Sequence[Outline]) -> Outline | None:
    """Return the outline that now holds a picture, if any: in its place, or grown around it."""
    best = max(outlines, key=lambda outline: overlap(outline.box, box), default=None)
    if best is None or overlap(best.box, box) >= SAME:
        return best
    grown = share_within(box, best.box) >= KEPT
    return best if grown and area(best.box) <= GROWTH * area(box) else None


def goes_on(box: Box, other: Box) -> bool:
    """Whether two boxes lie edge to edge and are equally wide, or equally high."""
    across = (box.x, box.x + box.width) == (other.x, other.x + other.width)
    down = (box.y, box.y + box.height) == (other.y, other.y + other.height)
    below = other.y in (box.y + box.height, box.y - other.height)
    beside = other.x in (box.x + box.width, box.x - other.width)
    return (across and below and box.y != other.y) or (down and beside and box.x != other.x)


def about_within(inner: Box, outer: Box) -> bool:
    """Whether a box lies in another, but for a pixel or two."""
    return contains(Box(outer.x - 2, outer.y - 2, outer.width + 4, outer.height + 4), inner)
