"""Parts reach every corner of a large picture, and hold small things whole."""

import pytest

from engine.geometry import contains
from engine.terms import Box
from engine.vision.parts import FINEST_TILE, TILED_SIDE, parts


def test_a_small_picture_has_no_parts() -> None:
    assert parts(Box(0, 0, TILED_SIDE, TILED_SIDE)) == ()
    assert parts(Box(0, 0, 1, 1)) == ()


@pytest.mark.parametrize(
    "box",
    [Box(7, 9, 1920, 1080), Box(0, 0, 481, 90), Box(3, 0, 700, 2000), Box(0, 0, 3840, 1)],
)
def test_parts_reach_every_corner_and_stay_inside(box: Box) -> None:
    tiles = parts(box)
    assert all(contains(box, tile) for tile in tiles)
    finest = [tile for tile in tiles if max(tile.width, tile.height) <= TILED_SIDE]
    wide, high = min(40, box.width), min(40, box.height)
    places = [
        Box(x, y, wide, high)
        for x in {*range(box.x, box.x + box.width - wide, 40), box.x + box.width - wide}
        for y in {*range(box.y, box.y + box.height - high, 40), box.y + box.height - high}
    ]
    assert all(any(contains(tile, place) for tile in finest) for place in places)


def test_coarse_parts_come_before_fine_ones() -> None:
    sides = [max(tile.width, tile.height) for tile in parts(Box(0, 0, 1920, 1080))]
    assert sides == sorted(sides, reverse=True)
    assert sides[-1] >= FINEST_TILE
