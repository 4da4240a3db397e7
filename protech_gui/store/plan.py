"""The table of the safety plan's lines."""

from collections.abc import Iterable

from protech_gui.domain.plan import PlanLine, PlanStep
from protech_gui.store.connection import Connection, VaultDamaged, vault_errors

_ORDER = {step: place for place, step in enumerate(PlanStep)}


def put_in_order(connection: Connection, lines: Iterable[PlanLine]) -> None:
    """Put these lines, all of one step, into this order: new ones come, others are replaced.

    Use within a transaction.
    """
    for position, line in enumerate(lines):
        connection.execute(
            "INSERT OR REPLACE INTO plan (id, step, position, text) VALUES (?, ?, ?, ?)",
            (line.id, line.step.value, position, line.text),
        )


def delete(connection: Connection, id: str) -> None:
    """Delete the line of this id, if there is one. Use within a transaction."""
    connection.execute("DELETE FROM plan WHERE id = ?", (id,))


def erase(connection: Connection) -> None:
    """Delete the whole plan. Use within a transaction."""
    connection.execute("DELETE FROM plan")


def every(connection: Connection) -> tuple[PlanLine, ...]:
    """Return the plan, step by step, in its order; raises VaultDamaged or VaultFailed."""
    with vault_errors():
        rows = connection.execute(
            "SELECT id, step, text FROM plan ORDER BY position, rowid"
        ).fetchall()
    try:
        lines = [PlanLine(id, PlanStep(step), text) for id, step, text in rows]
    except ValueError:
        raise VaultDamaged from None
    return tuple(sorted(lines, key=lambda line: _ORDER[line.step]))
