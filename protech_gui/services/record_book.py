"""The unlocked record: reading it, and taking in what was sealed while it was locked."""

from pathlib import Path

from nacl.public import PrivateKey

from protech_gui.clock import Clock
from protech_gui.domain.records import MissingRecords, Record, RecordKind
from protech_gui.store import records
from protech_gui.store.connection import Connection
from protech_gui.store.drain import Drained, drain, missing_records

DAY_SECONDS = 86_400.0


class RecordBook:
    """Records of an open vault. Every method raises VaultDamaged or VaultFailed."""

    def __init__(self, connection: Connection, private_key: PrivateKey, clock: Clock) -> None:
        self._clock = clock
        self._connection = connection
        self._private_key = private_key

    def recent(self, limit: int) -> tuple[Record, ...]:
        """Return at most ``limit`` records, the newest first."""
        return records.recent(self._connection, limit)

    def count(self) -> int:
        """Return how many records there are."""
        return records.count(self._connection)

    def wrong_lately(self) -> int:
        """Return how many covers were called wrong in the last 24 hours."""
        since = self._clock.moment().wall - DAY_SECONDS
        return records.count_since(self._connection, RecordKind.WRONG, since)

    def missing(self) -> tuple[MissingRecords, ...]:
        """Return everything ever found missing, in the order it was noticed."""
        return missing_records(self._connection)

    def drain(self, untrusted_segment: Path) -> Drained:
        """Take in a closed segment of the spool; a second time adds nothing.

        Also raises SegmentUnreadable when it is gone or no segment.
        """
        return drain(self._connection, self._private_key, untrusted_segment)
