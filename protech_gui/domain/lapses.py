"""A lapse as a person writes it down: roughly when, what was around it, and how they are."""

from dataclasses import dataclass
from enum import StrEnum

from protech_gui.domain import notes, scale

LOW = 2
"""At this mood, 0 to 10, or below it help comes before everything else."""


class Ago(StrEnum):
    """Roughly when it was, seen from when it was written down."""

    HOUR = "hour"
    HOURS = "hours"
    DAY = "day"
    DAYS = "days"
    WEEK = "week"
    LONGER = "longer"


_SECONDS = {
    Ago.HOUR: 0.0,
    Ago.HOURS: 6 * 3600.0,
    Ago.DAY: 86_400.0,
    Ago.DAYS: 3 * 86_400.0,
    Ago.WEEK: 7 * 86_400.0,
    Ago.LONGER: 30 * 86_400.0,
}


@dataclass(frozen=True, slots=True)
class Lapse:
    """One lapse in the vault; raises ValueError when a value is out of its range.

    ``time`` is when it was written down, ``happened`` roughly when it was, both in seconds
    since 1970-01-01 UTC. ``led_up`` and ``stopped`` have 1 to 4000 characters, ``mood`` is 0
    to 10; each may be None. What it was, how many or how long is nowhere asked or kept.
    """

    id: str
    time: float
    happened: float | None = None
    led_up: str | None = None
    stopped: str | None = None
    mood: int | None = None
    discuss: bool = False

    def __post_init__(self) -> None:
        scale.check(self.mood)
        notes.check(self.led_up, self.stopped)

    @property
    def when(self) -> float:
        """When it was as far as that was said, or else when it was written down."""
        return self.time if self.happened is None else self.happened

    @property
    def low(self) -> bool:
        """Whether the person is so low that help comes first."""
        return self.mood is not None and self.mood <= LOW


def happened(written: float, ago: Ago | None) -> float | None:
    """Return what stands for so long before ``written``, at least 0; None for None."""
    return None if ago is None else max(0.0, written - _SECONDS[ago])


def ago_of(lapse: Lapse) -> Ago | None:
    """Return roughly how long before it was written down it was, or None if nobody said."""
    if lapse.happened is None:
        return None
    passed = lapse.time - lapse.happened
    return min(Ago, key=lambda ago: abs(_SECONDS[ago] - passed))
