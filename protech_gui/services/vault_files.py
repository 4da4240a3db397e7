"""Where a vault lies: built under another name, given its own, and put aside whole."""

import contextlib
import os
from pathlib import Path

from protech_gui.files import set_aside_together, sync_folder
from protech_gui.paths import Paths
from protech_gui.store.connection import create_vault
from protech_gui.store.identity import make_identity

SMALLEST_VAULT = 4096
"""Bytes: one page, which a vault has from the moment it is made."""


class VaultFiles:
    """The vault's files by their meaning. Every method that changes them raises OSError."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        self._built = paths.vault.with_name(paths.vault.name + ".new")

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
