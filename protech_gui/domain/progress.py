"""Progress as honest counts: hard moments met, and how strong they were before and after.

Nothing here is a score: every urge that was written down is one hard moment met, however it
ended, and no stretch of time is compared with another.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from protech_gui.domain.progress_span import Step

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
    """What some urges add up to: how many were met, and sums of how strong they were.

    ``before_sum`` is of all of them; ``both`` counts those of which it is known how strong
    they were before and after, and the last two are sums of these same ones: only they can
    be set side by side.
    """

    met: int = 0
    before_sum: int = 0
    both: int = 0
    both_before_sum: int = 0
    after_sum: int = 0

    @property
    def before(self) -> Mean | None:
        """The mean strength of all, None of nothing."""
        return _mean(self.before_sum, self.met)

    @property
    def before_of_both(self) -> Mean | None:
        """How strong those were before of which both are known."""
        return _mean(self.both_before_sum, self.both)

    @property
    def after(self) -> Mean | None:
        """How strong those were afterwards of which both are known."""
        return _mean(self.after_sum, self.both)


@dataclass(frozen=True, slots=True)
class Point:
    """One step of a chart, and what the urges in it add up to."""

    step: Step
    facts: Facts


@dataclass(frozen=True, slots=True)
class Series:
    """A chart's points, at least one, oldest first, with no gap between them."""

    points: tuple[Point, ...]

    @property
    def facts(self) -> Facts:
        """What all of it adds up to."""
        return added(tuple(point.facts for point in self.points))

    @property
    def first(self) -> date:
        """The first day of the range."""
        return self.points[0].step.first

    @property
    def last(self) -> date:
        """The last day of the range, included."""
        return self.points[-1].step.last


def added(facts: Sequence[Facts]) -> Facts:
    """Return what all of these add up to."""
    return Facts(
        sum(one.met for one in facts),
        sum(one.before_sum for one in facts),
        sum(one.both for one in facts),
        sum(one.both_before_sum for one in facts),
        sum(one.after_sum for one in facts),
    )


def _mean(total: int, count: int) -> Mean | None:
    return Mean(total / count, count) if count else None
