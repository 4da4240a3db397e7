"""The table of goals' ratings, one a week for each goal."""

from protech_gui.domain.goals import GoalRating
from protech_gui.store.connection import Connection, VaultDamaged, vault_errors


def put(connection: Connection, rating: GoalRating) -> None:
    """Keep the rating, in place of an earlier one of its goal and week. Within a transaction."""
    connection.execute(
        "INSERT OR REPLACE INTO goal_ratings (goal, week, rating) VALUES (?, ?, ?)",
        (rating.goal, rating.week, rating.rating),
    )


def delete(connection: Connection, goal: str, week: str) -> None:
    """Delete what was rated of this goal in this week, if it was. Use within a transaction."""
    connection.execute("DELETE FROM goal_ratings WHERE goal = ? AND week = ?", (goal, week))


def between(connection: Connection, first: str, last: str) -> tuple[GoalRating, ...]:
    """Return the ratings of the weeks from ``first`` to ``last``, both included, oldest first.

    Raises VaultDamaged or VaultFailed.
    """
    with vault_errors():
        rows = connection.execute(
            "SELECT goal, week, rating FROM goal_ratings WHERE week BETWEEN ? AND ?"
            " ORDER BY week, rowid",
            (first, last),
        ).fetchall()
    try:
        return tuple(GoalRating(*row) for row in rows)
    except ValueError:
        raise VaultDamaged from None
