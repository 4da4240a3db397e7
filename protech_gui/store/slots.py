"""The key slots: the vault's random key, wrapped once for each way to unlock it."""

import os
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import msgspec
from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from msgspec import Meta, Struct
from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
)
from nacl.exceptions import CryptoError

from protech_gui.files import Unusable, read_bounded, write_atomically

VERSION = 1
MAX_BYTES = 64 * 1024
KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 24
LANES = 1
"""One lane: the work is one core's, so measuring it works on a busy machine too."""

HARDEST_MEMORY = 512 * 1024
HARDEST_WORK = 4 * 1024 * 1024
"""KiB filled in all passes together: a slots file from elsewhere costs seconds, not hours."""

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


class SlotKind(StrEnum):
    """What opens a slot."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a kind, no secret


class Cost(Struct, frozen=True, forbid_unknown_fields=True):
    """What one Argon2id derivation takes: memory in KiB, and passes over it."""

    memory: Annotated[int, Meta(ge=8, le=HARDEST_MEMORY)]
    passes: Annotated[int, Meta(ge=1, le=64)]

    def __post_init__(self) -> None:
        """Refuse what is too much in all; raises ValueError."""
        if self.memory * self.passes > HARDEST_WORK:
            raise ValueError("too much work")


class Slot(Struct, frozen=True, forbid_unknown_fields=True):
    """The vault's key, wrapped with XChaCha20-Poly1305 under a key that Argon2id derives."""

    kind: SlotKind
    cost: Cost
    salt: Salt
    nonce: Nonce
    wrapped: Wrapped


class Slots(Struct, frozen=True, forbid_unknown_fields=True):
    """Every slot there is, at least one."""

    version: Annotated[int, Meta(ge=VERSION, le=VERSION)]
    slots: Annotated[tuple[Slot, ...], Meta(min_length=1, max_length=8)]


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


def wrap(key: bytearray, kind: SlotKind, secret: bytes, cost: Cost) -> Slot:
    """Return a slot that this secret opens; raises TooLittleMemory."""
    salt, nonce = os.urandom(SALT_BYTES), os.urandom(NONCE_BYTES)
    wrapping = _derive(secret, salt, cost)
    bound = _bound(kind, cost, salt)
    wrapped = crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(key), bound, nonce, wrapping)
    return Slot(kind, cost, salt, nonce, wrapped)


def unwrap(slot: Slot, secret: bytes) -> bytearray:
    """Return the vault's key; raises WrongSecret or TooLittleMemory."""
    wrapping = _derive(secret, slot.salt, slot.cost)
    bound = _bound(slot.kind, slot.cost, slot.salt)
    try:
        return bytearray(
            crypto_aead_xchacha20poly1305_ietf_decrypt(slot.wrapped, bound, slot.nonce, wrapping)
        )
    except CryptoError:
        raise WrongSecret from None


def read_slots(path: Path) -> Slots:
    """Return the slots; raises FileNotFoundError, SlotsDamaged or SlotsNewer."""
    try:
        untrusted = read_bounded(path, MAX_BYTES)
        if msgspec.json.decode(untrusted, type=_Versioned).version > VERSION:
            raise SlotsNewer
        return msgspec.json.decode(untrusted, type=Slots)
    except (Unusable, msgspec.DecodeError, UnicodeDecodeError):
        raise SlotsDamaged from None


def write_slots(path: Path, slots: Slots) -> None:
    """Write the slots; raises OSError, and then the old ones stand."""
    write_atomically(path, msgspec.json.encode(slots))


def _derive(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    try:
        return hash_secret_raw(secret, salt, cost.passes, cost.memory, LANES, KEY_BYTES, Type.ID)
    except HashingError:
        raise TooLittleMemory from None


def _bound(kind: SlotKind, cost: Cost, salt: bytes) -> bytes:
    """Return what is authenticated with the key, so that no part of a slot can be swapped."""
    return msgspec.json.encode(("protech slot", VERSION, kind, cost, LANES, salt))
