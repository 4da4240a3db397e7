"""After a lapse one step is suggested, and none that there is not."""

import pytest

from engine.contract import Protection
from engine.terms import Fault, Level
from protech_gui.window.models.after_lapse import LapseStep, steps_after
from tests.protech_gui.window.rooms.standing import OFF, ON, opened, standing

STRICT = Protection(True, Level.STRICT, True, Fault.NONE)
TALK, TIGHTEN, PLAN, READ = LapseStep


@pytest.mark.parametrize(
    ("protection", "low", "steps"),
    [
        (ON, False, (TIGHTEN, PLAN, TALK, READ)),
        (OFF, False, (TIGHTEN, PLAN, TALK, READ)),
        (STRICT, False, (PLAN, TALK, READ)),
        (ON, True, (TALK, TIGHTEN, PLAN, READ)),
        (STRICT, True, (TALK, PLAN, READ)),
    ],
)
def test_the_fitting_step_comes_first(
    protection: Protection, low: bool, steps: tuple[LapseStep, ...]
) -> None:
    assert steps_after(standing(opened(), protection=protection), low=low) == steps
