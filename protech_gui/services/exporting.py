"""Exports: writing one of the open vault after the passphrase was given again, and reading one."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from engine.files import Unusable, read_bounded
from protech_gui.domain.export import Export
from protech_gui.domain.holdings import Holdings
from protech_gui.paths import Paths
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.passphrase import secret_of
from protech_gui.store.age_file import WORK, seal
from protech_gui.store.connection import VaultDamaged, VaultFailed
from protech_gui.store.export_file import (
    MOST_JSON,
    ExportFault,
    ExportRefused,
    packed,
    unpacked,
)
from protech_gui.store.handed_out import hand_out
from protech_gui.store.slots import TooLittleMemory


class HandingFault(StrEnum):
    """Why no file was written; each has its sentence in every language.

    ``disk``: it is full, refuses, or did not give back what was written. ``vault``: the vault
    is damaged. ``memory``: there is too little to seal the file. ``place``: the file would lie
    in Protech's own folder.
    """

    DISK = "disk"
    VAULT = "vault"
    MEMORY = "memory"
    PLACE = "place"


class NotHandedOut(Exception):
    """No file was written; what was at the path before is still there."""

    def __init__(self, fault: HandingFault) -> None:
        super().__init__(fault)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Order:
    """Where an export goes, and the passphrase that shall open it; None leaves it open."""

    path: Path
    passphrase: str | None = field(repr=False)


class Exports:
    """Writes files that a person takes away, and reads exports; one caller at a time."""

    def __init__(self, paths: Paths, confirm: Callable[[str], None], work: int = WORK) -> None:
        """``confirm`` raises unless it gets the vault's passphrase; ``work`` is ``seal``'s."""
        self._paths = paths
        self._confirm = confirm
        self._work = work

    def make(self, vault: OpenVault, passphrase: str, order: Order) -> Holdings:
        """Write an export and open it again; return what it holds.

        ``passphrase`` is the vault's own. Raises what confirming it raises, or NotHandedOut.
        """
        self._confirm(passphrase)
        try:
            export = vault.sharing.everything()
            content = packed(export)
            secret = None if order.passphrase is None else secret_of(order.passphrase)
            if secret is not None:
                content = seal(content, secret, self._work)
            # What is written is read back byte by byte, so this is what the file gives too.
            if unpacked(content, secret) != export:
                raise NotHandedOut(HandingFault.MEMORY)
            self.hand_out(order.path, content)
        except (VaultDamaged, VaultFailed):
            raise NotHandedOut(HandingFault.VAULT) from None
        except TooLittleMemory:
            raise NotHandedOut(HandingFault.MEMORY) from None
        return _holdings(export)

    def look(self, untrusted_path: Path, passphrase: str) -> Holdings:
        """Open an export and return what it holds; ``passphrase`` matters if it is sealed.

        Raises ExportRefused, WrongSecret or TooLittleMemory.
        """
        try:
            content = read_bounded(untrusted_path, MOST_JSON)
        except (FileNotFoundError, Unusable):
            raise ExportRefused(ExportFault.UNREADABLE) from None
        return _holdings(unpacked(content, secret_of(passphrase)))

    def hand_out(self, path: Path, content: bytes) -> None:
        """Write a file that the person takes away; raises NotHandedOut."""
        if path.resolve().is_relative_to(self._paths.root.resolve()):
            raise NotHandedOut(HandingFault.PLACE)
        try:
            hand_out(path, content)
        except OSError:
            raise NotHandedOut(HandingFault.DISK) from None


def _holdings(export: Export) -> Holdings:
    tables = export.tables
    return Holdings(
        urges=len(tables.moments),
        lapses=len(tables.lapses),
        checkins=len(tables.checkins),
        plan=len(tables.plan),
        goals=len(tables.goals),
        answers=len(tables.answers),
        notes=len(tables.notes) + len(tables.questions),
        records=len(tables.records),
    )
