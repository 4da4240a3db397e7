"""The table of urges."""

from protech_gui.domain.urges import Urge, Way
from protech_gui.store.connection import Connection, VaultDamaged, vault_errors
from protech_gui.store.erased import remember_urges

_SELECT = "SELECT id, time, before, after, line, way FROM urges"


def add(connection: Connection, urge: Urge) -> bool:
    """Add the urge; false when one of this id is there or was deleted.

    So a segment of the spool that comes a second time brings back nothing. Use within a
    transaction.
    """
    cursor = connection.execute(
        "INSERT INTO urges (id, time, before, after, line, way) SELECT ?1, ?2, ?3, ?4, ?5, ?6"
        " WHERE NOT EXISTS (SELECT 1 FROM erased WHERE id = ?1)"
        " ON CONFLICT (id) DO NOTHING",
        (urge.id, urge.time, urge.before, urge.after, urge.line, urge.way and urge.way.value),
    )
    return cursor.rowcount == 1


def complete(connection: Connection, urge: Urge) -> None:
    """Give the urge of this id these values in place of its own. Use within a transaction."""
    connection.execute(
        "UPDATE urges SET after = ?, line = ?, way = ? WHERE id = ?",
        (urge.after, urge.line, urge.way and urge.way.value, urge.id),
    )


def delete(connection: Connection, id: str) -> None:
    """Delete the urge of this id, if there is one. Use within a transaction.

    Of one that came out of the spool the id is kept, so that it stays deleted even if its
    segment comes a second time.
    """
    remember_urges(connection, id)
    connection.execute("DELETE FROM urges WHERE id = ?", (id,))


def erase(connection: Connection) -> None:
    """Delete every urge, as ``delete`` does. Use within a transaction."""
    remember_urges(connection)
    connection.execute("DELETE FROM urges")


def get(connection: Connection, id: str) -> Urge | None:
    """Return the urge of this id; raises VaultDamaged or VaultFailed."""
    found = _select(connection, f"{_SELECT} WHERE id = ?", id)
    return found[0] if found else None


def recent(connection: Connection, limit: int) -> tuple[Urge, ...]:
    """Return at most ``limit`` urges, the newest first; raises VaultDamaged or VaultFailed."""
    return _select(connection, f"{_SELECT} ORDER BY time DESC, rowid DESC LIMIT ?", limit)


def between(connection: Connection, start: float, end: float) -> tuple[Urge, ...]:
    """Return the urges from ``start`` until just before ``end``, the oldest first.

    Both in seconds since 1970-01-01 UTC. Raises VaultDamaged or VaultFailed.
    """
    return _select(
        connection, f"{_SELECT} WHERE time >= ? AND time < ? ORDER BY time, rowid", start, end
    )


def _select(connection: Connection, sql: str, *values: object) -> tuple[Urge, ...]:
    with vault_errors():
        rows = connection.execute(sql, values).fetchall()
    return tuple(_urge(*row) for row in rows)


def _urge(
    id: str, time: float, before: int, after: int | None, line: str | None, way: str | None
) -> Urge:
    try:
        return Urge(id, time, before, after, line, None if way is None else Way(way))
    except ValueError:
        raise VaultDamaged from None
