"""A guard lost while what it covered keeps changing: the cover stays, and a gap is noted."""

import pytest

from engine.terms import Role
from protech_gui.domain.records import Block, Gap
from tests.faults.conftest import Show
from tests.faults.eye import PLACE, Eye
from tests.faults.staging import cover, sealed
from tests.household import Household

DOWN = 100
"""Pixels that the page is scrolled while there is no guard: the picture stays on the screen."""

both_ways = pytest.mark.parametrize("how", ["kill", "suspend"])


@both_ways
@pytest.mark.parametrize("role", [Role.SCREEN, Role.COVERS])
def test_a_film_stays_covered(
    household: Household, show: Show, eye: Eye, role: Role, how: str
) -> None:
    picture = cover(household, show, eye)
    picture.ask({"play": PLACE, "picture": "face"})
    eye.look_on(200)
    lost = household.one(role)
    getattr(lost, how)()
    household.successor(lost, role)
    household.until(lambda: not lost.is_running() or lost.status() == "zombie")
    household.until_guarded(2 if role is Role.SCREEN else 1)
    household.one(Role.COVERS)
    eye.look_on(300)
    assert eye.bare == 0


@both_ways
def test_a_page_that_scrolled_meanwhile_is_covered_anew(
    household: Household, show: Show, eye: Eye, how: str
) -> None:
    key = household.have_vault()
    picture = cover(household, show, eye)
    lost = household.one(Role.SCREEN)
    getattr(lost, how)()
    picture.ask({"scroll": DOWN})
    household.until_guarded(2)
    # What stays of the picture's old place is covered all the time, by the new cover at last.
    eye.look_at((PLACE[0], PLACE[1] + DOWN, *PLACE[2:]))
    household.until(lambda: eye.covered)
    household.quit()
    entries = sealed(household, key)
    assert [type(entry) for entry in entries[:2]] == [Block, Gap]
    assert isinstance(entries[1], Gap)
    assert entries[1].seconds > 0
