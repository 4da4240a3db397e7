"""The vault's memory of how the person chose to be protected."""

from engine.loosening import Firmness
from protech_gui.clock import Clock
from protech_gui.domain.remembered import Remembered, compared
from protech_gui.store import protection
from protech_gui.store.connection import Connection, transaction


class ProtectionMemory:
    """Compares what holds with what was chosen; methods raise VaultDamaged or VaultFailed."""

    def __init__(self, connection: Connection, clock: Clock) -> None:
        self._connection = connection
        self._clock = clock

    def remembered(self) -> Remembered | None:
        """Return what is remembered, None before the first time."""
        return protection.read(self._connection)

    def compare(self, now: Firmness, *, vouched: bool) -> Remembered:
        """Remember what holds now, or what is tighter; return it.

        ``vouched``: the keeper saw every change since the last time, so that what holds now is
        what the person chose, looser or not.
        """
        with transaction(self._connection):
            before = protection.read(self._connection)
            after = compared(before, now, vouched=vouched, time=self._clock.moment().wall)
            if after != before:
                protection.write(self._connection, after)
        return after
