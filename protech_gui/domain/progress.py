"""Progress as honest counts: hard moments met, and how strong they were before and after.

Nothing here is a score: every urge that was written down is one hard moment met, however it
ended, and no stretch of time is compared with another.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from protech_gui.domain.days import Zone, day_of
from protech_gui.domain.urges import Urge

FEW = 5
"""Below so many values a mean says little; whoever shows it has to say so."""


@dataclass(frozen=True, slots=True)
class Mean:
    """The mean of ``count`` values, at least one; ``few`` says that they are fewer than FEW."""

    value: float
    count: int

    @property
    def few(self) -> bool:
        """Whether these are so few that the mean says little."""
        return self.count < FEW


@dataclass(frozen=True, slots=True)
class Facts:
    """What can be said of some urges.

    ``met`` counts them all, ``without_after`` those of which nobody said how strong they
    were afterwards. ``before`` is the mean strength of all; ``before_of_both`` and
    ``after`` are those of the same urges, the ones of which both are known, so that only
    these two can be set side by side. A mean of nothing is None.
    """

    met: int
    without_after: int
    before: Mean | None
    before_of_both: Mean | None
    after: Mean | None


@dataclass(frozen=True, slots=True)
class Point:
    """One step of a chart: the days from ``first`` to ``last``, both included."""

    first: date
    last: date
    facts: Facts


@dataclass(frozen=True, slots=True)
class Series:
    """A chart's points, oldest first, with no gap between them, and the facts of them all."""

    points: tuple[Point, ...]
    facts: Facts

    @property
    def first(self) -> date:
        """The first day of the range."""
        return self.points[0].first

    @property
    def last(self) -> date:
        """The last day of the range, included."""
        return self.points[-1].last


def series(urges: Iterable[Urge], last: date, steps: int, days: int, zone: Zone) -> Series:
    """Return so many steps, at least one, of so many days each, the newest ending on ``last``.

    Urges before and after the range are left out.
    """
    firsts = [last - timedelta(days=days * left - 1) for left in range(steps, 0, -1)]
    met: list[list[Urge]] = [[] for _ in firsts]
    for urge in urges:
        step = (day_of(urge.time, zone) - firsts[0]).days // days
        if 0 <= step < steps:
            met[step].append(urge)
    points = (
        Point(first, first + timedelta(days=days - 1), facts_of(urges))
        for first, urges in zip(firsts, met, strict=True)
    )
    return Series(tuple(points), facts_of([urge for urges in met for urge in urges]))


def facts_of(urges: Sequence[Urge]) -> Facts:
    """Return what can be said of these urges."""
    both = [(urge.before, urge.after) for urge in urges if urge.after is not None]
    return Facts(
        met=len(urges),
        without_after=len(urges) - len(both),
        before=_mean([urge.before for urge in urges]),
        before_of_both=_mean([before for before, _ in both]),
        after=_mean([after for _, after in both]),
    )


def _mean(values: Sequence[int]) -> Mean | None:
    return Mean(sum(values) / len(values), len(values)) if values else None
