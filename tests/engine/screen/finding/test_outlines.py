"""What appeared as a rectangle takes the place of the outlines that were found in it."""

import numpy as np
import pytest

from engine.screen.finding.outlines import (
    MIN_SIDE,
    Outline,
    framed_outlines,
    grain_of,
    is_picture,
    may_hold_frames,
    outlines,
    with_appeared,
)
from engine.terms import Box
from engine.vision.pixels import Pixels
from tests.engine.screen.textures import blank, place, texture

PLACE = Box(208, 144, 160, 160)
SCREEN = Box(0, 0, 640, 480)


def showing(*boxes: Box) -> Pixels:
    pixels = blank()
    for seed, box in enumerate(boxes):
        place(pixels, box, texture(box.width, box.height, seed))
    return pixels


def smooth_edged() -> Pixels:
    """Return a screen with a picture whose lower third is of one colour."""
    pixels = showing(PLACE)
    pixels[250:304, 208:368, :3] = 120
    return pixels


def boxes(found: tuple[Outline, ...]) -> list[Box]:
    return [outline.box for outline in found]


def test_an_exact_rectangle_replaces_an_outline_without_its_smooth_part() -> None:
    found = (Outline(Box(208, 144, 160, 106)),)
    assert with_appeared(smooth_edged(), found, [PLACE]) == (Outline(PLACE),)


def test_a_few_pieces_of_one_picture_become_one() -> None:
    pieces = tuple(Outline(Box(x, 144, 50, 160)) for x in (208, 262, 316))
    assert with_appeared(showing(PLACE), pieces, [PLACE]) == (Outline(PLACE),)


def test_what_was_found_elsewhere_stays() -> None:
    other = Box(432, 304, 160, 112)
    found = (Outline(other), Outline(Box(208, 144, 160, 100)))
    assert boxes(with_appeared(showing(PLACE, other), found, [PLACE])) == [other, PLACE]


def test_a_page_with_many_pictures_that_appears_is_no_picture() -> None:
    page = Box(16, 16, 480, 400)
    places = [Box(40 + 120 * column, 60 + 120 * row, 96, 96) for row in (0, 1) for column in (0, 1)]
    found = tuple(map(Outline, places))
    assert with_appeared(showing(*places), found, [page]) == found


def test_a_page_with_one_small_picture_that_appears_is_no_picture() -> None:
    small = Box(60, 60, 96, 96)
    found = (Outline(small),)
    assert with_appeared(showing(small), found, [Box(16, 16, 480, 400)]) == found


def test_a_dialog_that_appears_leaves_the_picture_in_it() -> None:
    small = Box(60, 60, 96, 96)
    dialog = Box(40, 40, 200, 220)
    pixels = showing(small)
    pixels[60:156, 60:156, :3] = 90 + pixels[60:156, 60:156, :3] // 16  # softer than any dialog's
    assert not is_picture(pixels, dialog)
    assert with_appeared(pixels, (Outline(small),), [dialog]) == (Outline(small),)


def test_what_appeared_on_a_ground_is_added_and_the_ground_stays() -> None:
    pixels = texture(640, 480, seed=5).copy()
    found = (Outline(SCREEN),)
    assert boxes(with_appeared(pixels, found, [PLACE])) == [SCREEN, PLACE]


def test_what_appeared_where_nothing_was_found_is_no_picture() -> None:
    other = Box(432, 304, 160, 112)
    found = (Outline(other),)
    assert with_appeared(showing(PLACE, other), found, [PLACE]) == found


def test_a_part_of_a_picture_that_changed_is_no_picture_on_it() -> None:
    """It has two sides in line with the picture's own: nothing lies in a corner on a ground."""
    found = (Outline(PLACE),)
    corner = Box(208, 144, 80, 80)
    assert with_appeared(showing(PLACE), found, [corner]) == found


def test_what_appeared_and_is_drawn_is_not_added_to_its_ground() -> None:
    pixels = texture(640, 480, seed=5).copy()
    pixels[144:304, 208:368, :3] = np.linspace(40, 200, 160).astype(np.uint8)[None, :, None]
    assert with_appeared(pixels, (Outline(SCREEN),), [PLACE]) == (Outline(SCREEN),)


def test_without_anything_that_appeared_all_is_as_it_was_found() -> None:
    found = (Outline(PLACE, ground=True), Outline(Box(0, 0, 50, 50)))
    assert with_appeared(blank(), found, []) == found


@pytest.mark.parametrize("size", [(MIN_SIDE - 1, 200), (200, MIN_SIDE - 1)])
def test_what_is_narrow_is_no_picture_whatever_it_shows(size: tuple[int, int]) -> None:
    pixels = texture(640, 480)
    assert not is_picture(pixels, Box(100, 100, *size))
    assert is_picture(pixels, Box(100, 100, max(size), MIN_SIDE))


def test_what_is_of_one_colour_is_no_picture() -> None:
    assert not is_picture(blank(), PLACE)


def test_what_can_be_told_at_once_leaves_frames_out() -> None:
    pixels = texture(640, 480, seed=5).copy()
    box = Box(233, 171, 150, 130)
    place(pixels, box, np.ascontiguousarray(255 - texture(150, 130, seed=6)))
    assert outlines(pixels, SCREEN) == (Outline(SCREEN),)
    framed = framed_outlines(pixels, SCREEN)
    assert Outline(SCREEN, ground=True) in framed
    assert Outline(box) in framed


@pytest.mark.parametrize(
    ("places", "may"),
    [
        pytest.param([], False, id="nothing"),
        pytest.param([Box(0, 0, 239, 239)], False, id="a small picture"),
        pytest.param([Box(0, 0, 240, 100)], True, id="a large one"),
        pytest.param([Box(240 * n, 0, 240, 240) for n in range(4)], False, id="one of four"),
        pytest.param([Box(240 * n, 0, 240, 240) for n in range(3)], True, id="one of three"),
    ],
)
def test_frames_are_looked_for_in_what_may_be_a_ground(places: list[Box], may: bool) -> None:
    assert may_hold_frames(tuple(map(Outline, places))) is may


def test_grain_is_a_small_step_and_neither_none_nor_a_jump() -> None:
    pixels = np.zeros((1, 6, 4), np.uint8)
    pixels[0, :, :3] = np.array([50, 50, 51, 63, 76, 200], np.uint8)[:, None]
    assert grain_of(pixels).tolist() == [[0, 255, 255, 0, 0]]
    assert grain_of(pixels[:, :1]).shape == (1, 0)
