"""Looks: which parts of a picture to examine, in which order, until there is an answer."""

from dataclasses import dataclass
from enum import IntEnum

from engine.terms import Box

TILED_SIDE = 480
"""A picture with a longer side than this in pixels is also examined in parts: brought to 320 px
as a whole, a face of 70 px in it would shrink below what the detector finds."""

TILE_STEP = 0.8
"""Tiles overlap by a fifth, so that nothing of up to 64 px is cut by every tile it lies in."""

FINEST_TILE = 320
"""Pixels; at this size a tile is examined at its own scale."""


class Urgency(IntEnum):
    """What is examined first."""

    NEW = 0
    DOUBT = 1
    COVERED = 2
    PARTS = 3


@dataclass(frozen=True)
class Look:
    """One examination: a part of the screen, as it is or mirrored."""

    box: Box
    urgency: Urgency
    mirrored: bool = False


def whole(box: Box, *, covered: bool) -> Look:
    """Return the first look at a picture."""
    return Look(box, Urgency.COVERED if covered else Urgency.NEW)


def doubtful(box: Box) -> tuple[Look, ...]:
    """Return the looks that settle a doubt: mirrored, and the middle from nearer."""
    width, height = max(1, box.width * 2 // 3), max(1, box.height * 2 // 3)
    x, y = box.x + (box.width - width) // 2, box.y + (box.height - height) // 2
    return (
        Look(box, Urgency.DOUBT, mirrored=True),
        Look(Box(x, y, width, height), Urgency.DOUBT),
    )


def parts(box: Box) -> tuple[Look, ...]:
    """Return the looks at a large picture's parts, coarse ones first; none for a small one."""
    looks: list[Look] = []
    side = max(box.width, box.height)
    while side > TILED_SIDE:
        side = max(FINEST_TILE, side // 2)
        looks += (Look(tile, Urgency.PARTS) for tile in _tiles(box, side))
    return tuple(looks)


def _tiles(box: Box, side: int) -> list[Box]:
    width, height = min(side, box.width), min(side, box.height)
    return [
        Box(box.x + x, box.y + y, width, height)
        for y in _offsets(box.height, height)
        for x in _offsets(box.width, width)
    ]


def _offsets(length: int, tile: int) -> list[int]:
    """Return where tiles begin so that they reach from end to end."""
    step = max(1, int(tile * TILE_STEP))
    return [*range(0, length - tile, step), length - tile]
