"""Looks reach every part of a picture, small things whole, and leave other pictures alone."""

import pytest

from engine.geometry import contains
from engine.policy import Finding, Seen
from engine.screen.judging.looks import FINEST_TILE, TILED_SIDE, Urgency, parts, placed, without
from engine.terms import Box, Category, Meaning

LOOK = Box(100, 50, 400, 300)


def at(x: int, y: int, width: int = 40, height: int = 40) -> Finding:
    return Finding(Meaning.EXPLICIT, 0.9, Box(x, y, width, height))


def test_new_pictures_come_first_and_parts_last() -> None:
    assert sorted(Urgency) == [Urgency.NEW, Urgency.DOUBT, Urgency.COVERED, Urgency.PARTS]


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


def test_a_finding_is_placed_on_the_screen() -> None:
    assert placed(at(10, 20, 30, 40), LOOK) == Box(110, 70, 30, 40)


def test_what_lies_on_a_picture_on_top_is_not_the_grounds() -> None:
    mine, theirs = at(0, 0), at(200, 150)
    on_top = (Box(290, 190, 100, 100),)
    assert without(Seen((mine, theirs)), LOOK, on_top) == Seen((mine,))


def test_a_finding_that_only_reaches_under_a_picture_stays_the_grounds() -> None:
    mostly_beside = at(160, 150)
    assert without(Seen((mostly_beside,)), LOOK, (Box(290, 190, 100, 100),)).findings
    assert without(Seen((at(0, 0),)), LOOK, ()).findings


def test_a_known_picture_stays_known_whatever_lies_on_it() -> None:
    seen = Seen((at(200, 150),), Category.TEST)
    assert without(seen, LOOK, (LOOK,)) == Seen((), Category.TEST)
