"""Blocks that changed are known, and only they."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.screen.changes import BLOCK, ChangeGrid


def test_everything_is_new_at_first_and_nothing_when_nothing_changed() -> None:
    grid, pixels = ChangeGrid(), np.zeros((100, 200, 4), np.uint8)
    assert grid.compare(pixels).all()
    assert not grid.compare(pixels).any()


def test_another_size_is_all_new() -> None:
    grid = ChangeGrid()
    grid.compare(np.zeros((100, 200, 4), np.uint8))
    assert grid.compare(np.zeros((200, 100, 4), np.uint8)).all()


@settings(max_examples=50)
@given(st.integers(0, 99), st.integers(0, 199), st.integers(0, 2))
def test_one_changed_pixel_marks_its_block_alone(row: int, column: int, channel: int) -> None:
    grid, pixels = ChangeGrid(), np.zeros((100, 200, 4), np.uint8)
    grid.compare(pixels)
    pixels = pixels.copy()
    pixels[row, column, channel] = 1
    changed = grid.compare(pixels)
    assert changed.shape == (7, 13)
    assert changed[row // BLOCK, column // BLOCK]
    assert changed.sum() == 1
    assert not grid.compare(pixels).any()


def test_the_screen_is_remembered_even_if_the_source_reuses_its_memory() -> None:
    grid, pixels = ChangeGrid(), np.zeros((32, 32, 4), np.uint8)
    grid.compare(pixels)
    pixels[0, 0, 0] = 9
    assert grid.compare(pixels)[0, 0]
