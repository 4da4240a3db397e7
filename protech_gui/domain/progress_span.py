"""A stretch of days to look back at: its steps, and the stretches before and after it."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

EARLIEST = date(2000, 1, 1)
"""No record is older: stepping back ends here."""

MOST_STEPS = 60
"""So many steps at most have room beside each other, but for stretches of centuries."""

_DAYS_OF_STEPS = (1, 7, 28, 91, 364, 3640)


class Reach(StrEnum):
    """How far a person looks back, or that they choose both days themselves."""

    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    OWN = "own"


_DAYS = {Reach.WEEK: 7, Reach.MONTH: 30, Reach.YEAR: 364}


@dataclass(frozen=True, slots=True)
class Step:
    """The days from ``first`` to ``last``, both included: what one mark of a chart is about."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Span:
    """The days from ``first`` to ``last``, both included; raises ValueError if they are turned."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.first > self.last:
            raise ValueError("the last day lies before the first")

    @property
    def days(self) -> int:
        """How many days these are, at least 1."""
        return (self.last - self.first).days + 1

    def steps(self, least: int = 1) -> tuple[Step, ...]:
        """Return all days in steps, the oldest first; the first one may be shorter.

        Steps are single days in a span of up to 60, then weeks, then more; none but the
        first has fewer days than ``least``.
        """
        days = max(least, self._step_days())
        found = []
        last = self.last
        while last >= self.first:
            first = max(self.first, last - timedelta(days=days - 1))
            found.append(Step(first, last))
            last = first - timedelta(days=1)
        return tuple(reversed(found))

    def earlier(self) -> "Span | None":
        """Return as many days before these, or None where no record can be."""
        if self.first <= EARLIEST:
            return None
        return self._moved(-self.days)

    def later(self, today: date) -> "Span | None":
        """Return as many days after these, the newest ones at most; None after today."""
        if self.last >= today:
            return None
        return self._moved(min(self.days, (today - self.last).days))

    def _step_days(self) -> int:
        fitting = (days for days in _DAYS_OF_STEPS if self.days <= days * MOST_STEPS)
        return next(fitting, _DAYS_OF_STEPS[-1])

    def _moved(self, days: int) -> "Span":
        by = timedelta(days=days)
        return Span(self.first + by, self.last + by)


def span_until(today: date, reach: Reach) -> Span:
    """Return the newest 7, 30 or 364 days, today included; ValueError for a reach of one's own."""
    if reach not in _DAYS:
        raise ValueError("both days are chosen")
    return Span(today - timedelta(days=_DAYS[reach] - 1), today)
