"""The table of lapses."""

from protech_gui.domain.lapses import Lapse
from protech_gui.store.connection import Connection, VaultDamaged, vault_errors

_SELECT = "SELECT id, time, happened, led_up, stopped, mood, discuss FROM lapses"
_WHEN = "coalesce(happened, time)"


def put(connection: Connection, lapse: Lapse) -> None:
    """Add the lapse, or put it in the place of the one of its id. Within a transaction."""
    connection.execute(
        "INSERT INTO lapses VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
        " happened = excluded.happened, led_up = excluded.led_up, stopped = excluded.stopped,"
        " mood = excluded.mood, discuss = excluded.discuss",
        (
            lapse.id,
            lapse.time,
            lapse.happened,
            lapse.led_up,
            lapse.stopped,
            lapse.mood,
            int(lapse.discuss),
        ),
    )


def delete(connection: Connection, id: str) -> None:
    """Delete the lapse of this id, if there is one. Use within a transaction."""
    connection.execute("DELETE FROM lapses WHERE id = ?", (id,))


def erase(connection: Connection) -> None:
    """Delete every lapse. Use within a transaction."""
    connection.execute("DELETE FROM lapses")


def recent(connection: Connection, limit: int) -> tuple[Lapse, ...]:
    """Return at most ``limit`` lapses, the newest first; raises VaultDamaged or VaultFailed."""
    return _select(connection, f"{_SELECT} ORDER BY {_WHEN} DESC, rowid DESC LIMIT ?", limit)


def between(connection: Connection, start: float, end: float) -> tuple[Lapse, ...]:
    """Return the lapses from ``start`` until just before ``end``, the oldest first.

    Both in seconds since 1970-01-01 UTC; it counts when they were. Raises VaultDamaged or
    VaultFailed.
    """
    inside = f"{_SELECT} WHERE {_WHEN} >= ? AND {_WHEN} < ? ORDER BY {_WHEN}, rowid"
    return _select(connection, inside, start, end)


def _select(connection: Connection, sql: str, *values: object) -> tuple[Lapse, ...]:
    with vault_errors():
        rows = connection.execute(sql, values).fetchall()
    try:
        return tuple(_lapse(*row) for row in rows)
    except ValueError:
        raise VaultDamaged from None


def _lapse(
    id: str,
    time: float,
    happened: float | None,
    led_up: str | None,
    stopped: str | None,
    mood: int | None,
    discuss: int,
) -> Lapse:
    return Lapse(id, time, happened, led_up, stopped, mood, bool(discuss))
