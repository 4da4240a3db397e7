"""The table of answers to exercises, one for each exercise."""

import msgspec

from protech_gui.domain.learning import Answer, Value
from protech_gui.domain.modules import ModuleId
from protech_gui.store.connection import Connection, VaultDamaged, vault_errors


def put(connection: Connection, answer: Answer) -> None:
    """Keep the answer, in place of an earlier one to its exercise. Use within a transaction."""
    connection.execute(
        "INSERT OR REPLACE INTO answers (module, exercise, time, value) VALUES (?, ?, ?, ?)",
        (
            answer.module.value,
            answer.exercise,
            answer.time,
            msgspec.json.encode(answer.value).decode(),
        ),
    )


def delete(connection: Connection, module: ModuleId, exercise: str) -> None:
    """Delete the answer to this exercise, if there is one. Use within a transaction."""
    connection.execute(
        "DELETE FROM answers WHERE module = ? AND exercise = ?", (module.value, exercise)
    )


def erase(connection: Connection) -> None:
    """Delete every answer. Use within a transaction."""
    connection.execute("DELETE FROM answers")


def every(connection: Connection) -> tuple[Answer, ...]:
    """Return all answers, the oldest first; raises VaultDamaged or VaultFailed."""
    with vault_errors():
        rows = connection.execute(
            "SELECT module, exercise, time, value FROM answers ORDER BY time, rowid"
        ).fetchall()
    try:
        return tuple(
            Answer(ModuleId(module), exercise, time, msgspec.json.decode(value, type=Value))
            for module, exercise, time, value in rows
        )
    except (ValueError, msgspec.DecodeError):
        raise VaultDamaged from None
