"""Reminders in the keeper: looked for once a minute of the wall clock, shown beside the tray."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import NamedTuple, Protocol

import msgspec

from engine.terms import ConsentKind, ReminderPlan
from protech_gui.domain.days import Zone
from protech_gui.domain.reminders import Shown, Slot, due, is_quiet, may_come, minute_of
from protech_gui.keeper.keeping import Keeping
from protech_gui.log import EventLog

_DAY = timedelta(days=1)


class Bell(Protocol):
    """Where a reminder can be seen."""

    def can_remind(self) -> bool:
        """Whether it can be seen now."""
        ...

    def remind(self) -> None:
        """Show one."""
        ...


class _Wish(NamedTuple):
    """The receipt's id and what was chosen: what both have to be for anything to come."""

    consent: str
    plan: ReminderPlan


class _Near(NamedTuple):
    """The slots around one day, reckoned once for all its minutes."""

    today: date
    slots: tuple[Slot, ...]


class Reminders:
    """Shows what is due, as the person consented and chose, a moment before it is shown.

    The keeper's beat drives it and no thread does. It reads the clock that the wall shows, so
    that sleep, a clock that is put right and a journey into another zone need no word from
    the system: whatever was missed meanwhile is one reminder, or none when it is too late.
    """

    def __init__(
        self,
        keeping: Keeping,
        bell: Bell,
        wall: Callable[[], float],
        zone: Callable[[], Zone],
        log: EventLog,
    ) -> None:
        """``wall`` tells the time in seconds since 1970-01-01 UTC, ``zone`` where we are now."""
        self._keeping = keeping
        self._file = keeping.reminders
        self._bell = bell
        self._wall = wall
        self._zone = zone
        self._log = log
        self._wish = self._wished()
        self._shown = self._file.read(datetime.fromtimestamp(wall(), zone()).date())
        self._looked = self._shown.settled
        self._minute: float | None = None
        self._near: _Near | None = None
        if self._wish is None:
            self._erase()

    def tick(self) -> None:
        """Live one beat; look what is due when another minute has begun."""
        now = self._wall()
        wish = self._wished()
        if wish != self._wish:
            self._wish, self._near = wish, None
            self._settle(now)
        minute = now // 60
        if minute != self._minute:
            self._minute = minute
            since, self._looked = self._looked, now
            if self._wish is not None and may_come(self._wish.plan):
                self._look(self._wish.plan, since, now)

    def show_now(self) -> None:
        """Show what a reminder looks like, if the person consented; it counts for nothing."""
        if self._wished() is not None and self._bell.can_remind():
            self._bell.remind()

    def _wished(self) -> _Wish | None:
        receipt = self._keeping.protection.receipt(ConsentKind.REMINDERS)
        return _Wish(receipt.id, self._keeping.choices.reminders) if receipt else None

    def _settle(self, now: float) -> None:
        """Have nothing come for a time that was past when it was chosen."""
        self._looked = now
        if self._wish is None:
            self._erase()
        else:
            self._remember(msgspec.structs.replace(self._shown, settled=now))

    def _look(self, plan: ReminderPlan, since: float, now: float) -> None:
        zone = self._zone()
        wall = datetime.fromtimestamp(now, zone).replace(tzinfo=None)
        seen = self._shown.seen(wall.date())
        if seen != self._shown:
            self._remember(seen)
        if is_quiet(plan, minute_of(wall)) or not self._bell.can_remind():
            return
        slot = due(self._slots(plan, wall.date()), self._shown, since, now, zone)
        # What cannot be remembered might come again after a restart, so it does not come at all.
        if slot is not None and self._remember(self._shown.after(slot, wall.date(), now)):
            self._bell.remind()

    def _slots(self, plan: ReminderPlan, today: date) -> tuple[Slot, ...]:
        """Return the slots of today, and of the days beside it, which a late one may be from."""
        if self._near is None or self._near.today != today:
            # It takes 8 MB, which a keeper without reminders does not need.
            from protech_gui.keeper.timetable import Timetable

            night = datetime.combine(today, time.min)
            slots = Timetable(plan).between(night - 2 * _DAY, night + 2 * _DAY)
            self._near = _Near(today, tuple(slots))
        return self._near.slots

    def _remember(self, shown: Shown) -> bool:
        """Remember this, in memory in any case; false when it will not outlive the keeper."""
        self._shown = shown
        try:
            self._file.write(shown)
        except OSError as error:
            self._log.failure("reminders_unsaved", error)
            return False
        return True

    def _erase(self) -> None:
        try:
            self._file.erase()
        except OSError as error:
            self._log.failure("reminders_unerased", error)
