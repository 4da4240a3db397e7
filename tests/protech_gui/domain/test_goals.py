"""A goal has words, a rating stands on the scale in a week that there is."""

from datetime import date, timedelta

import pytest

from protech_gui.domain.goals import (
    LONGEST_GOAL,
    Area,
    Goal,
    GoalRating,
    goal_of,
    monday_of,
    week_of,
)


def test_a_goal_has_between_one_and_200_characters() -> None:
    for text in ("a", "a" * LONGEST_GOAL):
        assert Goal("a", 1.0, Area.CALM, text).text == text
    for text in ("", "a" * (LONGEST_GOAL + 1)):
        with pytest.raises(ValueError, match="no goal"):
            Goal("a", 1.0, Area.CALM, text)


def test_typed_text_becomes_one_line_and_is_cut_where_it_is_too_long() -> None:
    assert goal_of(" Sing\n every  week ") == "Sing every week"
    assert goal_of("a" * 199 + " b") == "a" * 199
    assert goal_of("é" * 5000) == "é" * LONGEST_GOAL
    with pytest.raises(ValueError, match="no goal"):
        goal_of(" \n")


def test_a_rating_is_on_the_scale_and_in_a_week() -> None:
    assert GoalRating("a", "2026-W48", 0).rating == 0
    for rating in (-1, 11, True, 2.5):
        with pytest.raises(ValueError, match="scale"):
            GoalRating("a", "2026-W48", rating)  # type: ignore[arg-type]  # what a file may hold
    with pytest.raises(ValueError, match="rated"):
        GoalRating("a", "2026-W48", None)  # type: ignore[arg-type]  # what a file may hold


@pytest.mark.parametrize("week", ["", "2026-48", "2026-W54", "2026-W00", "2026-W8", "0000-W01"])
def test_a_week_that_there_is_not_is_refused(week: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the words are Python's own in part
        GoalRating("a", week, 5)


@pytest.mark.parametrize(
    ("day", "week"),
    [
        (date(2026, 11, 23), "2026-W48"),
        (date(2026, 11, 22), "2026-W47"),
        (date(2021, 1, 3), "2020-W53"),
        (date(2024, 12, 30), "2025-W01"),
        (date(1970, 1, 1), "1970-W01"),
    ],
)
def test_a_day_has_its_week(day: date, week: str) -> None:
    assert week_of(day) == week
    assert monday_of(week) <= day < monday_of(week) + timedelta(days=7)
