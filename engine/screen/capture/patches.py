"""Patches: the few boxes to read for the many small places that changed."""

from collections.abc import Iterable

from engine.geometry import area, hull, intersection
from engine.terms import Box

MOST = 8
"""Boxes that are read at once; more places than that are read with what lies between them."""

NEAR = 16_384
"""Pixels that may be read in vain to spare a request: both cost about 20 microseconds."""

_CROWD = 48
"""Places that are compared pair by pair; of more, those next to each other are joined first."""


def patches(places: Iterable[Box], screen: Box, most: int = MOST) -> tuple[Box, ...]:
    """Return at most ``most`` boxes that hold all ``places``, as far as those are on the screen.

    Together they have no more pixels than the screen.
    """
    boxes = [box for place in places if (box := intersection(place, screen))]
    if len(boxes) > _CROWD:
        boxes = _thinned(sorted(boxes, key=lambda box: (box.y, box.x)))
    while len(boxes) > 1:
        waste, one, other = min(
            (_waste(boxes[i], boxes[j]), i, j) for j in range(len(boxes)) for i in range(j)
        )
        if waste > NEAR and len(boxes) <= most:
            break
        joint = hull(boxes[one], boxes.pop(other))
        boxes[one] = joint
    if sum(area(box) for box in boxes) > area(screen):
        return (screen,)
    return tuple(boxes)


def _thinned(boxes: list[Box]) -> list[Box]:
    """Return at most _CROWD hulls, each of boxes that follow each other in the list."""
    group = -(-len(boxes) // _CROWD)
    hulls = []
    for start in range(0, len(boxes), group):
        joint = boxes[start]
        for box in boxes[start + 1 : start + group]:
            joint = hull(joint, box)
        hulls.append(joint)
    return hulls


def _waste(one: Box, other: Box) -> int:
    """Return the pixels that the hull of both has beyond the two."""
    return area(hull(one, other)) - area(one) - area(other)
