"""Whether a vault is whole, and what can still be read of one that is not."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from engine.files import open_private, write_all
from protech_gui.store.connection import (
    Connection,
    VaultDamaged,
    VaultFailed,
    create_vault,
    transaction,
    vault_errors,
)
from protech_gui.store.identity import has_identity, make_identity

ROOM = 64 * 1024 * 1024
"""Bytes by which a work copy is longer than it was, so that a vault cut short can be opened."""

FARTHEST = 2**20
"""How far beyond the last row that could be read the next one is looked for."""

_PIECE = 1024 * 1024

_OWN = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What came over from a damaged vault.

    ``whole`` only if every table could be read to its end and every row taken. Without
    ``identity`` the key was lost that new records are sealed to: what was sealed and not yet
    taken in cannot be opened any more.
    """

    whole: bool
    identity: bool


def is_sound(connection: Connection) -> bool:
    """Return whether every page, row and reference of the open vault is as it should be.

    Reads all of it: about a second for every 100 MB. Raises VaultFailed when the disk refuses.
    """
    with vault_errors():
        try:
            # While there is work in the log, the check of pages reports false ones.
            if connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
                raise VaultFailed
            return (
                connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
                and connection.execute("PRAGMA integrity_check(1)").fetchall() == [("ok",)]
                and connection.execute("PRAGMA foreign_key_check").fetchall() == []
            )
        except sqlcipher.OperationalError:
            raise
        except sqlcipher.DatabaseError:
            return False


def salvage(damaged: Path, key: bytes | bytearray, work: Path, fresh: Path) -> Salvaged:
    """Make a vault at ``fresh`` with all that can be read of the damaged one.

    The damaged one is only read: at ``work`` a copy is made and taken away again. There must
    be nothing at either path. Raises VaultDamaged when nothing at all can be read, VaultFailed,
    or OSError.
    """
    for ending in ("", "-wal"):
        _copy(damaged.with_name(damaged.name + ending), work.with_name(work.name + ending))
    os.truncate(work, os.stat(work).st_size + ROOM)
    new = create_vault(fresh, key)
    old = _Wreck(work, key)
    try:
        with transaction(new):
            rescued = [_rescue(old, new, table) for table in _tables(new)]
            if not any(part.taken for part in rescued):
                raise VaultDamaged
            identity = has_identity(new)
            if not identity:
                make_identity(new)
    finally:
        old.close()
        new.close()
        for ending in ("", "-wal", "-shm"):
            work.with_name(work.name + ending).unlink(missing_ok=True)
    return Salvaged(identity and all(part.whole for part in rescued), identity)


class _Unreadable(Exception):
    """Here the damaged vault cannot be read."""


@dataclass(slots=True)
class _Rescued:
    """How many rows of a table were taken, and whether those were all."""

    taken: int = 0
    whole: bool = True


class _Wreck:
    """A damaged vault, opened anew after each failure, because one fails all that come after."""

    def __init__(self, path: Path, key: bytes | bytearray) -> None:
        self._path = path
        self._key = key
        self._connection: Any = None

    def rows(self, sql: str, *values: object) -> Iterator[tuple[Any, ...]]:
        """Yield rows until the end; raises _Unreadable where there is damage."""
        try:
            cursor = self._open().execute(sql, values)
            row = cursor.fetchone()
        except sqlcipher.DatabaseError:
            self.close()
            raise _Unreadable from None
        while row is not None:
            yield row
            try:
                row = cursor.fetchone()
            except sqlcipher.DatabaseError:
                self.close()
                raise _Unreadable from None

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _open(self) -> Any:
        if self._connection is None:
            uri = f"{self._path.absolute().as_uri()}?mode=rw"
            self._connection = sqlcipher.connect(uri, uri=True, isolation_level=None)
            self._connection.execute("PRAGMA cipher_log_level = NONE")
            self._connection.execute("PRAGMA cipher_memory_security = ON")
            self._connection.execute(f"PRAGMA key = \"x'{self._key.hex()}'\"")
            self._connection.execute("PRAGMA trusted_schema = OFF")
        return self._connection


def _tables(new: Connection) -> list[str]:
    """Return the tables' names; one that others refer to was made before them."""
    return [name for (name,) in new.execute(f"{_OWN} ORDER BY rowid").fetchall()]


def _rescue(old: _Wreck, new: Connection, table: str) -> _Rescued:
    """Copy what can be read of a table."""
    rescued = _Rescued()
    known = f'PRAGMA table_info("{table}")'
    try:
        there = {column[1] for column in old.rows(known)}
    except _Unreadable:
        rescued.whole = False
        return rescued
    names = [column[1] for column in new.execute(known).fetchall() if column[1] in there]
    if not names:
        # A vault of an earlier version had no such table.
        return rescued
    columns = ", ".join(f'"{name}"' for name in names)
    # By the table alone: damage in an index costs no row.
    # The names are those of our own tables.
    select = f'SELECT rowid, {columns} FROM "{table}" NOT INDEXED WHERE rowid > ? ORDER BY rowid'  # noqa: S608
    marks = ", ".join("?" * len(names))
    insert = f'INSERT INTO "{table}" ({columns}) VALUES ({marks})'  # noqa: S608
    last: int | None = 0
    while last is not None:
        try:
            for number, *row in old.rows(select, last):
                last = number
                _take(new, insert, row, rescued)
            break
        except _Unreadable:
            rescued.whole = False
            last = _beyond(old, select, last)
    return rescued


def _take(new: Connection, insert: str, row: list[Any], rescued: _Rescued) -> None:
    try:
        new.execute(insert, row)
    except sqlcipher.IntegrityError:
        # What it refers to was lost, or it is no row that the present version takes.
        rescued.whole = False
    else:
        rescued.taken += 1


def _beyond(old: _Wreck, select: str, last: int) -> int | None:
    """Return the smallest row number after which can be read again, or None if there is none."""

    def readable(after: int) -> bool:
        try:
            next(old.rows(f"{select} LIMIT 1", after), None)
        except _Unreadable:
            return False
        return True

    bad, step = last, 1
    while not readable(last + step):
        bad = last + step
        step = max(step + 1, step * 4 // 3)
        if step > FARTHEST:
            return None
    good = last + step
    while good - bad > 1:
        middle = (bad + good) // 2
        if readable(middle):
            good = middle
        else:
            bad = middle
    return good


def _copy(source: Path, target: Path) -> None:
    try:
        reading = open_private(source, os.O_RDONLY)
    except FileNotFoundError:
        return
    try:
        writing = open_private(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
        try:
            while piece := os.read(reading, _PIECE):
                write_all(writing, piece)
        finally:
            os.close(writing)
    finally:
        os.close(reading)
