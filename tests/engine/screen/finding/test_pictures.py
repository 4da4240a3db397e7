"""Pictures are found among text and on patterns, whole, apart from each other, and to the pixel."""

import cv2
import numpy as np
import pytest

from engine.geometry import area, contains, intersection, outset, overlap
from engine.screen.finding.changes import ChangeGrid
from engine.screen.finding.outlines import Outline
from engine.screen.finding.pictures import PictureFinder
from engine.terms import Box
from tests.engine.screen.textures import texture
from tests.visual.scenes import (
    Bgrx,
    face_picture,
    faceless_picture,
    practice_picture,
    scaled,
    text_page,
)

WIDTH, HEIGHT = 1920, 1080


class Page:
    """A screen that is searched again after every change."""

    def __init__(self, pixels: Bgrx) -> None:
        self.pixels = pixels
        self.finder = PictureFinder()
        self.changes = ChangeGrid()

    def glimpse(self) -> tuple[Outline, ...]:
        """Search, but leave to later what takes longer."""
        rows, columns = self.pixels.shape[:2]
        changed = self.changes.compare(self.pixels, (Box(0, 0, columns, rows),))
        appeared = self.changes.appeared(self.pixels, changed)
        self.changes.keep(self.pixels, changed)
        return self.finder.find(self.pixels, changed, appeared)

    def find(self) -> tuple[Outline, ...]:
        """Search to the end."""
        outlines = self.glimpse()
        for _ in range(99):
            if not self.finder.unfinished:
                return outlines
            outlines = self.finder.finish(self.pixels)
        raise AssertionError("the search never ends")


def paste(page: Bgrx, box: Box, picture: Bgrx, *, radius: int = 0) -> None:
    shown = scaled(picture, box.width, box.height)
    mask = np.full((box.height, box.width), 255, np.uint8)
    if radius:
        for y, x in ((0, 0), (0, -radius), (-radius, 0), (-radius, -radius)):
            mask[y : y + radius or None, x : x + radius or None] = 0
        right, bottom = box.width - 1 - radius, box.height - 1 - radius
        for centre in ((radius, radius), (right, radius), (radius, bottom), (right, bottom)):
            cv2.circle(mask, centre, radius, 255, -1)
    part = page[box.y : box.y + box.height, box.x : box.x + box.width]
    part[mask > 0] = shown[mask > 0]


def blank(grey: int = 255) -> Bgrx:
    return np.full((HEIGHT, WIDTH, 4), grey, np.uint8)


def found(page: Bgrx) -> list[Box]:
    return [outline.box for outline in Page(page).find()]


def best(boxes: list[Box], box: Box) -> float:
    return max((overlap(other, box) for other in boxes), default=0.0)


@pytest.mark.parametrize("dark", [False, True])
def test_a_page_of_text_has_no_pictures(dark: bool) -> None:
    assert found(text_page(WIDTH, HEIGHT, dark=dark)) == []


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("side", [96, 200, 320, 512, 900])
@pytest.mark.parametrize("corner", [(333, 77), (1011, 150)])
def test_a_picture_in_text_is_found_whole(dark: bool, side: int, corner: tuple[int, int]) -> None:
    page, box = text_page(WIDTH, HEIGHT, dark=dark), Box(*corner, side, side)
    paste(page, box, face_picture())
    pictures = found(page)
    assert best(pictures, box) > 0.9
    around = outset(box, 16, Box(0, 0, WIDTH, HEIGHT))
    # Patches within the picture may be found as well, text around it may not.
    assert all(contains(around, picture) for picture in pictures)


def test_edges_are_placed_to_the_pixel_where_they_are_clear() -> None:
    page, box = blank(), Box(407, 211, 345, 402)
    paste(page, box, faceless_picture())
    assert found(page) == [box]


def test_a_bar_beside_a_picture_is_not_taken_for_its_edge() -> None:
    page, box = blank(245), Box(407, 211, 420, 280)
    paste(page, box, practice_picture())
    page[box.y + box.height + 11 :][:3, box.x : box.x + 560] = (176, 88, 10, 0)
    page[box.y - 14 : box.y - 11, box.x : box.x + 560] = (0, 0, 0, 0)
    assert box in found(page)


