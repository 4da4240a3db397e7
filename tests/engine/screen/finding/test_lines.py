"""Touching pictures are parted to the pixel, and no picture is torn apart."""

import numpy as np
import pytest

from engine.screen.finding.lines import LEAST, sharpness, split_at_lines
from engine.terms import Box
from engine.vision.pixels import Pixels
from tests.engine.screen.textures import texture
from tests.visual.scenes import face_picture, faceless_picture, practice_picture, scaled


def split(pixels: Pixels) -> list[Box]:
    return sorted(split_at_lines(sharpness(pixels)), key=lambda box: (box.y, box.x))


def rows_of(*rows: list[Pixels]) -> Pixels:
    return np.concatenate([np.concatenate(row, axis=1) for row in rows])


@pytest.mark.parametrize("at", [LEAST, 97, 150, 263])
def test_two_touching_pictures_are_parted_at_their_seam(at: int) -> None:
    left, right = scaled(face_picture(), at, 180), scaled(faceless_picture(), 300, 180)
    both = np.concatenate([left, right], axis=1)
    assert split(both) == [Box(0, 0, at, 180), Box(at, 0, 300, 180)]
    upright = np.ascontiguousarray(both.transpose(1, 0, 2))
    assert split(upright) == [Box(0, 0, 180, at), Box(0, at, 180, 300)]


def test_a_touching_grid_falls_into_its_pictures() -> None:
    shown = [face_picture(), faceless_picture(), practice_picture()]
    rows = [[scaled(shown[(row + col) % 3], 160, 120) for col in range(4)] for row in range(3)]
    boxes = [Box(col * 160, row * 120, 160, 120) for row in range(3) for col in range(4)]
    assert split(rows_of(*rows)) == boxes


def test_rows_of_unequal_pictures_are_parted_row_by_row() -> None:
    top = [scaled(face_picture(), 120, 100), scaled(faceless_picture(), 240, 100)]
    bottom = [scaled(faceless_picture(), 210, 130), scaled(practice_picture(), 150, 130)]
    assert split(rows_of(top, bottom)) == [
        Box(0, 0, 120, 100),
        Box(120, 0, 240, 100),
        Box(0, 100, 210, 130),
        Box(210, 100, 150, 130),
    ]


@pytest.mark.parametrize("grey", [235, 255])
def test_pictures_with_a_single_pixel_between_them_are_parted(grey: int) -> None:
    pixels = np.full((180, 361, 4), grey, np.uint8)
    pixels[:, :160] = scaled(face_picture(), 160, 180)
    pixels[:, 161:] = scaled(faceless_picture(), 200, 180)
    left, right = split(pixels)
    assert left.width in (160, 161)
    assert right == Box(left.width, 0, 361 - left.width, 180)


@pytest.mark.parametrize("size", [(96, 96), (200, 150), (512, 512), (900, 640), (64, 300)])
@pytest.mark.parametrize("picture", [face_picture, faceless_picture, practice_picture])
def test_a_photograph_is_not_torn_apart(picture: object, size: tuple[int, int]) -> None:
    assert callable(picture)
    assert split(scaled(picture(), *size)) == [Box(0, 0, *size)]


def test_a_portrait_before_a_smooth_wall_is_not_torn_apart() -> None:
    wall = np.zeros((400, 300, 4), np.uint8)
    wall[..., :3] = np.linspace(160, 200, 400).astype(np.uint8)[:, None, None]
    wall[120:, 60:240] = scaled(face_picture(), 180, 280)[:, :]
    pieces = split(wall)
    # A rectangle pasted on a wall ends in sharp lines, but none from edge to edge.
    assert pieces == [Box(0, 0, 300, 400)]


def test_nothing_narrower_than_the_least_is_cut_off() -> None:
    left, right = scaled(face_picture(), LEAST - 1, 180), scaled(faceless_picture(), 300, 180)
    both = np.concatenate([left, right], axis=1)
    assert split(both) == [Box(0, 0, LEAST + 299, 180)]


def test_a_line_that_crosses_half_of_a_picture_parts_nothing() -> None:
    picture = texture(240, 240, seed=3).copy()
    picture[:100, 120:, :3] //= 2
    assert split(picture) == [Box(0, 0, 240, 240)]


@pytest.mark.parametrize("size", [(1, 1), (1, 500), (500, 1), (2, 2), (3, 3), (4, 80), (80, 4)])
def test_slivers_stay_whole(size: tuple[int, int]) -> None:
    width, height = size
    assert split(np.zeros((height, width, 4), np.uint8)) == [Box(0, 0, width, height)]


def test_the_maps_are_of_the_pictures_size_and_name_the_pixel_before_the_step() -> None:
    pixels = np.zeros((40, 60, 4), np.uint8)
    pixels[:, 20:] = 100
    sharp = sharpness(pixels)
    assert sharp.across.shape == sharp.down.shape == (40, 60)
    assert np.argwhere(sharp.across.all(axis=0)).ravel().tolist() == [19]
    assert not sharp.down.any()


def test_a_step_spread_over_three_pixels_is_not_sharp() -> None:
    pixels = np.zeros((40, 60, 4), np.uint8)
    for column, level in ((20, 30), (21, 60), (22, 90)):
        pixels[:, column:] = level
    assert not sharpness(pixels).across.any()
