"""The timetable: the chosen times on the chosen days of the calendar, reckoned by APScheduler."""

from collections.abc import Iterator
from datetime import UTC, timedelta

from apscheduler.triggers.combining import OrTrigger
from apscheduler.triggers.cron import CronTrigger

from engine.terms import ReminderPlan
from protech_gui.domain.reminders import Slot, heard_times

_INSTANT = timedelta(microseconds=1)


class Timetable:
    """Tells the slots of a plan, by the clock on the wall.

    The wall's clock is handed to the triggers as one that never changes to summer time: in a
    zone that does, they leave out a day's slot or come twice. When a slot really is stands in
    ``domain.reminders``.
    """

    def __init__(self, plan: ReminderPlan) -> None:
        """Raises ValueError for a plan without a day or a time to be heard."""
        days = ",".join(map(str, plan.weekdays))
        self._trigger = OrTrigger(
            [
                CronTrigger(
                    day_of_week=days, hour=time // 60, minute=time % 60, second=0, timezone=UTC
                )
                for time in heard_times(plan)
            ]
        )

    def between(self, after: Slot, until: Slot) -> Iterator[Slot]:
        """Yield the slots that come after the one time and not after the other, in order."""
        last = until.replace(tzinfo=UTC)
        found = after.replace(tzinfo=UTC)
        while True:
            found = self._trigger.get_next_fire_time(None, found + _INSTANT)
            if found > last:
                return
            yield found.replace(tzinfo=None)
