"""What is drawn in steps is judged at once, what keeps changing when it is due."""

import pytest

from engine.screen.judging.album import AGAIN_SECONDS, QUICK_SECONDS, QUICK_STIRS
from engine.screen.judging.picture import DRAWN_SECONDS, STILL_SECONDS
from engine.terms import Box, Category
from tests.engine.screen.desk import ALL, COVER, ELSEWHERE, PLACE, Desk, covered


def drawn(desk: Desk, steps: int) -> None:
    """Have a picture be drawn in so many steps, each judged, as soon as it may be."""
    for _ in range(steps):
        desk.now += QUICK_SECONDS
        desk.show(PLACE)
        desk.judge()


def test_a_picture_that_is_drawn_in_steps_is_looked_at_again_at_once() -> None:
    desk = Desk()
    desk.show(PLACE)
    desk.judge()
    for step in range(1, QUICK_STIRS + 1):
        desk.show(PLACE)
        assert desk.judge() == []
        assert len(desk.looks) == step, "not before it is due"
        assert desk.album.due_in(desk.now) == pytest.approx(QUICK_SECONDS)
        desk.now += QUICK_SECONDS
        desk.judge()
        assert len(desk.looks) == step + 1


def test_a_picture_that_goes_on_changing_is_looked_at_again_when_it_is_due() -> None:
    desk = Desk()
    drawn(desk, QUICK_STIRS + 1)
    desk.show(PLACE)
    assert desk.judge(0.9) == []
    assert desk.album.due_in(desk.now) == pytest.approx(AGAIN_SECONDS)
    desk.now += AGAIN_SECONDS
    assert desk.judge(0.9)


def test_the_pace_stretches_the_time_between_two_looks() -> None:
    desk = Desk(pace=3.0)
    drawn(desk, QUICK_STIRS + 1)
    desk.show(PLACE)
    assert desk.album.due_in(desk.now) == pytest.approx(3 * AGAIN_SECONDS)


def test_a_picture_that_was_still_for_a_while_is_looked_at_at_once_again() -> None:
    desk = Desk()
    drawn(desk, 3 * QUICK_STIRS)
    desk.now += STILL_SECONDS
    desk.show(PLACE)
    desk.judge()
    desk.show(PLACE)
    assert desk.album.due_in(desk.now) == pytest.approx(QUICK_SECONDS)


def test_another_picture_in_the_same_place_is_looked_at_at_once() -> None:
    """Its place is much the same, and its edges are not."""
    desk = Desk()
    drawn(desk, 3 * QUICK_STIRS)
    looks = len(desk.looks)
    other = Box(PLACE.x, PLACE.y, PLACE.width, 150)
    desk.show(other, changed=ELSEWHERE)
    desk.show(other, changed=ALL)
    assert desk.album.due_in(desk.now) == 0.0
    desk.judge()
    assert len(desk.looks) == looks + 1


def test_what_appears_where_no_picture_is_is_looked_at() -> None:
    desk = Desk()
    assert desk.album.appear([PLACE], desk.now)
    assert desk.judge(0.9) == [Category.PICTURE]
    assert desk.boxes == [COVER]


def test_what_appears_where_a_picture_is_is_that_picture() -> None:
    desk = covered()
    assert not desk.album.appear([Box(321, 318, 200, 200)], desk.now)
    assert len(desk.album.pictures) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (Box(320, 320, 200, 60), Box(320, 380, 200, 140)),
        (Box(320, 460, 200, 60), Box(320, 320, 200, 140)),
        (Box(320, 320, 60, 200), Box(380, 320, 140, 200)),
        (Box(460, 320, 60, 200), Box(320, 320, 140, 200)),
    ],
)
def test_what_appears_in_two_steps_is_one_picture_judged_as_a_whole_at_once(
    first: Box, second: Box
) -> None:
    desk = Desk()
    desk.album.appear([first], desk.now)
    desk.judge()
    desk.now += DRAWN_SECONDS / 2
    assert desk.album.appear([second], desk.now)
    assert [picture.box for picture in desk.album.pictures] == [PLACE]
    assert desk.judge(0.9) == [Category.PICTURE]
    assert desk.looks[-1][0] == PLACE
    assert desk.boxes == [COVER]


def test_a_look_at_half_a_picture_is_not_taken_once_it_is_drawn_further() -> None:
    desk = Desk()
    desk.album.appear([Box(320, 320, 200, 60)], desk.now)
    desk.album.plan(desk.now)
    desk.album.appear([Box(320, 380, 200, 140)], desk.now)
    assert desk.album.next() is None
    desk.judge()
    assert [box for box, _ in desk.looks] == [PLACE]


@pytest.mark.parametrize(
    ("beside", "later"),
    [
        pytest.param(Box(320, 380, 200, 140), DRAWN_SECONDS * 1.1, id="later"),
        pytest.param(Box(320, 381, 200, 140), 0.0, id="with a gap"),
        pytest.param(Box(320, 380, 199, 140), 0.0, id="narrower"),
        pytest.param(Box(520, 321, 200, 60), 0.0, id="lower"),
    ],
)
def test_what_appears_beside_another_picture_is_its_own(beside: Box, later: float) -> None:
    desk, first = Desk(), Box(320, 320, 200, 60)
    desk.album.appear([first], desk.now)
    assert desk.album.appear([beside], desk.now + later)
    assert [picture.box for picture in desk.album.pictures] == [first, beside]
