"""What is covered around a finding reaches to its picture's edges, or far enough without any."""

import pytest

from engine.geometry import contains
from engine.screen.judging.surroundings import AS_FAR, surroundings
from engine.terms import Box
from engine.vision.pixels import Pixels
from tests.engine.screen.textures import place, texture
from tests.visual.scenes import face_picture, scaled

WIDTH, HEIGHT = 800, 600
WHOLE = Box(0, 0, WIDTH, HEIGHT)
FINDING = Box(380, 270, 50, 60)


def ground() -> Pixels:
    return texture(WIDTH, HEIGHT, seed=5).copy()


@pytest.mark.parametrize("box", [Box(330, 200, 160, 200), Box(310, 230, 180, 140)])
def test_the_picture_around_a_finding_is_covered_to_its_edges(box: Box) -> None:
    for picture in (face_picture(), 255 - texture(300, 300, seed=7)):
        screen = ground()
        place(screen, box, scaled(picture, box.width, box.height))
        assert surroundings(screen, FINDING, WHOLE) == box


def test_without_any_edge_as_much_again_is_covered_on_every_side() -> None:
    wide, high = AS_FAR * FINDING.width, AS_FAR * FINDING.height
    expected = Box(FINDING.x - wide, FINDING.y - high, 3 * FINDING.width, 3 * FINDING.height)
    assert surroundings(ground(), FINDING, WHOLE) == expected


def test_an_edge_too_far_away_is_another_pictures() -> None:
    screen, beyond = ground(), FINDING.x + FINDING.width + 5 * FINDING.height
    screen[:, beyond:] = 250
    found = surroundings(screen, FINDING, WHOLE)
    assert found.x + found.width < beyond


@pytest.mark.parametrize(
    "finding",
    [Box(0, 0, 30, 30), Box(770, 570, 30, 30), Box(0, 300, 1, 1), Box(799, 599, 1, 1), WHOLE],
)
def test_the_finding_is_always_covered_and_nothing_off_the_picture(finding: Box) -> None:
    found = surroundings(ground(), finding, WHOLE)
    assert contains(found, finding)
    assert contains(WHOLE, found)


def test_a_limit_is_kept_though_an_edge_lies_beyond_it() -> None:
    screen, limit = ground(), Box(360, 250, 120, 120)
    place(screen, Box(330, 200, 160, 200), scaled(face_picture(), 160, 200))
    found = surroundings(screen, FINDING, limit)
    assert contains(limit, found)
    assert contains(found, FINDING)
