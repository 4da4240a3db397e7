"""Exercises as they stand in a module's text: a block that opens with their kind and their name."""

import re
from dataclasses import dataclass
from enum import StrEnum

from protech_gui.content.sheet import SheetBroken
from protech_gui.domain.plan import PlanStep

FENCE = ":::"
LONGEST_LABEL = 120
MOST_OPTIONS = 12

_OPENING = re.compile(r":::([a-z]+) ([a-z][a-z_]{0,39})((?: [a-z0-9]+)*)")
_OPTION = re.compile(r"([a-z0-9_]{1,40}): (\S.*)")
_SEVERAL = "several"


class ExerciseKind(StrEnum):
    """What an exercise asks for.

    One or several of some answers; a number from 0 to 10; lines of one's own; a text; an order;
    a quiet time; lines for the safety plan; a goal; a letter to oneself.
    """

    CHOICE = "choice"
    SCALE = "scale"
    LIST = "list"
    TEXT = "text"
    RANKING = "ranking"
    TIMER = "timer"
    PLAN = "plan"
    GOAL = "goal"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Option:
    """One answer that can be chosen or put in order: the key is kept, the label is read."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class Exercise:
    """One exercise; ``id`` is its name within the module.

    ``options`` are the answers of a choice or a ranking, and of a scale its two ends, 0 and 10.
    ``examples`` are words to begin with. ``minutes`` are the lengths a timer offers;
    ``plan_step`` is where lines for the plan go.
    """

    kind: ExerciseKind
    id: str
    prompt: str
    options: tuple[Option, ...] = ()
    examples: tuple[str, ...] = ()
    several: bool = False
    minutes: tuple[int, ...] = ()
    plan_step: PlanStep | None = None


def exercise_of(block: list[str]) -> Exercise:
    """Return the exercise of these lines, without the closing one; raises SheetBroken."""
    opening = _OPENING.fullmatch(block[0])
    if opening is None:
        raise SheetBroken("an exercise opens with its kind and its name")
    try:
        kind = ExerciseKind(opening[1])
    except ValueError:
        raise SheetBroken("an exercise of an unknown kind") from None
    lines = [line.strip() for line in block[1:] if line.strip()]
    items = [line[1:].strip() for line in lines if _is_item(line)]
    prompt = " ".join(line for line in lines if not _is_item(line))
    if not prompt:
        raise SheetBroken("an exercise asks nothing")
    if any(len(item) > LONGEST_LABEL or not item for item in items) or len(items) > MOST_OPTIONS:
        raise SheetBroken("an exercise's answers are too many or too long")
    return _exercise(kind, opening[2], prompt, items, opening[3].split())


def _is_item(line: str) -> bool:
    return line == "-" or line.startswith("- ")


def _exercise(
    kind: ExerciseKind, id: str, prompt: str, items: list[str], words: list[str]
) -> Exercise:
    match kind, words:
        case ExerciseKind.CHOICE, ([] | ["several"]):
            return Exercise(kind, id, prompt, _options(items, 2), several=words == [_SEVERAL])
        case ExerciseKind.RANKING, []:
            return Exercise(kind, id, prompt, _options(items, 2))
        case ExerciseKind.SCALE, []:
            options = _options(items, 2)
            if [option.key for option in options] != ["0", "10"]:
                raise SheetBroken("a scale names its ends, 0 and 10")
            return Exercise(kind, id, prompt, options)
        case ExerciseKind.TIMER, [_, *_] if not items:
            return Exercise(kind, id, prompt, minutes=_minutes(words))
        case ExerciseKind.PLAN, [step] if step in set(PlanStep):
            return Exercise(kind, id, prompt, examples=tuple(items), plan_step=PlanStep(step))
        case (
            (ExerciseKind.LIST | ExerciseKind.TEXT | ExerciseKind.LETTER | ExerciseKind.GOAL),
            [],
        ):
            return Exercise(kind, id, prompt, examples=tuple(items))
    raise SheetBroken("an exercise has other words than its kind wants")


def _options(items: list[str], least: int) -> tuple[Option, ...]:
    found = [_OPTION.fullmatch(item) for item in items]
    options = tuple(Option(match[1], match[2]) for match in found if match is not None)
    if len(options) < max(least, len(items)) or len({one.key for one in options}) < len(options):
        raise SheetBroken("an answer is not a key of its own and its words")
    return options


def _minutes(words: list[str]) -> tuple[int, ...]:
    minutes = tuple(int(word) for word in words if len(word) <= 2 and word.isdecimal())
    if len(set(minutes)) < len(words) or not all(1 <= length <= 30 for length in minutes):
        raise SheetBroken("a timer's lengths are minutes, 1 to 30, each once")
    return minutes
