"""Raises: a burst at once, then one at a time, and the whole burst again after a calm."""

from hypothesis import given
from hypothesis import strategies as st

from protech_gui.platform.raise_limit import RaiseLimit


def test_a_burst_goes_through_at_once_and_the_next_one_waits() -> None:
    limit = RaiseLimit(burst=3, interval=0.5)
    assert [limit.wait(100.0) for _ in range(3)] == [0.0, 0.0, 0.0]
    assert limit.wait(100.0) == 0.5
    assert limit.wait(100.25) == 0.25
    assert limit.wait(100.5) == 0.0
    assert limit.wait(100.5) == 0.5


def test_asking_costs_nothing() -> None:
    limit = RaiseLimit(burst=1, interval=0.5)
    assert limit.wait(100.0) == 0.0
    assert {limit.wait(100.0) for _ in range(9)} == {0.5}


def test_calm_gives_the_burst_back_and_no_more() -> None:
    limit = RaiseLimit(burst=2, interval=0.5)
    assert [limit.wait(100.0) for _ in range(2)] == [0.0, 0.0]
    assert [limit.wait(900.0) for _ in range(3)] == [0.0, 0.0, 0.5]


@given(st.lists(st.sampled_from((0, 0, 1, 8, 50)), min_size=5, max_size=200))
def test_no_time_sees_more_than_the_burst_and_the_steady_rate(pauses: list[int]) -> None:
    limit = RaiseLimit(burst=4, interval=8.0)
    now, allowed = 1000.0, []
    for pause in pauses:
        now += pause
        if not limit.wait(now):
            allowed.append(now)
    for first, start in enumerate(allowed):
        for last in range(first, len(allowed)):
            assert last - first + 1 <= 4 + (allowed[last] - start) / 8.0
