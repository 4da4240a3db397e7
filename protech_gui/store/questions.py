"""The table of questions kept for a talk."""

from protech_gui.domain.questions import Question
from protech_gui.store.connection import Connection, VaultDamaged, vault_errors


def put(connection: Connection, question: Question) -> None:
    """Add the question. Use within a transaction."""
    connection.execute(
        "INSERT INTO questions (id, time, text) VALUES (?, ?, ?)",
        (question.id, question.time, question.text),
    )


def delete(connection: Connection, id: str) -> None:
    """Delete the question of this id, if there is one. Use within a transaction."""
    connection.execute("DELETE FROM questions WHERE id = ?", (id,))


def erase(connection: Connection) -> None:
    """Delete every question. Use within a transaction."""
    connection.execute("DELETE FROM questions")


def every(connection: Connection) -> tuple[Question, ...]:
    """Return all questions, the oldest first; raises VaultDamaged or VaultFailed."""
    with vault_errors():
        rows = connection.execute(
            "SELECT id, time, text FROM questions ORDER BY time, rowid"
        ).fetchall()
    try:
        return tuple(Question(*row) for row in rows)
    except ValueError:
        raise VaultDamaged from None
