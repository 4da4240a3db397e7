"""The key slots: the vault's random key, wrapped once for each way to unlock it."""

import os
from hashlib import blake2b
from itertools import pairwise
from pathlib import Path
from typing import Annotated

import msgspec
from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from msgspec import Meta, Struct
from msgspec.structs import replace
from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
)
from nacl.exceptions import CryptoError

from engine.files import Unusable, read_bounded, write_atomically

VERSION = 1
KEYSTORE_VERSION = 2
"""A file with a slot for the keystore, which the first Protech did not know, bears this number."""

MAX_BYTES = 64 * 1024
KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 24
LANES = 1
"""One lane: the work is one core's, so measuring it works on a busy machine too."""

HARDEST_MEMORY = 512 * 1024
HARDEST_WORK = 4 * 1024 * 1024
"""KiB filled in all passes together: a slots file from elsewhere costs seconds, not hours."""

_PERSON = b"protech recovery"
_KEYSTORE_PERSON = b"protech keystore"
"""What sets these uses of BLAKE2b apart from every other."""

Salt = Annotated[bytes, Meta(min_length=SALT_BYTES, max_length=SALT_BYTES)]
Nonce = Annotated[bytes, Meta(min_length=NONCE_BYTES, max_length=NONCE_BYTES)]
Wrapped = Annotated[bytes, Meta(min_length=KEY_BYTES + 16, max_length=KEY_BYTES + 16)]


class SlotsDamaged(Exception):
    """The slots file is not whole, or asks for more than any slots file of Protech does."""


class SlotsNewer(Exception):
    """A newer Protech wrote the slots file."""


class WrongSecret(Exception):
    """The secret does not open the slot."""


class TooLittleMemory(Exception):
    """This machine cannot spare the memory that deriving the key takes."""


class Cost(Struct, frozen=True, forbid_unknown_fields=True):
    """What one Argon2id derivation takes: memory in KiB, and passes over it."""

    memory: Annotated[int, Meta(ge=8, le=HARDEST_MEMORY)]
    passes: Annotated[int, Meta(ge=1, le=64)]

    def __post_init__(self) -> None:
        """Refuse what is too much in all; raises ValueError."""
        if self.memory * self.passes > HARDEST_WORK:
            raise ValueError("too much work")


class _Slot(Struct, frozen=True, tag_field="kind", forbid_unknown_fields=True):
    salt: Salt
    nonce: Nonce
    wrapped: Wrapped


class PassphraseSlot(_Slot, frozen=True, tag="passphrase", kw_only=True):
    """The vault's key, wrapped with XChaCha20-Poly1305 under a key that Argon2id derives."""

    cost: Cost


class RecoverySlot(_Slot, frozen=True, tag="recovery"):
    """The vault's key, wrapped alike under a key that BLAKE2b derives from a recovery code.

    A passphrase can be guessed, so that each guess is made costly. A code's 128 random bits
    cannot, and cost alone would add nothing. ``noted``: whether the person is done with
    noting it; that opens nothing, and is not authenticated.
    """

    noted: bool = False


class KeystoreSlot(_Slot, frozen=True, tag="keystore"):
    """The vault's key, wrapped alike under a key from the secret in this computer's keystore.

    It opens nothing on another computer, so no backup has it.
    """


Slot = PassphraseSlot | RecoverySlot | KeystoreSlot

_ORDER = (PassphraseSlot, RecoverySlot, KeystoreSlot)


class Slots(Struct, frozen=True, forbid_unknown_fields=True):
    """Every slot there is: one for the passphrase, and at most one of each other kind."""

    version: Annotated[int, Meta(ge=VERSION, le=KEYSTORE_VERSION)]
    slots: Annotated[tuple[Slot, ...], Meta(min_length=1, max_length=3)]

    def __post_init__(self) -> None:
        """Refuse any other set of slots; raises ValueError."""
        places = [_ORDER.index(type(slot)) for slot in self.slots]
        if places[0] != 0 or any(first >= then for first, then in pairwise(places)):
            raise ValueError("not one passphrase and at most one of each other kind after it")
        if (self.version == KEYSTORE_VERSION) != (self.keystore is not None):
            raise ValueError("not the number of such a file")

    @classmethod
    def of(
        cls,
        passphrase: PassphraseSlot,
        recovery: RecoverySlot | None = None,
        keystore: KeystoreSlot | None = None,
    ) -> "Slots":
        """Return these slots; without one for the keystore, an older Protech reads them too."""
        there = tuple(slot for slot in (passphrase, recovery, keystore) if slot is not None)
        return cls(VERSION if keystore is None else KEYSTORE_VERSION, there)

    def portable(self) -> "Slots":
        """Return those slots that open the vault on any computer."""
        return Slots.of(self.passphrase, self.recovery)

    @property
    def passphrase(self) -> PassphraseSlot:
        """The slot that the passphrase opens."""
        slot = self.slots[0]
        assert isinstance(slot, PassphraseSlot)
        return slot

    @property
    def recovery(self) -> RecoverySlot | None:
        """The slot that the recovery code opens, or None for a vault made without one."""
        return next((slot for slot in self.slots if isinstance(slot, RecoverySlot)), None)

    @property
    def keystore(self) -> KeystoreSlot | None:
        """The slot that the secret in the keystore opens, or None."""
        return next((slot for slot in self.slots if isinstance(slot, KeystoreSlot)), None)


