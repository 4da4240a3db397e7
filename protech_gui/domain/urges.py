"""An urge as a person writes it down: how strong it was, what they turned to, and around it."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from msgspec import Struct

from engine.terms import MomentName, SealedBytes, UnixTime
from protech_gui.domain import notes, scale

LONGEST_LINE = 500
"""Characters of the one line that a person may add."""

LONGEST_TRIGGER = 120
"""Characters of what triggered an urge."""


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


class Place(StrEnum):
    """The kind of place: at home alone or with others, at work or school, on the way, elsewhere."""

    ALONE = "alone"
    TOGETHER = "together"
    WORK = "work"
    WAY = "way"
    ELSEWHERE = "elsewhere"


class Halt(StrEnum):
    """The four states that make a hard moment harder."""

    HUNGRY = "hungry"
    ANGRY = "angry"
    LONELY = "lonely"
    TIRED = "tired"


class Skill(StrEnum):
    """What a person tried; ``nothing`` stands alone.

    Riding the urge out, breathing slowly, moving, talking to someone, leaving the screen,
    their plan, or something else.
    """

    RIDE = "ride"
    BREATHE = "breathe"
    MOVE = "move"
    TALK = "talk"
    LEAVE = "leave"
    PLAN = "plan"
    OTHER = "other"
    NOTHING = "nothing"


_SKILL_OF_WAY = {
    Way.RIDE: Skill.RIDE,
    Way.PLAN: Skill.PLAN,
    Way.TALK: Skill.TALK,
    Way.LEAVE: Skill.LEAVE,
}


@dataclass(frozen=True, slots=True)
class Urge:
    """One urge in the vault; raises ValueError when a value is out of its range.

    ``time`` is when it was begun, in seconds since 1970-01-01 UTC. ``before``, ``after`` and
    ``mood`` are 0 to 10; all but ``before`` may be None, as nobody needs to say more. ``line``
    has 1 to 500 characters, ``trigger`` 1 to 120, ``learned`` 1 to 4000. ``tried`` is what the
    person wrote down later, ``way`` what they turned to in the moment; ``discuss`` marks what
    they want to talk about with someone.
    """

    id: str
    time: float
    before: int
    after: int | None = None
    line: str | None = None
    way: Way | None = None
    place: Place | None = None
    mood: int | None = None
    trigger: str | None = None
    halt: tuple[Halt, ...] = ()
    tried: tuple[Skill, ...] = ()
    learned: str | None = None
    discuss: bool = False

    def __post_init__(self) -> None:
        _check(self.before, self.after, self.line)
        scale.check(self.mood)
        notes.check(self.learned)
        if self.trigger is not None and not 1 <= len(self.trigger) <= LONGEST_TRIGGER:
            raise ValueError("no trigger")
        if _doubled(self.halt) or _doubled(self.tried):
            raise ValueError("the same twice")
        if Skill.NOTHING in self.tried and len(self.tried) > 1:
            raise ValueError("nothing stands alone")

    @property
    def skills(self) -> tuple[Skill, ...]:
        """What was tried, as ``skills_of`` says."""
        return skills_of(self.tried, self.way)


def skills_of(tried: tuple[Skill, ...], way: Way | None) -> tuple[Skill, ...]:
    """Return what was tried: as written down later or else, if one was taken, the moment's way."""
    if tried:
        return tried
    return (_SKILL_OF_WAY[way],) if way in _SKILL_OF_WAY else ()


class SealedUrge(Struct, frozen=True, tag="urge", forbid_unknown_fields=True, omit_defaults=True):
    """What was told of an urge while the vault was locked; the ranges are those of Urge.

    Each time more is told of the same ``moment``, all of it is sealed anew: the last one
    holds. An earlier Protech sealed an urge once, at its end, and named no moment; and until
    there was BoxedUrge the spool had it as it is.
    """

    time: UnixTime
    before: int
    after: int | None = None
    line: str | None = None
    way: Way | None = None
    moment: MomentName | None = None

    def __post_init__(self) -> None:
        _check(self.before, self.after, self.line)


class BoxedUrge(Struct, frozen=True, tag="boxed", forbid_unknown_fields=True):
    """A SealedUrge that was sealed before it came to the keeper, so that it is sealed twice."""

    box: SealedBytes


def line_of(untrusted_text: str, longest: int = LONGEST_LINE) -> str | None:
    """Return typed text as the one line that is kept: at most ``longest`` characters, or None.

    Line breaks and other characters that cannot be seen become spaces; what is too long is
    cut off, so a field that takes it should stop there.
    """
    seen = (" " if unicodedata.category(c) in _UNSEEN else c for c in untrusted_text)
    return " ".join("".join(seen).split())[:longest].rstrip() or None


_UNSEEN = {"Cc", "Cs", "Zl", "Zp"}


def _doubled(values: Sequence[object]) -> bool:
    return len(set(values)) < len(values)


def _check(before: int, after: int | None, line: str | None) -> None:
    if before is None:
        raise ValueError("an urge begins with how strong it is")
    scale.check(before, after)
    if line is not None and not 1 <= len(line) <= LONGEST_LINE:
        raise ValueError("no line")
