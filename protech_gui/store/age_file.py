"""Files sealed with a passphrase in the age format, version 1, which other programs open too.

The format is described at https://age-encryption.org/v1; only its passphrases are used here.
"""

import base64
import hashlib
import hmac
import os
import re
import struct

from nacl.bindings import (
    crypto_aead_chacha20poly1305_ietf_decrypt,
    crypto_aead_chacha20poly1305_ietf_encrypt,
)
from nacl.exceptions import CryptoError

from protech_gui.store.slots import TooLittleMemory, WrongSecret

WORK = 18
"""Deriving the key takes 2**18 blocks of 1 KiB, 256 MiB, and about a second."""

HARDEST_WORK = 20
"""What a file from elsewhere may ask for: 1 GiB."""

_LABEL = b"age-encryption.org/v1"
_SALT = _NONCE = _FILE_KEY = 16
_BLOCK = 8
_CHUNK = 64 * 1024
_TAG = 16
_ZERO = bytes(12)
_HEADER = re.compile(
    rb"age-encryption\.org/v1\n-> scrypt ([A-Za-z0-9+/]{22}) ([1-9][0-9]?)\n"
    rb"([A-Za-z0-9+/]{43})\n---(?= ([A-Za-z0-9+/]{43})\n)"
)
_AFTER_MAC = 45
"""A space, the MAC and the end of its line."""


class NotSealed(Exception):
    """The bytes are no file of this format that a passphrase opens."""


class SealBroken(Exception):
    """It was sealed in this format, and is not whole or was changed."""


def is_sealed(untrusted: bytes) -> bool:
    """Return whether the bytes begin as those of a sealed file do."""
    return untrusted.startswith(_LABEL)


def seal(content: bytes, secret: bytes, work: int = WORK) -> bytes:
    """Return the content sealed with the bytes of a passphrase; raises TooLittleMemory."""
    salt, file_key, nonce = os.urandom(_SALT), os.urandom(_FILE_KEY), os.urandom(_NONCE)
    wrapped = crypto_aead_chacha20poly1305_ietf_encrypt(
        file_key, None, _ZERO, _wrapping(secret, salt, work)
    )
    header = b"%s\n-> scrypt %s %d\n%s\n---" % (_LABEL, _text(salt), work, _text(wrapped))
    head = b"%s %s\n" % (header, _text(_mac(header, file_key)))
    key = _derive(file_key, nonce, b"payload")
    starts = range(0, max(1, len(content)), _CHUNK)
    last = starts[-1]
    chunks = (
        crypto_aead_chacha20poly1305_ietf_encrypt(
            content[start : start + _CHUNK], None, _counted(number, last=start == last), key
        )
        for number, start in enumerate(starts)
    )
    return head + nonce + b"".join(chunks)


def unseal(untrusted: bytes, secret: bytes) -> bytes:
    """Return what was sealed; raises NotSealed, SealBroken, WrongSecret or TooLittleMemory."""
    found = _HEADER.match(untrusted)
    if found is None or int(found[2]) > HARDEST_WORK:
        raise NotSealed
    try:
        wrapping = _wrapping(secret, _bytes(found[1]), int(found[2]))
        file_key = crypto_aead_chacha20poly1305_ietf_decrypt(
            _bytes(found[3]), None, _ZERO, wrapping
        )
    except CryptoError:
        raise WrongSecret from None
    # As text, because several texts stand for the same bytes.
    if not hmac.compare_digest(_text(_mac(found[0], file_key)), found[4]):
        raise SealBroken
    body = untrusted[found.end() + _AFTER_MAC :]
    return _opened(body[_NONCE:], _derive(file_key, body[:_NONCE], b"payload"))


def _opened(body: bytes, key: bytes) -> bytes:
    step = _CHUNK + _TAG
    starts = range(0, max(1, len(body)), step)
    last = starts[-1]
    try:
        pieces = [
            crypto_aead_chacha20poly1305_ietf_decrypt(
                body[start : start + step], None, _counted(number, last=start == last), key
            )
            for number, start in enumerate(starts)
        ]
    except (CryptoError, ValueError):
        # The binding takes what is shorter than a tag for a mistake of ours.
        raise SealBroken from None
    return b"".join(pieces)


def _wrapping(secret: bytes, salt: bytes, work: int) -> bytes:
    blocks = 2**work
    try:
        return hashlib.scrypt(
            secret,
            salt=_LABEL + b"/scrypt" + salt,
            n=blocks,
            r=_BLOCK,
            p=1,
            # The library counts a little more than the blocks themselves.
            maxmem=blocks * _BLOCK * 128 + 2**20,
            dklen=32,
        )
    except (MemoryError, ValueError):
        raise TooLittleMemory from None


def _derive(key: bytes, salt: bytes, use: bytes) -> bytes:
    """Return 32 bytes for this use alone: HKDF with SHA-256, RFC 5869."""
    fresh = hmac.digest(salt or bytes(32), key, "sha256")
    return hmac.digest(fresh, use + b"\x01", "sha256")


def _mac(header: bytes, file_key: bytes) -> bytes:
    return hmac.digest(_derive(file_key, b"", b"header"), header, "sha256")


def _counted(number: int, *, last: bool) -> bytes:
    return bytes(3) + struct.pack(">Q?", number, last)


def _text(content: bytes) -> bytes:
    return base64.b64encode(content).rstrip(b"=")


def _bytes(text: bytes) -> bytes:
    return base64.b64decode(text + b"=" * (-len(text) % 4))
