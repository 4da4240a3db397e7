"""A chart's scale fits whatever the numbers are, and names find room."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protech_gui.window.models.chart_shape import labelled, scale_to


@given(st.integers(0, 10**9))
def test_numbers_at_the_side_are_whole_few_and_reach_the_highest(most: int) -> None:
    values = scale_to(most)
    assert values[0] == 0
    assert values[-1] >= most
    assert 2 <= len(values) <= 5
    assert len({later - earlier for earlier, later in pairwise(values)}) == 1


def test_a_chart_of_nothing_has_a_scale_all_the_same() -> None:
    assert scale_to(0) == (0, 1)


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
