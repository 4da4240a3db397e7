"""Goals are shown by whole weeks, as they were rated, or by several weeks at once."""

from datetime import date

from protech_gui.domain.goals import GoalRating
from protech_gui.domain.progress_goals import goal_weeks, weeks_of
from protech_gui.domain.progress_span import Span, Step
from tests.protech_gui.figures_made import GOAL, OTHER_GOAL


def test_a_week_of_which_one_day_is_looked_at_is_shown() -> None:
    span = Span(date(2026, 11, 22), date(2026, 11, 23))
    assert weeks_of(span) == ("2026-W47", "2026-W48")
    ratings = [GoalRating("g", "2026-W47", 3), GoalRating("g", "2026-W48", 8)]
    found = goal_weeks([GOAL, OTHER_GOAL], ratings, span)
    assert found.steps == (
        Step(date(2026, 11, 16), date(2026, 11, 22)),
        Step(date(2026, 11, 23), date(2026, 11, 29)),
    )
    # A goal of which nothing was said is not shown as one that went badly.
    (one,) = found.goals
    assert (one.goal, one.ratings, found.rated) == (GOAL, (3.0, 8.0), 2)


def test_weeks_left_out_stay_empty_and_many_share_a_step() -> None:
    span = Span(date(2024, 1, 1), date(2026, 11, 29))
    ratings = [GoalRating("g", "2026-W48", 8), GoalRating("g", "2026-W47", 5)]
    found = goal_weeks([GOAL], ratings, span)
    (one,) = found.goals
    assert one.ratings[-1] == 6.5
    assert set(one.ratings[:-1]) == {None}
    assert len(found.steps) < 60
