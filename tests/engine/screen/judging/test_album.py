"""The album knows pictures again, plans their looks, and lifts a cover only when looks clear it."""

from engine.geometry import contains
from engine.policy import Angle, Finding, Seen
from engine.screen.finding.outlines import Outline
from engine.screen.judging.album import AGAIN_SECONDS, PARTS_SECONDS
from engine.screen.judging.looks import Urgency
from engine.terms import Box, Level, Meaning
from tests.engine.screen.desk import (
    COVER,
    ELSEWHERE,
    LARGE,
    PLACE,
    SCREEN,
    SIGHT,
    Desk,
    covered,
)


def test_a_picture_is_covered_a_little_beyond_its_edges() -> None:
    assert covered().boxes == [COVER]


def test_a_clean_picture_is_not_covered_and_not_looked_at_again() -> None:
    desk = Desk()
    desk.show(PLACE)
    assert desk.judge() == []
    assert desk.boxes == []
    desk.now += 99
    assert desk.judge(0.9) == []
    assert desk.album.due_in(desk.now) is None


def test_a_cover_does_not_jump_by_a_pixel_or_two() -> None:
    desk = covered()
    desk.show(Box(321, 321, 199, 199))
    assert desk.boxes == [COVER]


def test_a_cover_follows_a_picture_that_moves_a_little_and_keeps_its_number() -> None:
    desk = covered()
    number = desk.first().number
    desk.show(Box(320, 350, 200, 200))
    (cover,) = desk.album.covers(SCREEN)
    assert (cover.box, cover.number) == (Box(318, 348, 204, 204), number)


def test_a_cover_grows_with_its_picture_by_however_little() -> None:
    desk = covered()
    desk.show(Box(320, 320, 200, 212))
    assert contains(desk.boxes[0], Box(320, 320, 200, 212))


def test_a_film_half_of_which_stands_still_stays_covered_as_a_whole() -> None:
    desk = covered()
    for _ in range(3):
        desk.now += 0.05
        desk.show(PLACE)
    desk.show(Box(320, 320, 200, 110))
    assert desk.boxes == [COVER]


def test_a_picture_that_loads_further_stays_the_same_picture() -> None:
    desk = Desk()
    desk.show(Box(320, 320, 200, 60))
    assert desk.judge(0.9)
    desk.show(PLACE)
    desk.now += 1
    assert desk.judge(0.9) == []
    assert desk.boxes == [COVER]


def test_a_clean_picture_that_grew_is_judged_again() -> None:
    desk = Desk()
    desk.show(Box(320, 320, 200, 100))
    desk.judge()
    desk.show(PLACE, changed=ELSEWHERE)
    desk.now += AGAIN_SECONDS
    assert desk.judge(0.9)


def test_a_picture_swallowed_by_a_far_larger_one_stays_its_own() -> None:
    desk = covered()
    desk.show(SCREEN)
    assert COVER in desk.boxes


def test_a_lifted_cover_that_has_to_come_back_counts_anew() -> None:
    desk = covered()
    number = desk.first().number
    for _ in range(40):
        desk.now += AGAIN_SECONDS
        desk.judge()
    desk.show(PLACE)
    for _ in range(40):
        desk.now += AGAIN_SECONDS
        desk.judge()
    assert desk.boxes == []
    desk.show(PLACE)
    desk.now += AGAIN_SECONDS
    assert desk.judge(0.9)
    assert desk.first().number != number


def test_doubt_lifts_nothing_however_often() -> None:
    desk = covered()
    for _ in range(20):
        desk.show()
        desk.now += AGAIN_SECONDS
        desk.judge(0.15)
    assert desk.boxes == [COVER]


def test_a_cover_that_is_still_in_doubt_on_a_still_screen_is_not_looked_at_for_ever() -> None:
    desk = covered()
    desk.show()
    desk.now += 1
    desk.judge(0.15)
    looks = len(desk.looks)
    for _ in range(20):
        desk.now += 1
        desk.judge(0.15)
    assert len(desk.looks) == looks


def test_new_pictures_come_first_then_large_ones_and_parts_last() -> None:
    desk = Desk()
    small, middle = Box(1700, 0, 100, 100), Box(1700, 200, 200, 200)
    desk.show(small, LARGE, middle)
    desk.judge()
    first = [box for box, urgency in desk.looks if urgency is Urgency.NEW]
    assert first == [LARGE, middle, small]
    assert [urgency for _, urgency in desk.looks] == sorted(urgency for _, urgency in desk.looks)


