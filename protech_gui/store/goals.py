"""The table of goals."""

from protech_gui.domain.goals import Area, Goal
from protech_gui.store.connection import Connection, VaultDamaged, vault_errors

_SELECT = "SELECT id, time, area, text, ended FROM goals"


def put(connection: Connection, goal: Goal) -> None:
    """Add the goal, or give the one of its id these values. Use within a transaction."""
    connection.execute(
        "INSERT INTO goals (id, time, area, text, ended) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET area = excluded.area, text = excluded.text,"
        " ended = excluded.ended",
        (goal.id, goal.time, goal.area.value, goal.text, goal.ended),
    )


def delete(connection: Connection, id: str) -> None:
    """Delete the goal of this id, if there is one, with its ratings. Use within a transaction."""
    connection.execute("DELETE FROM goals WHERE id = ?", (id,))


def erase(connection: Connection) -> None:
    """Delete every goal with its ratings. Use within a transaction."""
    connection.execute("DELETE FROM goals")


def get(connection: Connection, id: str) -> Goal | None:
    """Return the goal of this id; raises VaultDamaged or VaultFailed."""
    found = _select(connection, f"{_SELECT} WHERE id = ?", id)
    return found[0] if found else None


def every(connection: Connection) -> tuple[Goal, ...]:
    """Return all goals, the oldest first; raises VaultDamaged or VaultFailed."""
    return _select(connection, f"{_SELECT} ORDER BY time, rowid")


def _select(connection: Connection, sql: str, *values: object) -> tuple[Goal, ...]:
    with vault_errors():
        rows = connection.execute(sql, values).fetchall()
    try:
        return tuple(
            Goal(id, time, Area(area), text, ended) for id, time, area, text, ended in rows
        )
    except ValueError:
        raise VaultDamaged from None
