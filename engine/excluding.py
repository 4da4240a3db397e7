"""Hosts that a person never wants looked into: kept as keyed hashes, asked without being read."""

import hashlib
import re
import secrets

from engine.spelling import host_of

_KEY_BYTES = 16
_HASH_BYTES = 8
_NAME = re.compile(r"[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*")


def new_key() -> str:
    """Return a key of 16 bytes drawn by chance, hexadecimal."""
    return secrets.token_hex(_KEY_BYTES)


def typed_host(untrusted_text: str) -> str:
    """Return the host in what a person typed, a name or an address on the web; empty: in none.

    A name of one label is none: it would stand for a whole country or for all there is.
    """
    text = untrusted_text.strip()
    if "://" in text:
        text = text.partition("://")[2]
    text = re.split(r"[/?#\\]", text, maxsplit=1)[0].rpartition("@")[2]
    host = host_of(text).removeprefix("www.")
    if ":" in host:
        return host
    return host if _NAME.fullmatch(host) and "." in host else ""


def hash_of(key: str, host: str) -> str:
    """Return a host's hash under ``key``: 8 bytes, hexadecimal."""
    digest = hashlib.blake2b(host.encode(), digest_size=_HASH_BYTES, key=bytes.fromhex(key))
    return digest.hexdigest()


def parents_of(host: str) -> list[str]:
    """Return a host and every domain above it, the longest first; an address has none above."""
    if ":" in host or host.replace(".", "").isdecimal():
        return [host]
    labels = host.split(".")
    return [".".join(labels[at:]) for at in range(len(labels))]


class Excluded:
    """Asked whether a host, or a domain above it, is one that the person excluded."""

    def __init__(self, key: str, hashes: tuple[str, ...]) -> None:
        self._key = key
        self._hashes = frozenset(hashes)

    def __call__(self, host: str) -> bool:
        """Return whether it is excluded; ``host`` as ``host_of`` spells it."""
        if not self._hashes:
            return False
        return any(hash_of(self._key, one) in self._hashes for one in parents_of(host))