class _Versioned(Struct, frozen=True):
    version: int


def new_key() -> bytearray:
    """Return a random 256-bit key."""
    return bytearray(os.urandom(KEY_BYTES))


def wipe(secret: bytearray) -> None:
    """Overwrite the bytes.

    This is the best Python can do and no promise: the libraries beneath and the
    interpreter itself have made copies that nobody can reach. Only the end of the
    process clears them, and that is why locking ends the process.
    """
    secret[:] = bytes(len(secret))


def wrap_for_passphrase(key: bytearray, secret: bytes, cost: Cost) -> PassphraseSlot:
    """Return a slot that this passphrase's bytes open; raises TooLittleMemory."""
    empty = PassphraseSlot(
        salt=os.urandom(SALT_BYTES), nonce=os.urandom(NONCE_BYTES), wrapped=b"", cost=cost
    )
    return replace(empty, wrapped=_wrap(key, secret, empty))


def wrap_for_code(key: bytearray, secret: bytes) -> RecoverySlot:
    """Return a slot that a recovery code's 16 random bytes open."""
    empty = RecoverySlot(os.urandom(SALT_BYTES), os.urandom(NONCE_BYTES), b"")
    return replace(empty, wrapped=_wrap(key, secret, empty))


def wrap_for_keystore(key: bytearray, secret: bytes) -> KeystoreSlot:
    """Return a slot that a keystore's 32 random bytes open."""
    empty = KeystoreSlot(os.urandom(SALT_BYTES), os.urandom(NONCE_BYTES), b"")
    return replace(empty, wrapped=_wrap(key, secret, empty))


def unwrap(slot: Slot, secret: bytes) -> bytearray:
    """Return the vault's key; raises WrongSecret or TooLittleMemory."""
    wrapping = _derive(secret, slot)
    try:
        return bytearray(
            crypto_aead_xchacha20poly1305_ietf_decrypt(
                slot.wrapped, _bound(slot), slot.nonce, wrapping
            )
        )
    except CryptoError:
        raise WrongSecret from None


def read_slots(path: Path) -> Slots:
    """Return the slots; raises FileNotFoundError, SlotsDamaged or SlotsNewer."""
    try:
        return slots_from(read_bounded(path, MAX_BYTES))
    except Unusable:
        raise SlotsDamaged from None


def slots_from(untrusted: bytes) -> Slots:
    """Return the slots in these bytes; raises SlotsDamaged or SlotsNewer."""
    try:
        if msgspec.json.decode(untrusted, type=_Versioned).version > KEYSTORE_VERSION:
            raise SlotsNewer
        return msgspec.json.decode(untrusted, type=Slots)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise SlotsDamaged from None


def write_slots(path: Path, slots: Slots) -> None:
    """Write the slots; raises OSError, and then the old ones stand."""
    write_atomically(path, slots_bytes(slots))


def slots_bytes(slots: Slots) -> bytes:
    """Return the slots as they are written."""
    return msgspec.json.encode(slots)


def _wrap(key: bytearray, secret: bytes, slot: Slot) -> bytes:
    return crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytes(key), _bound(slot), slot.nonce, _derive(secret, slot)
    )


def _derive(secret: bytes, slot: Slot) -> bytes:
    if not isinstance(slot, PassphraseSlot):
        person = _PERSON if isinstance(slot, RecoverySlot) else _KEYSTORE_PERSON
        return blake2b(secret, digest_size=KEY_BYTES, salt=slot.salt, person=person).digest()
    cost = slot.cost
    try:
        return hash_secret_raw(
            secret, slot.salt, cost.passes, cost.memory, LANES, KEY_BYTES, Type.ID
        )
    except HashingError:
        raise TooLittleMemory from None


def _bound(slot: Slot) -> bytes:
    """Return what is authenticated with the key, so that no part of a slot can be swapped."""
    if not isinstance(slot, PassphraseSlot):
        kind = "recovery" if isinstance(slot, RecoverySlot) else "keystore"
        return msgspec.json.encode(("protech slot", VERSION, kind, slot.salt))
    return msgspec.json.encode(("protech slot", VERSION, "passphrase", slot.cost, LANES, slot.salt))
