"""What a person leaves in the modules: answers to exercises, notes, and where they stopped."""

from dataclasses import dataclass

from protech_gui.domain import notes
from protech_gui.domain.modules import ModuleId
from protech_gui.domain.urges import line_of

MOST_ITEMS = 24
"""So many lines or chosen answers one exercise keeps at most."""

LONGEST_ITEM = 200
"""Characters of one line of a list."""

MOST_MINUTES = 60
"""A number is 0 to 10 on a scale, or minutes up to this."""

Value = int | str | tuple[str, ...]
"""An answer: a number, a text, or several lines or keys in the person's order."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one exercise; raises ValueError when it cannot be one.

    ``time`` is when it was given, in seconds since 1970-01-01 UTC.
    """

    module: ModuleId
    exercise: str
    time: float
    value: Value

    def __post_init__(self) -> None:
        check(self.value)


@dataclass(frozen=True, slots=True)
class Reading:
    """How far a module was read: the step it stands at, and when it was last read through.

    ``time`` is when the person was last there, ``finished`` when its last step was left, or
    None; both in seconds since 1970-01-01 UTC.
    """

    module: ModuleId
    step: str
    time: float
    finished: float | None = None


@dataclass(frozen=True, slots=True)
class ModuleNote:
    """What a person noted beside a module; raises ValueError unless it is a note."""

    module: ModuleId
    text: str

    def __post_init__(self) -> None:
        notes.check(self.text)


def check(value: Value) -> None:
    """Raise ValueError unless this can be an answer."""
    match value:
        case bool():
            raise ValueError("no answer")
        case int():
            if not 0 <= value <= MOST_MINUTES:
                raise ValueError("no number of an exercise")
        case str():
            notes.check(value)
        case _:
            if not 1 <= len(value) <= MOST_ITEMS:
                raise ValueError("no list of an exercise")
            if not all(1 <= len(item) <= LONGEST_ITEM for item in value):
                raise ValueError("no line of a list")


def lines_of(untrusted_text: str) -> tuple[str, ...] | None:
    """Return typed lines as the list that is kept, without empty ones; None if there is none.

    What is too long or too much is cut off.
    """
    lines = (line_of(line, LONGEST_ITEM) for line in untrusted_text.splitlines())
    return tuple(line for line in lines if line)[:MOST_ITEMS] or None
