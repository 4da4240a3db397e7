"""A person's own goals: what they want more of in their life, and how it goes week by week."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from protech_gui.domain import scale
from protech_gui.domain.urges import line_of

LONGEST_GOAL = 200
"""Characters of a goal."""

MOST_GOALS = 12
"""So many goals run at a time; those that ended do not count."""


class Area(StrEnum):
    """What a good life is made of, for anybody: the area of life that a goal belongs to."""

    BELONGING = "belonging"
    MASTERY = "mastery"
    CALM = "calm"
    CREATIVITY = "creativity"
    HEALTH = "health"
    MEANING = "meaning"


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal, in the person's own words; raises ValueError when a value cannot be.

    ``time`` is when it was set, ``ended`` when the person let it rest or reached it, or None;
    both in seconds since 1970-01-01 UTC. ``text`` has 1 to LONGEST_GOAL characters.
    """

    id: str
    time: float
    area: Area
    text: str
    ended: float | None = None

    def __post_init__(self) -> None:
        if not 1 <= len(self.text) <= LONGEST_GOAL:
            raise ValueError("no goal")


@dataclass(frozen=True, slots=True)
class GoalRating:
    """How one week went for the goal of this id, 0 to 10; raises ValueError.

    ``week`` is an ISO 8601 week, such as ``2026-W48``.
    """

    goal: str
    week: str
    rating: int

    def __post_init__(self) -> None:
        if self.rating is None:
            raise ValueError("nothing was rated")
        scale.check(self.rating)
        monday_of(self.week)


def goal_of(untrusted_text: str) -> str:
    """Return typed text as a goal is kept: one line of at most LONGEST_GOAL; ValueError if none."""
    line = line_of(untrusted_text)
    if line is None:
        raise ValueError("no goal")
    return line[:LONGEST_GOAL].rstrip()


def week_of(day: date) -> str:
    """Return the ISO 8601 week of a day, such as ``2026-W48``; weeks sort as their texts do."""
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def monday_of(week: str) -> date:
    """Return the day on which this ISO 8601 week begins; raises ValueError if there is none."""
    found = _WEEK.fullmatch(week)
    if found is None:
        raise ValueError("no week")
    return date.fromisocalendar(int(found[1]), int(found[2]), 1)


_WEEK = re.compile(r"([0-9]{4})-W([0-9]{2})")
