"""What a record says: a cover, one called wrong, protection interrupted, paused or off."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

from engine.terms import Category, Layer, Ordinal, UnixTime
from protech_gui.domain.urges import BoxedUrge, SealedUrge

Duration = Annotated[float, Meta(ge=0, le=1e10)]
"""How long something lasted, in seconds."""


class RecordKind(StrEnum):
    """What a record is about."""

    BLOCK = "block"
    GAP = "gap"
    WRONG = "wrong"
    PAUSE = "pause"


class Block(Struct, frozen=True, tag="block", forbid_unknown_fields=True):
    """Something was covered at this time by this guard."""

    time: UnixTime
    category: Category
    layer: Layer


class Gap(Struct, frozen=True, tag="gap", forbid_unknown_fields=True):
    """Protection was interrupted from ``time`` on, for so many seconds.

    ``pictures`` counts those that the guard found uncovered when it was back.
    """

    time: UnixTime
    seconds: Duration
    pictures: Ordinal


class Wrong(Struct, frozen=True, tag="wrong", forbid_unknown_fields=True):
    """The person called a cover wrong at this time; which one, and what came of it, is not kept."""

    time: UnixTime


class Pause(Struct, frozen=True, tag="pause", forbid_unknown_fields=True):
    """The person had protection paused, or off, from ``time`` on, for so many seconds."""

    time: UnixTime
    seconds: Duration


OpenEntry = Block | Gap | Wrong | Pause | SealedUrge
"""What can be read; in the vault an urge is an Urge, everything else a Record."""

Entry = OpenEntry | BoxedUrge
"""What the keeper seals."""


@dataclass(frozen=True, slots=True)
class Record:
    """One line of the vault.

    A block has ``category`` and ``layer``, a gap has ``seconds`` and ``pictures``, a pause
    ``seconds``; whatever else there is of these is None. ``time`` is in seconds since
    1970-01-01 UTC.
    """

    id: str
    time: float
    kind: RecordKind
    category: Category | None
    layer: Layer | None
    seconds: float | None
    pictures: int | None


@dataclass(frozen=True, slots=True)
class MissingRecords:
    """Records with these numbers, both ends included, were written but never arrived."""

    first: int
    last: int

    @property
    def count(self) -> int:
        """How many records are missing, at least 1."""
        return self.last - self.first + 1


def record_of(id: str, entry: Block | Gap | Wrong | Pause) -> Record:
    """Return the record that such an entry becomes under this id."""
    match entry:
        case Block():
            return Record(id, entry.time, RecordKind.BLOCK, entry.category, entry.layer, None, None)
        case Gap():
            return Record(id, entry.time, RecordKind.GAP, None, None, entry.seconds, entry.pictures)
        case Pause():
            return Record(id, entry.time, RecordKind.PAUSE, None, None, entry.seconds, None)
    return Record(id, entry.time, RecordKind.WRONG, None, None, None, None)


def missing_between(last: int, first: int, numbers: set[int]) -> tuple[MissingRecords, ...]:
    """Return the holes in ``numbers`` after ``last``, the last number known before.

    ``first`` is the number that the writer had reached when it began this stretch: what
    lies between ``last`` and it is missing even if nothing came after. Takes time in the
    count of numbers given, however far apart they lie.
    """
    holes = []
    expected = last + 1
    for number in sorted(number for number in numbers if number > last):
        if number > expected:
            holes.append(MissingRecords(expected, number - 1))
        expected = number + 1
    if first > expected:
        holes.append(MissingRecords(expected, first - 1))
    return tuple(holes)
