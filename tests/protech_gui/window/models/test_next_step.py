"""What Today suggests: the first rule that fits."""

import pytest

from protech_gui.domain.checkins import CheckIn
from protech_gui.window.models.next_step import NextStep, next_step


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


def test_an_answer_left_open_says_nothing() -> None:
    assert next_step(checkin(None, None, 5), met_this_week=False) is NextStep.KNOW_HELP
