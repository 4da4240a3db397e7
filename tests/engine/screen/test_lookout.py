"""From sights to covers: what shows on the screen decides, whatever it did before."""

import numpy as np
import pytest

from engine.geometry import contains, overlap
from engine.policy import HOLD_SECONDS, ROUND, Angle
from engine.screen.judging.album import AGAIN_SECONDS
from engine.screen.lookout import FIND_SECONDS
from engine.terms import Box, Category, Level, Meaning
from tests.engine.screen.textures import (
    FAINT,
    IN_DOUBT,
    LIKELY,
    SURE,
    blank,
    marked,
    place,
    sight,
    texture,
)
from tests.engine.screen.watching import COVER, PLACE, Watch, bad, covering_bad, good, screen


def test_a_picture_is_covered_to_the_pixel_and_a_little_beyond_and_told_once() -> None:
    watch = covering_bad()
    assert watch.told == [Category.PICTURE]
    watch.wait(3.0)
    assert (watch.boxes, watch.told) == ([COVER], [Category.PICTURE])


def test_a_harmless_picture_is_looked_at_once_and_never_covered() -> None:
    watch = Watch()
    assert watch.see(screen((PLACE, good()))) == []
    watch.wait(3.0)
    assert len(watch.eye.looks) == watch.lookout.looks == 1
    assert watch.lookout.due_in() is None


def test_a_change_elsewhere_asks_for_no_look() -> None:
    watch, pixels = Watch(), screen((PLACE, good()))
    watch.see(pixels)
    for level in (0, 99):
        watch.now += 1.0
        pixels[20:30, 20:30] = level
        watch.see(pixels)
    watch.wait(1.0)
    assert len(watch.eye.looks) == 1


def test_a_still_picture_that_was_replaced_by_another_is_no_video() -> None:
    watch = Watch()
    watch.see(screen((PLACE, good())))
    watch.now += 60.0
    watch.see(screen((PLACE, bad(3))))
    assert watch.told == [Category.PICTURE]


def test_before_the_first_sight_nothing_is_known() -> None:
    watch = Watch()
    assert watch.boxes == []
    assert not watch.lookout.busy
    assert watch.lookout.settled
    assert watch.lookout.due_in() is None


def test_nothing_is_settled_before_the_first_look_is_over() -> None:
    watch = Watch()
    watch.lookout.see(sight(screen((PLACE, good()))))
    assert watch.lookout.busy
    assert not watch.lookout.settled
    watch.look()
    assert watch.lookout.settled


def test_a_cover_stays_while_its_picture_is_not_shown_to_be_gone_for_long_enough() -> None:
    watch = covering_bad()
    number = watch.numbers
    watch.now += 0.04
    assert watch.see(screen()) == [COVER], "one clean look lifts nothing"
    assert watch.wait(2.0) == []
    watch.now += 1.0
    assert watch.see(screen((PLACE, bad()))) == [COVER]
    assert watch.numbers != number, "another cover, and not the old one again"


def test_a_picture_that_comes_back_at_once_was_never_uncovered() -> None:
    watch = covering_bad()
    for _ in range(5):
        assert watch.frame(screen()) == [COVER]
        assert watch.frame(screen((PLACE, bad()))) == [COVER]
    assert watch.told == [Category.PICTURE]


def test_another_picture_in_the_same_place_is_judged_for_itself() -> None:
    watch = Watch()
    watch.see(screen((PLACE, good())))
    watch.now += 1.0
    assert watch.see(screen((PLACE, bad(3)))) == [COVER]


def test_a_known_picture_is_covered_though_nothing_is_seen_in_it() -> None:
    watch = Watch()
    watch.eye.known[good().tobytes()] = Category.TEST
    assert watch.see(screen((PLACE, good()))) == [COVER]
    assert watch.told == [Category.TEST]


@pytest.mark.parametrize("corner", [(0, 0), (480, 0), (0, 320), (480, 320)])
def test_covers_at_the_screens_edges_end_there(corner: tuple[int, int]) -> None:
    watch, box = Watch(), Box(*corner, 160, 160)
    (cover,) = watch.see(screen((box, bad())))
    assert contains(Box(0, 0, 640, 480), cover)
    assert contains(cover, box)
    assert overlap(cover, box) > 0.9


