"""Arithmetic with boxes."""

from collections.abc import Iterable

from engine.terms import Box


def intersection(one: Box, other: Box) -> Box | None:
    """Return what both cover, or None."""
    left, top = max(one.x, other.x), max(one.y, other.y)
    right = min(one.x + one.width, other.x + other.width)
    bottom = min(one.y + one.height, other.y + other.height)
    if right <= left or bottom <= top:
        return None
    return Box(left, top, right - left, bottom - top)


def contains(outer: Box, inner: Box) -> bool:
    """Return whether ``inner`` lies wholly in ``outer``."""
    return intersection(outer, inner) == inner


def area(box: Box) -> int:
    """Return the number of pixels."""
    return box.width * box.height


def overlap(one: Box, other: Box) -> float:
    """Return the shared area over the joint area: 0 for apart, 1 for equal."""
    shared = intersection(one, other)
    if shared is None:
        return 0.0
    return area(shared) / (area(one) + area(other) - area(shared))


def share_within(box: Box, other: Box) -> float:
    """Return how much of a box lies in another: 0 to 1."""
    shared = intersection(box, other)
    return area(shared) / area(box) if shared else 0.0


def beside(box: Box, other: Box) -> Box | None:
    """Return the largest box in what a box has beside another; None when it has nothing."""
    right, bottom = box.x + box.width, box.y + box.height
    parts = (
        (box.x, box.y, other.x - box.x, box.height),
        (box.x, box.y, box.width, other.y - box.y),
        (other.x + other.width, box.y, right - other.x - other.width, box.height),
        (box.x, other.y + other.height, box.width, bottom - other.y - other.height),
    )
    free = [Box(*part) for part in parts if part[2] > 0 and part[3] > 0]
    return max(free, key=area, default=None)


def moved(box: Box, right: int, down: int) -> Box:
    """Return the box so many pixels further right and down."""
    return Box(box.x + right, box.y + down, box.width, box.height)


def outset(box: Box, by: int, screen: Box) -> Box:
    """Return the box grown by ``by`` pixels on each side, as far as the screen goes."""
    grown = Box(box.x - by, box.y - by, box.width + 2 * by, box.height + 2 * by)
    return intersection(grown, screen) or box


def inset(box: Box, by: int) -> Box:
    """Return the box shrunk by ``by`` pixels on each side, but never to nothing."""
    width, height = max(1, box.width - 2 * by), max(1, box.height - 2 * by)
    return Box(box.x + (box.width - width) // 2, box.y + (box.height - height) // 2, width, height)


def hull(one: Box, other: Box) -> Box:
    """Return the smallest box around both."""
    left, top = min(one.x, other.x), min(one.y, other.y)
    right = max(one.x + one.width, other.x + other.width)
    bottom = max(one.y + one.height, other.y + other.height)
    return Box(left, top, right - left, bottom - top)


def joined(pieces: Iterable[Box]) -> list[Box]:
    """Return one box around each group of pieces that touch or overlap."""
    groups: list[Box] = []
    for piece in pieces:
        grown = piece
        while near := [group for group in groups if _touches(group, grown)]:
            for group in near:
                groups.remove(group)
                grown = hull(grown, group)
        groups.append(grown)
    return groups


def _touches(one: Box, other: Box) -> bool:
    wider = Box(one.x - 1, one.y - 1, one.width + 2, one.height + 2)
    return intersection(wider, other) is not None
