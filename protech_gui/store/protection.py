"""The table with the one row that says what protection the person chose."""

import msgspec

from protech_gui.domain.remembered import Remembered
from protech_gui.store.connection import Connection, VaultDamaged, vault_errors


def read(connection: Connection) -> Remembered | None:
    """Return what is remembered, None before the first time.

    Raises VaultDamaged or VaultFailed.
    """
    with vault_errors():
        row = connection.execute("SELECT state FROM protection").fetchone()
    if row is None:
        return None
    try:
        return msgspec.json.decode(row[0], type=Remembered)
    except msgspec.DecodeError:
        raise VaultDamaged from None


def write(connection: Connection, remembered: Remembered) -> None:
    """Remember this in place of what was there. Use within a transaction."""
    connection.execute(
        "INSERT INTO protection VALUES (1, ?1)"
        " ON CONFLICT (only_one) DO UPDATE SET state = excluded.state",
        (msgspec.json.encode(remembered).decode(),),
    )
