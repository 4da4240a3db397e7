"""Blocks that changed are known, and only they; what was not read anew costs nothing."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.screen.changes import BLOCK, ChangeGrid, Grid
from engine.terms import Box
from engine.vision.pixels import Pixels

WIDTH, HEIGHT = 200, 100
ALL = (Box(0, 0, WIDTH, HEIGHT),)


def blank(width: int = WIDTH, height: int = HEIGHT) -> Pixels:
    return np.zeros((height, width, 4), np.uint8)


def keeping(pixels: Pixels) -> ChangeGrid:
    changes = ChangeGrid()
    changes.keep(pixels, changes.compare(pixels, ()))
    return changes


def blocks(grid: Grid) -> set[tuple[int, int]]:
    return {(int(row), int(column)) for row, column in np.argwhere(grid)}


def test_everything_is_new_at_first_and_nothing_when_nothing_changed() -> None:
    changes, pixels = ChangeGrid(), blank()
    first = changes.compare(pixels, ())
    assert first.shape == (7, 13)
    assert first.all()
    changes.keep(pixels, first)
    assert not changes.compare(pixels, ALL).any()


def test_a_change_is_told_until_the_screen_is_kept() -> None:
    changes, pixels = keeping(blank()), blank()
    pixels[0, 0] = 1
    for _ in range(2):
        assert blocks(changes.compare(pixels, ALL)) == {(0, 0)}
    changes.keep(pixels, changes.compare(pixels, ALL))
    assert not changes.compare(pixels, ALL).any()


def test_another_size_is_all_new_whatever_was_read_anew() -> None:
    changes = keeping(blank())
    turned = blank(HEIGHT, WIDTH)
    assert changes.compare(turned, ()).all()
    changes.keep(turned, changes.compare(turned, ()))
    assert not changes.compare(turned, (Box(0, 0, HEIGHT, WIDTH),)).any()


@settings(max_examples=60)
@given(st.integers(0, HEIGHT - 1), st.integers(0, WIDTH - 1), st.integers(0, 2), st.data())
def test_one_changed_pixel_marks_its_block_alone(
    row: int, column: int, channel: int, data: st.DataObject
) -> None:
    left, top = data.draw(st.integers(0, column)), data.draw(st.integers(0, row))
    width = data.draw(st.integers(column - left + 1, WIDTH - left))
    height = data.draw(st.integers(row - top + 1, HEIGHT - top))
    changes, pixels = keeping(blank()), blank()
    pixels[row, column, channel] = 1
    changed = changes.compare(pixels, (Box(left, top, width, height),))
    assert blocks(changed) == {(row // BLOCK, column // BLOCK)}
    changes.keep(pixels, changed)
    assert not changes.compare(pixels, ALL).any()


def test_only_fresh_parts_are_compared() -> None:
    changes, pixels = keeping(blank()), blank()
    pixels[:, :, 0] = 9
    assert not changes.compare(pixels, ()).any()
    fresh = (Box(0, 0, 16, 16), Box(190, 90, 10, 10))
    assert blocks(changes.compare(pixels, fresh)) == {(0, 0), (5, 11), (6, 11), (5, 12), (6, 12)}


def test_only_what_changed_is_kept_anew() -> None:
    changes, pixels = keeping(blank()), blank()
    pixels[0, 0] = 5
    changed = changes.compare(pixels, (Box(0, 0, 16, 16),))
    pixels[99, 199] = 7
    changes.keep(pixels, changed)
    assert changes.before[0, 0, 0] == 5
    assert blocks(changes.compare(pixels, ALL)) == {(6, 12)}


def test_the_screen_is_remembered_even_if_the_source_reuses_its_memory() -> None:
    pixels = blank()
    changes = keeping(pixels)
    pixels[0, 0, 0] = 9
    assert blocks(changes.compare(pixels, ALL)) == {(0, 0)}


def test_a_screen_of_one_pixel_is_one_block() -> None:
    changes, pixels = keeping(blank(1, 1)), blank(1, 1)
    pixels[0, 0] = 1
    assert changes.compare(pixels, (Box(0, 0, 1, 1),)).tolist() == [[True]]
