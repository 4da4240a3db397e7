"""Figures for charts, made up: of urges that a test writes down, and of every chart at once."""

from collections.abc import Sequence
from datetime import timedelta

from protech_gui.domain.days import Zone, day_of
from protech_gui.domain.goals import Area, Goal, GoalRating, week_of
from protech_gui.domain.progress import Facts, Point, Series
from protech_gui.domain.progress_goals import goal_weeks
from protech_gui.domain.progress_hours import hours_of
from protech_gui.domain.progress_interruptions import Interruptions, StepWithout
from protech_gui.domain.progress_moves import Tried, moves
from protech_gui.domain.progress_returns import Back, Returns
from protech_gui.domain.progress_span import Span
from protech_gui.domain.progress_triggers import Named, Triggers
from protech_gui.domain.urges import Skill, Urge
from protech_gui.services.progress import Chart, Figures, Uses

GOAL = Goal("g", 1.0, Area.BELONGING, "Eat with my sister every week")
OTHER_GOAL = Goal("h", 1.0, Area.HEALTH, "Swim")


def facts_of(urges: Sequence[Urge]) -> Facts:
    """Return what these urges add up to."""
    both = [(urge.before, urge.after) for urge in urges if urge.after is not None]
    return Facts(
        len(urges),
        sum(urge.before for urge in urges),
        len(both),
        sum(before for before, _ in both),
        sum(after for _, after in both),
    )


def series_of(urges: Sequence[Urge], span: Span, zone: Zone) -> Series:
    """Return the chart of these urges over the span."""
    return Series(
        tuple(
            Point(
                step,
                facts_of([u for u in urges if step.first <= day_of(u.time, zone) <= step.last]),
            )
            for step in span.steps()
        )
    )


def figures_of(chart: Chart, urges: Sequence[Urge], span: Span, zone: Zone) -> Figures:
    """Return a plausible picture: what urges tell is theirs, the rest is made up."""
    steps = span.steps()
    match chart:
        case Chart.MET | Chart.STRENGTH:
            return series_of(urges, span, zone)
        case Chart.MOVES | Chart.SKILLS:
            ridden = Tried((Skill.RIDE,), 14, 12, -30, 110)
            others = [
                Tried((Skill.TALK, Skill.MOVE), 9, 8, -6, 40),
                Tried((Skill.PLAN,), 3, 2, -3, 5),
            ]
            return moves([ridden, *others, Tried((), 6, 4, 0, 0)])
        case Chart.HOURS:
            late = [urge.time + 36_000 for urge in urges] * 3
            return hours_of([*(urge.time for urge in urges), *late], zone)
        case Chart.TRIGGERS:
            named = ("Alone in the evening", 7), ("An argument at home", 4), ("Bored", 1)
            return Triggers(tuple(Named(*one) for one in named), 5, 4, 11)
        case Chart.PLAN:
            return Uses(tuple((step, place % 3) for place, step in enumerate(steps)), 40)
        case Chart.GOALS:
            weeks = sorted({week_of(span.last - timedelta(days=day)) for day in range(span.days)})
            ratings = [GoalRating("g", week, place % 11) for place, week in enumerate(weeks)]
            ratings += [GoalRating("h", week, (place + 7) % 11) for place, week in enumerate(weeks)]
            return goal_weeks([GOAL, OTHER_GOAL], ratings, span)
        case Chart.RETURNS:
            return Returns(tuple(zip(Back, (3, 1, 0, 1, 1), strict=True)))
        case Chart.PROTECTION:
            known = [StepWithout(s, n % 4 * 40.0, n % 3 * 900.0) for n, s in enumerate(steps)]
            return Interruptions(tuple(known), 4, 3, 1)


def nothing_of(chart: Chart, span: Span, zone: Zone) -> Figures:
    """Return what the chart shows where nothing was ever written down."""
    steps = span.steps()
    match chart:
        case Chart.MET | Chart.STRENGTH:
            return series_of([], span, zone)
        case Chart.MOVES | Chart.SKILLS:
            return moves([])
        case Chart.HOURS:
            return hours_of([], zone)
        case Chart.TRIGGERS:
            return Triggers((), 0, 0, 0)
        case Chart.PLAN:
            return Uses(tuple((step, 0) for step in steps), 0)
        case Chart.GOALS:
            return goal_weeks([GOAL], [], span)
        case Chart.RETURNS:
            return Returns(tuple((back, 0) for back in Back))
        case Chart.PROTECTION:
            return Interruptions(tuple(StepWithout(step, 0.0, 0.0) for step in steps), 0, 0, 0)
