"""Erasing: everything that Protech keeps goes, what opens the vault first, and nothing else."""

import contextlib
import os
import re
import secrets
import shutil
import stat
import threading
from collections.abc import Callable
from pathlib import Path

from engine.files import Unusable, open_private, read_bounded, sync_folder, write_all
from protech_gui.keeper.claim import Claim
from protech_gui.paths import Paths
from protech_gui.platform.keystore import NO_KEYSTORE, Keystore, KeystoreRefused

_ENDINGS = r"(\.new)?(-wal|-shm|-journal|\.1)?(\.damaged-[1-9][0-9]*)?"
"""What stands behind a name: files half written, beside an open vault, rotated, set aside."""

MAX_SLOTS = 64 * 1024
"""Bytes: no larger file of key slots is one."""

FORGETTING_SECONDS = 10.0
"""How long a keystore may take to let go of its secret."""


class Erasing:
    """Erases the files of one data folder.

    A mark on the disk stands from ``begin`` until all is gone, so that whoever comes after a
    kill in between finishes. The key slots are overwritten first: from then on nobody can
    open the vault, nor what was sealed to it, whatever else is still there. (A copy that a
    disk or a backup made on its own is out of reach.) Files that Protech did not make, and
    whatever a link points to, stay as they are.
    """

    def __init__(
        self,
        paths: Paths,
        keystore: Keystore = NO_KEYSTORE,
        leave_network: Callable[[], bool] = lambda: True,
    ) -> None:
        """``leave_network`` undoes outside what the network guard's files tell of; false: in part.

        These files stay until it has done so.
        """
        self._paths = paths
        self._keystore = keystore
        self._leave_network = leave_network
        self._wanted = False
        kept = (
            paths.settings,
            paths.protection,
            paths.slots,
            paths.attempts,
            paths.vault,
            paths.restoring,
            paths.replaced,
            paths.spool,
            paths.reminders,
            paths.plan,
            paths.contact,
            paths.network,
            paths.exempt,
            paths.log,
            paths.socket,
        )
        names = "|".join(re.escape(path.name) for path in kept)
        self._ours = re.compile(f"({names}){_ENDINGS}")
        self._key = re.compile(re.escape(paths.slots.name) + _ENDINGS)

    @property
    def begun(self) -> bool:
        """Whether everything shall be erased, and is not yet."""
        return self._wanted or os.path.lexists(self._paths.erasing)

    def begin(self) -> None:
        """From now on everything shall be erased, whatever happens to this process."""
        self._wanted = True
        # A full disk has no room for the mark; it must not hinder what makes room.
        with contextlib.suppress(OSError):
            os.close(open_private(self._paths.erasing, os.O_WRONLY | os.O_CREAT))
            sync_folder(self._paths.root)

    def finish(self) -> bool:
        """Erase everything but the lock; false when something could not be."""
        try:
            self._erase_keys()
            left = not self._leave_network()
            for path in self._found():
                if not (left and path == self._paths.network):
                    _remove(path)
            if self._keys() or self._found():
                return False
            self._paths.erasing.unlink(missing_ok=True)
            sync_folder(self._paths.root)
        except OSError:
            return False
        self._wanted = False
        return True

    def leave(self, claim: Claim) -> None:
        """Give up the lock and its files too, and the folder if nothing else is in it."""
        claim.abolish()
        with contextlib.suppress(OSError):
            self._paths.root.rmdir()

    def _erase_keys(self) -> None:
        keys = self._keys()
        in_keystore = any(_names_keystore(path) for path in keys)
        for path in keys:
            with contextlib.suppress(OSError):
                _overwrite(path)
        for path in keys:
            _remove(path)
        sync_folder(self._paths.root)
        if in_keystore:
            self._forget_secret()

    def _forget_secret(self) -> None:
        """Have the keystore let go of its secret, which opens nothing any more.

        A keystore that asks a person who is not there must not hold up erasing the rest.
        """
        forgetting = threading.Thread(target=self._remove_secret, daemon=True)
        forgetting.start()
        forgetting.join(FORGETTING_SECONDS)

    def _remove_secret(self) -> None:
        with contextlib.suppress(KeystoreRefused):
            self._keystore.remove()

    def _keys(self) -> list[Path]:
        """Return every file with a key slot, those of vaults that were set aside too."""
        folders = [path for path in self._found() if path.is_dir() and not path.is_symlink()]
        return [
            path
            for folder in (self._paths.root, *folders)
            for path in _inside(folder)
            if self._key.fullmatch(path.name)
        ]

    def _found(self) -> list[Path]:
        return [path for path in self._paths.root.iterdir() if self._ours.fullmatch(path.name)]


def _inside(folder: Path) -> list[Path]:
    """Return what is in the folder; nothing if it cannot be read, and then it will be left."""
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _names_keystore(path: Path) -> bool:
    """Return whether a file of key slots has one for the keystore; these words are in no key."""
    try:
        return b'"keystore"' in read_bounded(path, MAX_SLOTS)
    except (OSError, Unusable):
        return False


def _overwrite(path: Path) -> None:
    fd = open_private(path, os.O_WRONLY)
    try:
        found = os.fstat(fd)
        # A second name of the file, outside the folder, would be overwritten with it.
        if stat.S_ISREG(found.st_mode) and found.st_nlink == 1:
            write_all(fd, secrets.token_bytes(found.st_size))
            os.fsync(fd)
    finally:
        os.close(fd)


def _remove(path: Path) -> None:
    """Take it away, with all that is in it; what resists stays, and is seen by a later look."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with contextlib.suppress(OSError):
            path.unlink()
