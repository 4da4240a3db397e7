"""What carries words that a person typed; the disk can refuse it, and the words are not lost."""

from dataclasses import dataclass, field

from protech_gui.window.plan_intents import AddGoal, AddPlanLine, ChangeGoal, ChangePlanLine

Worded = AddPlanLine | ChangePlanLine | AddGoal | ChangeGoal
"""What carries words that a person typed into one field."""


@dataclass(frozen=True)
class TakeBack:
    """The words that the disk refused stand in their field again; nobody else has to hold them."""

    wish: Worded = field(repr=False)
