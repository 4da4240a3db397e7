"""Looks: which parts of a picture to judge, in which order, until there is an answer."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum

from engine.geometry import moved, share_within
from engine.policy import Angle, Finding, Seen
from engine.terms import Box

TILED_SIDE = 480
"""A picture with a longer side than this in pixels is also judged in parts: brought to 320 px
as a whole, a face of 70 px in it would shrink below what the detector finds."""

TILE_STEP = 0.8
"""Tiles overlap by a fifth, so that nothing of up to 64 px is cut by every tile it lies in."""

FINEST_TILE = 320
"""Pixels; at this size a tile is looked at in its own scale."""

OWN = 0.5
"""A finding belongs to another picture when this share of it lies there."""


class Urgency(IntEnum):
    """What is looked at first."""

    NEW = 0
    DOUBT = 1
    COVERED = 2
    PARTS = 3


@dataclass
class Round:
    """One part of the screen that is being judged: the looks so far, and the next one's angle."""

    box: Box
    urgency: Urgency
    angle: Angle
    seen: list[Seen] = field(default_factory=list)


def parts(box: Box) -> tuple[Box, ...]:
    """Return a large picture's parts, coarse ones first; none for a small one."""
    tiles: list[Box] = []
    side = max(box.width, box.height)
    while side > TILED_SIDE:
        side = max(FINEST_TILE, side // 2)
        tiles += _tiles(box, side)
    return tuple(tiles)


def without(seen: Seen, look: Box, covered: Sequence[Box]) -> Seen:
    """Return what was seen at ``look`` but for what lies under other covers already."""
    own = tuple(
        finding
        for finding in seen.findings
        if not any(share_within(placed(finding, look), other) >= OWN for other in covered)
    )
    return replace(seen, findings=own)


def placed(finding: Finding, look: Box) -> Box:
    """Return where on the screen a finding lies that a look at ``look`` made."""
    return moved(finding.box, look.x, look.y)


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
