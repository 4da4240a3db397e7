"""Choice chips: one or several, by mouse and keys, with a tick and not by colour alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from protech_gui.window.parts.chips import Chips
from tests.protech_gui.window.hands import button, click, press

LABELS = {"ride": "Ride it out", "plan": "My plan", "talk": "Talk"}


def made(qtbot: QtBot, *, several: bool) -> Chips:
    chips = Chips(*LABELS, several=several)
    chips.say("What would help?", LABELS)
    qtbot.addWidget(chips)
    chips.show()
    return chips


def test_of_one_choice_the_second_takes_the_first_s_place(qtbot: QtBot) -> None:
    chips = made(qtbot, several=False)
    heard: list[tuple[str, ...]] = []
    chips.changed.connect(heard.append)
    click(chips, "My plan")
    click(chips, "Talk")
    assert chips.chosen == ("talk",)
    assert heard == [("plan",), ("talk",)]


def test_of_several_each_is_chosen_and_taken_back(qtbot: QtBot) -> None:
    chips = made(qtbot, several=True)
    heard: list[tuple[str, ...]] = []
    chips.changed.connect(heard.append)
    for name in ("Talk", "Ride it out", "Talk"):
        click(chips, name)
    assert heard == [("talk",), ("ride", "talk"), ("ride",)]


@pytest.mark.parametrize("several", [True, False])
def test_what_is_shown_as_chosen_is_not_said(qtbot: QtBot, several: bool) -> None:
    chips = made(qtbot, several=several)
    with qtbot.assertNotEmitted(chips.changed):
        chips.choose("plan")
        chips.choose("talk")
        chips.choose()
    assert chips.chosen == ()


@pytest.mark.parametrize("several", [True, False])
def test_arrows_walk_round_and_space_chooses(qtbot: QtBot, several: bool) -> None:
    chips = made(qtbot, several=several)
    button(chips, "Ride it out").setFocus()
    press(chips, Qt.Key.Key_Left)
    assert chips.focusWidget() is button(chips, "Talk")
    press(chips, Qt.Key.Key_Right)
    press(chips, Qt.Key.Key_Right)
    press(chips, Qt.Key.Key_Space)
    assert chips.chosen == ("plan",)


def test_a_chosen_chip_has_a_tick(qtbot: QtBot) -> None:
    chips = made(qtbot, several=False)
    ticked = [chip for chip in chips.findChildren(QPushButton) if not chip.icon().isNull()]
    assert ticked == []
    click(chips, "My plan")
    ticked = [chip for chip in chips.findChildren(QPushButton) if not chip.icon().isNull()]
    assert ticked == [button(chips, "My plan")]


def test_the_focus_comes_to_what_is_chosen_and_else_to_the_first(qtbot: QtBot) -> None:
    chips = made(qtbot, several=False)
    chips.setFocus()
    assert chips.focusWidget() is button(chips, "Ride it out")
    chips.choose("talk")
    chips.setFocus()
    assert chips.focusWidget() is button(chips, "Talk")
    click(chips, "My plan")
    button(chips, "Talk").setFocus()
    chips.setFocus()
    assert chips.focusWidget() is button(chips, "My plan")
