"""Real covers before a guard whose captures show them, or leave them out, as elsewhere than on X11.

What one of them sees under its covers is a lie; the other one goes on covering and uncovering.
"""

from engine.contract import Protection
from engine.terms import Box, Fault
from tests.faults.conftest import Show
from tests.faults.eye import PLACE, Eye
from tests.faults.hands import Hands
from tests.faults.staging import begin, dismiss
from tests.household import Household
from tests.protech_gui.keeper.stage import Actor

ELSEWHERE = (40, 200, 300, 300)
"""Where another picture appears: left, top, width, height in pixels."""


def _told(window: Actor) -> tuple[Fault, bool, bool] | None:
    told = [message for message in window.heard() if isinstance(message, Protection)]
    return (told[-1].fault, told[-1].interrupted, told[-1].covering) if told else None


def test_captures_that_show_our_covers_lift_none_and_it_is_told(
    household: Household, window: Actor, show: Show, eye: Eye
) -> None:
    picture = show()
    household.want_protection()
    keeper = begin(household, window, "leaking")
    eye.wait_until_covered()
    household.until(lambda: household.events("guard_report fault=leaked") == 1)
    household.until(lambda: _told(window) == (Fault.LEAKED, True, True))
    picture.ask({"hide": True})
    eye.look_on(500)
    assert eye.bare == 0, "what is not seen is no reason to uncover anything"
    picture.ask({"show": ELSEWHERE, "picture": "face"})
    eye.look_at(ELSEWHERE)
    eye.wait_until_covered()
    eye.look_on(300)
    assert eye.bare == 0
    assert household.events("guard_lost") == 0
    dismiss(keeper)


def test_captures_that_leave_our_covers_out_are_proven_to_and_covers_come_and_go(
    household: Household, window: Actor, show: Show, eye: Eye, hands: Hands
) -> None:
    picture = show()
    household.want_protection()
    keeper = begin(household, window, "excluding")
    eye.wait_until_covered()
    eye.look_on(500)
    assert eye.bare == 0
    picture.ask({"hide": True})
    width, height = hands.desk.size
    household.until(lambda: hands.desk.bare(Box(0, 0, width, height)))
    picture.ask({"show": PLACE, "picture": "face"})
    eye.wait_until_covered()
    assert household.events("fault=leaked") == 0
    dismiss(keeper)
