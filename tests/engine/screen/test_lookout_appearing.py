"""What appears as a rectangle is looked at before anything is searched for."""

import numpy as np
import pytest

from engine.screen.judging.album import AGAIN_SECONDS
from engine.screen.lookout import FIND_SECONDS, OVERDUE_SECONDS
from engine.terms import Box, Category
from engine.vision.pixels import Pixels
from tests.engine.screen.textures import blank, marked, place, sight, texture
from tests.engine.screen.watching import COVER, PLACE, Watch, bad, good, screen

OTHER = Box(432, 304, 160, 112)
OTHER_COVER = Box(430, 302, 164, 116)


def with_another() -> Pixels:
    """Return a screen with a picture that appeared, and one that only a search can find."""
    pixels = screen((PLACE, bad()), (OTHER, bad(2, OTHER)))
    pixels[424:428, 100:] = 0  # a line beside it: what changed there is no rectangle
    return pixels


def watching() -> Watch:
    watch = Watch()
    watch.see(screen())
    watch.now += FIND_SECONDS
    return watch


def test_an_appearing_picture_is_covered_by_one_look_before_any_search() -> None:
    watch = watching()
    watch.lookout.see(sight(screen((PLACE, bad()))))
    assert watch.lookout.examine() is Category.PICTURE
    assert watch.boxes == [COVER]
    assert not watch.lookout.settled, "the search is still to come"
    assert watch.look() == [COVER]
    assert watch.lookout.settled
    assert watch.told == [], "the search found nothing new"
    assert len(watch.eye.looks) == 1


def test_a_picture_that_appears_right_after_a_search_waits_for_none() -> None:
    watch = Watch()
    watch.see(screen())
    watch.lookout.see(sight(screen((PLACE, bad()))))
    assert watch.lookout.examine() is Category.PICTURE


def test_a_search_waits_for_the_first_look_at_what_appeared() -> None:
    watch = watching()
    watch.lookout.see(sight(with_another()))
    watch.now += OVERDUE_SECONDS / 2
    watch.lookout.search()
    watch.lookout.examine()
    assert watch.boxes == [COVER]
    assert not watch.lookout.busy
    assert sorted(watch.look(), key=lambda box: box.x) == [COVER, OTHER_COVER]


def test_a_search_that_is_overdue_waits_no_longer() -> None:
    watch = watching()
    watch.lookout.see(sight(with_another()))
    watch.now += OVERDUE_SECONDS
    watch.lookout.search()
    for _ in range(2):
        assert watch.lookout.examine() is Category.PICTURE
    assert sorted(watch.boxes, key=lambda box: box.x) == [COVER, OTHER_COVER]
    assert watch.lookout.settled


def test_a_search_comes_though_something_appears_in_every_sight() -> None:
    watch, pixels = watching(), with_another()
    watch.lookout.see(sight(pixels))
    step = OVERDUE_SECONDS / 4
    for index in range(8):
        watch.now += step
        place(pixels, Box(8 + 72 * index, 8, 50, 50), good(index, Box(0, 0, 50, 50)))
        watch.lookout.see(sight(pixels))
        watch.lookout.search()
    while watch.lookout.busy:
        watch.lookout.examine()
    assert OTHER_COVER in watch.boxes


def test_a_picture_drawn_in_two_steps_gets_one_cover() -> None:
    watch, upper = watching(), bad().copy()
    upper[80:] = blank()[-1, -1]
    watch.see(screen((PLACE, upper)))
    number = watch.numbers
    watch.now += 0.02
    assert watch.see(screen((PLACE, bad()))) == [COVER]
    assert (watch.numbers, watch.told) == (number, [Category.PICTURE])


def test_a_clean_upper_half_does_not_clear_the_rest() -> None:
    watch, whole = watching(), good().copy()
    whole[80:, :, 3] = bad()[80:, :, 3]
    upper = whole.copy()
    upper[80:] = blank()[-1, -1]
    assert watch.see(screen((PLACE, upper))) == []
    watch.now += 0.02
    watch.lookout.see(sight(screen((PLACE, whole))))
    assert watch.lookout.examine() is Category.PICTURE
    assert watch.boxes == [COVER]


def test_a_drawn_surface_that_appears_is_not_looked_at() -> None:
    watch, card = watching(), np.zeros((160, 160, 4), np.uint8)
    card[..., :3] = np.linspace(40, 200, 160).astype(np.uint8)[None, :, None]
    assert watch.see(screen((PLACE, card))) == []
    assert watch.eye.looks == []


def test_a_picture_that_appears_on_a_ground_is_covered_and_the_ground_never() -> None:
    watch, box = Watch(), Box(233, 171, 150, 130)
    pixels = texture(640, 480, seed=5).copy()
    watch.see(pixels)
    watch.now += 1.0
    place(pixels, box, marked(np.ascontiguousarray(255 - texture(150, 130, seed=6))))
    assert watch.see(pixels) == [Box(231, 169, 154, 134)]
    assert watch.wait(1.0) == [Box(231, 169, 154, 134)]


def test_what_appeared_and_was_gone_before_the_first_look_leaves_nothing() -> None:
    watch = watching()
    watch.lookout.see(sight(screen((PLACE, bad()))))
    watch.now += FIND_SECONDS / 2
    assert watch.see(screen()) == []
    assert watch.wait(4 * AGAIN_SECONDS) == []
    assert watch.told == []


@pytest.mark.parametrize("size", [(640, 100), (200, 480), (40, 40), (300, 200)])
def test_what_appeared_is_forgotten_when_the_screen_gets_smaller(size: tuple[int, int]) -> None:
    width, height = size
    watch = watching()
    watch.lookout.see(sight(screen((PLACE, bad()), (OTHER, bad(2, OTHER)))))
    assert watch.see(blank(width, height)) == []
    assert watch.wait(4 * AGAIN_SECONDS) == []
