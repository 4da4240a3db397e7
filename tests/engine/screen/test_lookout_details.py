"""Of a large picture what was found is covered, and nothing found is left out."""

import pytest

from engine.geometry import contains
from engine.terms import Box, Category, Level
from engine.vision.pixels import Pixels
from tests.engine.screen.textures import mark, texture
from tests.engine.screen.watching import Watch


def large(*marks: Box) -> Pixels:
    pixels = texture(1280, 960, seed=11).copy()
    for box in marks:
        mark(pixels, box)
    return pixels


def holds_all(covers: list[Box], marks: list[Box]) -> bool:
    return all(any(contains(cover, box) for cover in covers) for box in marks)


def test_of_a_large_picture_the_surroundings_of_a_detail_are_covered() -> None:
    watch, detail = Watch(), Box(600, 400, 60, 60)
    (cover,) = watch.see(large(detail))
    assert contains(cover, Box(540, 340, 180, 180))
    assert cover.width < 240
    assert watch.told == [Category.PICTURE]
    assert watch.wait(2.0) == [cover]


@pytest.mark.parametrize("apart", [80, 110, 150, 170, 200, 300, 500])
def test_two_details_are_both_covered_however_near_each_other(apart: int) -> None:
    watch, marks = Watch(), [Box(300, 400, 60, 60), Box(300 + apart, 400, 60, 60)]
    assert holds_all(watch.see(large(*marks)), marks)


def test_details_all_over_a_picture_have_it_covered_as_a_whole() -> None:
    watch = Watch()
    marks = [Box(80 + 240 * col, 60 + 190 * row, 60, 60) for col in range(5) for row in range(5)]
    covers = watch.see(large(*marks))
    assert any(contains(cover, Box(10, 10, 1260, 940)) for cover in covers)


def test_a_picture_covered_as_a_whole_stays_so_at_another_level() -> None:
    watch = Watch()
    marks = [Box(80 + 240 * col, 60 + 190 * row, 60, 60) for col in range(5) for row in range(5)]
    covers = watch.see(large(*marks))
    watch.lookout.set_level(Level.STRICT)
    assert watch.wait(3.0) == covers
    assert len(covers) == 1, "what lies under a cover needs none of its own"


def test_a_detail_that_moves_on_is_covered_where_it_is() -> None:
    watch = Watch()
    for step in range(12):
        box = Box(300 + 50 * step, 400, 60, 60)
        watch.now += 0.6
        assert holds_all(watch.see(large(box)), [box])
    assert watch.wait(3.0), "the last of them stays"


def test_a_detail_that_is_gone_is_uncovered() -> None:
    watch = Watch()
    watch.see(large(Box(600, 400, 60, 60)))
    watch.now += 1.0
    watch.see(large())
    assert watch.wait(2.5) == []
