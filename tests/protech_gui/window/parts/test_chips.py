"""Choice chips: one or several, by mouse and keys, with a tick and not by colour alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from protech_gui.window.parts.chips import Chips
from protech_gui.window.parts.tab_order import follow_layout
from tests.protech_gui.window.hands import button, click, name_of, press

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


def between_fields(qtbot: QtBot, *, several: bool) -> tuple[QWidget, Chips]:
    """Return a part on the screen in which chips stand between two fields, made after them."""
    part, before, after = QWidget(), QLineEdit(), QLineEdit()
    before.setAccessibleName("before")
    after.setAccessibleName("after")
    chips = Chips(*LABELS, several=several)
    chips.say("What would help?", LABELS)
    column = QVBoxLayout(part)
    for one in (before, chips, after):
        column.addWidget(one)
    qtbot.addWidget(part)
    part.show()
    part.activateWindow()
    qtbot.waitUntil(part.isActiveWindow)
    follow_layout(part)
    before.setFocus()
    return part, chips


def walked(part: QWidget, times: int, key: Qt.Key = Qt.Key.Key_Tab) -> list[str]:
    """Return what the focus comes to, by pressing the key so often."""
    names: list[str] = []
    for _ in range(times):
        here = part.focusWidget()
        assert here is not None
        QTest.keyClick(here, key)
        then = part.focusWidget()
        assert then is not None
        names.append(name_of(then))
    return names


def test_tab_comes_to_each_of_several_and_space_turns_it(qtbot: QtBot) -> None:
    part, chips = between_fields(qtbot, several=True)
    assert walked(part, 2) == ["Ride it out", "My plan"]
    press(part, Qt.Key.Key_Space)
    assert walked(part, 1) == ["Talk"]
    press(part, Qt.Key.Key_Space)
    assert walked(part, 1) == ["after"]
    assert chips.chosen == ("plan", "talk")
    back = walked(part, 4, Qt.Key.Key_Backtab)
    assert back == ["Talk", "My plan", "Ride it out", "before"]


def test_where_one_alone_can_be_chosen_tab_comes_to_it_and_goes_on(qtbot: QtBot) -> None:
    part, chips = between_fields(qtbot, several=False)
    assert walked(part, 2) == ["Ride it out", "after"]
    assert walked(part, 2, Qt.Key.Key_Backtab) == ["Ride it out", "before"]
    chips.choose("talk")
    assert walked(part, 2) == ["Talk", "after"]
    assert walked(part, 1, Qt.Key.Key_Backtab) == ["Talk"]
    press(part, Qt.Key.Key_Left)
    press(part, Qt.Key.Key_Space)
    assert chips.chosen == ("plan",)
    assert walked(part, 1) == ["after"]
    assert walked(part, 2, Qt.Key.Key_Backtab) == ["My plan", "before"]


@pytest.mark.parametrize(
    ("several", "role"),
    [(True, QAccessible.Role.CheckBox), (False, QAccessible.Role.RadioButton)],
)
def test_a_screen_reader_hears_name_question_kind_and_whether_it_is_chosen(
    qtbot: QtBot, several: bool, role: QAccessible.Role
) -> None:
    chips = made(qtbot, several=several)
    click(chips, "Talk")
    heard = []
    for name in LABELS.values():
        said = QAccessible.queryAccessibleInterface(button(chips, name))
        assert said.role() == role
        assert said.text(QAccessible.Text.Description) == "What would help?"
        heard.append((said.text(QAccessible.Text.Name), bool(said.state().checked)))
    assert heard == [("Ride it out", False), ("My plan", False), ("Talk", True)]