def test_the_whole_of_a_large_picture_is_looked_at_oftener_than_its_parts() -> None:
    desk = Desk()
    desk.show(LARGE)
    desk.judge()
    looks = len(desk.looks)
    assert looks > 3
    desk.show(LARGE)
    desk.now += AGAIN_SECONDS
    desk.judge()
    assert len(desk.looks) == looks + 1
    desk.show(LARGE)
    desk.now += PARTS_SECONDS
    desk.judge()
    assert len(desk.looks) == 2 * looks + 1


def test_everything_is_settled_once_new_pictures_had_their_first_look() -> None:
    desk = Desk()
    desk.show(LARGE)
    desk.album.plan(desk.now)
    assert not desk.album.settled
    planned = desk.album.next()
    assert planned is not None
    desk.album.take(planned[0], Seen(()), SIGHT, desk.now)
    assert desk.album.settled
    assert desk.album.next() is not None, "its parts are still to be looked at"


def test_what_lies_on_a_ground_is_looked_at_first() -> None:
    desk = Desk()
    desk.show(Outline(LARGE, ground=True), PLACE)
    desk.judge()
    assert [box for box, urgency in desk.looks if urgency is Urgency.NEW] == [PLACE, LARGE]


def test_findings_under_a_cover_leave_the_ground_alone() -> None:
    desk = Desk()
    desk.show(Outline(LARGE, ground=True), PLACE)
    desk.album.plan(desk.now)
    found = Seen((Finding(Meaning.EXPLICIT, 0.9, Box(340, 340, 100, 100)),))
    alone = Seen((Finding(Meaning.EXPLICIT, 0.9, Box(20, 20, 100, 100)),))
    for seen in (alone, found):
        planned = desk.album.next()
        assert planned is not None
        desk.album.take(planned[0], seen, SIGHT, desk.now)
    assert desk.boxes == [COVER]


def test_inherited_covers_stand_at_once_and_are_no_news() -> None:
    desk = Desk()
    desk.album.inherit([COVER], desk.now)
    assert desk.boxes == [COVER]
    desk.show(PLACE)
    assert desk.judge(0.9) == []
    assert desk.boxes == [COVER]


def test_a_hidden_picture_forgets_its_looks_and_waits() -> None:
    desk = covered()
    desk.show(PLACE)
    desk.now += 1
    desk.album.plan(desk.now)
    assert desk.album.next() is not None
    desk.show(PLACE, hidden=(Box(300, 300, 40, 40),))
    assert desk.album.next() is None
    desk.now += 9
    assert desk.judge() == []
    assert desk.album.due_in(desk.now) is None
    desk.show(PLACE, changed=ELSEWHERE)
    desk.judge()
    assert desk.looks[-1][0] == PLACE


def test_a_hidden_picture_is_judged_anew_though_nothing_seems_to_have_changed() -> None:
    desk = covered()
    desk.show(PLACE, changed=ELSEWHERE, hidden=(PLACE,))
    desk.show(PLACE, changed=ELSEWHERE)
    desk.now += 1
    looks = len(desk.looks)
    desk.judge(0.9)
    assert len(desk.looks) == looks + 1


def test_a_cover_far_off_a_smaller_screen_is_not_ordered() -> None:
    assert covered().album.covers(Box(0, 0, 100, 100)) == ()


def test_covers_are_told_apart_by_number() -> None:
    desk = covered()
    desk.show(PLACE, Box(900, 300, 150, 150))
    desk.now += 1
    desk.judge(0.9)
    one, other = desk.album.covers(SCREEN)
    assert desk.album.covered(one.number) != desk.album.covered(other.number)
    assert len(desk.album.covered(None)) == 2
    assert desk.album.covered(999) == []


def test_a_lifted_picture_is_uncovered_and_left_alone_until_it_changes() -> None:
    desk = covered()
    number = desk.first().number
    desk.album.lift(desk.first())
    assert desk.boxes == []
    assert desk.album.covered(number) == []
    desk.now += 9
    assert desk.judge(0.9) == []
    desk.show(PLACE)
    assert desk.judge(0.9)


def test_when_strict_what_was_not_judged_is_veiled_to_the_last_part() -> None:
    desk = Desk(Level.STRICT)
    desk.show(LARGE)
    assert desk.boxes == [Box(0, 0, 1602, 1002)]
    desk.album.plan(desk.now)
    planned = desk.album.next()
    assert planned is not None
    desk.album.take(planned[0], Seen(()), SIGHT, desk.now)
    assert desk.boxes == [Box(0, 0, 1602, 1002)], "its parts are not judged yet"
    desk.judge()
    assert desk.boxes == []


def test_another_level_judges_everything_at_once_even_what_is_not_due() -> None:
    desk = covered()
    desk.judge()
    looks = len(desk.looks)
    desk.album.judge_all(Level.STRICT, Angle.WHOLE)
    assert desk.album.due_in(desk.now) == 0.0
    desk.judge()
    assert len(desk.looks) > looks
