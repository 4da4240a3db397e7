"""Small files of one person: read up to a bound, and written whole or not at all."""

import contextlib
import os
import sys
from pathlib import Path

_BINARY = getattr(os, "O_BINARY", 0)
_NO_LINKS = getattr(os, "O_NOFOLLOW", 0)
_WINDOWS = sys.platform == "win32"
_NO_WAITING = getattr(os, "O_NONBLOCK", 0)


def read_small(path: Path, limit: int) -> bytes | None:
    """Return what is in a file, at most ``limit`` bytes of it and one; None: there is no file.

    Raises OSError when it cannot be read, or is a link.
    """
    try:
        fd = os.open(path, os.O_RDONLY | _BINARY | _NO_LINKS | _NO_WAITING)
    except FileNotFoundError:
        return None
    with open(fd, "rb") as file:
        return file.read(limit + 1)


def write_whole(path: Path, content: bytes) -> None:
    """Put this content at the path, 0600: after a crash there is the old or the new, whole.

    Raises OSError, and then the old content stands.
    """
    fresh = path.with_name(path.name + ".new")
    fresh.unlink(missing_ok=True)
    fd = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
    with open(fd, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    os.replace(fresh, path)
    _sync(path.parent)


def remove(path: Path) -> None:
    """Remove a file, if it is there; raises OSError."""
    with contextlib.suppress(FileNotFoundError):
        path.unlink()
        _sync(path.parent)


def _sync(folder: Path) -> None:
    """Make names in a folder survive a power cut; Windows does it by itself."""
    if _WINDOWS:
        return
    fd = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)
