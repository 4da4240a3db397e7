"""When it is hard: hard moments by day of the week and hour, as the person's own clock showed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from protech_gui.domain.days import Zone

WEEKDAYS = 7
HOURS = 24


@dataclass(frozen=True, slots=True)
class Cell:
    """How many hard moments began on this weekday, 0 is Monday, in this hour, 0 to 23."""

    weekday: int
    hour: int
    count: int


@dataclass(frozen=True, slots=True)
class Hours:
    """Counts for each weekday, Monday first, by hours 0 to 23."""

    counts: tuple[tuple[int, ...], ...]

    @property
    def met(self) -> int:
        """How many hard moments these are."""
        return sum(map(sum, self.counts))

    def cells(self) -> tuple[Cell, ...]:
        """Return those with any, Monday's first hour first."""
        return tuple(
            Cell(weekday, hour, count)
            for weekday, hours in enumerate(self.counts)
            for hour, count in enumerate(hours)
            if count
        )

    def most(self) -> tuple[Cell, ...]:
        """Return those with the most: several if they are equal, none if there is nothing."""
        cells = self.cells()
        top = max((cell.count for cell in cells), default=0)
        return tuple(cell for cell in cells if cell.count == top)


def hours_of(moments: Iterable[float], zone: Zone) -> Hours:
    """Return when these moments were, in seconds since 1970-01-01 UTC.

    It counts what a clock on the wall of that zone showed: where clocks are turned back, the
    hour that comes twice has the moments of both.
    """
    counts = [[0] * HOURS for _ in range(WEEKDAYS)]
    for moment in moments:
        wall = datetime.fromtimestamp(moment, zone)
        counts[wall.weekday()][wall.hour] += 1
    return Hours(tuple(map(tuple, counts)))