@pytest.mark.parametrize("size", [(1, 1), (1, 480), (640, 1), (2, 2), (17, 33)])
def test_a_tiny_screen_is_no_error(size: tuple[int, int]) -> None:
    watch = Watch()
    width, height = size
    assert watch.see(np.full((height, width, 4), 90, np.uint8)) == []
    changed = np.zeros((height, width, 4), np.uint8)
    assert watch.frame(changed) == []


def test_of_touching_pictures_only_the_one_that_asks_for_it_is_covered() -> None:
    watch = Watch()
    boxes = [Box(96 + 130 * index, 144, 130, 150) for index in range(3)]
    shown = [good(1, boxes[0]), bad(2, boxes[1]), good(3, boxes[2])]
    pixels = screen(*zip(boxes, shown, strict=True))
    assert watch.see(pixels) == [Box(224, 142, 134, 154)]


def test_a_picture_on_a_patterned_ground_is_covered_and_the_ground_is_not() -> None:
    watch, box = Watch(), Box(233, 171, 150, 130)
    cover = Box(231, 169, 154, 134)
    ground = texture(640, 480, seed=5).copy()
    place(ground, box, marked(np.ascontiguousarray(255 - texture(150, 130, seed=6))))
    assert cover in watch.see(ground)
    assert watch.wait(1.0) == [cover], "the ground was judged again, but for what lies on it"


def test_a_tighter_level_judges_everything_anew_and_at_once() -> None:
    watch = Watch()
    watch.eye.meaning = Meaning.SUGGESTIVE
    watch.see(screen((PLACE, bad())))
    watch.lookout.set_level(Level.STRICT)
    assert watch.look() == [COVER]


def test_a_looser_level_uncovers_only_after_looking() -> None:
    watch = Watch(Level.STRICT)
    watch.eye.meaning = Meaning.SUGGESTIVE
    watch.see(screen((PLACE, bad())))
    watch.lookout.set_level(Level.ALL)
    assert watch.boxes == [COVER]
    assert watch.look() == [COVER]
    assert watch.wait(1.0) == []


def test_a_hidden_place_waits_until_it_can_be_seen() -> None:
    watch = covering_bad()
    for _ in range(20):
        watch.now += 0.1
        assert watch.see(screen(), hidden=(COVER,)) == [COVER]
    looks = len(watch.eye.looks)
    assert watch.see(screen()) == [COVER]
    assert watch.wait(1.5) == []
    assert len(watch.eye.looks) > looks


def test_a_look_that_was_due_does_not_count_once_its_place_is_hidden() -> None:
    watch = Watch()
    pixels = screen()
    watch.lookout.inherit(sight(pixels, covers=(COVER,)))
    watch.see(pixels)
    watch.wait(HOLD_SECONDS - AGAIN_SECONDS)
    due = watch.lookout.due_in()
    assert due is not None
    watch.now += due - FIND_SECONDS / 3
    place(pixels, Box(16, 16, 60, 60), good(1, Box(0, 0, 60, 60)))
    assert watch.see(pixels) == [COVER]
    watch.now += FIND_SECONDS / 2
    assert watch.see(pixels, hidden=(COVER,)) == [COVER]


def test_inherited_covers_stand_from_the_first_sight_and_are_no_news() -> None:
    watch = Watch()
    shown = sight(screen((PLACE, bad())), covers=(COVER,))
    watch.lookout.inherit(shown)
    watch.lookout.see(shown)
    assert watch.boxes == [COVER]
    assert watch.look() == [COVER]
    assert watch.told == []


def test_inherited_covers_over_nothing_go_after_looking() -> None:
    watch = Watch()
    watch.lookout.inherit(sight(screen(), covers=(COVER,)))
    assert watch.see(screen()) == [COVER]
    assert watch.wait(1.5) == []


@pytest.mark.parametrize(
    "place_",
    [Box(-40, -40, 100, 100), Box(-500, 20, 100, 100), Box(630, 470, 500, 500), Box(5000, 9, 9, 9)],
)
def test_inherited_covers_beside_the_screen_are_no_error(place_: Box) -> None:
    watch = Watch()
    watch.lookout.inherit(sight(screen(), covers=(place_,)))
    watch.see(screen())
    assert watch.wait(1.5) == []


