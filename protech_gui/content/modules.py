"""Self-help modules: steps of text and exercises, read from one sheet each."""

import re
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Annotated

from msgspec import Meta, Struct

from protech_gui.content.exercises import FENCE, Exercise, exercise_of
from protech_gui.content.sheet import SheetBroken, read_sheet
from protech_gui.domain.modules import ModuleId

CARD = "card"
"""The last step of every module: its list is the card to take along."""

LEAST_STEPS, MOST_STEPS = 4, 8

_HEADING = re.compile(r"## \[([a-z][a-z_]{0,39})\] (\S.{0,119})")
_BETWEEN = "; "

Line = Annotated[str, Meta(min_length=1, max_length=300)]


class _ModuleFront(Struct, frozen=True, forbid_unknown_fields=True):
    id: ModuleId
    title: Annotated[str, Meta(min_length=1, max_length=80)]
    version: Annotated[int, Meta(ge=1, le=10_000)]
    minutes: Annotated[int, Meta(ge=5, le=40)]
    goals: Line
    sources: Line
    reviewed: Line


@dataclass(frozen=True, slots=True)
class Step:
    """One step: texts in Markdown and exercises, in the order they are read."""

    id: str
    title: str
    parts: tuple[str | Exercise, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts of the step, without its exercises."""
        return tuple(part for part in self.parts if isinstance(part, str))

    @property
    def exercises(self) -> tuple[Exercise, ...]:
        """The exercises of the step."""
        return tuple(part for part in self.parts if isinstance(part, Exercise))


@dataclass(frozen=True, slots=True)
class Module:
    """One module in ``language``; ``sources`` are the names of what it draws on."""

    id: ModuleId
    language: str
    title: str
    version: int
    minutes: int
    goals: tuple[str, ...]
    sources: tuple[str, ...]
    reviewed: str
    steps: tuple[Step, ...]

    @property
    def exercises(self) -> tuple[Exercise, ...]:
        """Every exercise, in its order."""
        return tuple(chain.from_iterable(step.exercises for step in self.steps))

    @property
    def card(self) -> tuple[str, ...]:
        """The lines of the card to take along."""
        lines = "\n".join(self.steps[-1].texts).split("\n")
        return tuple(line[2:].strip() for line in lines if line.startswith("- "))


def read_module(path: Path, id: ModuleId, language: str) -> Module:
    """Read the module of this id; raises SheetBroken when the file breaks a rule."""
    sheet = read_sheet(path, _ModuleFront, frozenset())
    front = sheet.front
    if front.id is not id:
        raise SheetBroken("another module's file")
    if sheet.links:
        raise SheetBroken("a link")
    module = Module(
        id,
        language,
        front.title,
        front.version,
        front.minutes,
        _several(front.goals),
        _several(front.sources),
        front.reviewed,
        _steps(sheet.body),
    )
    names = [exercise.id for exercise in module.exercises]
    if len(set(names)) < len(names):
        raise SheetBroken("two exercises of one name")
    if not module.card:
        raise SheetBroken("no card at its end")
    return module


def _several(line: str) -> tuple[str, ...]:
    parts = tuple(part.strip() for part in line.split(_BETWEEN))
    if not all(parts) or len(set(parts)) < len(parts):
        raise SheetBroken("an empty goal or source, or one that comes twice")
    return parts


def _steps(body: str) -> tuple[Step, ...]:
    before, *blocks = re.split(r"^(?=## )", body, flags=re.MULTILINE)
    if before.strip():
        raise SheetBroken("words before the first step")
    steps = tuple(map(_step, blocks))
    names = [step.id for step in steps]
    if not LEAST_STEPS <= len(steps) <= MOST_STEPS or len(set(names)) < len(names):
        raise SheetBroken("a module has four to eight steps, each with a name of its own")
    if names[-1] != CARD:
        raise SheetBroken("no card at its end")
    return steps


def _step(block: str) -> Step:
    heading, *lines = block.strip().split("\n")
    named = _HEADING.fullmatch(heading)
    if named is None:
        raise SheetBroken("a step's heading is its name in brackets and its title")
    parts: list[str | Exercise] = []
    text: list[str] = []
    exercise: list[str] | None = None
    for line in lines:
        if exercise is not None and line == FENCE:
            parts.append(exercise_of(exercise))
            exercise = None
        elif line.lstrip().startswith(FENCE):
            if exercise is not None:
                raise SheetBroken("an exercise that does not end")
            _close(text, parts)
            exercise = [line]
        elif exercise is not None:
            exercise.append(line)
        elif line.lstrip().startswith("#"):
            raise SheetBroken("a heading within a step")
        else:
            text.append(line)
    if exercise is not None:
        raise SheetBroken("an exercise that does not end")
    _close(text, parts)
    if not parts:
        raise SheetBroken("a step without words")
    return Step(named[1], named[2], tuple(parts))


def _close(text: list[str], parts: list[str | Exercise]) -> None:
    """Put what was read so far among the parts."""
    words = "\n".join(text).strip()
    if words:
        parts.append(words)
    text.clear()
