"""Pictures on a patterned ground are framed to the pixel, rounded corners or not."""

import cv2
import numpy as np
import pytest

from engine.geometry import overlap
from engine.screen.finding.frames import frames
from engine.screen.finding.lines import sharpness
from engine.terms import Box
from engine.vision.pixels import Pixels
from tests.engine.screen.textures import texture
from tests.visual.scenes import face_picture, faceless_picture, practice_picture, scaled

WIDTH, HEIGHT = 640, 480


def ground() -> Pixels:
    return texture(WIDTH, HEIGHT, seed=5).copy()


def lay(page: Pixels, box: Box, picture: Pixels, *, radius: int = 0) -> None:
    """Lay a picture on the page, with rounded corners of this radius."""
    mask = np.zeros((box.height, box.width), np.uint8)
    right, bottom = box.width - 1, box.height - 1
    cv2.rectangle(mask, (radius, 0), (right - radius, bottom), 255, -1)
    cv2.rectangle(mask, (0, radius), (right, bottom - radius), 255, -1)
    for centre in ((radius, radius), (right - radius, radius)):
        cv2.circle(mask, centre, radius, 255, -1)
        cv2.circle(mask, (centre[0], bottom - radius), radius, 255, -1)
    shown = scaled(picture, box.width, box.height)
    part = page[box.y : box.y + box.height, box.x : box.x + box.width]
    part[mask > 0] = shown[mask > 0]


def framed(page: Pixels) -> list[Box]:
    return frames(sharpness(page))


def near(found: list[Box], box: Box) -> float:
    return max((overlap(other, box) for other in found), default=0.0)


@pytest.mark.parametrize("picture", [face_picture, faceless_picture, practice_picture])
@pytest.mark.parametrize("size", [(96, 96), (200, 150), (300, 320)])
def test_a_picture_on_a_patterned_ground_is_framed_to_the_pixel(
    picture: object, size: tuple[int, int]
) -> None:
    assert callable(picture)
    page, box = ground(), Box(133, 71, *size)
    lay(page, box, picture())
    assert framed(page)[0] == box


@pytest.mark.parametrize("radius", [6, 12, 24])
def test_rounded_corners_are_part_of_the_frame(radius: int) -> None:
    page, box = ground(), Box(133, 71, 200, 150)
    lay(page, box, face_picture(), radius=radius)
    assert framed(page)[0] == box


def test_several_pictures_are_framed_each() -> None:
    page = ground()
    boxes = [Box(30, 40, 160, 120), Box(230, 90, 150, 200), Box(420, 250, 190, 190)]
    for box, picture in zip(boxes, (face_picture, faceless_picture, practice_picture), strict=True):
        lay(page, box, picture())
    found = framed(page)
    assert all(near(found, box) > 0.95 for box in boxes)


def test_a_ground_alone_has_no_frames() -> None:
    assert framed(ground()) == []


@pytest.mark.parametrize("picture", [face_picture, faceless_picture])
def test_a_photograph_has_no_frames(picture: object) -> None:
    assert callable(picture)
    assert framed(scaled(picture(), 600, 480)) == []


def test_of_frames_around_the_same_picture_only_the_clearest_is_kept() -> None:
    page, box = ground(), Box(133, 71, 200, 150)
    lay(page, box, np.full((10, 10, 4), 20, np.uint8))
    lay(page, Box(135, 73, 196, 146), np.full((10, 10, 4), 235, np.uint8))
    found = framed(page)
    assert len([other for other in found if overlap(other, box) > 0.8]) == 1


@pytest.mark.parametrize("step", [8, 12, 20])
def test_a_pattern_of_many_lines_has_no_frames_and_is_soon_seen_through(step: int) -> None:
    page = np.zeros((HEIGHT, WIDTH, 4), np.uint8)
    page[:, ::step] = 200
    page[::step] = 200
    page[:, 1::2, 0] += 9
    assert framed(page) == []


@pytest.mark.parametrize("size", [(1, 1), (2, 600), (600, 2), (36, 36)])
def test_slivers_have_no_frames(size: tuple[int, int]) -> None:
    width, height = size
    assert framed(np.full((height, width, 4), 90, np.uint8)) == []