@pytest.mark.parametrize("gap", [0, 1, 2, 4, 8, 20])
def test_pictures_in_a_grid_are_told_apart(gap: int) -> None:
    page = blank(240)
    boxes = [
        Box(200 + column * (200 + gap), 100 + row * (150 + gap), 200, 150)
        for row in range(3)
        for column in range(4)
    ]
    for index, box in enumerate(boxes):
        paste(page, box, (face_picture, faceless_picture)[index % 2]())
    pictures = found(page)
    assert len(pictures) == len(boxes)
    assert all(best(pictures, box) > 0.8 for box in boxes)


def test_touching_pictures_are_parted_at_the_right_column() -> None:
    page = blank()
    boxes = [Box(200, 100, 173, 220), Box(373, 100, 241, 220), Box(614, 100, 96, 220)]
    for box, picture in zip(boxes, (face_picture, faceless_picture, practice_picture), strict=True):
        paste(page, box, picture())
    assert sorted(found(page), key=lambda box: box.x) == boxes


@pytest.mark.parametrize("radius", [8, 16, 32])
def test_a_picture_with_rounded_corners_is_one_picture(radius: int) -> None:
    page, box = blank(), Box(407, 211, 300, 220)
    paste(page, box, face_picture(), radius=radius)
    (picture,) = found(page)
    assert overlap(picture, box) > 0.9


def test_a_portrait_before_a_smooth_background_is_one_picture() -> None:
    page, box = blank(), Box(500, 200, 300, 400)
    wall = np.zeros((400, 300, 4), np.uint8)
    wall[..., :3] = np.linspace(150, 215, 400).astype(np.uint8)[:, None, None]
    person = cv2.GaussianBlur(np.zeros((400, 300), np.uint8), (3, 3), 0).astype(np.float32)
    cv2.ellipse(person, (150, 240), (90, 190), 0, 0, 360, 1.0, -1)
    soft = cv2.GaussianBlur(person, (0, 0), 6)[..., None]
    face = scaled(face_picture(), 300, 400).astype(np.float32)
    paste(page, box, (face * soft + wall * (1 - soft)).astype(np.uint8))
    assert best(found(page), box) > 0.8


def test_pictures_on_a_patterned_ground_are_found_and_told_from_it() -> None:
    page = texture(WIDTH, HEIGHT, seed=21).copy()
    boxes = [Box(211, 133, 320, 240), Box(700, 500, 160, 200), Box(1300, 300, 400, 300)]
    for box, picture in zip(boxes, (face_picture, practice_picture, faceless_picture), strict=True):
        paste(page, box, picture())
    outlines = Page(page).find()
    ground = max(outlines, key=lambda outline: area(outline.box))
    assert area(ground.box) > 0.95 * WIDTH * HEIGHT
    assert ground.ground
    on_top = [outline.box for outline in outlines if not outline.ground]
    assert all(best(on_top, box) > 0.95 for box in boxes)


def test_frames_are_left_to_a_second_step_and_looked_for_once() -> None:
    pixels = texture(WIDTH, HEIGHT, seed=21).copy()
    box = Box(211, 133, 320, 240)
    paste(pixels, box, face_picture())
    page = Page(pixels)
    (ground,) = page.glimpse()
    assert not ground.ground
    assert page.finder.unfinished
    finished = page.finder.finish(pixels)
    assert best([outline.box for outline in finished], box) > 0.95
    assert not page.finder.unfinished
    assert page.glimpse() == finished, "what was found stays known while nothing changes"
    assert not page.finder.unfinished


def test_finishing_what_is_finished_changes_nothing() -> None:
    page = Page(text_page(WIDTH, HEIGHT))
    paste(page.pixels, Box(320, 320, 200, 200), face_picture())
    before = page.glimpse()
    assert not page.finder.unfinished, "too small to be a ground"
    assert page.finder.finish(page.pixels) == before


