"""The table of check-ins."""

from protech_gui.domain.checkins import CheckIn
from protech_gui.store.connection import Connection, VaultDamaged, vault_errors

_SELECT = "SELECT id, time, mood, urge, confidence FROM checkins"


def put(connection: Connection, checkin: CheckIn) -> None:
    """Add the check-in, or put it in the place of the one of its id. Within a transaction."""
    connection.execute(
        "INSERT OR REPLACE INTO checkins VALUES (?, ?, ?, ?, ?)",
        (checkin.id, checkin.time, checkin.mood, checkin.urge, checkin.confidence),
    )


def erase(connection: Connection) -> None:
    """Erase every check-in. Use within a transaction."""
    connection.execute("DELETE FROM checkins")


def newest_between(connection: Connection, start: float, end: float) -> CheckIn | None:
    """Return the newest check-in from ``start`` until just before ``end``, or None.

    Both in seconds since 1970-01-01 UTC. Raises VaultDamaged or VaultFailed.
    """
    newest = f"{_SELECT} WHERE time >= ? AND time < ? ORDER BY time DESC, rowid DESC LIMIT 1"
    found = _select(connection, newest, start, end)
    return found[0] if found else None


def between(connection: Connection, start: float, end: float) -> tuple[CheckIn, ...]:
    """Return the check-ins from ``start`` until just before ``end``, the oldest first.

    Both in seconds since 1970-01-01 UTC. Raises VaultDamaged or VaultFailed.
    """
    inside = f"{_SELECT} WHERE time >= ? AND time < ? ORDER BY time, rowid"
    return _select(connection, inside, start, end)


def recent(connection: Connection, limit: int) -> tuple[CheckIn, ...]:
    """Return at most ``limit`` check-ins, the newest first; raises VaultDamaged or VaultFailed."""
    return _select(connection, f"{_SELECT} ORDER BY time DESC, rowid DESC LIMIT ?", limit)


def _select(connection: Connection, sql: str, *values: object) -> tuple[CheckIn, ...]:
    with vault_errors():
        rows = connection.execute(sql, values).fetchall()
    try:
        return tuple(CheckIn(*row) for row in rows)
    except ValueError:
        raise VaultDamaged from None
