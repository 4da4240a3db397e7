"""Check-ins: one a day at most, which can be changed until the day is over."""

from collections.abc import Callable
from datetime import timedelta

from protech_gui.clock import Clock
from protech_gui.domain.checkins import CheckIn
from protech_gui.domain.days import Zone, day_of, start_of
from protech_gui.store import checkins
from protech_gui.store.connection import Connection, transaction


class CheckIns:
    """Check-ins of an open vault. Every method raises VaultDamaged or VaultFailed."""

    def __init__(
        self, connection: Connection, clock: Clock, new_id: Callable[[], str], zone: Zone
    ) -> None:
        self._connection = connection
        self._clock = clock
        self._new_id = new_id
        self._zone = zone

    def today(self) -> CheckIn | None:
        """Return today's check-in, or None while there is none."""
        day = day_of(self._now(), self._zone)
        start, end = (start_of(day + timedelta(days=n), self._zone) for n in (0, 1))
        return checkins.newest_between(self._connection, start, end)

    def save(self, mood: int | None, urge: int | None, confidence: int | None) -> CheckIn:
        """Save today's answers in place of those given earlier today, and return them.

        Each is 0 to 10, or None when it was left open. Raises ValueError when one is not,
        or all were left open.
        """
        earlier = self.today()
        id = earlier.id if earlier else self._new_id()
        checkin = CheckIn(id, self._now(), mood, urge, confidence)
        with transaction(self._connection):
            checkins.put(self._connection, checkin)
        return checkin

    def recent(self, limit: int) -> tuple[CheckIn, ...]:
        """Return at most ``limit`` check-ins, the newest first."""
        return checkins.recent(self._connection, limit)

    def _now(self) -> float:
        return max(0.0, self._clock.moment().wall)
