"""Private files of the network guard: written whole, for this person alone, read with suspicion."""

import os
import stat
import sys
from pathlib import Path

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700

_READ = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
)
_WRITE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


class Unreadable(Exception):
    """The file is there, but is a link, no plain file, too large, or cannot be read."""


class Exposed(Exception):
    """Others can read or write the file, or own it."""


def make_private(folder: Path) -> None:
    """Make sure that the folder exists and only this person can enter it; raises OSError.

    Windows keeps a profile's folders private by itself.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=PRIVATE_FOLDER)
    if sys.platform != "win32":
        # By descriptor, so that a link in its place is not followed.
        fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        try:
            os.fchmod(fd, PRIVATE_FOLDER)
        finally:
            os.close(fd)


def write_private(path: Path, content: bytes) -> None:
    """Write the file whole, as ``write_whole``, in a folder that is made private as well."""
    make_private(path.parent)
    write_whole(path, content)


def write_whole(path: Path, content: bytes) -> None:
    """Put this content at the path, 0600: after a crash there is the old or the new, whole.

    Raises OSError, and then the old content stands. A file has one writer at a time.
    """
    fresh = fresh_of(path)
    fresh.unlink(missing_ok=True)
    fd = os.open(fresh, _WRITE, PRIVATE_FILE)
    with os.fdopen(fd, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    os.replace(fresh, path)
    sync_folder(path.parent)


def fresh_of(path: Path) -> Path:
    """Return the name under which new content is written before it takes its place."""
    return path.with_name(path.name + ".new")


def read_private(path: Path, limit: int) -> bytes:
    """Return what is in the file.

    Raises FileNotFoundError when there is none, Unreadable when it is a link, no plain file,
    larger than ``limit`` bytes or cannot be read, and Exposed when it is not private.
    """
    try:
        fd = os.open(path, _READ)
    except FileNotFoundError:
        raise
    except OSError:
        raise Unreadable("cannot be opened") from None
    try:
        return _read(fd, limit)
    except OSError:
        raise Unreadable("cannot be read") from None
    finally:
        os.close(fd)


def _read(fd: int, limit: int) -> bytes:
    found = os.fstat(fd)
    if not stat.S_ISREG(found.st_mode):
        raise Unreadable("no plain file")
    if sys.platform != "win32" and (
        found.st_uid != os.geteuid() or stat.S_IMODE(found.st_mode) & ~PRIVATE_FILE
    ):
        raise Exposed("not private")
    content = bytearray()
    while len(content) <= limit:
        piece = os.read(fd, limit + 1 - len(content))
        if not piece:
            return bytes(content)
        content += piece
    raise Unreadable("too large")


def remove(path: Path) -> None:
    """Remove a file for good, if it is there; raises OSError."""
    try:
        path.unlink()
    except FileNotFoundError:
        return
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make names in the folder survive a power cut; Windows does it by itself."""
    if sys.platform != "win32":
        fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(fd)
        finally:
            os.close(fd)
