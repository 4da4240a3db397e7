"""Private files: how Protech makes a folder, reads, writes and erases what it owns."""

import contextlib
import os
import stat
import sys
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


class Exposed(Unusable):
    """Others can read or write the file, or own it."""


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


def fresh_of(path: Path) -> Path:
    """Return the name under which new content is written before it takes its place."""
    return path.with_name(path.name + ".new")


def write_atomically(path: Path, content: bytes) -> None:
    """Put this content at the path, 0600: after a crash there is the old or the new, whole.

    Every file of Protech has one writer; two at once are not catered for. Raises OSError,
    and then the old content stands.
    """
    fresh = fresh_of(path)
    fresh.unlink(missing_ok=True)
    fd = open_private(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
    try:
        write_all(fd, content)
        os.fsync(fd)
    finally:
        os.close(fd)
    os.replace(fresh, path)
    sync_folder(path.parent)


def write_private(path: Path, content: bytes) -> None:
    """Write as ``write_atomically``, in a folder that is made private as well."""
    make_private(path.parent)
    write_atomically(path, content)


def erase(path: Path) -> None:
    """Take the file away, if it is there, and what a broken-off write left; raises OSError."""
    gone = False
    for each in (path, fresh_of(path)):
        with contextlib.suppress(FileNotFoundError):
            each.unlink()
            gone = True
    if gone:
        sync_folder(path.parent)


def read_bounded(path: Path, limit: int) -> bytes:
    """Return what is in the file, at most ``limit`` bytes.

    Raises FileNotFoundError when there is none, and Unusable when it is larger, a link,
    no plain file, or cannot be read.
    """
    return _read(path, limit, private=False)


def read_private(path: Path, limit: int) -> bytes:
    """Return as ``read_bounded`` what is in a file that is this person's alone.

    Raises Exposed when it is not; Windows keeps a profile's files private by itself.
    """
    return _read(path, limit, private=True)


def _read(path: Path, limit: int, *, private: bool) -> bytes:
    try:
        fd = os.open(path, os.O_RDONLY | _BINARY | _NO_LINKS | _NO_WAITING)
    except FileNotFoundError:
        raise
    except OSError:
        raise Unusable("cannot be opened") from None
    try:
        _check(fd, private=private)
        return _content(fd, limit)
    except OSError:
        raise Unusable("cannot be read") from None
    finally:
        os.close(fd)


def _check(fd: int, *, private: bool) -> None:
    found = os.fstat(fd)
    if not stat.S_ISREG(found.st_mode):
        raise Unusable("no plain file")
    if sys.platform == "win32" or not private:
        return
    if found.st_uid != os.geteuid() or stat.S_IMODE(found.st_mode) & ~PRIVATE_FILE:
        raise Exposed("not private")


def _content(fd: int, limit: int) -> bytes:
    content = bytearray()
    while len(content) <= limit:
        piece = os.read(fd, limit + 1 - len(content))
        if not piece:
            return bytes(content)
        content += piece
    raise Unusable("too large")
