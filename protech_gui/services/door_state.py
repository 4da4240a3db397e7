"""How the private record stands, and what keeps it shut."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

from protech_gui.store.connection import VaultDamaged, VaultFailed, VaultNewer
from protech_gui.store.slots import TooLittleMemory


class DoorState(StrEnum):
    """How the record stands; each has its sentence in every language.

    DAMAGED_SLOTS: what the passphrase opens is damaged or gone. DAMAGED_VAULT: the record
    itself is. NEWER: a newer Protech made it. FAILED: the disk is full or refuses, memory
    is short, or another process holds it; it can be tried again.
    """

    NONE = "none"
    LOCKED = "locked"
    DAMAGED_SLOTS = "damaged_slots"
    DAMAGED_VAULT = "damaged_vault"
    NEWER = "newer"
    FAILED = "failed"


class WrongPassphrase(Exception):
    """The passphrase does not open the vault; the next try is ``wait`` seconds away."""

    def __init__(self, wait: float) -> None:
        super().__init__(wait)
        self.wait = wait


class WrongCode(Exception):
    """The code is whole but not this vault's; the next try is ``wait`` seconds away."""

    def __init__(self, wait: float) -> None:
        super().__init__(wait)
        self.wait = wait


class VaultUnreadable(Exception):
    """The vault cannot be opened; ``reason`` is any state but LOCKED. Nothing was changed."""

    def __init__(self, reason: DoorState) -> None:
        super().__init__(reason)
        self.reason = reason


class VaultExists(Exception):
    """There is a vault already, or parts of one; nothing was changed."""


@contextmanager
def trouble() -> Iterator[None]:
    """Turn what the disk, the vault and memory raise into VaultUnreadable."""
    try:
        yield
    except VaultDamaged:
        raise VaultUnreadable(DoorState.DAMAGED_VAULT) from None
    except VaultNewer:
        raise VaultUnreadable(DoorState.NEWER) from None
    except (OSError, VaultFailed, TooLittleMemory):
        raise VaultUnreadable(DoorState.FAILED) from None
