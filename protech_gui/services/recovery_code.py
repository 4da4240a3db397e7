"""The recovery code: twelve plain words that open the vault when the passphrase is lost.

The words are those of BIP-39 in English: 2,048 common ones that differ in their first four
letters. Twelve of them stand for 128 random bits and a checksum of 4 bits.
"""

import os
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from random import Random

from mnemonic import Mnemonic

WORDS = 12
SECRET_BYTES = 16
ASKED = 3
"""How many words a person types again, to see that they were noted."""

_ENGLISH = Mnemonic("english")
_WORD = re.compile(r"[^\W\d_]+")
_UNIQUE = 4
"""So many letters tell every word of the list from all others."""

_LONGEST_WORD = 20
_SUGGESTIONS = 3


@dataclass(frozen=True, slots=True)
class UnknownWord:
    """The word at ``position``, from 1, is none of the list; ``suggestions`` come nearest."""

    position: int
    suggestions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WrongCount:
    """There are ``count`` words and not twelve."""

    count: int


@dataclass(frozen=True, slots=True)
class WrongChecksum:
    """All twelve words are known, but one is not the one that was noted, or their order."""


CodeFault = tuple[UnknownWord, ...] | WrongCount | WrongChecksum


class NoCode(Exception):
    """The text is no recovery code; ``fault`` says what is wrong with it."""

    def __init__(self, fault: CodeFault) -> None:
        # Without words: what is said of an exception may be logged.
        super().__init__()
        self.fault = fault


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """Twelve words; ``secret`` is the 16 random bytes they stand for. Neither shows in a repr."""

    words: tuple[str, ...] = field(repr=False)
    secret: bytes = field(repr=False)

    def has(self, position: int, untrusted_text: str) -> bool:
        """Return whether this text is the word at ``position``, from 1, as ``parse`` reads it."""
        typed = _split(untrusted_text)
        return len(typed) == 1 and _known(typed[0]) == self.words[position - 1]


def new_code() -> RecoveryCode:
    """Return a code of 128 random bits."""
    secret = os.urandom(SECRET_BYTES)
    return RecoveryCode(tuple(_ENGLISH.to_mnemonic(secret).split(" ")), secret)


def parse(untrusted_text: str) -> RecoveryCode:
    """Return the code that was typed, scanned or pasted; raises NoCode.

    Capitals, spaces, line breaks, commas and numbers before the words do not matter, and
    the first four letters stand for a word.
    """
    typed = _split(untrusted_text)
    if len(typed) > WORDS:
        raise NoCode(WrongCount(len(typed)))
    words = [_known(word) for word in typed]
    unknown = tuple(
        UnknownWord(position, _near(word))
        for position, (word, known) in enumerate(zip(typed, words, strict=True), 1)
        if known is None
    )
    if unknown:
        raise NoCode(unknown)
    if len(words) < WORDS:
        raise NoCode(WrongCount(len(words)))
    known_words = [word for word in words if word is not None]
    try:
        secret = _ENGLISH.to_entropy(known_words)
    except ValueError:
        raise NoCode(WrongChecksum()) from None
    return RecoveryCode(tuple(known_words), bytes(secret))


def questions(chance: Random) -> tuple[int, ...]:
    """Return the positions, from 1 and rising, of the words to type again."""
    return tuple(sorted(chance.sample(range(1, WORDS + 1), ASKED)))


def _split(untrusted_text: str) -> Sequence[str]:
    plain = unicodedata.normalize("NFKC", untrusted_text).casefold()
    # What cannot be seen, such as a hyphen for the end of a line, parts no word.
    seen = (c for c in plain if unicodedata.category(c) != "Cf")
    return _WORD.findall("".join(seen))


def _known(word: str) -> str | None:
    if word in _ENGLISH.wordlist:
        return word
    if len(word) < _UNIQUE:
        return None
    return next((known for known in _ENGLISH.wordlist if known.startswith(word)), None)


def _near(word: str) -> tuple[str, ...]:
    short = word[:_LONGEST_WORD]
    return tuple(get_close_matches(short, _ENGLISH.wordlist, _SUGGESTIONS))
