"""The bytes of a backup: one file with a whole vault and the key slots that open it."""

import contextlib
import hashlib
import hmac
import os
import stat
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from engine.files import open_private, sync_folder, write_all
from protech_gui.store.connection import Connection, vault_errors
from protech_gui.store.slots import MAX_BYTES as MOST_SLOTS
from protech_gui.store.slots import Slots, SlotsDamaged, SlotsNewer, slots_bytes, slots_from

VERSION = 1

SMALLEST_VAULT = 4096
"""Bytes: one page."""

MOST_VAULT = 2**31
"""Bytes; ten years of records take about 20 MB."""

LATEST_TIME = 100_000_000_000
"""Seconds since 1970-01-01 UTC; whatever a clock says, no backup is later."""

_MAGIC = b"sealed notes\r\n\x1a\n"
"""Names neither the program nor the topic; its line ends show a transfer that changed them."""

_FRONT = struct.Struct(">16sHQIQ")
_DIGEST = 32
_HEAD = _FRONT.size + 2 * _DIGEST
_PERSON = b"protech backup"
_PIECE = 1024 * 1024

_BINARY = getattr(os, "O_BINARY", 0)
_NO_LINKS = getattr(os, "O_NOFOLLOW", 0)
_NO_WAITING = getattr(os, "O_NONBLOCK", 0)


class BackupFault(StrEnum):
    """Why a file cannot be used as a backup; each has its sentence in every language.

    ``unreadable``: gone, a link, no plain file, or the disk refuses. ``foreign``: no backup at
    all. ``newer``: a newer Protech made it. ``damaged``: it was one, and is not whole.
    ``failed``: the disk is full or refuses, or memory is short; it can be tried again.
    """

    UNREADABLE = "unreadable"
    FOREIGN = "foreign"
    NEWER = "newer"
    DAMAGED = "damaged"
    FAILED = "failed"


class BackupRefused(Exception):
    """The file is no backup that can be restored; nothing was changed."""

    def __init__(self, fault: BackupFault) -> None:
        super().__init__(fault)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup whose bytes are whole, as far as that shows without its key.

    ``made`` is in whole seconds since 1970-01-01 UTC; it and everything else is authenticated
    only by ``extract``.
    """

    path: Path
    made: int
    slots: Slots
    front: bytes
    digest: bytes
    seal: bytes


def copy_vault(connection: Connection, path: Path) -> None:
    """Copy the open vault, as it is at this moment, to a path where there is none, 0600.

    The copy opens with the same key and holds nothing of what was erased. Raises VaultDamaged,
    VaultFailed or OSError.
    """
    os.close(open_private(path, os.O_RDWR | os.O_CREAT | os.O_EXCL))
    with vault_errors():
        connection.execute("VACUUM INTO ?", (str(path),))


def write_backup(
    path: Path, vault: Path, slots: Slots, made: float, key: bytes | bytearray
) -> Backup:
    """Write the closed vault file and its slots as one file, 0600, and return it, read again.

    ``made`` is in seconds since 1970-01-01 UTC. Until all of it stands on the disk and was
    read back, whatever was at the path stays. Raises OSError, or BackupRefused when what was
    read back is not what was written.
    """
    fresh = path.with_name(path.name + ".part")
    fresh.unlink(missing_ok=True)
    try:
        time = min(max(int(made), 0), LATEST_TIME)
        _write(fresh, vault, slots_bytes(slots), time, key)
        written = open_backup(fresh)
        _authenticate(written, key)
        os.replace(fresh, path)
    except BaseException:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise
    # Some disks that people carry about cannot do this for a folder.
    with contextlib.suppress(OSError):
        sync_folder(path.parent)
    return written


def open_backup(untrusted_path: Path) -> Backup:
    """Return the backup after reading all of it once; raises BackupRefused."""
    with _reading(untrusted_path) as fd:
        front = _exactly(fd, _FRONT.size)
        magic, version, made, slots_length, vault_length = _FRONT.unpack(
            front.ljust(_FRONT.size, b"\0")
        )
        if magic != _MAGIC:
            raise BackupRefused(BackupFault.FOREIGN)
        if version > VERSION:
            raise BackupRefused(BackupFault.NEWER)
        if (
            version < VERSION
            or made > LATEST_TIME
            or not 1 <= slots_length <= MOST_SLOTS
            or not SMALLEST_VAULT <= vault_length <= MOST_VAULT
            or os.fstat(fd).st_size != _HEAD + slots_length + vault_length
        ):
            raise BackupRefused(BackupFault.DAMAGED)
        digest, seal = _exactly(fd, _DIGEST), _exactly(fd, _DIGEST)
        slots = _exactly(fd, slots_length)
        found = hashlib.sha256(front + slots)
        for piece in _pieces(fd):
            found.update(piece)
        if found.digest() != digest:
            raise BackupRefused(BackupFault.DAMAGED)
    return Backup(untrusted_path, made, _slots(slots), front, digest, seal)


def extract(backup: Backup, key: bytes | bytearray, vault: Path) -> None:
    """Write the vault that is in the backup to a path where there is none, 0600.

    Raises BackupRefused unless every byte is what was sealed with this key, and OSError.
    """
    _authenticate(backup, key)
    found = hashlib.sha256(backup.front)
    with _reading(backup.path) as source:
        head = _exactly(source, _HEAD)
        slots_length = _FRONT.unpack(backup.front)[3]
        found.update(_exactly(source, slots_length))
        fd = open_private(vault, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
        try:
            for piece in _pieces(source):
                found.update(piece)
                write_all(fd, piece)
            os.fsync(fd)
        finally:
            os.close(fd)
    # What was looked at before may have been changed since.
    if head[: _FRONT.size] != backup.front or found.digest() != backup.digest:
        raise BackupRefused(BackupFault.DAMAGED)


def _authenticate(backup: Backup, key: bytes | bytearray) -> None:
    if not hmac.compare_digest(_seal(backup.front, backup.digest, key), backup.seal):
        raise BackupRefused(BackupFault.DAMAGED)


def _seal(front: bytes, digest: bytes, key: bytes | bytearray) -> bytes:
    """Return what only the vault's key can make: it binds header, slots and vault together."""
    mine = hashlib.blake2b(b"", digest_size=_DIGEST, key=bytes(key), person=_PERSON).digest()
    return hashlib.blake2b(front + digest, digest_size=_DIGEST, key=mine).digest()


