"""How much a vault holds, over all of its tables."""

from protech_gui.domain.holdings import Holdings
from protech_gui.store.connection import Connection, vault_errors


def holdings(connection: Connection) -> Holdings:
    """Return how much there is; raises VaultDamaged or VaultFailed."""
    with vault_errors():
        return Holdings(
            urges=_count(connection, "SELECT count(*) FROM urges"),
            lapses=_count(connection, "SELECT count(*) FROM lapses"),
            checkins=_count(connection, "SELECT count(*) FROM checkins"),
            plan=_count(connection, "SELECT count(*) FROM plan"),
            goals=_count(connection, "SELECT count(*) FROM goals"),
            answers=_count(connection, "SELECT count(*) FROM answers"),
            notes=_count(connection, "SELECT count(*) FROM module_notes")
            + _count(connection, "SELECT count(*) FROM questions"),
            records=_count(connection, "SELECT count(*) FROM records"),
        )


def _count(connection: Connection, query: str) -> int:
    return int(connection.execute(query).fetchone()[0])
