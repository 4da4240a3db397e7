"""The open vault: everything that the worker's thread does with it, and nobody else touches it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from protech_gui.domain.checkins import CheckIn
from protech_gui.domain.progress import Series
from protech_gui.domain.records import Record
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.vault_door import DoorState, VaultDoor
from protech_gui.window.models.progress_words import Range

MOST_RECORDS = 500
"""So many records are listed, the newest."""


@dataclass(frozen=True)
class DoorLook:
    """How the vault stands from outside; the next try is ``wait`` seconds away."""

    state: DoorState
    wait: float


@dataclass(frozen=True)
class Contents:
    """What the open vault holds, as far as the rooms show it.

    ``records`` are the newest, newest first; ``missing`` counts those that were written but
    never arrived. ``ranges`` has the urges of each stretch of time until today, ``checkin``
    today's answers if there are any.
    """

    records: tuple[Record, ...]
    missing: int
    ranges: dict[Range, Series] = field(default_factory=dict)
    checkin: CheckIn | None = None


@dataclass(frozen=True)
class Opened:
    """The vault is open: the key that records are sealed to (hex), and what it holds."""

    public_key: str
    contents: Contents


class VaultDesk:
    """Works with the vault; called from one thread at a time.

    Each method raises what ``VaultDoor`` and ``RecordBook`` raise.
    """

    def __init__(self, door: VaultDoor) -> None:
        self._door = door
        self._vault: OpenVault | None = None

    def look(self) -> DoorLook:
        """Return how the vault stands."""
        return DoorLook(self._door.state(), self._door.wait())

    def create(self, passphrase: str) -> Opened:
        """Make the first vault and open it."""
        return self._open(lambda text: self._door.create(text).vault, passphrase)

    def start_afresh(self, passphrase: str) -> Opened:
        """Put the present vault aside, make a new one and open it."""
        return self._open(lambda text: self._door.set_aside_and_create(text).vault, passphrase)

    def unlock(self, passphrase: str) -> Opened:
        """Open the vault."""
        return self._open(self._door.unlock, passphrase)

    def drain(self, segment: str) -> None:
        """Take a segment of the spool into the vault."""
        self._open_vault().records.drain(Path(segment))

    def read(self) -> Contents:
        """Return what the open vault holds."""
        book = self._open_vault().records
        missing = sum(hole.count for hole in book.missing())
        return Contents(book.recent(MOST_RECORDS), missing)

    def close(self) -> None:
        """Close the vault if it is open."""
        if self._vault is not None:
            self._vault.close()
            self._vault = None

    def _open(self, opening: Callable[[str], OpenVault], passphrase: str) -> Opened:
        self.close()
        self._vault = opening(passphrase)
        return Opened(self._vault.public_key_hex, self.read())

    def _open_vault(self) -> OpenVault:
        if self._vault is None:
            raise RuntimeError("the vault is not open")
        return self._vault