def test_a_region_that_is_gone_is_not_searched_for_frames() -> None:
    page = Page(texture(WIDTH, HEIGHT, seed=21).copy())
    page.glimpse()
    assert page.finder.unfinished
    page.pixels[:] = blank()
    assert page.glimpse() == ()
    assert not page.finder.unfinished


def test_another_screen_size_forgets_what_was_to_be_finished() -> None:
    page = Page(texture(WIDTH, HEIGHT, seed=21).copy())
    page.glimpse()
    page.pixels = text_page(800, 600)
    assert page.glimpse() == ()
    assert not page.finder.unfinished
    assert page.finder.finish(page.pixels) == ()


def test_what_appears_on_a_ground_is_told_from_it_before_its_frame_is_found() -> None:
    page = Page(texture(WIDTH, HEIGHT, seed=21).copy())
    page.find()
    box = Box(211, 133, 320, 240)
    paste(page.pixels, box, face_picture())
    assert box in [outline.box for outline in page.glimpse()]


def test_a_drawn_gradient_is_no_picture() -> None:
    page = blank()
    across = np.linspace(40, 200, 600)[None, :, None]
    page[200:500, 300:900, :3] = np.repeat(across, 300, axis=0).astype(np.uint8)
    assert found(page) == []


def test_a_picture_alone_is_no_ground() -> None:
    page = blank()
    paste(page, Box(407, 211, 345, 402), faceless_picture())
    assert [outline.ground for outline in Page(page).find()] == [False]


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


def test_a_picture_that_fills_the_screen_is_one() -> None:
    page = scaled(face_picture(), 1366, 775)
    assert best(found(page), Box(0, 0, 1366, 775)) > 0.9


def test_a_picture_half_covered_by_a_window_is_found_as_far_as_it_is_seen() -> None:
    page, box = blank(), Box(400, 200, 400, 300)
    paste(page, box, faceless_picture())
    window = text_page(500, 600)
    page[100:700, 600:1100] = window
    assert best(found(page), Box(400, 200, 200, 300)) > 0.9


def test_icons_and_bars_are_no_pictures() -> None:
    page = blank()
    paste(page, Box(100, 100, 24, 24), face_picture())
    paste(page, Box(300, 300, 600, 16), face_picture())
    assert found(page) == []


def test_only_what_changed_is_examined_again() -> None:
    page = Page(text_page(WIDTH, HEIGHT))
    assert page.find() == ()
    paste(page.pixels, Box(320, 320, 200, 200), face_picture())
    assert len(page.find()) == 1
    paste(page.pixels, Box(1200, 600, 256, 256), face_picture())
    assert len(page.find()) == 2
    page.pixels[:] = text_page(WIDTH, HEIGHT)
    assert page.find() == ()


def test_nothing_is_forgotten_while_nothing_changes() -> None:
    page = Page(text_page(WIDTH, HEIGHT))
    paste(page.pixels, Box(320, 320, 200, 200), face_picture())
    before = page.find()
    assert page.find() == before != ()


def test_another_screen_size_starts_afresh() -> None:
    page = Page(text_page(WIDTH, HEIGHT))
    paste(page.pixels, Box(320, 320, 200, 200), face_picture())
    assert page.find()
    page.pixels = text_page(800, 600)
    assert page.find() == ()


@pytest.mark.parametrize("size", [(1, 1), (1, 900), (900, 1), (2, 2), (15, 15), (17, 1)])
def test_a_tiny_screen_has_no_pictures_and_is_no_error(size: tuple[int, int]) -> None:
    width, height = size
    assert found(np.full((height, width, 4), 90, np.uint8)) == []


def test_outlines_stay_on_the_screen() -> None:
    page = texture(WIDTH, HEIGHT, seed=21).copy()
    whole = Box(0, 0, WIDTH, HEIGHT)
    for outline in Page(page).find():
        assert intersection(outline.box, whole) == outline.box
