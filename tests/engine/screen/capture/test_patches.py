"""Few boxes hold every place that changed."""

from hypothesis import given
from hypothesis import strategies as st

from engine.geometry import area, contains, intersection
from engine.screen.capture.patches import MOST, NEAR, patches
from engine.terms import Box

SCREEN = Box(0, 0, 1920, 1080)
places = st.builds(
    Box, st.integers(-900, 2500), st.integers(-900, 1500), st.integers(1, 900), st.integers(1, 900)
)


@given(st.lists(places, max_size=70))
def test_they_hold_all_places_are_few_and_lie_on_the_screen(some: list[Box]) -> None:
    boxes = patches(some, SCREEN)
    assert len(boxes) <= MOST
    assert all(contains(SCREEN, box) for box in boxes)
    assert sum(area(box) for box in boxes) <= area(SCREEN)
    for place in some:
        if shown := intersection(place, SCREEN):
            assert any(contains(box, shown) for box in boxes)


def test_a_few_places_far_apart_stay_apart() -> None:
    some = (Box(0, 0, 2, 16), Box(1800, 1050, 60, 20), Box(900, 500, 300, 300))
    assert set(patches(some, SCREEN)) == set(some)


def test_places_next_to_each_other_are_read_at_once() -> None:
    assert patches((Box(0, 0, 100, 20), Box(0, 40, 100, 20)), SCREEN) == (Box(0, 0, 100, 60),)
    assert NEAR > 20 * 100


def test_nothing_on_the_screen_is_nothing() -> None:
    assert patches((Box(-50, 0, 50, 50), Box(0, 1080, 5, 5)), SCREEN) == ()


def test_what_is_not_the_screen_can_be_the_whole_of_it() -> None:
    cross = (Box(0, 500, 1920, 80), Box(900, 0, 80, 1080), *[Box(3, i, 1500, 9) for i in range(60)])
    assert sum(area(box) for box in patches(cross, SCREEN)) <= area(SCREEN)
