"""The table of notes beside modules."""

from protech_gui.domain.learning import ModuleNote
from protech_gui.domain.modules import ModuleId
from protech_gui.store.connection import Connection, VaultDamaged, vault_errors


def put(connection: Connection, note: ModuleNote) -> None:
    """Keep the note, in place of an earlier one beside its module. Use within a transaction."""
    connection.execute(
        "INSERT OR REPLACE INTO module_notes (module, text) VALUES (?, ?)",
        (note.module.value, note.text),
    )


def delete(connection: Connection, module: ModuleId) -> None:
    """Delete the note beside this module, if there is one. Use within a transaction."""
    connection.execute("DELETE FROM module_notes WHERE module = ?", (module.value,))


def erase(connection: Connection) -> None:
    """Delete every note. Use within a transaction."""
    connection.execute("DELETE FROM module_notes")


def every(connection: Connection) -> tuple[ModuleNote, ...]:
    """Return all notes; raises VaultDamaged or VaultFailed."""
    with vault_errors():
        rows = connection.execute("SELECT module, text FROM module_notes ORDER BY rowid").fetchall()
    try:
        return tuple(ModuleNote(ModuleId(module), text) for module, text in rows)
    except ValueError:
        raise VaultDamaged from None
