"""The screen itself, disturbed beneath real covers: smaller, without its monitor, or gone."""

import psutil
import pytest
import xcffib
import xcffib.randr

from engine.terms import Role
from protech_gui.covers.looks import Stage
from tests.display import Display
from tests.faults.conftest import Show
from tests.faults.eye import Eye
from tests.faults.hands import Hands
from tests.faults.staging import cover
from tests.faults.test_at_covers import CORNER
from tests.household import Household
from tests.protech_gui.covers.desk import Desk

SMALLER = (1000, 700)
"""Pixels: less than the screen has, and enough for the picture."""


@pytest.mark.parametrize("card", [False, True])
def test_a_screen_of_another_size_keeps_its_covers(
    household: Household, show: Show, eye: Eye, hands: Hands, card: bool
) -> None:
    cover(household, show, eye)
    if card:
        hands.turn_to(*CORNER)
        household.until(lambda: hands.says(Stage.OFFER, "en"))
    before = [household.one(role) for role in (Role.SCREEN, Role.COVERS)]
    hands.desk.resize(*SMALLER)
    eye.look_on(200)
    household.until(lambda: eye.covered or card)
    assert eye.revealed == 0
    assert [household.one(role) for role in (Role.SCREEN, Role.COVERS)] == before
    assert household.events("guard_lost") == 0


def test_monitors_that_come_and_go_leave_covers_and_cards_where_they_are(
    household: Household, show: Show, eye: Eye, hands: Hands
) -> None:
    cover(household, show, eye)
    randr, core = hands.desk.connection(xcffib.randr.key), hands.desk.core
    for name in (b"left", b"right"):
        atom = core.InternAtom(False, len(name), name).reply().atom
        half = hands.desk.size[0] // 2
        place = (0 if name == b"left" else half, 0, half, hands.desk.size[1])
        monitor = xcffib.randr.MonitorInfo.synthetic(
            atom, name == b"left", False, 0, *place, 300, 300, []
        )
        randr.SetMonitor(hands.desk.root, monitor, is_checked=True).check()
    hands.turn_to(*CORNER)
    household.until(lambda: hands.card() is not None)
    for name in (b"right", b"left"):
        atom = core.InternAtom(False, len(name), name).reply().atom
        randr.DeleteMonitor(hands.desk.root, atom, is_checked=True).check()
    eye.look_on(100)
    assert hands.card() is not None
    assert eye.revealed == 0
    assert household.events("guard_lost") == 0


def test_a_killed_server_leaves_no_process_and_is_noted(
    household: Household, screen: Display, show: Show, eye: Eye
) -> None:
    cover(household, show, eye)
    desk = Desk(screen.name)
    hands = Hands(desk)
    hands.turn_to(*CORNER)
    household.until(lambda: hands.card() is not None)
    desk.connection.disconnect()
    household.open()
    household.until_window()
    eye.end()
    servers = [p for p in psutil.Process().children() if p.name() == "Xvfb"]
    max(servers, key=psutil.Process.create_time).kill()
    household.until(lambda: household.processes() == [])
    assert household.events("screen_lost") == 1
