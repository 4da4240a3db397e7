"""Boxes meet, part, grow and join."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.geometry import (
    area,
    beside,
    contains,
    hull,
    inset,
    intersection,
    joined,
    moved,
    outset,
    overlap,
    share_within,
)
from engine.terms import Box

SCREEN = Box(0, 0, 1000, 800)
boxes = st.builds(
    Box, st.integers(-50, 50), st.integers(-50, 50), st.integers(1, 60), st.integers(1, 60)
)


@given(boxes, boxes)
def test_what_both_cover_lies_in_both_and_in_their_hull(one: Box, other: Box) -> None:
    shared = intersection(one, other)
    if shared is not None:
        assert contains(one, shared)
        assert contains(other, shared)
        assert 0 < overlap(one, other) <= 1
    else:
        assert overlap(one, other) == 0
    assert contains(hull(one, other), one)
    assert contains(hull(one, other), other)


def test_boxes_side_by_side_share_nothing() -> None:
    assert intersection(Box(0, 0, 10, 10), Box(10, 0, 10, 10)) is None


def test_share_within_is_of_the_first_alone() -> None:
    assert share_within(Box(0, 0, 10, 10), Box(5, 0, 100, 100)) == 0.5
    assert share_within(Box(5, 0, 100, 100), Box(0, 0, 10, 10)) == 50 / 10_000
    assert share_within(Box(0, 0, 4, 4), Box(4, 0, 4, 4)) == 0


@pytest.mark.parametrize(
    ("other", "left"),
    [
        (Box(0, 0, 10, 4), Box(0, 4, 10, 6)),
        (Box(0, 7, 10, 9), Box(0, 0, 10, 7)),
        (Box(-5, -5, 8, 99), Box(3, 0, 7, 10)),
        (Box(6, -5, 99, 99), Box(0, 0, 6, 10)),
        (Box(-1, -1, 20, 20), None),
    ],
)
def test_beside_another_the_largest_part_is_left(other: Box, left: Box | None) -> None:
    assert beside(Box(0, 0, 10, 10), other) == left


def test_moved_keeps_the_size() -> None:
    assert moved(Box(3, 4, 5, 6), -4, 2) == Box(-1, 6, 5, 6)


def test_overlap_is_shared_over_joint_area() -> None:
    assert overlap(Box(0, 0, 10, 10), Box(5, 0, 10, 10)) == 50 / 150
    assert overlap(Box(3, 4, 5, 6), Box(3, 4, 5, 6)) == 1


def test_an_outset_ends_at_the_screen() -> None:
    assert outset(Box(1, 100, 50, 50), 2, SCREEN) == Box(0, 98, 53, 54)


def test_an_outset_of_what_lies_off_the_screen_is_itself() -> None:
    assert outset(Box(2000, 0, 5, 5), 2, SCREEN) == Box(2000, 0, 5, 5)


@given(boxes, st.integers(0, 40))
def test_an_inset_never_vanishes_and_stays_inside(box: Box, by: int) -> None:
    smaller = inset(box, by)
    assert contains(box, smaller)
    assert area(smaller) >= 1


def test_an_inset_undoes_an_outset() -> None:
    box = Box(10, 10, 30, 40)
    assert inset(outset(box, 2, SCREEN), 2) == box


def test_pieces_that_touch_become_one_box_and_others_stay_apart() -> None:
    bands = [Box(0, 0, 10, 5), Box(0, 5, 30, 5), Box(40, 0, 5, 5), Box(0, 10, 8, 5)]
    assert sorted(joined(bands), key=lambda b: b.x) == [Box(0, 0, 30, 15), Box(40, 0, 5, 5)]


def test_a_late_piece_joins_groups_that_were_apart() -> None:
    assert joined([Box(0, 0, 5, 5), Box(20, 0, 5, 5), Box(5, 0, 15, 5)]) == [Box(0, 0, 25, 5)]
