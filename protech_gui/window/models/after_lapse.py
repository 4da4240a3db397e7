"""What can come after a lapse was written down: one next step, the fitting one first."""

from enum import StrEnum

from engine.terms import Level
from protech_gui.window.models.situation import Situation


class LapseStep(StrEnum):
    """A next step: talk to someone, tighten protection, repair the plan, or read on."""

    TALK = "talk"
    TIGHTEN = "tighten"
    PLAN = "plan"
    MODULE = "module"


def steps_after(situation: Situation, *, low: bool) -> tuple[LapseStep, ...]:
    """Return what can be done next, the suggested step first; ``low``: the person is low.

    Protection that is on at the strictest level cannot be tightened.
    """
    protection = situation.protection
    steps = [LapseStep.PLAN, LapseStep.TALK, LapseStep.MODULE]
    if not (protection.on and protection.level is Level.STRICT):
        steps.insert(0, LapseStep.TIGHTEN)
    if low:
        steps.remove(LapseStep.TALK)
        steps.insert(0, LapseStep.TALK)
    return tuple(steps)
