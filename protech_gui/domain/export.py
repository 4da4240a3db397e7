"""What an export holds: every table of a journal as rows with named columns, in a version.

``docs/export.md`` describes each column; a change that a reader could trip over needs another
version. One of an earlier version lacks tables, and is read all the same.
"""

import re
from datetime import datetime
from typing import Annotated, Literal

from msgspec import Meta, Struct

from engine.terms import Category, Layer
from protech_gui.domain.goals import Area
from protech_gui.domain.modules import ModuleId
from protech_gui.domain.plan import PlanStep
from protech_gui.domain.records import RecordKind
from protech_gui.domain.urges import Halt, Place, Skill, Way

VERSION = 2

Strength = Annotated[int, Meta(ge=0, le=10)]
Number = Annotated[int, Meta(ge=1)]
Time = Annotated[datetime, Meta(tz=True)]


class Row(Struct, frozen=True, forbid_unknown_fields=True):
    """One row; its fields are the columns, in their order. Times are in UTC."""


class MomentRow(Row, frozen=True):
    """A hard moment."""

    time: Time
    before: Strength
    after: Strength | None
    line: str | None
    way: Way | None
    place: Place | None
    mood: Strength | None
    trigger: str | None
    halt: tuple[Halt, ...]
    tried: tuple[Skill, ...]
    learned: str | None
    discuss: bool


class LapseRow(Row, frozen=True):
    """A lapse: when it was written down, and roughly when it happened."""

    time: Time
    happened: Time | None
    led_up: str | None
    stopped: str | None
    mood: Strength | None
    discuss: bool


class CheckInRow(Row, frozen=True):
    """How a person was on one day."""

    time: Time
    mood: Strength | None
    urge: Strength | None
    confidence: Strength | None


class PlanRow(Row, frozen=True):
    """One line of the safety plan; rows stand in the plan's order."""

    step: PlanStep
    text: str


class GoalRow(Row, frozen=True):
    """A goal; ``number`` is what ratings name it by, in this export."""

    number: Number
    time: Time
    area: Area
    text: str
    ended: Time | None


class RatingRow(Row, frozen=True):
    """How one ISO 8601 week went for the goal of this number."""

    goal: Number
    week: str
    rating: Strength


class AnswerRow(Row, frozen=True):
    """The answer to an exercise: a number, a text, or lines or keys in their order."""

    time: Time
    module: ModuleId
    exercise: str
    number: int | None
    text: str | None
    items: tuple[str, ...]


class ReadingRow(Row, frozen=True):
    """How far a module was read: the step, when, and when it was last read through."""

    time: Time
    module: ModuleId
    step: str
    finished: Time | None


class NoteRow(Row, frozen=True):
    """A note beside a module."""

    module: ModuleId
    text: str


class QuestionRow(Row, frozen=True):
    """A question for a talk."""

    time: Time
    text: str


class RecordRow(Row, frozen=True):
    """A cover, one called wrong, or time without protection; ``seconds`` is how long."""

    time: Time
    kind: RecordKind
    category: Category | None
    layer: Layer | None
    seconds: float | None
    pictures: int | None


class Tables(Struct, frozen=True, forbid_unknown_fields=True):
    """Every table, the oldest row first; a field is a table's name."""

    moments: tuple[MomentRow, ...] = ()
    lapses: tuple[LapseRow, ...] = ()
    checkins: tuple[CheckInRow, ...] = ()
    plan: tuple[PlanRow, ...] = ()
    goals: tuple[GoalRow, ...] = ()
    ratings: tuple[RatingRow, ...] = ()
    answers: tuple[AnswerRow, ...] = ()
    readings: tuple[ReadingRow, ...] = ()
    notes: tuple[NoteRow, ...] = ()
    questions: tuple[QuestionRow, ...] = ()
    records: tuple[RecordRow, ...] = ()


class Export(Struct, frozen=True, forbid_unknown_fields=True):
    """A whole journal as it was when the export was ``made``."""

    format: Literal["notes"]
    version: Annotated[int, Meta(ge=1, le=VERSION)]
    made: Time
    tables: Tables


_CAN_BEGIN_A_FORMULA = "=+\\-@\uff1d\uff0b\uff0d\uff20"
_BEGINNING = re.compile(
    # Also behind what another program may take for the end of a cell.
    rf"(^|[\r\n\t;,|\v\f\x85\u2028\u2029])(?=[\"'\s\x00-\x1f\u200b\ufeff]*[{_CAN_BEGIN_A_FORMULA}])"
)


def harmless(text: str) -> str:
    """Return a text that no spreadsheet runs as a formula, wherever it may split it into cells.

    An apostrophe stands where one could begin, as OWASP's page on *CSV injection* advises.
    """
    return _BEGINNING.sub(r"\1'", text)
