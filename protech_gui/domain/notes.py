"""Notes: what a person writes in their own words, over as many lines as they like."""

import unicodedata

LONGEST_NOTE = 4000
"""Characters of one note, some two pages."""

_UNSEEN = {"Cc", "Cs"}
_ENDS = str.maketrans({"\r": "\n", "\u2028": "\n", "\u2029": "\n", "\v": "\n", "\f": "\n"})


def note_of(untrusted_text: str) -> str | None:
    """Return typed text as the note that is kept: at most 4000 characters, or None.

    Lines stay; other characters that cannot be seen become spaces. What is too long is cut
    off, so a field that takes it should stop at LONGEST_NOTE.
    """
    text = untrusted_text.replace("\r\n", "\n").translate(_ENDS)
    seen = (c if c == "\n" or unicodedata.category(c) not in _UNSEEN else " " for c in text)
    return "".join(seen).strip()[:LONGEST_NOTE].rstrip() or None


def check(*notes: str | None) -> None:
    """Raise ValueError unless each has 1 to 4000 characters or is None."""
    for note in notes:
        if note is not None and not 1 <= len(note) <= LONGEST_NOTE:
            raise ValueError("no note")
