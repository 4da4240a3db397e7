"""What carries words that a person typed; the disk can refuse it, and the words are not lost."""

from dataclasses import dataclass, field

from protech_gui.window.journal_intents import KeepLapse, ReviseUrge
from protech_gui.window.learning_intents import KeepAnswer, KeepModuleNote
from protech_gui.window.plan_intents import AddGoal, AddPlanLine, ChangeGoal, ChangePlanLine

Worded = (
    AddPlanLine
    | ChangePlanLine
    | AddGoal
    | ChangeGoal
    | ReviseUrge
    | KeepLapse
    | KeepAnswer
    | KeepModuleNote
)
"""What carries words that a person typed, or an answer that stands for some."""


@dataclass(frozen=True)
class TakeBack:
    """The words that the disk refused stand in their field again; nobody else has to hold them."""

    wish: Worded = field(repr=False)
