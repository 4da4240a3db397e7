"""An unlocked vault, for as long as its process lives."""

from pathlib import Path
from uuid import uuid4

from protech_gui.clock import Clock
from protech_gui.domain.days import Zone
from protech_gui.domain.holdings import Holdings
from protech_gui.services.checkins import CheckIns
from protech_gui.services.goals import Goals
from protech_gui.services.lapses import Lapses
from protech_gui.services.learning import Learning
from protech_gui.services.plan import SafetyPlan
from protech_gui.services.progress import Progress
from protech_gui.services.protection_memory import ProtectionMemory
from protech_gui.services.questions import Questions
from protech_gui.services.record_book import RecordBook
from protech_gui.services.sharing import Sharing
from protech_gui.services.urges import UrgeDiary
from protech_gui.store import (
    answers,
    checkins,
    goals,
    lapses,
    module_notes,
    plan,
    questions,
    readings,
    records,
    urges,
)
from protech_gui.store.backup import copy_vault
from protech_gui.store.connection import Connection, transaction
from protech_gui.store.holdings import holdings
from protech_gui.store.identity import read_identity
from protech_gui.store.repair import is_sound
from protech_gui.store.slots import wipe


class OpenVault:
    """An unlocked vault, by what it holds: ``records``, ``urges``, ``plan``, ``goals`` and more."""

    def __init__(
        self, connection: Connection, key: bytes | bytearray, clock: Clock, zone: Zone
    ) -> None:
        private_key = read_identity(connection)
        self._connection = connection
        self._key = bytearray(key)
        self.public_key_hex = bytes(private_key.public_key).hex()
        self.records = RecordBook(connection, private_key, clock)
        self.urges = UrgeDiary(connection, clock, _new_id)
        self.lapses = Lapses(connection)
        self.checkins = CheckIns(connection, clock, _new_id, zone)
        self.plan = SafetyPlan(connection, _new_id)
        self.goals = Goals(connection, clock, _new_id, zone)
        self.learning = Learning(connection, clock)
        self.questions = Questions(connection, clock, _new_id)
        self.progress = Progress(connection, clock, zone)
        self.protection = ProtectionMemory(connection, clock)
        self.sharing = Sharing(connection, self.progress, clock)

    @property
    def key(self) -> bytearray:
        """What opens it, to be wrapped for another passphrase or code; RuntimeError once closed."""
        if not any(self._key):
            raise RuntimeError("the vault is closed, and its key wiped")
        return self._key

    def is_sound(self) -> bool:
        """Return whether all of it is whole, which means reading all of it.

        Raises VaultFailed when the disk refuses.
        """
        return is_sound(self._connection)

    def holdings(self) -> Holdings:
        """Return how much it holds; raises VaultDamaged or VaultFailed."""
        return holdings(self._connection)

    def copy_to(self, path: Path) -> None:
        """Copy it, as it is now, to a path where there is none; the same key opens the copy.

        Raises VaultDamaged, VaultFailed or OSError.
        """
        copy_vault(self._connection, path)

    def erase_records(self) -> None:
        """Erase the list of what was covered and interrupted; raises VaultDamaged or VaultFailed.

        What still waits in the spool is not reached by this: drain it before.
        """
        with transaction(self._connection):
            records.erase(self._connection)

    def erase_journal(self) -> None:
        """Erase all that a person wrote down, at once; raises VaultDamaged or VaultFailed."""
        with transaction(self._connection):
            for table in _WRITTEN:
                table.erase(self._connection)

    def close(self) -> None:
        """Close the file. What the libraries know of the key stays until the process ends."""
        self._connection.close()
        wipe(self._key)


_WRITTEN = (
    urges,
    lapses,
    checkins,
    plan,
    goals,
    answers,
    readings,
    module_notes,
    questions,
)


def _new_id() -> str:
    return str(uuid4())
