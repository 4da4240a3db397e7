"""What a person can want of modules and of their questions; part of what changes the open vault."""

from dataclasses import dataclass, field

from protech_gui.domain.learning import Value
from protech_gui.domain.modules import ModuleId


@dataclass(frozen=True)
class LearningWish:
    """Something about the modules, or about a question for a talk."""


@dataclass(frozen=True)
class KeepAnswer(LearningWish):
    """Keep this answer to an exercise, in place of an earlier one; None deletes that one."""

    module: ModuleId
    exercise: str
    value: Value | None = field(repr=False)


@dataclass(frozen=True)
class KeepModuleNote(LearningWish):
    """Keep this note beside a module; no words delete the one there is."""

    module: ModuleId
    text: str = field(repr=False)


@dataclass(frozen=True)
class StandAt(LearningWish):
    """Keep at which step of a module the person is; ``finished``: they read it through."""

    module: ModuleId
    step: str
    finished: bool


@dataclass(frozen=True)
class KeepQuestion(LearningWish):
    """Keep this question for a talk."""

    text: str = field(repr=False)


@dataclass(frozen=True)
class DropQuestion(LearningWish):
    """Delete this question for good."""

    id: str
