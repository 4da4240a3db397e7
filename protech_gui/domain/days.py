"""Days as a person lives them: which one a moment belongs to, and when one begins."""

from datetime import date, datetime, time, tzinfo

Zone = tzinfo | None
"""A time zone; None is the one that this computer is in, with its summer time."""


def day_of(moment: float, zone: Zone) -> date:
    """Return the day of a moment, given in seconds since 1970-01-01 UTC."""
    return datetime.fromtimestamp(moment, zone).date()


def start_of(day: date, zone: Zone) -> float:
    """Return when the day begins, in seconds since 1970-01-01 UTC.

    Days have 23 to 25 hours where the clocks change. A day whose midnight is left out
    begins when the clocks go forward.
    """
    return datetime.combine(day, time.min, zone).timestamp()
