"""A picture's smooth parts belong to it, where the page has one colour that tells them apart."""

import numpy as np
import pytest

from engine.geometry import contains
from engine.screen.finding.grounds import grown
from engine.terms import Box
from engine.vision.pixels import Pixels
from tests.engine.screen.textures import texture
from tests.visual.scenes import text_page

PICTURE = Box(203, 117, 240, 300)
GRAINY = Box(251, 217, 150, 200)
"""The part of the picture that has grain; the rest of it is a smooth wall."""


def page(grey: int = 250) -> Pixels:
    return np.full((600, 800, 4), grey, np.uint8)


def hang(screen: Pixels, picture: Box = PICTURE) -> None:
    """Show a picture whose wall drifts from one grey to another, with a grainy person in it."""
    wall = np.linspace(120, 190, picture.height).astype(np.uint8)
    rows = slice(picture.y, picture.y + picture.height)
    screen[rows, picture.x : picture.x + picture.width, :3] = wall[:, None, None]
    person = texture(GRAINY.width, GRAINY.height, seed=2)
    screen[GRAINY.y : GRAINY.y + GRAINY.height, GRAINY.x : GRAINY.x + GRAINY.width] = person


@pytest.mark.parametrize("grey", [0, 30, 250])
def test_the_whole_picture_is_found_from_its_grainy_part_to_the_pixel(grey: int) -> None:
    screen = page(grey)
    hang(screen)
    assert grown(screen, GRAINY) == PICTURE


def test_what_is_whole_already_stays_as_it_is() -> None:
    screen = page()
    hang(screen)
    assert grown(screen, PICTURE) == PICTURE


def test_text_beside_a_picture_is_no_part_of_it() -> None:
    screen = text_page(800, 600)
    clear = Box(PICTURE.x - 12, PICTURE.y - 12, PICTURE.width + 24, PICTURE.height + 24)
    screen[clear.y : clear.y + clear.height, clear.x : clear.x + clear.width] = 255
    hang(screen)
    assert grown(screen, GRAINY) == PICTURE


def test_a_picture_beside_another_is_no_part_of_it() -> None:
    screen = page()
    hang(screen)
    screen[117:417, 460:700] = texture(240, 300, seed=4)
    assert grown(screen, GRAINY) == PICTURE


def test_without_a_page_of_one_colour_nothing_is_added() -> None:
    screen = texture(800, 600, seed=9).copy()
    hang(screen)
    assert grown(screen, GRAINY) == GRAINY


def test_what_goes_on_without_end_is_no_picture() -> None:
    screen = page()
    screen[:, :, :3] = np.linspace(100, 200, 600).astype(np.uint8)[:, None, None]
    rows = slice(GRAINY.y, GRAINY.y + GRAINY.height)
    screen[rows, GRAINY.x : GRAINY.x + GRAINY.width] = texture(GRAINY.width, GRAINY.height, 2)
    assert grown(screen, GRAINY) == GRAINY


@pytest.mark.parametrize("corner", [(0, 0), (560, 0), (0, 300), (560, 300)])
def test_a_picture_in_the_screens_corner_ends_there(corner: tuple[int, int]) -> None:
    screen, picture = page(), Box(*corner, 240, 300)
    wall = np.linspace(120, 190, 300).astype(np.uint8)
    x, y = corner
    screen[y : y + 300, x : x + 240, :3] = wall[:, None, None]
    screen[y + 80 : y + 220, x + 50 : x + 190] = texture(140, 140, seed=2)
    found = grown(screen, Box(x + 50, y + 80, 140, 140))
    assert found == picture


@pytest.mark.parametrize("size", [(1, 1), (2, 40), (40, 2), (5, 5)])
def test_slivers_are_no_error(size: tuple[int, int]) -> None:
    width, height = size
    tiny = np.full((height, width, 4), 90, np.uint8)
    whole = Box(0, 0, width, height)
    assert contains(whole, grown(tiny, whole))
