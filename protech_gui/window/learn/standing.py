"""What an exercise needs to know: the answers there are, plan and goals, and who keeps them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from protech_gui.domain.goals import Goal
from protech_gui.domain.learning import Value
from protech_gui.domain.modules import ModuleId
from protech_gui.domain.plan import PlanLine
from protech_gui.window.models.diary import Diary
from protech_gui.window.models.situation import Situation


@dataclass(frozen=True)
class Standing:
    """How one module stands; ``answers`` by the exercise's name.

    ``kept`` are those that the journal holds. ``can_write``: what is answered now is kept there;
    ``can_plan``: lines of the plan and goals are.
    """

    answers: Mapping[str, Value] = field(default_factory=dict)
    plan: tuple[PlanLine, ...] = ()
    goals: tuple[Goal, ...] = ()
    note: str = ""
    can_write: bool = False
    kept: Mapping[str, Value] = field(default_factory=dict)
    can_plan: bool = False


def standing_of(situation: Situation, module: ModuleId) -> Standing:
    """Return how this module stands."""
    contents = situation.contents
    if contents is None:
        return Standing()
    learning = contents.learning
    answers = {one.exercise: one.value for one in learning.answers if one.module is module}
    return Standing(
        answers,
        contents.plan,
        contents.goals,
        next((note.text for note in learning.notes if note.module is module), ""),
        situation.notebook is Diary.OPEN,
        answers,
        situation.diary is Diary.OPEN,
    )
