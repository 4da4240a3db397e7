"""The door to the private record: making it, unlocking it, and what stands in the way."""

import contextlib
import os
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from protech_gui.clock import Clock
from protech_gui.files import make_private, set_aside_together, sync_folder
from protech_gui.paths import Paths
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.passphrase import PassphraseFault, fault_of, secret_of
from protech_gui.services.tries import Tries
from protech_gui.store.calibration import calibrate
from protech_gui.store.connection import (
    VaultDamaged,
    VaultFailed,
    VaultNewer,
    create_vault,
    open_vault,
)
from protech_gui.store.identity import make_identity
from protech_gui.store.slots import (
    VERSION,
    Cost,
    SlotKind,
    Slots,
    SlotsDamaged,
    SlotsNewer,
    TooLittleMemory,
    WrongSecret,
    new_key,
    read_slots,
    unwrap,
    wipe,
    wrap,
    write_slots,
)

SMALLEST_VAULT = 4096
"""Bytes: one page, which a vault has from the moment it is made."""


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


class PassphraseRefused(Exception):
    """The text cannot be a new passphrase."""

    def __init__(self, fault: PassphraseFault) -> None:
        super().__init__(fault)
        self.fault = fault


class WrongPassphrase(Exception):
    """The passphrase does not open the vault; the next try is ``wait`` seconds away."""

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


class VaultDoor:
    """Everything that can be done with the record from outside; one caller at a time.

    The slots file is the moment a vault comes to be: before it there is none, from then
    on the vault lies complete beside it, under its own name or the one it was built under.
    """

    def __init__(self, paths: Paths, clock: Clock, cost: Callable[[], Cost] = calibrate) -> None:
        self._paths = paths
        self._tries = Tries(paths.attempts, clock)
        self._cost = cost
        self._built = paths.vault.with_name(paths.vault.name + ".new")

    def state(self) -> DoorState:
        """Return how the record stands, as far as that shows without the passphrase."""
        return self._look()[0]

    def create(self, passphrase: str) -> OpenVault:
        """Make a vault that this passphrase opens, and open it; takes about two seconds.

        Raises PassphraseRefused, VaultExists, or VaultUnreadable(FAILED). Killed at any
        point, it leaves no vault or a complete one.
        """
        fault = fault_of(passphrase)
        if fault:
            raise PassphraseRefused(fault)
        if self.state() is not DoorState.NONE:
            raise VaultExists
        key = new_key()
        try:
            make_private(self._paths.root)
            slot = wrap(key, SlotKind.PASSPHRASE, secret_of(passphrase), self._cost())
            self._build(key)
            self._tries.forget()
            write_slots(self._paths.slots, Slots(VERSION, (slot,)))
            return self._open(key)
        except (OSError, VaultFailed, TooLittleMemory):
            raise VaultUnreadable(DoorState.FAILED) from None
        finally:
            wipe(key)

    def set_aside_and_create(self, passphrase: str) -> OpenVault:
        """Put away whatever vault there is, whole and restorable, and make a new one.

        Only when the person asked for it. Raises PassphraseRefused, and then nothing was
        moved, or VaultUnreadable(FAILED).
        """
        fault = fault_of(passphrase)
        if fault:
            raise PassphraseRefused(fault)
        if self.state() is not DoorState.NONE:
            paths = self._paths
            try:
                self._name_built()
                set_aside_together(
                    (paths.vault, *_beside(paths.vault), paths.slots, paths.attempts), paths.vault
                )
            except OSError:
                raise VaultUnreadable(DoorState.FAILED) from None
        return self.create(passphrase)

    def unlock(self, passphrase: str) -> OpenVault:
        """Open the vault; takes about half a second.

        The try is counted on disk before the passphrase is looked at, so ending the
        process gives no free one. Raises WrongPassphrase, MustWait, or VaultUnreadable.
        """
        state, slots = self._look()
        if slots is None or state is not DoorState.LOCKED:
            raise VaultUnreadable(state)
        try:
            key = self._unwrap(slots, passphrase)
            try:
                self._tries.forget()
                return self._open(key)
            finally:
                wipe(key)
        except VaultDamaged:
            raise VaultUnreadable(DoorState.DAMAGED_VAULT) from None
        except VaultNewer:
            raise VaultUnreadable(DoorState.NEWER) from None
        except (OSError, VaultFailed, TooLittleMemory):
            raise VaultUnreadable(DoorState.FAILED) from None

    def wait(self) -> float:
        """Return how many seconds the next try is away; 0 when it is free.

        Raises VaultUnreadable(FAILED) when the disk refuses.
        """
        try:
            return self._tries.wait() if self.state() is DoorState.LOCKED else 0.0
        except OSError:
            raise VaultUnreadable(DoorState.FAILED) from None

    def _look(self) -> tuple[DoorState, Slots | None]:
        try:
            slots = read_slots(self._paths.slots)
        except FileNotFoundError:
            exists = os.path.lexists(self._paths.vault)
            return (DoorState.DAMAGED_SLOTS if exists else DoorState.NONE), None
        except SlotsNewer:
            return DoorState.NEWER, None
        except SlotsDamaged:
            return DoorState.DAMAGED_SLOTS, None
        vault = self._paths.vault if os.path.lexists(self._paths.vault) else self._built
        whole = vault.is_file() and vault.stat().st_size >= SMALLEST_VAULT
        return (DoorState.LOCKED if whole else DoorState.DAMAGED_VAULT), slots

    def _unwrap(self, slots: Slots, passphrase: str) -> bytearray:
        self._tries.count()
        try:
            return unwrap(slots.slots[0], secret_of(passphrase))
        except WrongSecret:
            raise WrongPassphrase(self._tries.wait()) from None

    def _open(self, key: bytearray) -> OpenVault:
        self._name_built()
        connection = open_vault(self._paths.vault, key)
        try:
            return OpenVault(connection)
        except BaseException:
            connection.close()
            raise

    def _build(self, key: bytearray) -> None:
        """Make a complete vault under another name; what an earlier crash left is no vault."""
        for leftover in (self._built, *_beside(self._built)):
            leftover.unlink(missing_ok=True)
        # The log of a vault that is gone would be read into the new one.
        if any(os.path.lexists(path) for path in _beside(self._paths.vault)):
            set_aside_together(_beside(self._paths.vault), self._paths.vault)
        connection = create_vault(self._built, key)
        try:
            make_identity(connection)
        finally:
            # Closing the last connection moves everything from the log into the file.
            connection.close()
        sync_folder(self._paths.root)

    def _name_built(self) -> None:
        """Give a vault that was built its own name, unless something bears it."""
        if not os.path.lexists(self._paths.vault):
            with contextlib.suppress(FileNotFoundError):
                os.rename(self._built, self._paths.vault)
                sync_folder(self._paths.root)


def _beside(vault: Path) -> tuple[Path, Path]:
    """Return the files that SQLCipher keeps beside an open vault, and leaves at a crash."""
    return vault.with_name(vault.name + "-wal"), vault.with_name(vault.name + "-shm")
