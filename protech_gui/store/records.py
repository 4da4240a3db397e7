"""The table of records."""

from collections.abc import Iterable
from itertools import batched

from engine.terms import Category, Layer
from protech_gui.domain.records import Record, RecordKind
from protech_gui.store.connection import Connection, VaultDamaged, vault_errors
from protech_gui.store.erased import remember_records

_AT_ONCE = 100
"""Records that one statement adds: SQLCipher locks and wipes memory for each anew."""

_SELECT = "SELECT id, time, kind, category, layer, seconds, pictures FROM records"


def add(connection: Connection, record: Record) -> bool:
    """Add the record; false when one of this id is there or was erased. Within a transaction."""
    return add_all(connection, (record,)) == 1


def add_all(connection: Connection, records: Iterable[Record]) -> int:
    """Add the records as ``add`` does, and return how many were new. Within a transaction."""
    return sum(_add(connection, few) for few in batched(records, _AT_ONCE, strict=False))


def erase(connection: Connection) -> None:
    """Erase every record, and what is known of missing ones. Use within a transaction."""
    remember_records(connection)
    connection.execute("DELETE FROM records")
    connection.execute("DELETE FROM missing_records")


def recent(connection: Connection, limit: int) -> tuple[Record, ...]:
    """Return at most ``limit`` records, the newest first; raises VaultDamaged or VaultFailed."""
    return _select(connection, f"{_SELECT} ORDER BY time DESC, rowid DESC LIMIT ?", limit)


def between(connection: Connection, start: float, end: float) -> tuple[Record, ...]:
    """Return the records from ``start`` until just before ``end``, the oldest first.

    Both in seconds since 1970-01-01 UTC. Raises VaultDamaged or VaultFailed.
    """
    inside = f"{_SELECT} WHERE time >= ? AND time < ? ORDER BY time, rowid"
    return _select(connection, inside, start, end)


def count(connection: Connection) -> int:
    """Return how many records there are; raises VaultDamaged or VaultFailed."""
    with vault_errors():
        return int(connection.execute("SELECT count(*) FROM records").fetchone()[0])


def count_since(connection: Connection, kind: RecordKind, time: float) -> int:
    """Return how many there are of this kind after this time; raises VaultDamaged or VaultFailed.

    ``time`` is in seconds since 1970-01-01 UTC.
    """
    query = "SELECT count(*) FROM records WHERE kind = ? AND time > ?"
    with vault_errors():
        return int(connection.execute(query, (kind.value, time)).fetchone()[0])


def _add(connection: Connection, records: tuple[Record, ...]) -> int:
    rows = ", ".join(["(?, ?, ?, ?, ?, ?, ?)"] * len(records))
    cursor = connection.execute(
        f"INSERT INTO records SELECT * FROM (VALUES {rows})"  # noqa: S608 - our own words
        " WHERE NOT EXISTS (SELECT 1 FROM erased WHERE id = column1) ON CONFLICT (id) DO NOTHING",
        [value for record in records for value in _values(record)],
    )
    return cursor.rowcount


def _values(record: Record) -> tuple[object, ...]:
    return (
        record.id,
        record.time,
        record.kind.value,
        record.category and record.category.value,
        record.layer and record.layer.value,
        record.seconds,
        record.pictures,
    )


def _select(connection: Connection, sql: str, *values: object) -> tuple[Record, ...]:
    with vault_errors():
        rows = connection.execute(sql, values).fetchall()
    return tuple(_record(*row) for row in rows)


def _record(
    id: str,
    time: float,
    kind: str,
    category: str | None,
    layer: str | None,
    seconds: float | None,
    pictures: int | None,
) -> Record:
    try:
        return Record(
            id,
            time,
            RecordKind(kind),
            None if category is None else Category(category),
            None if layer is None else Layer(layer),
            seconds,
            pictures,
        )
    except ValueError:
        raise VaultDamaged from None
