"""A person's goals week by week, as they rated them."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from protech_gui.domain.goals import Goal, GoalRating, monday_of, week_of
from protech_gui.domain.progress_span import Span, Step


@dataclass(frozen=True, slots=True)
class GoalWeeks:
    """A goal, and for each step of the chart its mean rating, 0 to 10, or None."""

    goal: Goal
    ratings: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class GoalsRated:
    """The goals that were rated at all in the range, and the steps; ``rated`` counts answers."""

    steps: tuple[Step, ...]
    goals: tuple[GoalWeeks, ...]
    rated: int


def weeks_of(span: Span) -> tuple[str, str]:
    """Return the first and the last ISO 8601 week of which a day lies in the span."""
    return week_of(span.first), week_of(span.last)


def goal_weeks(goals: Iterable[Goal], ratings: Iterable[GoalRating], span: Span) -> GoalsRated:
    """Return how the goals were rated in whole weeks: steps are weeks, or several of them.

    ``ratings`` are those of ``weeks_of`` the span.
    """
    rated = tuple(ratings)
    first, last = (monday_of(week) for week in weeks_of(span))
    steps = Span(first, last + timedelta(days=6)).steps(least=7)
    firsts = [step.first for step in steps]
    found = []
    for goal in goals:
        given: list[list[int]] = [[] for _ in steps]
        for rating in rated:
            if rating.goal == goal.id:
                given[bisect_right(firsts, monday_of(rating.week)) - 1].append(rating.rating)
        if any(given):
            means = tuple(sum(some) / len(some) if some else None for some in given)
            found.append(GoalWeeks(goal, means))
    return GoalsRated(steps, tuple(found), len(rated))
