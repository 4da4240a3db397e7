"""A person's goals: setting, changing and ending them, and rating each once a week."""

from collections.abc import Callable
from dataclasses import replace

from protech_gui.clock import Clock
from protech_gui.domain.days import Zone, day_of
from protech_gui.domain.goals import MOST_GOALS, Area, Goal, GoalRating, goal_of, week_of
from protech_gui.store import goal_ratings, goals
from protech_gui.store.connection import Connection, transaction


class GoalGone(Exception):
    """There is no goal of this id, or no longer; nothing was changed."""


class TooManyGoals(Exception):
    """As many goals run as can; one has to end before another can begin."""


class Goals:
    """Goals of an open vault. Every method raises VaultDamaged or VaultFailed."""

    def __init__(
        self, connection: Connection, clock: Clock, new_id: Callable[[], str], zone: Zone
    ) -> None:
        self._connection = connection
        self._clock = clock
        self._new_id = new_id
        self._zone = zone

    def every(self) -> tuple[Goal, ...]:
        """Return all goals, also those that ended, the oldest first."""
        return goals.every(self._connection)

    def add(self, area: Area, text: str) -> Goal:
        """Set a goal and return it; raises TooManyGoals, or ValueError when nothing is said."""
        goal = Goal(self._new_id(), self._now(), area, goal_of(text))
        self._make_room()
        self._put(goal)
        return goal

    def change(self, id: str, area: Area, text: str) -> None:
        """Give the goal another area and text; raises GoalGone, or ValueError."""
        self._put(replace(self._get(id), area=area, text=goal_of(text)))

    def end(self, id: str) -> None:
        """Let the goal end; it is kept with its ratings. Raises GoalGone."""
        self._put(replace(self._get(id), ended=self._now()))

    def resume(self, id: str) -> None:
        """Take up a goal that ended; raises GoalGone or TooManyGoals."""
        goal = self._get(id)
        if goal.ended is not None:
            self._make_room()
            self._put(replace(goal, ended=None))

    def delete(self, id: str) -> None:
        """Delete the goal for good with its ratings; one that is gone already is no error."""
        with transaction(self._connection):
            goals.delete(self._connection, id)

    def rate(self, id: str, rating: int | None) -> None:
        """Keep how this week goes for the goal, 0 to 10, in place of an earlier answer.

        None takes the answer back. Raises GoalGone, or ValueError when it is not on the scale.
        """
        self._get(id)
        week = self.week()
        answer = None if rating is None else GoalRating(id, week, rating)
        with transaction(self._connection):
            if answer is None:
                goal_ratings.delete(self._connection, id, week)
            else:
                goal_ratings.put(self._connection, answer)

    def week(self) -> str:
        """Return the ISO 8601 week it is, such as ``2026-W48``."""
        return week_of(day_of(self._now(), self._zone))

    def ratings(self, first: str = "", last: str = "~") -> tuple[GoalRating, ...]:
        """Return the ratings of the weeks from ``first`` to ``last``, both included; else all.

        The oldest week comes first.
        """
        return goal_ratings.between(self._connection, first, last)

    def _get(self, id: str) -> Goal:
        found = goals.get(self._connection, id)
        if found is None:
            raise GoalGone
        return found

    def _put(self, goal: Goal) -> None:
        with transaction(self._connection):
            goals.put(self._connection, goal)

    def _make_room(self) -> None:
        if sum(goal.ended is None for goal in self.every()) >= MOST_GOALS:
            raise TooManyGoals

    def _now(self) -> float:
        return max(0.0, self._clock.moment().wall)
