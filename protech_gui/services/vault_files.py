"""Where a vault lies: built under another name, given its own, and put aside whole."""

import contextlib
import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from engine.files import PRIVATE_FOLDER, make_private, sync_folder
from protech_gui.aside import set_aside_as, set_aside_together
from protech_gui.paths import Paths
from protech_gui.store.connection import create_vault
from protech_gui.store.identity import make_identity

SMALLEST_VAULT = 4096
"""Bytes: one page, which a vault has from the moment it is made."""


@dataclass(frozen=True, slots=True)
class Staged:
    """A folder in which a vault is made ready, with files of the names that they will bear."""

    root: Path

    @property
    def paths(self) -> Paths:
        """Where vault, slots and attempts of it lie."""
        return Paths(self.root)

    @property
    def work(self) -> Path:
        """A file that is there only while the vault is being made."""
        return self.root / "work.db"

    def sync(self) -> None:
        """Make everything in the folder survive a power cut; raises OSError."""
        for path in (self.paths.vault, self.paths.slots, self.paths.attempts):
            fd = os.open(path, os.O_RDWR)
            try:
                os.fsync(fd)
            finally:
                os.close(fd)
        sync_folder(self.root)


class VaultFiles:
    """The vault's files by their meaning. Every method that changes them raises OSError."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        self._built = paths.vault.with_name(paths.vault.name + ".new")
        self._own = (paths.vault, paths.slots, paths.attempts)
        staged = paths.restoring.with_name(paths.restoring.name + ".new")
        self._staged = Staged(staged)

    def exists(self) -> bool:
        """Return whether something bears the vault's own name."""
        return os.path.lexists(self._paths.vault)

    def is_whole(self) -> bool:
        """Return whether the vault is there, as far as its size tells."""
        vault = self._paths.vault if self.exists() else self._built
        return vault.is_file() and vault.stat().st_size >= SMALLEST_VAULT

    def build(self, key: bytearray) -> None:
        """Make a complete vault under another name; what an earlier crash left is no vault.

        Also raises VaultFailed.
        """
        for leftover in (self._built, *_beside(self._built)):
            leftover.unlink(missing_ok=True)
        # The log of a vault that is gone would be read into the new one.
        if any(os.path.lexists(path) for path in _beside(self._paths.vault)):
            set_aside_together(_beside(self._paths.vault), self._paths.vault)
        connection = create_vault(self._built, key)
        try:
            make_identity(connection)
        finally:
            # Closing the last connection moves everything from the log into the file.
            connection.close()
        sync_folder(self._paths.root)

    def name_built(self) -> None:
        """Give a vault that was built its own name, unless something bears it."""
        if not self.exists():
            with contextlib.suppress(FileNotFoundError):
                os.rename(self._built, self._paths.vault)
                sync_folder(self._paths.root)

    def stage(self) -> Staged:
        """Return an empty place for a vault that shall take the present one's place.

        Whatever was staged before is gone.
        """
        self.discard()
        make_private(self._paths.root)
        self._staged.root.mkdir(mode=PRIVATE_FOLDER)
        return self._staged

    def discard(self) -> None:
        """Take away what was staged and is not wanted, or was left by a crash."""
        shutil.rmtree(self._staged.root, ignore_errors=True)

    def replace(self) -> None:
        """Put what was staged, which must be complete, in the present vault's place.

        The present one is put aside whole. From one moment on the staged one is the vault:
        killed before it, the present one stands, killed after it, ``finish`` does the rest.
        """
        self.finish()
        self.name_built()
        self._staged.sync()
        os.rename(self._staged.root, self._paths.restoring)
        sync_folder(self._paths.root)
        self.finish()

    def finish(self) -> None:
        """Finish what ``replace`` began before a crash; does nothing when there was none.

        A file that is still in the folder has not moved, so what bears its name is the old
        one; a file that is gone from there has taken its place already.
        """
        paths = self._paths
        if paths.restoring.is_dir():
            make_private(paths.replaced)
            coming = [paths.restoring / path.name for path in self._own]
            if coming[0].exists():
                self._give_way(_beside(paths.vault))
            self._give_way(old for new, old in zip(coming, self._own, strict=True) if new.exists())
            sync_folder(paths.replaced)
            for new, old in zip(coming, self._own, strict=True):
                if new.exists():
                    os.rename(new, old)
            sync_folder(paths.root)
            paths.restoring.rmdir()
        if paths.replaced.is_dir():
            if any(paths.replaced.iterdir()):
                set_aside_as(paths.replaced, paths.vault)
            else:
                paths.replaced.rmdir()

    def _give_way(self, old: Iterable[Path]) -> None:
        for path in old:
            if os.path.lexists(path):
                os.rename(path, self._paths.replaced / path.name)

    def put_aside(self) -> None:
        """Move the vault and all that opens it, together, where they can be restored from."""
        paths = self._paths
        self.name_built()
        set_aside_together(
            (paths.vault, *_beside(paths.vault), paths.slots, paths.attempts), paths.vault
        )


def _beside(vault: Path) -> tuple[Path, Path]:
    """Return the files that SQLCipher keeps beside an open vault, and leaves at a crash."""
    return vault.with_name(vault.name + "-wal"), vault.with_name(vault.name + "-shm")
