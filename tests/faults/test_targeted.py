"""The targeted level on real processes, with a pack for which brightness is age."""

import time
from pathlib import Path

import cv2
import numpy as np

from engine.contract import SetGuarding
from engine.terms import Box, Level, Pace
from tests.display import Display
from tests.faults.hands import Hands
from tests.faults.staging import begin, dismiss
from tests.faults.test_at_covers import AT_ONCE
from tests.household import Household
from tests.packs.models import AGES
from tests.protech_gui.keeper.stage import Actor
from tests.visual.programs import easel
from tests.visual.scenes import face_picture

GROWN, YOUNG = [60, 200, 400, 400], [700, 200, 400, 400]
DARK = 0.3
"""So much of its light makes the portrait's face one that appears to be below 25."""


def inner(place: list[int]) -> Box:
    left, top, width, height = place
    return Box(left + width // 4, top + height // 4, width // 2, height // 2)


def test_who_appears_to_be_young_is_covered_and_who_does_not_is_not(
    household: Household, screen: Display, hands: Hands, tmp_path: Path
) -> None:
    young = tmp_path / "young.png"
    cv2.imwrite(str(young), (face_picture()[:, :, :3] * DARK).astype(np.uint8))
    household.environment["PROTECH_PACK"] = str(AGES.resolve())
    household.want_protection(level=Level.TARGETED)
    with easel(screen) as pictures:
        pictures.ask({"show": GROWN, "picture": "face"})
        shown = hands.desk.pixels(inner(GROWN))
        household.launch("keeper")
        household.until_guarded()
        pictures.ask({"show": YOUNG, "picture": str(young)})
        household.until(lambda: hands.desk.covered(inner(YOUNG)))
        assert hands.desk.pixels(inner(GROWN)) == shown
        household.quit()


def test_a_tighter_level_covers_within_a_second_what_is_shown_already(
    household: Household, window: Actor, screen: Display, hands: Hands
) -> None:
    household.environment["PROTECH_PACK"] = str(AGES.resolve())
    household.want_protection(level=Level.TARGETED)
    with easel(screen) as pictures:
        pictures.ask({"show": GROWN, "picture": "face"})
        keeper = begin(household, window)
        household.until_guarded()
        assert not hands.desk.covered(inner(GROWN))
        began = time.monotonic()
        window.say(SetGuarding(Level.ALL, Pace.FULL, calm=False))
        household.until(lambda: hands.desk.covered(inner(GROWN)))
        assert time.monotonic() - began < AT_ONCE
        dismiss(keeper)


def test_a_pack_that_tells_no_ages_is_a_fault_that_is_told(household: Household) -> None:
    household.want_protection(level=Level.TARGETED)
    household.launch("keeper")
    household.until(lambda: household.events("guard_report fault=pack") == 1)
    assert household.events("guard_lost") == 0
    household.quit()
