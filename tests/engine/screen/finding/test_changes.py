"""Blocks that changed are known, and only they; what was not read anew costs nothing."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.screen.finding.changes import BLOCK, ChangeGrid, Grid
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


def appeared(*boxes: Box, spared: tuple[Box, ...] = ()) -> list[Box]:
    """Return what is said to have appeared when these rectangles changed, but for the spared."""
    changes, pixels = keeping(blank()), blank()
    for box, level in [*((box, 9) for box in boxes), *((box, 0) for box in spared)]:
        pixels[box.y : box.y + box.height, box.x : box.x + box.width] = level
    return changes.appeared(pixels, changes.compare(pixels, ALL))


@pytest.mark.parametrize(
    "box",
    [Box(16, 16, 64, 48), Box(21, 19, 61, 47), Box(0, 0, WIDTH, HEIGHT), Box(150, 52, 50, 48)],
)
def test_a_rectangle_in_which_everything_changed_is_told_to_the_pixel(box: Box) -> None:
    assert appeared(box) == [box]


def test_two_rectangles_apart_are_told_apart() -> None:
    boxes = [Box(5, 7, 60, 70), Box(120, 20, 71, 66)]
    assert sorted(appeared(*boxes), key=lambda box: box.x) == boxes


def test_pixels_that_stayed_by_chance_do_not_matter() -> None:
    box = Box(21, 19, 61, 60)
    assert appeared(box, spared=(Box(40, 40, 30, 30),)) == [box]


@pytest.mark.parametrize(
    "parts",
    [
        pytest.param((Box(0, 0, 96, 32), Box(0, 32, 32, 64)), id="two arms of many blocks"),
        pytest.param((Box(17, 17, 62, 22), Box(17, 39, 22, 40)), id="two arms in one rectangle"),
    ],
)
def test_what_has_the_shape_of_an_l_has_not_appeared_as_a_rectangle(parts: tuple[Box, ...]) -> None:
    assert appeared(*parts) == []


@pytest.mark.parametrize("box", [Box(0, 0, 200, 32), Box(16, 0, 32, 100), Box(20, 20, 4, 4)])
def test_what_is_too_narrow_for_a_picture_has_not_appeared(box: Box) -> None:
    assert appeared(box) == []


def test_on_a_screen_of_another_size_nothing_appeared() -> None:
    changes, turned = keeping(blank()), blank(HEIGHT, WIDTH)
    turned[:] = 9
    assert changes.appeared(turned, changes.compare(turned, ())) == []


def test_a_screen_of_one_pixel_is_one_block() -> None:
    changes, pixels = keeping(blank(1, 1)), blank(1, 1)
    pixels[0, 0] = 1
    assert changes.compare(pixels, (Box(0, 0, 1, 1),)).tolist() == [[True]]
