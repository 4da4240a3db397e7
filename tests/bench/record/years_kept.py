"""A data folder with ten years in its vault, and what opens it."""

import time
from dataclasses import dataclass
from pathlib import Path

from engine.terms import Choices
from protech_gui.clock import SystemClock
from protech_gui.paths import Paths
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.vault_door import VaultDoor
from protech_gui.settings import save_choices
from protech_gui.store.connection import open_vault
from protech_gui.store.spool import SpoolWriter
from tests.protech_gui.years import TEN_YEARS, fill_vault

PASSPHRASE = "a bench in the park"


@dataclass(frozen=True)
class YearsKept:
    """Where it lies, its key, and the key that the spool seals to."""

    paths: Paths
    key: bytes
    public_key: str

    def open(self) -> OpenVault:
        """Open it without deriving the key."""
        return OpenVault(open_vault(self.paths.vault, self.key), self.key, SystemClock(), None)

    def spool(self) -> SpoolWriter:
        """Return a spool that seals to it."""
        spool = SpoolWriter(self.paths.spool)
        spool.adopt(self.public_key)
        return spool


def keep_years(root: Path) -> YearsKept:
    """Make it in a folder that is not there yet: calibrated slots, the code noted."""
    paths = Paths(root)
    door = VaultDoor(paths, SystemClock())
    created = door.create(PASSPHRASE)
    kept = YearsKept(paths, bytes(created.vault.key), created.vault.public_key_hex)
    created.vault.close()
    door.keys.note_code()
    fill_vault(paths.vault, kept.key, TEN_YEARS, time.time() - 60)
    save_choices(paths.settings, Choices("en", first_steps="done"))
    kept.spool().close()
    return kept
