"""The vault's own key pair: the private half lives in the vault alone."""

from nacl.public import PrivateKey

from protech_gui.store.connection import Connection, VaultDamaged, vault_errors


def make_identity(connection: Connection) -> None:
    """Give a new vault its key pair."""
    with vault_errors():
        connection.execute("INSERT INTO identity VALUES (1, ?)", (bytes(PrivateKey.generate()),))


def has_identity(connection: Connection) -> bool:
    """Return whether there is a key pair; raises VaultDamaged or VaultFailed."""
    with vault_errors():
        return connection.execute("SELECT 1 FROM identity").fetchone() is not None


def read_identity(connection: Connection) -> PrivateKey:
    """Return the private key; raises VaultDamaged when there is none."""
    with vault_errors():
        row = connection.execute("SELECT private_key FROM identity").fetchone()
    if row is None:
        raise VaultDamaged
    return PrivateKey(row[0])
