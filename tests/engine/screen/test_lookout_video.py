"""What keeps changing is covered steadily, at a cost that is bounded."""

import pytest

from engine.policy import DOUBTS, HOLD_SECONDS, MOVING_CLEAN_LOOKS, ROUND, Angle
from engine.screen.judging.album import AGAIN_SECONDS, QUICK_STIRS
from engine.screen.lookout import FIND_SECONDS, GENTLE
from engine.terms import Category, Pace
from engine.vision.pixels import Pixels
from tests.engine.screen.textures import IN_DOUBT, LIKELY, marked, sight
from tests.engine.screen.watching import COVER, FRAME, PLACE, Watch, bad, good, screen


def test_a_video_is_covered_and_stays_so_through_single_clean_frames() -> None:
    watch = Watch()
    watch.see(screen((PLACE, bad(0))))
    for index in range(120):
        shown = good(index) if index % 5 else bad(index)
        assert watch.frame(screen((PLACE, shown))) == [COVER], f"flickers at {index}"
    assert len(watch.told) == 1


def test_a_video_that_stays_clean_is_uncovered_in_the_end_and_not_soon() -> None:
    watch = Watch()
    watch.see(screen((PLACE, bad(0))))
    watch.frame(screen((PLACE, bad(1))))
    lifted = None
    for index in range(2, 90):
        if not watch.frame(screen((PLACE, good(index)))):
            lifted = index
            break
    assert lifted is not None
    assert lifted * FRAME > (MOVING_CLEAN_LOOKS - 1) * AGAIN_SECONDS > HOLD_SECONDS


def test_a_video_is_recorded_as_one() -> None:
    watch = Watch()
    for index in range(10):
        watch.frame(screen((PLACE, good(index))))
    for index in range(10, 16):
        watch.frame(screen((PLACE, bad(index))))
    assert watch.told == [Category.VIDEO]


def likely(seed: int) -> Pixels:
    return marked(good(seed), LIKELY)


def test_what_is_likely_for_several_rounds_covers_a_video() -> None:
    watch = Watch()
    watch.eye.finds_from = {Angle.WHOLE}
    covered = [bool(watch.frame(screen((PLACE, likely(index))))) for index in range(30)]
    counted = QUICK_STIRS + round(DOUBTS * AGAIN_SECONDS / FRAME)
    assert not any(covered[: counted - round(AGAIN_SECONDS / FRAME)])
    assert all(covered[counted + 1 :])
    assert watch.told == [Category.VIDEO]


def test_single_likely_rounds_between_clean_ones_cover_nothing() -> None:
    watch = Watch()
    watch.eye.finds_from = {Angle.WHOLE}
    for index in range(60):
        watch.now += AGAIN_SECONDS
        shown = good(index) if index % 2 else likely(index)
        assert watch.see(screen((PLACE, shown))) == []


def test_doubt_alone_covers_nothing_however_long() -> None:
    watch = Watch()
    for index in range(60):
        assert watch.frame(screen((PLACE, marked(good(index), IN_DOUBT)))) == []


def test_what_all_looks_of_a_round_agree_on_covers_at_once() -> None:
    watch = Watch()
    assert watch.see(screen((PLACE, likely(1)))) == [COVER]
    assert len(watch.eye.looks) == len(ROUND)


def test_what_keeps_changing_is_looked_at_ten_times_a_second_or_less_at_the_gentle_pace() -> None:
    counts = []
    for pace in Pace:
        watch = Watch()
        watch.lookout.set_pace(pace)
        for index in range(QUICK_STIRS + 1):
            watch.frame(screen((PLACE, good(index))))
        assert len(watch.eye.looks) == QUICK_STIRS + 1, "each of the first frames is looked at"
        for index in range(90):
            watch.frame(screen((PLACE, good(index))))
        counts.append(len(watch.eye.looks) - QUICK_STIRS - 1)
    full, gentle = counts
    assert 20 <= full <= 32
    assert full / gentle == pytest.approx(GENTLE, rel=0.25)


def test_a_new_picture_is_looked_at_at_once_at_the_gentle_pace_too() -> None:
    watch = Watch()
    watch.lookout.set_pace(Pace.GENTLE)
    watch.see(screen())
    assert watch.frame(screen((PLACE, bad()))) == [COVER]


def test_searching_waits_a_moment_while_the_screen_keeps_changing() -> None:
    watch = Watch()
    watch.see(screen())
    watch.now += FIND_SECONDS / 2
    pixels = screen((PLACE, bad()))
    pixels[312:316] = 0  # a line beside it: what changed is no rectangle, and must be searched
    watch.lookout.see(sight(pixels))
    assert not watch.lookout.busy
    assert not watch.lookout.settled, "something was not searched yet"
    due = watch.lookout.due_in()
    assert due == pytest.approx(FIND_SECONDS / 2)
    watch.now += FIND_SECONDS / 2
    assert watch.look() == [COVER]
