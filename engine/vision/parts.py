"""Parts: what of a large picture is looked at by itself, being too small in the whole of it."""

from engine.terms import Box

TILED_SIDE = 480
"""A picture with a longer side than this in pixels is also judged in parts: brought to 320 px
as a whole, a face of 70 px in it would shrink below what the detector finds."""

TILE_STEP = 0.8
"""Tiles overlap by a fifth, so that nothing of up to 64 px is cut by every tile it lies in."""

FINEST_TILE = 320
"""Pixels; at this size a tile is looked at in its own scale."""


def parts(box: Box) -> tuple[Box, ...]:
    """Return a large picture's parts, coarse ones first; none for a small one."""
    tiles: list[Box] = []
    side = max(box.width, box.height)
    while side > TILED_SIDE:
        side = max(FINEST_TILE, side // 2)
        tiles += _tiles(box, side)
    return tuple(tiles)


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
