"""Tests for pixels."""

import numpy as np

from engine.terms import Box
from engine.vision.pixels import bounds, crop


def test_bounds_hold_every_pixel() -> None:
    assert bounds(np.zeros((3, 5, 4), np.uint8)) == Box(0, 0, 5, 3)


def test_a_crop_is_painted_where_it_was_cut() -> None:
    pixels = np.zeros((4, 6, 4), np.uint8)
    crop(pixels, Box(1, 2, 3, 1))[:] = 9
    assert pixels[2, 1:4].min() == 9
    assert pixels.sum() == 9 * 3 * 4
