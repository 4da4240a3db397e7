"""Coming back after a lapse: how long until the person wrote in their record again."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

_DAY = 86_400.0


class Back(StrEnum):
    """How long it took: within a day, three days, a week, longer, or not until now.

    When a lapse was is only known roughly, so finer steps would claim too much.
    """

    DAY = "day"
    DAYS = "days"
    WEEK = "week"
    LONGER = "longer"
    NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True)
class Lapsed:
    """When a lapse was, as roughly as that was said, or else when it was written down.

    ``back`` is when the next hard moment or check-in was written down, or None. Both in
    seconds since 1970-01-01 UTC. It says when somebody wrote again, and nothing else.
    """

    when: float
    back: float | None


@dataclass(frozen=True, slots=True)
class Returns:
    """After how many lapses it took how long, in the order of ``Back``."""

    counts: tuple[tuple[Back, int], ...]

    @property
    def lapses(self) -> int:
        """How many lapses these are."""
        return sum(count for _, count in self.counts)


def returns(lapses: Iterable[Lapsed]) -> Returns:
    """Return how long it took to come back after these."""
    found = dict.fromkeys(Back, 0)
    for lapse in lapses:
        found[_back(lapse)] += 1
    return Returns(tuple(found.items()))


def _back(lapse: Lapsed) -> Back:
    if lapse.back is None:
        return Back.NOT_YET
    took = lapse.back - lapse.when
    for back, days in ((Back.DAY, 1), (Back.DAYS, 3), (Back.WEEK, 7)):
        if took <= days * _DAY:
            return back
    return Back.LONGER
