"""An urge as a person writes it down: how strong it was, and what they turned to."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from msgspec import Struct

from engine.terms import UnixTime
from protech_gui.domain import scale

LONGEST_LINE = 500
"""Characters of the one line that a person may add."""


class Way(StrEnum):
    """What a person turned to.

    Riding it out, their plan, someone to talk to, leaving the screen, or the page for when
    a child is near.
    """

    RIDE = "ride"
    PLAN = "plan"
    TALK = "talk"
    LEAVE = "leave"
    CHILD = "child"


@dataclass(frozen=True, slots=True)
class Urge:
    """One urge in the vault; raises ValueError when a value is out of its range.

    ``time`` is when it was begun, in seconds since 1970-01-01 UTC. ``before`` and ``after``
    are 0 to 10; ``after`` is None as long as nobody said it. ``line`` has 1 to 500
    characters or is None.
    """

    id: str
    time: float
    before: int
    after: int | None = None
    line: str | None = None
    way: Way | None = None

    def __post_init__(self) -> None:
        _check(self.before, self.after, self.line)


class SealedUrge(Struct, frozen=True, tag="urge", forbid_unknown_fields=True):
    """An urge written down while the vault was locked; the ranges are those of Urge."""

    time: UnixTime
    before: int
    after: int | None = None
    line: str | None = None

    def __post_init__(self) -> None:
        _check(self.before, self.after, self.line)


def line_of(untrusted_text: str) -> str | None:
    """Return typed text as the one line that is kept: at most 500 characters, or None.

    Line breaks and other characters that cannot be seen become spaces; what is too long is
    cut off, so a field that takes it should stop at LONGEST_LINE.
    """
    seen = (" " if unicodedata.category(c) in _UNSEEN else c for c in untrusted_text)
    return " ".join("".join(seen).split())[:LONGEST_LINE].rstrip() or None


_UNSEEN = {"Cc", "Cs", "Zl", "Zp"}


def _check(before: int, after: int | None, line: str | None) -> None:
    if before is None:
        raise ValueError("an urge begins with how strong it is")
    scale.check(before, after)
    if line is not None and not 1 <= len(line) <= LONGEST_LINE:
        raise ValueError("no line")
