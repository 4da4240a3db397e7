"""Covers follow a page that scrolls, and nothing is judged twice for it."""

import numpy as np
import pytest

from engine.geometry import contains, intersection
from engine.screen.judging.picture import GROWN_SECONDS
from engine.screen.lookout import AT_REST_SECONDS
from engine.terms import Box, Category
from engine.vision.pixels import Pixels
from tests.engine.screen.textures import blank, place, sight
from tests.engine.screen.watching import FRAME, Watch, bad, good

VIEW = Box(64, 96, 608, 480)


def page(*pictures: tuple[Box, Pixels]) -> Pixels:
    """Return a long page of faint text, no row like another, with pictures on it."""
    chance = np.random.default_rng(2)
    long = np.full((2400, VIEW.width, 4), 250, np.uint8)
    long[..., 3] = 0
    ink = chance.random((2400, VIEW.width // 4)) < 0.3
    long[np.repeat(ink, 4, axis=1)] = (20, 20, 20, 0)
    for box, picture in pictures:
        place(long, box, picture)
    return long


def scrolled_to(long: Pixels, top: int) -> Pixels:
    pixels = blank(800, 640)
    place(pixels, VIEW, long[top : top + VIEW.height])
    return pixels


def on_screen(box: Box, top: int) -> Box | None:
    return intersection(Box(VIEW.x + box.x, VIEW.y + box.y - top, box.width, box.height), VIEW)


ON_PAGE = Box(160, 700, 160, 160)
LONG = page((ON_PAGE, bad(4)))


def is_covered(covers: list[Box], box: Box | None) -> bool:
    return box is None or any(contains(cover, box) for cover in covers)


@pytest.mark.parametrize("step", [7, 40, 100, -7, -40, -100])
def test_a_cover_follows_its_picture_without_a_look(step: int) -> None:
    watch, top = Watch(), 540
    watch.see(scrolled_to(LONG, top))
    (number,), looks = watch.numbers, len(watch.eye.looks)
    for _ in range(2):
        top += step
        watch.now += FRAME
        watch.lookout.see(sight(scrolled_to(LONG, top)))
        there = on_screen(ON_PAGE, top)
        assert there is not None
        assert watch.boxes == [Box(there.x - 2, there.y - 2, there.width + 4, there.height + 4)]
    watch.look()
    assert (watch.numbers, len(watch.eye.looks)) == ([number], looks)


@pytest.mark.parametrize("step", [13, 60, 140])
def test_a_picture_that_scrolls_through_is_covered_all_the_way(step: int) -> None:
    watch = Watch()
    for top in (*range(150, 1000, step), *range(1000, 150, -step)):
        watch.now += 0.11
        covers = watch.see(scrolled_to(LONG, top))
        there = on_screen(ON_PAGE, top)
        if there is not None and there.height >= 60:
            assert is_covered(covers, there), f"at {top}"


def test_a_cover_goes_with_a_picture_that_scrolled_away() -> None:
    watch = Watch()
    for top in range(600, 1000, 40):
        watch.frame(scrolled_to(LONG, top))
    assert watch.wait(2.5) == []


def test_a_harmless_picture_that_scrolls_is_not_looked_at_again() -> None:
    watch, long = Watch(), page((ON_PAGE, good(4)))
    watch.see(scrolled_to(long, 500))
    looks = len(watch.eye.looks)
    for top in range(520, 620, 20):
        watch.frame(scrolled_to(long, top))
    watch.wait(1.0)
    assert len(watch.eye.looks) == looks


def test_a_picture_that_changes_while_it_scrolls_is_judged_again() -> None:
    watch = Watch()
    watch.see(scrolled_to(page((ON_PAGE, good(4))), 500))
    watch.now += 1.0
    after = scrolled_to(page((ON_PAGE, bad(9))), 540)
    assert is_covered(watch.see(after), on_screen(ON_PAGE, 540))


def test_a_list_keeps_a_picture_covered_that_scrolled_half_out() -> None:
    watch, long = Watch(), page((ON_PAGE, good(4)))
    watch.eye.known[good(4).tobytes()] = Category.PICTURE
    watch.see(scrolled_to(long, 620))
    assert watch.frame(scrolled_to(long, 780))
    watch.lookout.look_again(None)
    watch.look()
    assert watch.lookout.looked_again() == (0, 1)
    assert watch.boxes


def test_a_second_look_is_answered_though_its_picture_scrolled_away() -> None:
    watch = Watch()
    watch.see(scrolled_to(LONG, 640))
    watch.lookout.look_again(None)
    watch.lookout.examine()
    watch.now += FRAME
    watch.lookout.see(sight(scrolled_to(LONG, 900)))
    assert watch.boxes == [], "its cover went with it, at once"
    assert watch.look() == []
    assert watch.lookout.looked_again() == (0, 0), "nothing was cleared, and nothing is left"


def test_while_a_page_scrolls_only_first_looks_are_taken_and_the_others_at_rest() -> None:
    large = Box(20, 500, 560, 400)
    watch, long = Watch(), page((large, good(3, large)))
    watch.see(scrolled_to(long, 0))
    for top in range(300, 420, 40):
        watch.now += FRAME
        watch.see(scrolled_to(long, top))
    parts = [look for look in watch.eye.looks if look[0][0] < large.width]
    assert not parts, "there is no time for parts"
    watch.wait(AT_REST_SECONDS)
    assert [look for look in watch.eye.looks if look[0][0] < large.width]


def test_a_sliver_that_comes_in_waits_a_moment_for_the_rest_of_it() -> None:
    watch = Watch()
    watch.see(scrolled_to(LONG, 170))
    looks = len(watch.eye.looks)
    watch.now += FRAME
    watch.see(scrolled_to(LONG, 270))  # 50 px of it are on the screen
    assert len(watch.eye.looks) == looks
    watch.wait(GROWN_SECONDS)
    assert len(watch.eye.looks) > looks
