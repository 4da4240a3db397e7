"""The calm page over a real screen: after many covers it comes, and no picture is seen for it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import pytest

from engine.contract import SetGuarding
from engine.screen.calm import MANY
from engine.terms import Box, Level, Pace, Role
from tests.display import Display
from tests.faults.eye import PLACE, Eye
from tests.faults.hands import Hands
from tests.faults.staging import begin, dismiss
from tests.faults.test_ways_out import gone
from tests.household import Household
from tests.protech_gui.covers.desk import CALM
from tests.protech_gui.covers.test_calm_on_screen import ESCAPE, keys_held
from tests.protech_gui.keeper.stage import Actor
from tests.visual.programs import easel

PLACES = [list(PLACE), *([20, 20 + 190 * row, 160, 160] for row in range(MANY - 1))]
OPEN = Box(1000, 300, 200, 200)
"""A place where there is nothing but text."""


def middle(place: list[int]) -> Box:
    """Return the inner half of a place."""
    left, top, width, height = place
    return Box(left + width // 4, top + height // 4, width // 2, height // 2)


@dataclass
class Scene:
    """What a calm page stands over."""

    household: Household
    window: Actor
    hands: Hands
    eye: Eye

    def page_stands(self) -> bool:
        """Return whether words and guide are there and the whole screen else is covered."""
        desk = self.hands.desk
        return len(self.hands.sheets()) == 2 and desk.covered(OPEN) and keys_held(desk)

    def page_is_gone(self) -> bool:
        """Return whether the text is to be seen again."""
        return CALM not in self.hands.desk.pixels(OPEN)

    def pictures_are_covered(self) -> bool:
        """Return whether the middle of each picture is covered."""
        return all(self.hands.desk.covered(middle(place)) for place in PLACES)


@pytest.fixture
def scene(
    household: Household, window: Actor, screen: Display, hands: Hands, eye: Eye
) -> Iterator[Scene]:
    """A household that covered so many pictures one after the other that the page stands."""
    scene = Scene(household, window, hands, eye)
    household.want_protection()
    with easel(screen) as pictures:
        keeper = begin(household, window, "eager")
        household.until_guarded()
        window.say(SetGuarding(Level.ALL, Pace.FULL, calm=True))
        household.until(window.said)
        for number, place in enumerate(PLACES):
            pictures.ask({"show": place, "picture": "face"})
            household.until(partial(hands.desk.covered, middle(place)))
            if number == 0:
                eye.wait_until_covered()
        household.until(scene.page_stands)
        yield scene
        assert eye.revealed == 0
        if keeper.poll() is None:
            dismiss(keeper)


def test_esc_leaves_it_and_every_picture_stays_covered(scene: Scene) -> None:
    scene.hands.desk.type(ESCAPE)
    scene.household.until(scene.page_is_gone)
    assert scene.pictures_are_covered()
    assert not keys_held(scene.hands.desk)
    scene.eye.look_on(100)


def test_no_longer_wished_it_goes_and_every_picture_stays_covered(scene: Scene) -> None:
    scene.window.say(SetGuarding(Level.ALL, Pace.FULL, calm=False))
    scene.household.until(scene.page_is_gone)
    assert scene.pictures_are_covered()
    scene.eye.look_on(100)


@pytest.mark.parametrize("role", [Role.SCREEN, Role.COVERS])
@pytest.mark.parametrize("how", ["kill", "suspend"])
def test_a_process_lost_behind_it_reveals_nothing_and_the_page_can_be_left(
    scene: Scene, role: Role, how: str
) -> None:
    lost = scene.household.one(role)
    getattr(lost, how)()
    scene.household.successor(lost, role)
    scene.household.until(lambda: gone(lost))
    scene.household.until(lambda: len(scene.hands.desk.marks()) == 1)
    scene.household.until(scene.page_stands)
    scene.hands.desk.type(ESCAPE)
    scene.household.until(scene.page_is_gone)
    assert scene.pictures_are_covered()
    scene.eye.look_on(100)
