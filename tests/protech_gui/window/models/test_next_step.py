"""What Today suggests: the first rule that fits."""

import pytest

from protech_gui.domain.checkins import CheckIn
from protech_gui.domain.goals import Area, Goal, GoalRating
from protech_gui.window.models.next_step import SOME_DAYS, NextStep, goals_wait, next_step


def checkin(mood: int | None = 6, urge: int | None = 1, confidence: int | None = 6) -> CheckIn:
    return CheckIn("c", 1.0, mood, urge, confidence)


@pytest.mark.parametrize(
    "told", [checkin(urge=8), checkin(mood=2), checkin(confidence=0), checkin(mood=0, urge=5)]
)
def test_whoever_is_not_well_is_offered_people(told: CheckIn) -> None:
    assert next_step(told, met_this_week=True) is NextStep.TALK


@pytest.mark.parametrize("urge", [4, 7])
def test_an_urge_that_is_felt_is_offered_a_moment(urge: int) -> None:
    assert next_step(checkin(urge=urge), met_this_week=True) is NextStep.MOMENT


@pytest.mark.parametrize("told", [None, checkin(), checkin(mood=3, urge=3, confidence=3)])
def test_a_calm_time_is_for_looking_back_or_getting_to_know_help(told: CheckIn | None) -> None:
    assert next_step(told, met_this_week=True) is NextStep.LOOK_BACK
    assert next_step(told, met_this_week=False) is NextStep.KNOW_HELP


def test_a_module_that_waits_comes_last_but_one() -> None:
    assert next_step(None, met_this_week=True, paused=True) is NextStep.LOOK_BACK
    assert next_step(None, met_this_week=False, paused=True) is NextStep.READ_ON


def test_an_answer_left_open_says_nothing() -> None:
    assert next_step(checkin(None, None, 5), met_this_week=False) is NextStep.KNOW_HELP


def test_goals_that_wait_come_after_what_is_urgent_and_before_the_rest() -> None:
    assert next_step(checkin(urge=8), met_this_week=True, goals_wait=True) is NextStep.TALK
    assert next_step(checkin(urge=5), met_this_week=True, goals_wait=True) is NextStep.MOMENT
    for met in (True, False):
        assert next_step(checkin(), met_this_week=met, goals_wait=True) is NextStep.RATE_GOALS
        assert next_step(None, met_this_week=met, goals_wait=True) is NextStep.RATE_GOALS


NOW = 1e9
OLD = Goal("old", NOW - SOME_DAYS, Area.CALM, "Sleep")
NEW = Goal("new", NOW - SOME_DAYS + 1, Area.CALM, "Sing")
ENDED = Goal("ended", 1.0, Area.CALM, "Run", 2.0)


@pytest.mark.parametrize(
    ("goals", "rated", "wait"),
    [
        ((), (), False),
        ((NEW, ENDED), (), False),
        ((OLD, NEW), (), True),
        ((OLD,), (GoalRating("ended", "2026-W48", 3),), True),
        ((OLD, NEW), (GoalRating("old", "2026-W48", 3),), False),
    ],
)
def test_goals_wait_when_one_has_run_for_days_and_none_was_rated(
    goals: tuple[Goal, ...], rated: tuple[GoalRating, ...], wait: bool
) -> None:
    assert goals_wait(goals, rated, NOW) is wait
