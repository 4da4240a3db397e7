"""The way into the vault through this computer's keystore: setting it up, using it, ending it."""

import contextlib
import os
from enum import StrEnum
from pathlib import Path

from protech_gui.platform.keystore import SECRET_BYTES, Keystore, KeystoreRefused
from protech_gui.services.open_vault import OpenVault
from protech_gui.store.slots import (
    Slots,
    SlotsDamaged,
    SlotsNewer,
    WrongSecret,
    read_slots,
    unwrap,
    wrap_for_keystore,
    write_slots,
)


class KeystoreState(StrEnum):
    """Whether the keystore opens the vault; each has its sentence in every language.

    ``unknown`` until it was looked; ``none``: this computer has no keystore that can be used;
    ``refused``: it is there and did not take the secret.
    """

    UNKNOWN = "unknown"
    NONE = "none"
    OFF = "off"
    ON = "on"
    REFUSED = "refused"


class KeystoreSilent(Exception):
    """The keystore gives nothing that opens the vault; the passphrase does as before."""


class KeystoreKey:
    """The slot for the keystore, and the secret in it; the slot goes first and comes last."""

    def __init__(self, slots: Path, keystore: Keystore) -> None:
        self._path = slots
        self._keystore = keystore

    def is_offered(self) -> bool:
        """Return whether the vault can be unlocked with it, as far as that shows without asking."""
        slots = self._slots()
        return slots is not None and slots.keystore is not None and self._keystore.is_there()

    def key(self, slots: Slots) -> bytearray:
        """Return the vault's key; raises KeystoreSilent."""
        if slots.keystore is None:
            raise KeystoreSilent
        try:
            return unwrap(slots.keystore, self._keystore.get())
        except (KeystoreRefused, WrongSecret):
            raise KeystoreSilent from None

    def settle(self, vault: OpenVault, *, wanted: bool) -> KeystoreState:
        """Have the keystore open the vault, or not, and return how it stands.

        Raises OSError, and then the slots stand as before.
        """
        if not wanted:
            self.forget()
        if not self._keystore.is_there():
            return KeystoreState.NONE
        if not wanted:
            return KeystoreState.OFF
        try:
            self._keep(vault)
        except KeystoreRefused:
            return KeystoreState.REFUSED
        return KeystoreState.ON

    def forget(self) -> None:
        """Have neither slot nor secret any more; does nothing where there is no slot.

        A keystore that does not let go of the secret keeps what opens nothing. Raises OSError.
        """
        slots = self._slots()
        if slots is not None and slots.keystore is not None:
            write_slots(self._path, slots.portable())
            with contextlib.suppress(KeystoreRefused):
                self._keystore.remove()

    def _keep(self, vault: OpenVault) -> None:
        slots = self._slots()
        if slots is None or slots.keystore is not None:
            # Whether its secret is still there is seen when it is used: looking may ask the person.
            return
        secret = os.urandom(SECRET_BYTES)
        self._keystore.put(secret)
        slot = wrap_for_keystore(vault.key, secret)
        write_slots(self._path, Slots.of(slots.passphrase, slots.recovery, slot))

    def _slots(self) -> Slots | None:
        with contextlib.suppress(FileNotFoundError, SlotsDamaged, SlotsNewer):
            return read_slots(self._path)
        return None
