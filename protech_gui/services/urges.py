"""The urge diary: an urge is kept the moment its strength is said, and completed later."""

from collections.abc import Callable
from dataclasses import replace

from protech_gui.clock import Clock
from protech_gui.domain.urges import Urge, Way, line_of
from protech_gui.store import urges
from protech_gui.store.connection import Connection, transaction


class UrgeGone(Exception):
    """There is no urge of this id, or no longer; nothing was changed."""


class UrgeDiary:
    """Urges of an open vault. Every method raises VaultDamaged or VaultFailed."""

    def __init__(self, connection: Connection, clock: Clock, new_id: Callable[[], str]) -> None:
        self._connection = connection
        self._clock = clock
        self._new_id = new_id

    def begin(self, before: int) -> Urge:
        """Save an urge of this strength, 0 to 10, and return it; raises ValueError."""
        urge = Urge(self._new_id(), max(0.0, self._clock.moment().wall), before)
        with transaction(self._connection):
            urges.add(self._connection, urge)
        return urge

    def complete(
        self,
        id: str,
        before: int,
        after: int | None = None,
        line: str | None = None,
        way: Way | None = None,
    ) -> Urge:
        """Give the urge these values in place of those it had, save and return it.

        ``before`` and ``after`` are 0 to 10; of ``line`` is kept what ``line_of`` makes of
        it. Can be called as often as something new is said. Raises UrgeGone, or ValueError.
        """
        found = urges.get(self._connection, id)
        if found is None:
            raise UrgeGone
        line = line_of(line or "")
        return self.revise(replace(found, before=before, after=after, line=line, way=way))

    def revise(self, urge: Urge) -> Urge:
        """Give the urge of this id all these values but its time, save and return it.

        Raises UrgeGone.
        """
        with transaction(self._connection):
            there = urges.revise(self._connection, urge)
        if not there:
            raise UrgeGone
        return urge

    def delete(self, id: str) -> None:
        """Delete the urge for good; one that is gone already is no error."""
        with transaction(self._connection):
            urges.delete(self._connection, id)

    def recent(self, limit: int) -> tuple[Urge, ...]:
        """Return at most ``limit`` urges, the newest first."""
        return urges.recent(self._connection, limit)

    def between(self, start: float, end: float) -> tuple[Urge, ...]:
        """Return the urges from ``start`` until just before ``end``, the oldest first.

        Both in seconds since 1970-01-01 UTC.
        """
        return urges.between(self._connection, start, end)

    def triggers(self, limit: int) -> tuple[str, ...]:
        """Return at most ``limit`` triggers, the most frequent first, then the newest."""
        return urges.triggers(self._connection, limit)
