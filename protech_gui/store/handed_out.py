"""Files that a person takes away: written whole, read back, and in nobody else's hands."""

import contextlib
import os
import stat
from pathlib import Path

from engine.files import sync_folder, write_all

_BINARY = getattr(os, "O_BINARY", 0)
_NO_LINKS = getattr(os, "O_NOFOLLOW", 0)


def hand_out(path: Path, content: bytes) -> None:
    """Write the content to the path, 0600, in place of what is there; raises OSError.

    Until all of it stands on the disk and was read back, whatever was at the path stays.
    """
    fresh = path.with_name(path.name + ".part")
    fresh.unlink(missing_ok=True)
    try:
        _write(fresh, content)
        if fresh.read_bytes() != content:
            raise OSError("the disk gave back something else")
        os.replace(fresh, path)
    except BaseException:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise
    # Some disks that people carry about cannot do this for a folder.
    with contextlib.suppress(OSError):
        sync_folder(path.parent)


def _write(fresh: Path, content: bytes) -> None:
    # Not by the usual way for own files: a disk that people carry about may know no modes,
    # and refuse to have them changed.
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY | _NO_LINKS
    fd = os.open(fresh, flags, stat.S_IRUSR | stat.S_IWUSR)
    try:
        write_all(fd, content)
        os.fsync(fd)
    finally:
        os.close(fd)
