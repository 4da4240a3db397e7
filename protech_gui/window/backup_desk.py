"""Backups, checks and repairs: what the worker's thread does with the vault as a whole."""

from dataclasses import dataclass
from pathlib import Path

from protech_gui.domain.holdings import Holdings
from protech_gui.services.backup import Seen
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.secret import Secret
from protech_gui.services.vault_door import VaultDoor
from protech_gui.store.repair import Salvaged
from protech_gui.window.vault_desk import Opened, VaultDesk


@dataclass(frozen=True)
class Rescue:
    """A mended vault, open: what came over, and how much of each kind."""

    opened: Opened
    salvaged: Salvaged
    holdings: Holdings


class BackupDesk:
    """Works with the vault as a whole; called from the same thread as the vault's desk.

    Each method raises what ``VaultDoor`` and its ``backups`` raise.
    """

    def __init__(self, door: VaultDoor, desk: VaultDesk) -> None:
        self._door = door
        self._desk = desk

    def make(self, path: Path) -> Seen:
        """Write a backup of the open vault."""
        return self._door.backups.make(self._desk.open_vault, path)

    def is_sound(self) -> bool:
        """Return whether all of the open vault is whole."""
        return self._desk.open_vault.is_sound()

    def find(self, path: Path) -> int:
        """Return when the backup in this file was made."""
        return self._door.backups.find(path)

    def look(self, secret: Secret) -> Seen:
        """Return what the backup that was found holds."""
        return self._door.backups.look(secret)

    def forget(self) -> None:
        """Forget the backup that was found."""
        self._door.backups.forget()

    def restore(self) -> Opened:
        """Put the backup that was looked into in the present vault's place, and open it."""
        return self._desk.take(self._door.restore)

    def repair(self, secret: Secret) -> Rescue:
        """Mend the vault, and open it."""
        salvaged: list[Salvaged] = []

        def mend() -> OpenVault:
            repaired = self._door.repair(secret)
            salvaged.append(repaired.salvaged)
            return repaired.vault

        opened = self._desk.take(mend)
        return Rescue(opened, salvaged[0], self._desk.open_vault.holdings())
