"""The album knows pictures again, and lifts a cover only when looks have cleared its place."""

import numpy as np

from engine.policy import HOLD_SECONDS, Evidence
from engine.screen.album import AGAIN_SECONDS, PARTS_SECONDS, Album
from engine.screen.changes import Grid
from engine.screen.looks import Urgency
from engine.terms import Box

SCREEN = Box(0, 0, 1920, 1080)
PLACE = Box(320, 320, 200, 200)
NOTHING: Grid = np.zeros((68, 120), np.bool_)
ALL: Grid = np.ones((68, 120), np.bool_)


def judge(album: Album, evidence: Evidence, now: float) -> list[bool]:
    """Answer every look that is due with the same evidence."""
    answers = []
    album.plan(now)
    while planned := album.next():
        answers.append(album.take(planned[0], evidence, now))
    return answers


def covered_at(now: float) -> Album:
    album = Album()
    album.see([PLACE], ALL, [])
    assert judge(album, Evidence.COVER, now) == [True]
    return album


def boxes(album: Album) -> list[Box]:
    return [cover.box for cover in album.covers(SCREEN)]


def test_a_picture_is_covered_a_little_beyond_its_edges() -> None:
    assert boxes(covered_at(0)) == [Box(318, 318, 204, 204)]


def test_a_clean_picture_is_not_covered_and_not_looked_at_again() -> None:
    album = Album()
    album.see([PLACE], ALL, [])
    assert judge(album, Evidence.CLEAN, 0) == [False]
    album.see([PLACE], NOTHING, [])
    assert album.covers(SCREEN) == ()
    assert judge(album, Evidence.COVER, 99) == []
    assert album.due_in(99) is None


def test_a_picture_that_goes_on_changing_is_looked_at_again_after_a_while() -> None:
    album = Album()
    album.see([PLACE], ALL, [])
    judge(album, Evidence.CLEAN, 0)
    album.see([PLACE], ALL, [])
    assert judge(album, Evidence.COVER, 0) == []
    assert album.due_in(0) == AGAIN_SECONDS
    assert judge(album, Evidence.COVER, AGAIN_SECONDS) == [True]


def test_a_change_elsewhere_asks_for_no_look() -> None:
    album = Album()
    album.see([PLACE], ALL, [])
    judge(album, Evidence.CLEAN, 0)
    elsewhere = NOTHING.copy()
    elsewhere[0, 0] = True
    album.see([PLACE], elsewhere, [])
    assert judge(album, Evidence.COVER, 9) == []


def test_a_cover_stays_until_its_place_was_looked_at_often_and_long_enough() -> None:
    album = covered_at(0)
    album.see([], ALL, [])
    judge(album, Evidence.CLEAN, 0.15)
    assert boxes(album)
    judge(album, Evidence.CLEAN, 0.26)
    assert boxes(album), "too soon after the last reason"
    judge(album, Evidence.CLEAN, 0.26 + HOLD_SECONDS)
    assert not boxes(album)


def test_a_picture_that_comes_back_before_its_cover_went_stays_covered() -> None:
    album = covered_at(0)
    album.see([], ALL, [])
    judge(album, Evidence.CLEAN, 0.2)
    album.see([PLACE], ALL, [])
    assert judge(album, Evidence.COVER, 0.4) == [False]
    judge(album, Evidence.CLEAN, 0.6)
    assert boxes(album)


def test_doubt_lifts_nothing_and_is_looked_into() -> None:
    album = covered_at(0)
    album.see([], ALL, [])
    for now in (1, 2, 3, 4):
        album.see([], ALL, [])
        assert len(judge(album, Evidence.DOUBT, now)) == 3
    assert boxes(album)


def test_a_doubt_that_a_nearer_look_confirms_covers() -> None:
    album = Album()
    album.see([PLACE], ALL, [])
    album.plan(0)
    first, look = album.next() or (None, None)
    assert first is not None
    assert look is not None
    assert look.urgency is Urgency.NEW
    assert not album.take(first, Evidence.DOUBT, 0)
    assert judge(album, Evidence.COVER, 0) == [True]


