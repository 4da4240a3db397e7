"""An unlocked vault, for as long as its process lives."""

from protech_gui.services.record_book import RecordBook
from protech_gui.store.connection import Connection
from protech_gui.store.identity import read_identity


class OpenVault:
    """An unlocked vault; ``records`` is what it holds."""

    def __init__(self, connection: Connection) -> None:
        private_key = read_identity(connection)
        self._connection = connection
        self.public_key_hex = bytes(private_key.public_key).hex()
        self.records = RecordBook(connection, private_key)

    def close(self) -> None:
        """Close the file. Keys stay in memory until the process ends."""
        self._connection.close()
