"""Backups: making one of the open vault, and looking into one that may take its place."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from protech_gui.clock import Clock
from protech_gui.domain.backoff import Attempts
from protech_gui.domain.holdings import Holdings
from protech_gui.paths import Paths
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.secret import Secret
from protech_gui.services.vault_files import VaultFiles
from protech_gui.store.attempts import save_attempts
from protech_gui.store.backup import (
    Backup,
    BackupFault,
    BackupRefused,
    extract,
    open_backup,
    write_backup,
)
from protech_gui.store.connection import VaultDamaged, VaultFailed, VaultNewer, open_vault
from protech_gui.store.holdings import holdings
from protech_gui.store.repair import is_sound
from protech_gui.store.slots import (
    SlotsDamaged,
    SlotsNewer,
    TooLittleMemory,
    read_slots,
    unwrap,
    wipe,
    write_slots,
)


class MakingFault(StrEnum):
    """Why no backup was made; each has its sentence in every language.

    ``disk``: it is full, refuses, or did not give back what was written. ``vault``: the vault
    itself is damaged. ``place``: the file would lie in Protech's own folder.
    """

    DISK = "disk"
    VAULT = "vault"
    PLACE = "place"


class BackupUnmade(Exception):
    """No backup was made; what was at the path before is still there."""

    def __init__(self, fault: MakingFault) -> None:
        super().__init__(fault)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Seen:
    """When a backup was made, in seconds since 1970-01-01 UTC, and how much it holds."""

    made: int
    holdings: Holdings


class Backups:
    """Makes backups, and stages one that was looked into; one caller at a time."""

    def __init__(self, paths: Paths, files: VaultFiles, clock: Clock) -> None:
        self._paths = paths
        self._files = files
        self._clock = clock
        self._found: Backup | None = None
        self._key: bytearray | None = None

    def make(self, vault: OpenVault, target: Path) -> Seen:
        """Write a backup of the open vault and see that it can be restored.

        The passphrase and the recovery code of this moment open it, for ever. Raises
        BackupUnmade.
        """
        self.forget()
        if target.resolve().is_relative_to(self._paths.root.resolve()):
            raise BackupUnmade(MakingFault.PLACE)
        try:
            staged = self._files.stage()
            vault.copy_to(staged.work)
            there = _holdings(staged.work, vault.key)
            slots = read_slots(self._paths.slots).portable()
            wall = self._clock.moment().wall
            made = write_backup(target, staged.work, slots, wall, vault.key).made
        except (VaultDamaged, VaultNewer, SlotsDamaged, SlotsNewer):
            raise BackupUnmade(MakingFault.VAULT) from None
        except (OSError, VaultFailed, BackupRefused):
            raise BackupUnmade(MakingFault.DISK) from None
        finally:
            self._files.discard()
        return Seen(made, there)

    def find(self, untrusted_path: Path) -> int:
        """Read the file and return when it was made, as it says itself; raises BackupRefused."""
        self.forget()
        self._found = open_backup(untrusted_path)
        return self._found.made

    def look(self, secret: Secret) -> Seen:
        """Open the backup that was found, in a copy, and return what it holds.

        Raises WrongSecret, NoCode, BackupRefused, or LookupError when none was found.
        """
        if self._found is None:
            raise LookupError
        slot, opening = secret.slot(self._found.slots)
        with _refusing():
            key = unwrap(slot, opening)
            there = self._stage(self._found, key)
        self._key = key
        return Seen(self._found.made, there)

    def take(self) -> bytearray:
        """Return the key of the vault that ``look`` staged, once; raises LookupError without."""
        key, self._key = self._key, None
        if key is None:
            raise LookupError
        return key

    def forget(self) -> None:
        """Forget what was looked into, and take away what a crash left of it."""
        self._found = None
        if self._key is not None:
            wipe(self._key)
            self._key = None
        self._files.discard()

    def _stage(self, found: Backup, key: bytearray) -> Holdings:
        try:
            staged = self._files.stage()
            extract(found, key, staged.paths.vault)
            there = _holdings(staged.paths.vault, key)
            write_slots(staged.paths.slots, found.slots.portable())
            save_attempts(staged.paths.attempts, Attempts())
        except BaseException:
            self._files.discard()
            raise
        return there


def _holdings(vault: Path, key: bytearray) -> Holdings:
    """Open a closed vault, see that it is whole, and return what it holds."""
    connection = open_vault(vault, key)
    try:
        if not is_sound(connection):
            raise VaultDamaged
        return holdings(connection)
    finally:
        connection.close()


@contextlib.contextmanager
def _refusing() -> Iterator[None]:
    """Turn what stands in the way of looking inside into BackupRefused."""
    try:
        yield
    except VaultDamaged:
        raise BackupRefused(BackupFault.DAMAGED) from None
    except VaultNewer:
        raise BackupRefused(BackupFault.NEWER) from None
    except (OSError, VaultFailed, TooLittleMemory):
        raise BackupRefused(BackupFault.FAILED) from None
