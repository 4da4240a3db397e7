"""The encrypted vault file: opening it with its key, and what can be wrong with it."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from sqlcipher3 import dbapi2 as sqlcipher

from engine.files import open_private
from protech_gui.store.migrations import LATEST, migrate, version_of

BUSY_SECONDS = 5.0
KEY_BYTES = 32


class VaultDamaged(Exception):
    """The vault does not open with its key, or what it holds is not whole."""


class VaultNewer(Exception):
    """A newer Protech made this vault; it was left as it is."""


class VaultFailed(Exception):
    """The disk is full or refuses, or another process holds the vault; it can be tried again."""


class Cursor(Protocol):
    """The part of a database cursor that the tables use."""

    @property
    def rowcount(self) -> int:
        """How many rows the statement changed."""
        ...

    def fetchone(self) -> Any:
        """Return the next row, or None."""
        ...

    def fetchall(self) -> list[Any]:
        """Return every row that is left."""
        ...


class Connection(Protocol):
    """The part of a database connection that the tables use."""

    @property
    def in_transaction(self) -> bool:
        """Whether changes wait for a commit."""
        ...

    def execute(self, sql: str, values: Sequence[object] = (), /) -> Cursor:
        """Run one statement."""
        ...

    def executescript(self, sql: str, /) -> Cursor:
        """Run several statements."""
        ...

    def close(self) -> None:
        """Close the vault."""
        ...


def create_vault(path: Path, key: bytes | bytearray) -> Connection:
    """Make a vault at a path where there is none, and open it.

    Raises FileExistsError, VaultFailed, or OSError.
    """
    # Made by us first, so that it is never readable by others, not even for a moment;
    # SQLCipher gives the files it puts beside it the same mode.
    os.close(open_private(path, os.O_RDWR | os.O_CREAT | os.O_EXCL))
    return _open(path, key, fresh=True)


def open_vault(path: Path, key: bytes | bytearray) -> Connection:
    """Open the vault with its 32-byte key and bring it to the present version.

    Calls must come one at a time, from any thread. The key passes through Python text on
    its way into SQLCipher, which nothing can wipe: that is why locking ends the process.
    Raises VaultDamaged, VaultNewer or VaultFailed; a newer vault is left untouched.
    """
    return _open(path, key, fresh=False)


@contextmanager
def vault_errors() -> Iterator[None]:
    """Turn SQLCipher's errors into VaultFailed and VaultDamaged, without their texts."""
    try:
        yield
    except sqlcipher.ProgrammingError:
        # A mistake of ours, such as using a vault after closing it; the vault is well.
        raise
    except sqlcipher.OperationalError:
        raise VaultFailed from None
    except sqlcipher.DatabaseError:
        raise VaultDamaged from None


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """Do everything or nothing; raises VaultFailed or VaultDamaged."""
    with vault_errors():
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        finally:
            # Some errors have ended the transaction already.
            if connection.in_transaction:
                connection.execute("ROLLBACK")


def _open(path: Path, key: bytes | bytearray, *, fresh: bool) -> Connection:
    with vault_errors():
        connection: Connection = sqlcipher.connect(
            f"{path.absolute().as_uri()}?mode=rw",
            uri=True,
            isolation_level=None,
            timeout=BUSY_SECONDS,
            check_same_thread=False,
        )
    try:
        with vault_errors():
            _prepare(connection, key, fresh=fresh)
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: Connection, key: bytes | bytearray, *, fresh: bool) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute("PRAGMA cipher_memory_security = ON")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    # The first look at the content: fails unless the key is the right one.
    version = version_of(connection)
    if version > LATEST:
        raise VaultNewer
    if version == 0 and not fresh:
        # SQLite takes a file of almost nothing for an empty one, and would fill it anew.
        raise VaultDamaged
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    # What is erased is overwritten, so that the key does not bring it back either.
    connection.execute("PRAGMA secure_delete = ON")
    migrate(connection)
    if connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
        raise VaultDamaged
