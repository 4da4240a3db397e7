"""What makes a passphrase, and the bytes that a key is derived from."""

import unicodedata
from enum import StrEnum

SHORTEST = 8
"""Characters after normalisation."""

LONGEST = 1024
"""Characters; far beyond any passphrase, it keeps pasted documents out."""


class PassphraseFault(StrEnum):
    """Why a passphrase cannot be used; each has its sentence in every language."""

    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"


class PassphraseRefused(Exception):
    """The text cannot be a new passphrase."""

    def __init__(self, fault: PassphraseFault) -> None:
        super().__init__(fault)
        self.fault = fault


def fault_of(passphrase: str) -> PassphraseFault | None:
    """Return what keeps this text from being a new passphrase, or None."""
    length = len(unicodedata.normalize("NFKC", passphrase))
    if length < SHORTEST:
        return PassphraseFault.TOO_SHORT
    return PassphraseFault.TOO_LONG if length > LONGEST else None


def require_fit(passphrase: str) -> None:
    """Raise PassphraseRefused unless this text can be a new passphrase."""
    fault = fault_of(passphrase)
    if fault:
        raise PassphraseRefused(fault)


def secret_of(passphrase: str) -> bytes:
    """Return the passphrase's bytes: the same however a keyboard composes its letters."""
    return unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
