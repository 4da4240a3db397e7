"""Pictures are found among text, whole, apart from each other, and to the pixel."""

import numpy as np
import pytest

from engine.screen.changes import ChangeGrid
from engine.screen.geometry import contains, outset, overlap
from engine.screen.pictures import PictureFinder
from engine.terms import Box
from tests.visual.scenes import (
    Bgrx,
    face_picture,
    faceless_picture,
    practice_picture,
    scaled,
    text_page,
)

WIDTH, HEIGHT = 1920, 1080


def paste(page: Bgrx, box: Box, picture: Bgrx) -> None:
    shown = scaled(picture, box.width, box.height)
    page[box.y : box.y + box.height, box.x : box.x + box.width] = shown


def found(page: Bgrx) -> tuple[Box, ...]:
    return PictureFinder().find(page, ChangeGrid().compare(page))


@pytest.mark.parametrize("dark", [False, True])
def test_a_page_of_text_has_no_pictures(dark: bool) -> None:
    assert found(text_page(WIDTH, HEIGHT, dark=dark)) == ()


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("side", [96, 200, 320, 512, 900])
@pytest.mark.parametrize("corner", [(333, 77), (1011, 150)])
def test_a_picture_in_text_is_found_whole(dark: bool, side: int, corner: tuple[int, int]) -> None:
    page, box = text_page(WIDTH, HEIGHT, dark=dark), Box(*corner, side, side)
    paste(page, box, face_picture())
    pictures = found(page)
    assert max(overlap(picture, box) for picture in pictures) > 0.9
    around = outset(box, 16, Box(0, 0, WIDTH, HEIGHT))
    # Patches within the picture may be found as well, text around it may not.
    assert all(contains(around, picture) for picture in pictures)


def test_edges_are_placed_to_the_pixel_where_they_are_clear() -> None:
    page, box = np.full((HEIGHT, WIDTH, 4), 255, np.uint8), Box(407, 211, 345, 402)
    paste(page, box, faceless_picture())
    assert found(page) == (box,)


def test_a_frame_beside_a_picture_is_not_taken_for_its_edge() -> None:
    page, box = np.full((HEIGHT, WIDTH, 4), 245, np.uint8), Box(407, 211, 420, 280)
    paste(page, box, practice_picture())
    page[box.y + box.height + 11 :][:3, box.x : box.x + 560] = (176, 88, 10, 0)
    page[box.y - 14 : box.y - 11, box.x : box.x + 560] = (0, 0, 0, 0)
    assert box in found(page)


@pytest.mark.parametrize("gap", [4, 8, 20])
def test_pictures_in_a_grid_are_told_apart(gap: int) -> None:
    page = np.full((HEIGHT, WIDTH, 4), 240, np.uint8)
    boxes = [
        Box(200 + column * (200 + gap), 100 + row * (150 + gap), 200, 150)
        for row in range(3)
        for column in range(4)
    ]
    for box in boxes:
        paste(page, box, face_picture())
    pictures = found(page)
    assert len(pictures) == len(boxes)
    assert all(max(overlap(box, picture) for picture in pictures) > 0.8 for box in boxes)


def test_a_picture_at_the_screens_edge_is_found() -> None:
    page = text_page(WIDTH, HEIGHT)
    for box in (Box(0, 0, 200, 200), Box(WIDTH - 200, HEIGHT - 200, 200, 200)):
        paste(page, box, face_picture())
    assert len(found(page)) == 2


def test_a_screen_that_is_no_multiple_of_a_block_is_covered_to_its_end() -> None:
    page = np.full((775, 1366, 4), 255, np.uint8)
    paste(page, Box(1166, 575, 200, 200), face_picture())
    (box,) = found(page)
    assert (box.x + box.width, box.y + box.height) == (1366, 775)


def test_icons_and_bars_are_no_pictures() -> None:
    page = np.full((HEIGHT, WIDTH, 4), 255, np.uint8)
    paste(page, Box(100, 100, 24, 24), face_picture())
    paste(page, Box(300, 300, 600, 16), face_picture())
    assert found(page) == ()


def test_only_what_changed_is_examined_again() -> None:
    page, finder, changes = text_page(WIDTH, HEIGHT), PictureFinder(), ChangeGrid()
    assert finder.find(page, changes.compare(page)) == ()
    first, second = Box(320, 320, 200, 200), Box(1200, 600, 256, 256)
    paste(page, first, face_picture())
    assert len(finder.find(page, changes.compare(page))) == 1
    paste(page, second, face_picture())
    assert len(finder.find(page, changes.compare(page))) == 2
    page[:] = text_page(WIDTH, HEIGHT)
    assert finder.find(page, changes.compare(page)) == ()


def test_nothing_is_forgotten_while_nothing_changes() -> None:
    page, finder, changes = text_page(WIDTH, HEIGHT), PictureFinder(), ChangeGrid()
    paste(page, Box(320, 320, 200, 200), face_picture())
    before = finder.find(page, changes.compare(page))
    assert finder.find(page, changes.compare(page)) == before != ()


def test_another_screen_size_starts_afresh() -> None:
    finder, changes = PictureFinder(), ChangeGrid()
    page = text_page(WIDTH, HEIGHT)
    paste(page, Box(320, 320, 200, 200), face_picture())
    finder.find(page, changes.compare(page))
    small = text_page(800, 600)
    assert finder.find(small, changes.compare(small)) == ()
