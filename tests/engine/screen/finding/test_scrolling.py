"""A page that scrolled is known to have done so, by how much, and nothing else is taken for it."""

import numpy as np
import pytest

from engine.screen.finding.changes import BLOCK, ChangeGrid, Grid
from engine.screen.finding.scrolling import Scroll, find_scroll, same_content
from engine.terms import Box
from engine.vision.pixels import Pixels
from tests.engine.screen.textures import texture
from tests.visual.scenes import text_page

WIDTH, HEIGHT = 800, 640
VIEW = Box(64, 96, 608, 480)


def changed_between(before: Pixels, now: Pixels) -> Grid:
    changes = ChangeGrid()
    changes.keep(before, changes.compare(before, ()))
    return changes.compare(now, (Box(0, 0, before.shape[1], before.shape[0]),))


def screen(content: Pixels, top: int) -> Pixels:
    """Return a screen whose view shows a long page from row ``top`` on."""
    pixels = np.full((HEIGHT, WIDTH, 4), 240, np.uint8)
    pixels[VIEW.y : VIEW.y + VIEW.height, VIEW.x : VIEW.x + VIEW.width] = content[
        top : top + VIEW.height, : VIEW.width
    ]
    return pixels


def scrolled(content: Pixels, top: int, further: int) -> Scroll | None:
    before, now = screen(content, top), screen(content, top + further)
    return find_scroll(before, now, changed_between(before, now))


def long_texture() -> Pixels:
    return texture(VIEW.width, 2000, seed=8)


@pytest.mark.parametrize("further", [1, 3, 17, 53, 120, 300, -1, -40, -120, -300])
def test_a_page_that_scrolled_is_told_by_how_much(further: int) -> None:
    scroll = scrolled(long_texture(), 600, further)
    assert scroll is not None
    assert scroll.down == -further
    assert scroll.box == VIEW


def test_a_page_of_text_scrolls_as_well() -> None:
    scroll = scrolled(text_page(VIEW.width, 2000), 600, 53)
    assert scroll is not None
    assert scroll.down == -53


def test_a_page_with_a_fixed_bar_has_scrolled_nevertheless() -> None:
    before, now = screen(long_texture(), 600), screen(long_texture(), 660)
    for pixels in (before, now):
        pixels[VIEW.y : VIEW.y + 60, VIEW.x : VIEW.x + VIEW.width] = 30
    scroll = find_scroll(before, now, changed_between(before, now))
    assert scroll is not None
    assert scroll.down == -60


def test_what_did_not_change_has_not_scrolled() -> None:
    pixels = screen(long_texture(), 0)
    nothing = np.zeros((HEIGHT // BLOCK, WIDTH // BLOCK), np.bool_)
    assert find_scroll(pixels, pixels, nothing) is None


def test_another_page_has_not_scrolled() -> None:
    before, now = screen(long_texture(), 0), screen(texture(VIEW.width, 2000, seed=9), 0)
    assert find_scroll(before, now, changed_between(before, now)) is None


def test_a_page_scrolled_by_more_than_its_view_is_another_page() -> None:
    assert scrolled(long_texture(), 0, VIEW.height + 40) is None


def test_rows_that_are_all_alike_tell_nothing() -> None:
    stripes = np.zeros((2000, VIEW.width, 4), np.uint8)
    stripes[::2] = 200
    assert scrolled(stripes, 0, 1) is None


def test_a_small_part_that_changed_is_no_page() -> None:
    before, now = screen(long_texture(), 0), screen(long_texture(), 0)
    now[200:300, 200:300] = before[210:310, 200:300]
    assert find_scroll(before, now, changed_between(before, now)) is None


def test_a_page_that_scrolled_sideways_is_judged_anew() -> None:
    wide = texture(1400, VIEW.height, seed=4)
    before, now = (screen(wide[:, left : left + VIEW.width], 0) for left in (0, 40))
    assert find_scroll(before, now, changed_between(before, now)) is None


def test_a_box_moves_as_far_as_it_can_still_be_seen() -> None:
    up = Scroll(Box(0, 100, 400, 300), -50)
    assert up.moved(Box(20, 200, 100, 80)) == Box(20, 150, 100, 80)
    assert up.moved(Box(20, 120, 100, 80)) == Box(20, 100, 100, 50)
    assert up.moved(Box(20, 100, 100, 50)) is None
    down = Scroll(Box(0, 100, 400, 300), 50)
    assert down.moved(Box(20, 340, 100, 60)) == Box(20, 390, 100, 10)


def test_the_same_content_is_known_and_another_is_not() -> None:
    before, now = np.zeros((400, 400, 4), np.uint8), np.zeros((400, 400, 4), np.uint8)
    old, new = Box(10, 10, 120, 90), Box(10, 170, 120, 90)
    before[10:100, 10:130] = texture(120, 90, seed=1)
    now[170:260, 10:130] = texture(120, 90, seed=1)
    assert same_content(before, old, now, new)
    now[170:200, 10:130] = texture(120, 90, seed=2)[:30]
    assert not same_content(before, old, now, new)


def test_boxes_of_another_size_or_off_the_screen_are_not_the_same() -> None:
    pixels = np.zeros((100, 100, 4), np.uint8)
    assert not same_content(pixels, Box(0, 0, 50, 50), pixels, Box(0, 0, 50, 40))
    assert not same_content(pixels, Box(200, 200, 50, 50), pixels, Box(200, 200, 50, 50))
