"""The table of erased ids: what came out of the spool and was erased does not come back."""

from protech_gui.store.connection import Connection

_RECORDS = (
    "INSERT OR IGNORE INTO erased SELECT id FROM records"
    " WHERE EXISTS (SELECT 1 FROM spool_state WHERE id LIKE spool_state.spool || '-%')"
)
_URGES = (
    "INSERT OR IGNORE INTO erased SELECT id FROM urges"
    " WHERE EXISTS (SELECT 1 FROM spool_state WHERE id LIKE spool_state.spool || '-%')"
)


def remember_records(connection: Connection) -> None:
    """Note the ids of all records, before they are erased. Use within a transaction.

    Only of those that came out of the spool: a segment of it may come a second time.
    """
    connection.execute(_RECORDS)


def remember_urges(connection: Connection) -> None:
    """Note the ids of all urges, as ``remember_records`` does."""
    connection.execute(_URGES)


def remember_urge(connection: Connection, id: str) -> None:
    """Note the id of this urge, as ``remember_records`` does."""
    connection.execute(f"{_URGES} AND id = ?", (id,))
