"""How the urge moved is said from five entries on, with how sure that is."""

from statistics import mean, stdev

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protech_gui.domain.progress_moves import Move, Tried, change_of, moves, quantile
from protech_gui.domain.urges import Skill

RIDE, TALK, PLAN = Skill.RIDE, Skill.TALK, Skill.PLAN


def test_each_of_several_that_were_tried_counts() -> None:
    found = moves(
        [
            Tried((RIDE,), 4, 4, -8, 20),
            Tried((RIDE, TALK), 3, 2, -2, 4),
            Tried((PLAN,), 1, 0, 0, 0),
            Tried((), 5, 5, 0, 0),
        ]
    )
    assert (found.met, found.all_met) == (8, 13)
    ride, talk, plan = found.moves
    assert (ride.skill, ride.met, ride.both) == (RIDE, 7, 6)
    assert ride.change == change_of(6, -10, 24)
    assert (talk, plan) == (Move(TALK, 3, 2, None), Move(PLAN, 1, 0, None))


@pytest.mark.parametrize(("both", "said"), [(4, False), (5, True)])
def test_an_average_is_said_from_five_on(both: int, said: bool) -> None:
    (move,) = moves([Tried((RIDE,), 9, both, -both, both)]).moves
    assert (move.change is not None) is said


def test_of_nothing_nothing_is_said() -> None:
    assert moves([]).moves == ()


@pytest.mark.parametrize(
    ("freedom", "known"),
    [(4, 2.7764), (5, 2.5706), (9, 2.2622), (19, 2.0930), (29, 2.0452), (120, 1.9799)],
)
def test_the_quantile_is_the_one_of_the_tables(freedom: int, known: float) -> None:
    assert quantile(freedom) == pytest.approx(known, abs=0.001)


def test_a_range_reckoned_by_hand() -> None:
    # -4 -2 -1 0 -3: mean -2, s = sqrt(10/4), t(4) = 2.7764.
    change = change_of(5, -10, 30)
    assert change.mean == -2
    assert (change.low, change.high) == pytest.approx((-3.963, -0.037), abs=0.002)


def test_one_value_has_no_range() -> None:
    with pytest.raises(ValueError, match="spread"):
        change_of(1, 3, 9)


@given(st.lists(st.integers(-10, 10), min_size=5, max_size=200))
def test_a_range_holds_its_mean_and_nothing_impossible(values: list[int]) -> None:
    change = change_of(len(values), sum(values), sum(value * value for value in values))
    assert change.mean == pytest.approx(mean(values))
    assert -10 <= change.low <= change.mean + 1e-9
    assert change.mean - 1e-9 <= change.high <= 10
    half = quantile(len(values) - 1) * stdev(values) / len(values) ** 0.5
    assert change.low == pytest.approx(max(-10, change.mean - half))
