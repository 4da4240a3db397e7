"""What only moved on a page that scrolled is known where it is now, and is not found anew."""

import numpy as np
import pytest

from engine.geometry import moved
from engine.screen.finding import pictures
from engine.screen.finding.changes import ChangeGrid, Grid, blocks_of, share_changed
from engine.screen.finding.outlines import Outline, outlines
from engine.screen.finding.pictures import PictureFinder
from engine.screen.finding.scrolling import Following, find_scroll
from engine.terms import Box
from engine.vision.pixels import Pixels, bounds
from tests.engine.screen.textures import place, texture

WIDTH, HEIGHT = 800, 640
VIEW = Box(64, 96, 608, 480)
FIRST, SECOND, LATER = Box(40, 100, 200, 160), Box(300, 100, 200, 160), Box(40, 460, 200, 160)
"""On the page: two side by side, and one further down."""


def long_page() -> Pixels:
    """Return a page of which every row can be told from the others, with three pictures."""
    chance = np.random.default_rng(5)
    long = np.full((1600, VIEW.width, 4), 250, np.uint8)
    long[:, 540:600, :3] = chance.integers(0, 2, (1600, 1, 1), np.uint8) * 220
    for seed, box in enumerate((FIRST, SECOND, LATER)):
        place(long, box, texture(box.width, box.height, seed))
    return long


PAGE = long_page()


def on_screen(box: Box, top: int) -> Box:
    return moved(box, VIEW.x, VIEW.y - top)


class Desk:
    """A finder that follows a page."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.finder = PictureFinder()
        self.changes = ChangeGrid()
        self.searched: list[Box] = []
        search = outlines

        def counted(pixels: Pixels, region: Box) -> tuple[Outline, ...]:
            self.searched.append(region)
            return search(pixels, region)

        monkeypatch.setattr(pictures, "outlines", counted)

    def show(self, top: int, *, odd: Box | None = None) -> list[Box]:
        """Scroll there; something ``odd`` covers a part of the screen besides."""
        pixels = np.full((HEIGHT, WIDTH, 4), 240, np.uint8)
        place(pixels, VIEW, PAGE[top : top + VIEW.height])
        if odd:
            place(pixels, odd, np.full((odd.height, odd.width, 4), 9, np.uint8))
        changed = self.changes.compare(pixels, (bounds(pixels),))
        before = self.changes.before
        scroll = find_scroll(before, pixels, changed) if before.shape == pixels.shape else None
        if scroll:
            self.finder.follow(Following(scroll, before, pixels))
        else:
            self.finder.stir(changed)
        self.changes.keep(pixels, changed)
        self.searched.clear()
        return [outline.box for outline in self.finder.find(pixels, changed)]


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(monkeypatch)


def test_pictures_that_moved_are_where_they_went_without_a_search(desk: Desk) -> None:
    desk.show(0)
    for top in (21, 50):
        found = desk.show(top)
        assert on_screen(FIRST, top) in found
        assert on_screen(SECOND, top) in found
        assert not any(
            region.y < on_screen(FIRST, top).y + FIRST.height
            and region.x < on_screen(SECOND, top).x + SECOND.width
            for region in desk.searched
        )


def test_what_comes_in_is_found_until_all_of_it_is_there(desk: Desk) -> None:
    desk.show(0)
    for top in (40, 70, 100, 130):
        (coming,) = (box for box in desk.show(top) if box.y > VIEW.y + 250 and box.x < 300)
        there = on_screen(LATER, top)
        assert (coming.x, coming.y, coming.width) == (there.x, there.y, there.width)
        assert coming.y + coming.height == min(there.y + there.height, VIEW.y + VIEW.height)


def test_what_goes_out_is_known_as_far_as_it_can_be_seen(desk: Desk) -> None:
    desk.show(0)
    top = 190
    gone = on_screen(FIRST, top)
    assert Box(gone.x, VIEW.y, gone.width, gone.y + gone.height - VIEW.y) in desk.show(top)


def test_what_changes_otherwise_is_found_anew(desk: Desk) -> None:
    desk.show(0)
    desk.show(30)
    there = on_screen(FIRST, 30)
    found = desk.show(30, odd=Box(there.x, there.y, there.width, 60))
    assert there not in found
    assert any(box.y > there.y and box.x == there.x for box in found)


def test_once_let_go_it_is_found_anew(desk: Desk) -> None:
    desk.show(0)
    desk.show(30)
    assert {on_screen(FIRST, 30), on_screen(SECOND, 30)} <= set(desk.finder.let_go())
    assert desk.finder.let_go() == []


def changed_between(before: Pixels, now: Pixels) -> Grid:
    changes = ChangeGrid()
    changes.keep(before, changes.compare(before, ()))
    return changes.compare(now, (bounds(before),))


def test_empty_lines_and_columns_do_not_part_a_page_that_scrolls() -> None:
    """Columns and rows of pictures on one colour change as many parts; all of them went along."""
    long = np.full((1600, VIEW.width, 4), 250, np.uint8)
    spots = [Box(x, y, 200, 200) for y in range(20, 1300, 260) for x in (10, 330)]
    for seed, box in enumerate(spots):
        place(long, box, texture(box.width, box.height, seed))
    screens = []
    for top in (0, 24):
        pixels = np.full((HEIGHT, WIDTH, 4), 240, np.uint8)
        place(pixels, VIEW, long[top : top + VIEW.height])
        screens.append(pixels)
    before, now = screens
    scroll = find_scroll(before, now, changed_between(before, now))
    assert scroll is not None
    assert scroll.down == -24
    following = Following(scroll, before, now)
    for box in spots[:4]:
        assert following.concerns(on_screen(box, 0))
        assert following.only_moved(on_screen(box, 0)) or following.enters(on_screen(box, 0))


def test_what_stands_still_on_a_page_that_scrolls_did_not_move() -> None:
    screens = []
    fixed = Box(VIEW.x + 40, VIEW.y + 40, 120, 120)
    for top in (0, 24):
        pixels = np.full((HEIGHT, WIDTH, 4), 240, np.uint8)
        place(pixels, VIEW, PAGE[top : top + VIEW.height])
        place(pixels, fixed, texture(120, 120, seed=77))
        screens.append(pixels)
    before, now = screens
    scroll = find_scroll(before, now, changed_between(before, now))
    assert scroll is not None
    assert not Following(scroll, before, now).only_moved(fixed)


def test_pictures_that_come_in_above_enter_as_well() -> None:
    screens = [np.full((HEIGHT, WIDTH, 4), 240, np.uint8) for _ in range(2)]
    for pixels, top in zip(screens, (110, 80), strict=True):
        place(pixels, VIEW, PAGE[top : top + VIEW.height])
    before, now = screens
    scroll = find_scroll(before, now, changed_between(before, now))
    assert scroll is not None
    assert scroll.down == 30
    following = Following(scroll, before, now)
    assert following.enters(Box(VIEW.x + 40, VIEW.y, 200, 140))
    assert not following.enters(Box(VIEW.x + 40, VIEW.y + 100, 200, 140))


def test_a_share_of_changed_blocks() -> None:
    changed = np.zeros((4, 4), np.bool_)
    changed[1, 1] = True
    assert changed[blocks_of(Box(16, 16, 16, 16))].tolist() == [[True]]
    assert share_changed(changed, Box(16, 16, 32, 16)) == 0.5
    assert share_changed(changed, Box(400, 400, 16, 16)) == 0.0