def test_a_place_that_cannot_be_seen_through_is_not_cleared() -> None:
    album = covered_at(0)
    for now in (1, 2, 3, 4):
        album.see([], ALL, [PLACE])
        assert judge(album, Evidence.CLEAN, now) == []
        assert album.due_in(now) is None
    assert boxes(album)
    album.see([], NOTHING, [])
    assert judge(album, Evidence.CLEAN, 5) == [False]


def test_a_cover_does_not_jump_by_a_pixel_or_two() -> None:
    album = covered_at(0)
    album.see([Box(321, 322, 199, 200)], ALL, [])
    assert boxes(album) == [Box(318, 318, 204, 204)]


def test_a_cover_follows_a_picture_that_moves_a_little() -> None:
    album = covered_at(0)
    number = album.covers(SCREEN)[0].number
    album.see([Box(320, 350, 200, 200)], ALL, [])
    (cover,) = album.covers(SCREEN)
    assert cover.box == Box(318, 348, 204, 204)
    assert cover.number == number


def test_a_picture_that_loads_further_stays_the_same_picture() -> None:
    album = Album()
    album.see([Box(320, 320, 200, 60)], ALL, [])
    assert judge(album, Evidence.COVER, 0) == [True]
    album.see([PLACE], ALL, [])
    assert judge(album, Evidence.COVER, 1) == [False]
    assert boxes(album) == [Box(318, 318, 204, 204)]


def test_a_picture_swallowed_by_a_far_larger_one_stays_its_own() -> None:
    album = covered_at(0)
    album.see([SCREEN], ALL, [])
    assert boxes(album) == [Box(318, 318, 204, 204)]


def test_a_lifted_cover_that_has_to_come_back_counts_anew() -> None:
    album = covered_at(0)
    first = album.covers(SCREEN)[0].number
    for now in (1.0, 2.0, 3.0):
        album.see([PLACE], ALL, [])
        judge(album, Evidence.CLEAN, now)
    assert not boxes(album)
    album.see([PLACE], ALL, [])
    assert judge(album, Evidence.COVER, 4) == [True]
    assert album.covers(SCREEN)[0].number != first


def test_inherited_covers_stand_at_once_and_are_no_news() -> None:
    album = Album()
    album.inherit([Box(318, 318, 204, 204)], 0)
    assert boxes(album) == [Box(318, 318, 204, 204)]
    album.see([PLACE], ALL, [])
    assert judge(album, Evidence.COVER, 0) == [False]
    assert boxes(album) == [Box(318, 318, 204, 204)]


def test_inherited_covers_over_nothing_go() -> None:
    album = Album()
    album.inherit([PLACE], 0)
    for now in (0.0, 0.5, 1.0):
        album.see([], NOTHING, [])
        judge(album, Evidence.CLEAN, now)
    assert not boxes(album)


def test_large_pictures_are_looked_at_in_parts_but_not_at_every_change() -> None:
    album = Album()
    large = Box(0, 0, 900, 600)
    album.see([large], ALL, [])
    looks = len(judge(album, Evidence.CLEAN, 0))
    assert looks > 3
    album.see([large], ALL, [])
    assert len(judge(album, Evidence.CLEAN, AGAIN_SECONDS)) == 1
    album.see([large], ALL, [])
    assert len(judge(album, Evidence.CLEAN, PARTS_SECONDS)) == looks


def test_new_pictures_come_before_parts_of_older_ones() -> None:
    album = Album()
    album.see([Box(0, 0, 900, 600)], ALL, [])
    album.plan(0)
    picture, _ = album.next() or (None, None)
    assert picture is not None
    assert not album.settled
    album.take(picture, Evidence.CLEAN, 0)
    assert album.settled
    album.see([Box(0, 0, 900, 600), Box(1000, 0, 100, 100)], NOTHING, [])
    album.plan(0)
    newest, _ = album.next() or (None, None)
    assert newest is not None
    assert newest.box == Box(1000, 0, 100, 100)


def test_covers_off_the_screen_are_not_ordered() -> None:
    album = covered_at(0)
    assert album.covers(Box(0, 0, 100, 100)) == ()