def _slots(untrusted: bytes) -> Slots:
    try:
        return slots_from(untrusted)
    except SlotsNewer:
        raise BackupRefused(BackupFault.NEWER) from None
    except SlotsDamaged:
        raise BackupRefused(BackupFault.DAMAGED) from None


def _write(fresh: Path, vault: Path, slots: bytes, made: int, key: bytes | bytearray) -> None:
    # Not by the usual way for own files: a disk that people carry about may know no modes,
    # and refuse to have them changed.
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY | _NO_LINKS
    with _reading(vault) as source:
        front = _FRONT.pack(_MAGIC, VERSION, made, len(slots), os.fstat(source).st_size)
        found = hashlib.sha256(front + slots)
        fd = os.open(fresh, flags, stat.S_IRUSR | stat.S_IWUSR)
        try:
            write_all(fd, front + bytes(2 * _DIGEST) + slots)
            for piece in _pieces(source):
                found.update(piece)
                write_all(fd, piece)
            os.lseek(fd, len(front), os.SEEK_SET)
            write_all(fd, found.digest() + _seal(front, found.digest(), key))
            os.fsync(fd)
        finally:
            os.close(fd)


@contextlib.contextmanager
def _reading(path: Path) -> Iterator[int]:
    """Open a plain file; turns what the disk refuses into BackupRefused(UNREADABLE)."""
    try:
        fd = os.open(path, os.O_RDONLY | _BINARY | _NO_LINKS | _NO_WAITING)
    except (OSError, ValueError):
        raise BackupRefused(BackupFault.UNREADABLE) from None
    try:
        if not stat.S_ISREG(os.fstat(fd).st_mode):
            raise BackupRefused(BackupFault.UNREADABLE)
        yield fd
    finally:
        os.close(fd)


def _exactly(fd: int, length: int) -> bytes:
    """Return so many bytes, or what there is; a file that shrinks meanwhile is found out later."""
    found = bytearray()
    while len(found) < length and (piece := _read(fd, length - len(found))):
        found += piece
    return bytes(found)


def _pieces(fd: int) -> Iterator[bytes]:
    while piece := _read(fd, _PIECE):
        yield piece


def _read(fd: int, length: int) -> bytes:
    try:
        return os.read(fd, length)
    except OSError:
        raise BackupRefused(BackupFault.UNREADABLE) from None
