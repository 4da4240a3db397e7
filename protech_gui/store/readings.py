"""The table of how far each module was read."""

from protech_gui.domain.learning import Reading
from protech_gui.domain.modules import ModuleId
from protech_gui.store.connection import Connection, VaultDamaged, vault_errors


def put(connection: Connection, reading: Reading) -> None:
    """Keep where a module was left, in place of an earlier place. Use within a transaction."""
    connection.execute(
        "INSERT OR REPLACE INTO readings (module, step, time, finished) VALUES (?, ?, ?, ?)",
        (reading.module.value, reading.step, reading.time, reading.finished),
    )


def erase(connection: Connection) -> None:
    """Delete all of it. Use within a transaction."""
    connection.execute("DELETE FROM readings")


def every(connection: Connection) -> tuple[Reading, ...]:
    """Return how far each module was read; raises VaultDamaged or VaultFailed."""
    with vault_errors():
        rows = connection.execute(
            "SELECT module, step, time, finished FROM readings ORDER BY time, rowid"
        ).fetchall()
    try:
        return tuple(
            Reading(ModuleId(module), step, time, finished) for module, step, time, finished in rows
        )
    except ValueError:
        raise VaultDamaged from None
