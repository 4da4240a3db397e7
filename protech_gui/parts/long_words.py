"""Where a word that is too long for its line may be parted."""

import re
from collections.abc import Callable

_SYLLABLES = re.compile(
    "(?<=[aeiouyäöüáéëïó])(?=[bcdfghjklmnpqrstvwxz][aeiouyäöüáéëïó])"
    "|(?<=[aeiouyäöüáéëïó][bcdfghjklmnpqrstvwxz])(?=[bcdfghjklmnpqrstvwxz][aeiouyäöüáéëïó])",
    re.IGNORECASE,
)
"""Before a consonant that leads a vowel: good enough for Dutch, German and English."""

_ADDRESS = re.compile(r"[./@_\d]\w")
"""What words do not have in them; a hyphen would become part of an address."""

_HYPHEN, _NOTHING = "\N{SOFT HYPHEN}", "\N{ZERO WIDTH SPACE}"

_LEAST_LETTERS = 3
"""So many letters of a word stay together at its beginning and at its end."""


def parted(text: str, is_long: Callable[[str], bool]) -> str:
    """Return the text with places at which its long words may break; no letter of it changes."""
    return re.sub(r"\S+", lambda found: _part(found[0], is_long), text)


def _part(word: str, is_long: Callable[[str], bool]) -> str:
    if _ADDRESS.search(word):
        return _NOTHING.join(word) if is_long(word) else word
    # A line can end at a hyphen of its own.
    pieces = word.split("-")
    return "-".join(_hyphened(piece) if is_long(piece) else piece for piece in pieces)


def _hyphened(word: str) -> str:
    places = [found.start() for found in _SYLLABLES.finditer(word)]
    inner = [place for place in places if _LEAST_LETTERS <= place <= len(word) - _LEAST_LETTERS]
    bounds = zip([0, *inner], [*inner, None], strict=True)
    return _HYPHEN.join(word[start:end] for start, end in bounds)
