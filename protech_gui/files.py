"""Private files: how Protech makes a folder, reads, writes and sets aside what it owns."""

import contextlib
import os
import re
import stat
import sys
from collections.abc import Iterable
from pathlib import Path

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700

_BINARY = getattr(os, "O_BINARY", 0)
_NO_LINKS = getattr(os, "O_NOFOLLOW", 0)
_NO_WAITING = getattr(os, "O_NONBLOCK", 0)


class UnsafeFolder(OSError):
    """The folder is a link, no folder, or another person's; nothing was changed."""


class Unusable(Exception):
    """The file is there, but too large, no plain file, or cannot be read."""


def make_private(folder: Path) -> None:
    """Make sure that the folder exists, is ours, and that nobody else can enter it.

    Raises UnsafeFolder for a link, another kind of file, or somebody else's folder, and
    OSError when it cannot be made. Windows keeps a profile's folders private by itself.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(FileExistsError):
        folder.mkdir(mode=PRIVATE_FOLDER)
    if folder.is_symlink() or not folder.is_dir():
        raise UnsafeFolder("not a folder")
    if sys.platform != "win32":
        _tighten(folder)


def _tighten(folder: Path) -> None:
    if sys.platform == "win32":
        return
    # By descriptor, so that what was checked is what is changed.
    fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        found = os.fstat(fd)
        if found.st_uid != os.geteuid():
            raise UnsafeFolder("another person's folder")
        if stat.S_IMODE(found.st_mode) != PRIVATE_FOLDER:
            os.fchmod(fd, PRIVATE_FOLDER)
    finally:
        os.close(fd)


def open_private(path: Path, flags: int) -> int:
    """Return a descriptor of the file, made 0600 if ``flags`` make it; follows no link."""
    fd = os.open(path, flags | _BINARY | _NO_LINKS, PRIVATE_FILE)
    if sys.platform != "win32" and flags & os.O_CREAT:
        os.fchmod(fd, PRIVATE_FILE)
    return fd


def write_all(fd: int, content: bytes) -> None:
    """Write everything to the descriptor; raises OSError when not all of it fits."""
    view = memoryview(content)
    while view:
        view = view[os.write(fd, view) :]


def sync_folder(folder: Path) -> None:
    """Make names in the folder survive a power cut; Windows does it by itself."""
    if sys.platform == "win32":
        return
    fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def write_atomically(path: Path, content: bytes) -> None:
    """Put this content at the path, 0600: after a crash there is the old or the new, whole.

    Every file of Protech has one writer; two at once are not catered for. Raises OSError,
    and then the old content stands.
    """
    fresh = path.with_name(path.name + ".new")
    fresh.unlink(missing_ok=True)
    fd = open_private(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
    try:
        write_all(fd, content)
        os.fsync(fd)
    finally:
        os.close(fd)
    os.replace(fresh, path)
    sync_folder(path.parent)


def read_bounded(path: Path, limit: int) -> bytes:
    """Return what is in the file, at most ``limit`` bytes.

    Raises FileNotFoundError when there is none, and Unusable when it is larger, a link,
    no plain file, or cannot be read.
    """
    try:
        fd = os.open(path, os.O_RDONLY | _BINARY | _NO_LINKS | _NO_WAITING)
    except FileNotFoundError:
        raise
    except OSError:
        raise Unusable("cannot be opened") from None
    try:
        return _read(fd, limit)
    except OSError:
        raise Unusable("cannot be read") from None
    finally:
        os.close(fd)


def _read(fd: int, limit: int) -> bytes:
    found = os.fstat(fd)
    if not stat.S_ISREG(found.st_mode):
        raise Unusable("no plain file")
    content = bytearray()
    while len(content) <= limit:
        piece = os.read(fd, limit + 1 - len(content))
        if not piece:
            return bytes(content)
        content += piece
    raise Unusable("too large")


def set_aside(path: Path) -> Path:
    """Rename a damaged file or folder to ``NAME.damaged-N`` and return that; keeps all others."""
    return set_aside_as(path, path)


def set_aside_as(path: Path, name: Path) -> Path:
    """Rename a file or folder to ``NAME.damaged-N`` beside it and return that; keeps all others."""
    aside = _free_name(name)
    os.rename(path, aside)
    sync_folder(path.parent)
    return aside


def set_aside_together(paths: Iterable[Path], name: Path) -> Path:
    """Move those of the files that exist, under their own names, into ``NAME.damaged-N``.

    Moved back together they work as before. A crash midway leaves the rest where it was.
    """
    folder = _free_name(name)
    make_private(folder)
    for path in paths:
        if os.path.lexists(path):
            os.rename(path, folder / path.name)
    sync_folder(folder)
    sync_folder(name.parent)
    return folder


def _free_name(path: Path) -> Path:
    pattern = re.compile(re.escape(path.name) + r"\.damaged-([1-9][0-9]{0,8})")
    matches = (pattern.fullmatch(other.name) for other in path.parent.iterdir())
    highest = max((int(match[1]) for match in matches if match), default=0)
    return path.with_name(f"{path.name}.damaged-{highest + 1}")
