"""The shape of a chart: what lies where, whatever the numbers are."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protech_gui.domain.progress import Point, Series, facts_of
from protech_gui.domain.urges import Urge
from protech_gui.window.models.chart_shape import labelled, shape_of

FIRST = date(2026, 1, 1)


def series(*steps: list[tuple[int, int | None]]) -> Series:
    """Return a point for each list of strengths, before and after."""
    urges = [[Urge("u", 1.0, before, after) for before, after in step] for step in steps]
    points = []
    for place, step in enumerate(urges):
        day = FIRST + timedelta(days=place)
        points.append(Point(day, day, facts_of(step)))
    return Series(tuple(points), facts_of([urge for step in urges for urge in step]))


def test_each_point_has_its_place_and_its_heights() -> None:
    shape = shape_of(series([], [(8, 4), (6, 2)], [(10, None)], []))
    assert [column.middle for column in shape.columns] == [0.125, 0.375, 0.625, 0.875]
    assert [column.met for column in shape.columns] == [None, 1.0, 0.5, None]
    assert [column.before for column in shape.columns] == [None, 0.7, 1.0, None]
    assert [column.after for column in shape.columns] == [None, 0.3, None, None]
    assert shape.ticks == ((0, 0.0), (1, 0.5), (2, 1.0))


def test_a_chart_of_nothing_has_a_scale_all_the_same() -> None:
    shape = shape_of(series([], []))
    assert shape.ticks == ((0, 0.0), (1, 1.0))
    assert all(column.met is None for column in shape.columns)


def test_a_strength_of_nought_is_shown_and_not_left_out() -> None:
    (column,) = shape_of(series([(0, 0)])).columns
    assert (column.before, column.after) == (0.0, 0.0)


@given(st.integers(0, 3000))
def test_numbers_at_the_side_are_whole_few_and_reach_the_highest(most: int) -> None:
    shape = shape_of(series([(5, None)] * most, [(1, None)] * (most // 2)))
    values = [value for value, _ in shape.ticks]
    assert values[0] == 0
    assert values[-1] >= most
    assert 2 <= len(values) <= 5
    assert len({b - a for a, b in pairwise(values)}) == 1


@pytest.mark.parametrize(
    ("count", "room", "named"),
    [
        (7, 7, (0, 1, 2, 3, 4, 5, 6)),
        (7, 3, (0, 3, 6)),
        (30, 5, (5, 11, 17, 23, 29)),
        (52, 1, (51,)),
        (3, 0, (2,)),
    ],
)
def test_the_newest_point_is_always_named(count: int, room: int, named: tuple[int, ...]) -> None:
    assert labelled(count, room) == named
