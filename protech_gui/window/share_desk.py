"""Sharing: what the worker's thread does with the open vault so that something can leave it."""

from pathlib import Path

from protech_gui.domain.holdings import Holdings
from protech_gui.domain.sharing import Wanted
from protech_gui.services.exporting import Exports, Order
from protech_gui.services.sharing import Selected
from protech_gui.window.vault_desk import VaultDesk


class ShareDesk:
    """Reads, exports and writes; called from the same thread as the vault's desk.

    Each method raises what ``Exports`` and the parts of ``OpenVault`` raise.
    """

    def __init__(self, exports: Exports, desk: VaultDesk) -> None:
        self._exports = exports
        self._desk = desk

    def read(self, wanted: Wanted) -> Selected:
        """Return what the person chose."""
        return self._desk.open_vault.sharing.select(wanted)

    def save(self, path: Path, content: bytes) -> None:
        """Write pages to a file."""
        self._exports.hand_out(path, content)

    def export(self, passphrase: str, order: Order) -> Holdings:
        """Write an export."""
        return self._exports.make(self._desk.open_vault, passphrase, order)

    def look(self, path: Path, passphrase: str) -> Holdings:
        """Return what an export holds."""
        return self._exports.look(path, passphrase)
