"""What a person can want of backups, of a check and of a repair of their journal."""

from dataclasses import dataclass
from pathlib import Path

from protech_gui.services.secret import Secret


@dataclass(frozen=True)
class BackupWish:
    """Something about the journal as a whole."""


@dataclass(frozen=True)
class MakeBackup(BackupWish):
    """Write a backup of the open vault to this file, in place of one that is there."""

    path: Path


@dataclass(frozen=True)
class FindBackup(BackupWish):
    """See whether this file is a backup."""

    path: Path


@dataclass(frozen=True)
class LookIntoBackup(BackupWish):
    """Open the backup that was found, in a copy, and say what it holds."""

    secret: Secret


@dataclass(frozen=True)
class RestoreBackup(BackupWish):
    """Put the backup that was looked into in the present vault's place; confirmed already."""


@dataclass(frozen=True)
class ForgetBackup(BackupWish):
    """Forget the backup that was found, and what came of the last wish."""


@dataclass(frozen=True)
class CheckVault(BackupWish):
    """See whether all of the open vault is whole."""


@dataclass(frozen=True)
class RepairVault(BackupWish):
    """Make a vault of what can be read of the damaged one."""

    secret: Secret
