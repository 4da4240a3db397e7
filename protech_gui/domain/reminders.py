"""Reminders: which of the chosen times is due, and what keeps them from being too many."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from engine.terms import Minute, ReminderPlan
from protech_gui.domain.days import Zone

MOST_A_DAY = 3
"""So many reminders a day at most, whatever clocks, restarts and changed plans do."""

LATEST = 3600.0
"""A reminder that is later than this, in seconds, does not come any more."""

Slot = datetime
"""A chosen time of one day, by the clock on the wall: without a zone."""


def minute_of(moment: datetime) -> Minute:
    """Return the minutes that the clock on the wall has gone since midnight."""
    return moment.hour * 60 + moment.minute


def is_quiet(plan: ReminderPlan, minute: Minute) -> bool:
    """Whether this minute of the day lies in the quiet hours; two equal ends mean none."""
    if plan.quiet is None:
        return False
    begin, end = plan.quiet
    if begin <= end:
        return begin <= minute < end
    return minute >= begin or minute < end


def heard_times(plan: ReminderPlan) -> tuple[Minute, ...]:
    """Return the times at which a reminder can come: each once, none in the quiet hours."""
    return tuple(sorted({minute for minute in plan.times if not is_quiet(plan, minute)}))


def may_come(plan: ReminderPlan) -> bool:
    """Whether there is any minute at which a reminder can come."""
    return bool(plan.weekdays and heard_times(plan))


def moment_of(slot: Slot, zone: Zone) -> float:
    """Return when it is this time, in seconds since 1970-01-01 UTC.

    A time that the clocks leave out comes as much later as they went forward; one that they
    go through twice comes the first time.
    """
    return slot.replace(tzinfo=zone, fold=0).timestamp()


class Shown(Struct, frozen=True, forbid_unknown_fields=True):
    """What came of late, as far as it decides what may still come.

    ``day`` is the latest day with a reminder and ``slots`` are those of that day. ``behind``
    is the first day on which the clock stood before that. Up to ``settled``, in seconds since
    1970-01-01 UTC, nothing is due any more.
    """

    day: date = date.min
    slots: Annotated[tuple[Slot, ...], Meta(max_length=MOST_A_DAY)] = ()
    behind: date | None = None
    settled: Annotated[float, Meta(ge=0, le=1e11)] = 0.0

    def seen(self, today: date) -> "Shown":
        """Return what is to be remembered once the clock says that this is the day.

        A clock that was put back rests for the day, so that none is lived through twice; if
        it still stands back on the next one, it was wrong before, and that is forgotten.
        """
        if today >= self.day:
            return msgspec.structs.replace(self, behind=None)
        if self.behind is not None and self.behind < today:
            return Shown(settled=self.settled)
        return msgspec.structs.replace(self, behind=today)

    def allows(self, slot: Slot, today: date) -> bool:
        """Whether the slot may still be shown today."""
        full = today == self.day and len(self.slots) >= MOST_A_DAY
        return today >= self.day and not full and slot not in self.slots

    def after(self, slot: Slot, today: date, now: float) -> "Shown":
        """Return what is to be remembered once the slot is shown, which ``allows`` it."""
        earlier = self.slots if today == self.day else ()
        return Shown(today, (*earlier, slot), None, now)


def due(slots: Iterable[Slot], shown: Shown, since: float, now: float, zone: Zone) -> Slot | None:
    """Return the newest slot that came after ``since`` and until ``now``, None if none may be.

    So one reminder stands for all that were missed; none is later than LATEST.
    """
    today = datetime.fromtimestamp(now, zone).date()
    begin = max(since, now - LATEST)
    return max(
        (
            slot
            for slot in slots
            if begin < moment_of(slot, zone) <= now and shown.allows(slot, today)
        ),
        default=None,
    )
