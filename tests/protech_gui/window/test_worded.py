"""Words on their way back into a field are in no text that a fault could write down."""

from protech_gui.domain.plan import PlanStep
from protech_gui.window.plan_intents import AddPlanLine
from protech_gui.window.worded import TakeBack


def test_what_is_taken_back_does_not_show_its_words() -> None:
    assert "Tea" not in repr(TakeBack(AddPlanLine(PlanStep.ALONE, "Tea")))
