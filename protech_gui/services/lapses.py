"""Lapses: written down apart from urges, changed and deleted whenever the person likes."""

from protech_gui.domain.lapses import Lapse
from protech_gui.store import lapses
from protech_gui.store.connection import Connection, transaction


class Lapses:
    """Lapses of an open vault. Every method raises VaultDamaged or VaultFailed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, lapse: Lapse) -> None:
        """Save the lapse, in place of what was written under its id before."""
        with transaction(self._connection):
            lapses.put(self._connection, lapse)

    def delete(self, id: str) -> None:
        """Delete the lapse for good; one that is gone already is no error."""
        with transaction(self._connection):
            lapses.delete(self._connection, id)

    def recent(self, limit: int) -> tuple[Lapse, ...]:
        """Return at most ``limit`` lapses, the newest first."""
        return lapses.recent(self._connection, limit)

    def between(self, start: float, end: float) -> tuple[Lapse, ...]:
        """Return the lapses from ``start`` until just before ``end``, the oldest first.

        Both in seconds since 1970-01-01 UTC; it counts when they were, as far as that is known.
        """
        return lapses.between(self._connection, start, end)