def test_another_screen_size_is_looked_at_afresh() -> None:
    watch = Watch()
    lower = Box(432, 304, 160, 160)
    watch.see(screen((PLACE, bad()), (lower, bad(2))))
    watch.now += 1.0
    small = blank(400, 320)
    place(small, PLACE, bad())
    assert COVER in watch.see(small)
    assert watch.wait(2.0) == [COVER]
    watch.now += 1.0
    assert sorted(watch.see(screen((PLACE, bad()), (lower, bad(2)))), key=lambda b: b.x) == [
        COVER,
        Box(430, 302, 164, 164),
    ]


def test_a_mark_of_full_strength_is_sure_and_a_doubtful_one_is_not() -> None:
    """The tests above stand on this."""
    for strength, expected in ((SURE, [COVER]), (IN_DOUBT, [])):
        watch = Watch()
        assert watch.see(screen((PLACE, marked(good(), strength)))) == expected


def test_while_the_model_fails_what_is_new_is_covered_and_nothing_is_uncovered() -> None:
    watch, other = covering_bad(), Box(432, 16, 160, 112)
    watch.eye.fails = True
    watch.now += 1.0
    watch.see(screen((other, good(2, other))))
    watch.wait(2.0)
    assert sorted(watch.boxes, key=lambda box: box.x) == [COVER, Box(430, 14, 164, 116)]
    assert watch.lookout.failing
    watch.eye.fails = False
    watch.now += 1.0
    pixels = screen((other, good(3, other)))
    place(pixels, PLACE, good(5))
    watch.see(pixels)
    assert watch.wait(3.0) == []
    assert not watch.lookout.failing


def test_a_level_that_the_pack_cannot_serve_changes_nothing() -> None:
    watch = covering_bad()
    watch.eye.levels.remove(Level.TARGETED)
    assert not watch.lookout.set_level(Level.TARGETED)
    assert watch.look() == [COVER]
    assert len(watch.eye.looks) == 1
    assert watch.lookout.set_level(Level.STRICT)


def glancing() -> Watch:
    watch = Watch()
    watch.eye.first = Angle.GLANCE
    watch.lookout.set_level(Level.ALL)
    return watch


def test_a_picture_in_which_a_glance_finds_nothing_is_looked_at_whole_when_there_is_time() -> None:
    watch = glancing()
    assert watch.see(screen((PLACE, good()))) == []
    assert [angle for _, angle in watch.eye.looks] == [Angle.GLANCE, Angle.WHOLE]


def test_what_a_glance_missed_is_covered_by_the_look_after_it() -> None:
    watch = glancing()
    watch.eye.finds_from = {Angle.WHOLE}
    assert watch.see(screen((PLACE, bad()))) == [COVER]
    assert [angle for _, angle in watch.eye.looks] == [Angle.GLANCE, Angle.WHOLE]


def test_a_glance_that_is_sure_covers_at_once() -> None:
    watch = glancing()
    assert watch.see(screen((PLACE, bad()))) == [COVER]
    assert [angle for _, angle in watch.eye.looks] == [Angle.GLANCE]


def test_what_a_glance_finds_faint_is_looked_at_closely() -> None:
    watch = glancing()
    assert watch.see(screen((PLACE, marked(good(), FAINT)))) == []
    assert [angle for _, angle in watch.eye.looks][:2] == [Angle.GLANCE, Angle.WHOLE]


def test_a_glance_is_no_part_of_a_round_that_all_looks_must_agree_on() -> None:
    watch = glancing()
    watch.eye.finds_from = {Angle.GLANCE, Angle.WHOLE, Angle.WIDER}
    assert watch.see(screen((PLACE, marked(good(), LIKELY)))) == []
    watch = glancing()
    assert watch.see(screen((PLACE, marked(good(), LIKELY)))) == [COVER]
    assert [angle for _, angle in watch.eye.looks] == [Angle.GLANCE, *ROUND]


def test_a_glance_lifts_a_cover_no_sooner_than_any_other_look() -> None:
    watch = glancing()
    watch.see(screen((PLACE, bad())))
    watch.now += 5.0
    assert watch.see(screen()) == [COVER]
    assert watch.wait(2.0) == []
