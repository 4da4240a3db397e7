"""Looks reach every part of a picture, and small things whole."""

import pytest

from engine.screen.geometry import contains
from engine.screen.looks import TILED_SIDE, Urgency, doubtful, parts, whole
from engine.terms import Box


def test_a_new_picture_comes_before_a_covered_one() -> None:
    box = Box(0, 0, 10, 10)
    assert whole(box, covered=False).urgency < whole(box, covered=True).urgency


def test_a_doubt_is_settled_by_a_mirrored_look_and_a_nearer_one() -> None:
    mirrored, nearer = doubtful(Box(10, 10, 90, 60))
    assert mirrored.mirrored
    assert nearer.box == Box(25, 20, 60, 40)


def test_a_small_picture_has_no_parts() -> None:
    assert parts(Box(0, 0, TILED_SIDE, TILED_SIDE)) == ()


@pytest.mark.parametrize("box", [Box(7, 9, 1920, 1080), Box(0, 0, 481, 90), Box(3, 0, 700, 2000)])
def test_parts_reach_every_corner_and_stay_inside(box: Box) -> None:
    looks = parts(box)
    assert all(look.urgency is Urgency.PARTS for look in looks)
    assert all(contains(box, look.box) for look in looks)
    finest = [look.box for look in looks if max(look.box.width, look.box.height) <= TILED_SIDE]
    for x in range(box.x, box.x + box.width - 40, 40):
        for y in range(box.y, box.y + box.height - 40, 40):
            assert any(contains(tile, Box(x, y, 40, 40)) for tile in finest)
