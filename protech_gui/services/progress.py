"""Progress: what an open vault adds up to, one chart over one stretch of days at a time."""

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from protech_gui.clock import Clock
from protech_gui.domain.days import Zone, day_of, start_of
from protech_gui.domain.progress import Point, Series
from protech_gui.domain.progress_goals import GoalsRated, goal_weeks, weeks_of
from protech_gui.domain.progress_hours import Hours, hours_of
from protech_gui.domain.progress_interruptions import Interruptions, interruptions
from protech_gui.domain.progress_moves import Moves, moves
from protech_gui.domain.progress_returns import Returns, returns
from protech_gui.domain.progress_span import Reach, Span, Step, span_until
from protech_gui.domain.progress_triggers import Triggers, triggers
from protech_gui.store import figures, goal_ratings, goals
from protech_gui.store.connection import Connection
from protech_gui.store.drain import missing_records

_FIRST_DAY = date(1970, 1, 2)
"""Not every system knows moments before 1970, whatever the zone."""


class Chart(StrEnum):
    """What can be looked back at, in the order it is offered."""

    MET = "met"
    STRENGTH = "strength"
    MOVES = "moves"
    HOURS = "hours"
    TRIGGERS = "triggers"
    SKILLS = "skills"
    PLAN = "plan"
    GOALS = "goals"
    RETURNS = "returns"
    PROTECTION = "protection"


@dataclass(frozen=True, slots=True)
class Uses:
    """In how many hard moments of each step, oldest first, the safety plan was used."""

    steps: tuple[tuple[Step, int], ...]
    met: int

    @property
    def used(self) -> int:
        """In how many of the ``met`` hard moments it was used."""
        return sum(count for _, count in self.steps)


Figures = Series | Moves | Hours | Triggers | Uses | GoalsRated | Returns | Interruptions
"""What a chart shows."""


class Progress:
    """Figures of an open vault.

    Every method but ``today`` and ``bounds`` raises VaultDamaged or VaultFailed.
    """

    def __init__(self, connection: Connection, clock: Clock, zone: Zone) -> None:
        self._connection = connection
        self._clock = clock
        self._zone = zone

    def today(self) -> date:
        """Return the day it is."""
        return day_of(max(0.0, self._clock.moment().wall), self._zone)

    def bounds(self, days: Span | Step) -> tuple[float, float]:
        """Return when these days begin and end, in seconds since 1970-01-01 UTC."""
        return self._start(days.first), self._start(days.last + timedelta(days=1))

    def met_this_week(self) -> bool:
        """Return whether a hard moment was written down in the last 7 days."""
        start, end = self.bounds(span_until(self.today(), Reach.WEEK))
        return figures.facts(self._connection, start, end).met > 0

    def figures(self, chart: Chart, span: Span) -> Figures:
        """Return what the chart shows of these days."""
        start, end = self.bounds(span)
        match chart:
            case Chart.MET | Chart.STRENGTH:
                return self._series(span)
            case Chart.MOVES | Chart.SKILLS:
                return moves(figures.tried(self._connection, start, end))
            case Chart.HOURS:
                return hours_of(figures.moments(self._connection, start, end), self._zone)
            case Chart.TRIGGERS:
                return triggers(figures.triggers(self._connection, start, end))
            case Chart.PLAN:
                return self._uses(span)
            case Chart.GOALS:
                ratings = goal_ratings.between(self._connection, *weeks_of(span))
                return goal_weeks(goals.every(self._connection), ratings, span)
            case Chart.RETURNS:
                return returns(figures.lapses(self._connection, start, end))
            case _:
                return self._interruptions(span)

    def _series(self, span: Span) -> Series:
        steps = span.steps()
        facts = (figures.facts(self._connection, *self.bounds(step)) for step in steps)
        return Series(tuple(map(Point, steps, facts)))

    def _uses(self, span: Span) -> Uses:
        start, end = self.bounds(span)
        steps = span.steps()
        starts = [self._start(step.first) for step in steps]
        used = figures.plan_used(self._connection, start, end)
        counts = Counter(bisect_right(starts, time) - 1 for time in used)
        met = figures.facts(self._connection, start, end).met
        return Uses(tuple((step, counts[place]) for place, step in enumerate(steps)), met)

    def _interruptions(self, span: Span) -> Interruptions:
        steps = span.steps()
        starts = [self._start(step.first) for step in steps]
        starts.append(self.bounds(span)[1])
        records = figures.without_protection(self._connection, starts[0], starts[-1])
        missing = sum(hole.count for hole in missing_records(self._connection))
        return interruptions(records, steps, starts, missing)

    def _start(self, day: date) -> float:
        return 0.0 if day < _FIRST_DAY else start_of(day, self._zone)
