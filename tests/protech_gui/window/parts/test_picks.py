"""Answers below each other: chosen and let go by mouse and keys, readable at any size."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from protech_gui.window.parts.picks import Picks
from tests.protech_gui.window.hands import button, click, press

LONG = "A sentence that is so long that it cannot stand on one line where there is little room"
LABELS = {"ride": "Ride it out", "long": LONG, "talk": "Talk"}
QUESTION = "What would help?"


class Asked:
    """Picks in a window, and what they said."""

    def __init__(self, qtbot: QtBot, *, several: bool) -> None:
        self.picks = Picks(*LABELS, several=several)
        self.picks.say(QUESTION, LABELS)
        self.heard: list[tuple[str, ...]] = []
        self.picks.changed.connect(self.heard.append)
        qtbot.addWidget(self.picks)
        self.picks.show()
        self.picks.activateWindow()
        qtbot.waitUntil(self.picks.isActiveWindow)
        self.picks.setFocus()

    def has_focus(self, name: str) -> bool:
        return button(self.picks, name).hasFocus()


@pytest.fixture
def one(qtbot: QtBot) -> Asked:
    return Asked(qtbot, several=False)


@pytest.fixture
def some(qtbot: QtBot) -> Asked:
    return Asked(qtbot, several=True)


def test_of_one_answer_the_second_takes_the_first_s_place(one: Asked) -> None:
    click(one.picks, "Talk")
    click(one.picks, "Ride it out")
    click(one.picks, "Ride it out")
    assert one.heard == [("talk",), ("ride",), ()]


def test_of_several_each_is_chosen_and_taken_back(some: Asked) -> None:
    for name in ("Talk", "Ride it out", "Talk"):
        click(some.picks, name)
    assert some.heard == [("talk",), ("ride", "talk"), ("ride",)]
    assert some.picks.chosen == ("ride",)


def test_tab_and_arrows_go_from_answer_to_answer_whatever_is_chosen(some: Asked) -> None:
    assert some.has_focus("Ride it out")
    press(some.picks, Qt.Key.Key_Space)
    press(some.picks, Qt.Key.Key_Tab)
    assert some.has_focus(LONG)
    press(some.picks, Qt.Key.Key_Space)
    press(some.picks, Qt.Key.Key_Tab)
    press(some.picks, Qt.Key.Key_Down)
    assert some.has_focus("Ride it out")
    press(some.picks, Qt.Key.Key_Left)
    press(some.picks, Qt.Key.Key_Space)
    assert some.heard[-1] == ("ride", "long", "talk")


def test_what_is_shown_as_chosen_is_not_said(one: Asked) -> None:
    one.picks.choose("talk", "gone")
    assert one.picks.chosen == ("talk",)
    one.picks.choose()
    assert list(one.picks.chosen) == []
    assert one.heard == []


def test_other_keys_are_left_to_what_stands_around(one: Asked) -> None:
    press(one.picks, Qt.Key.Key_F8)
    assert one.heard == []
    QTest.keyClick(one.picks, Qt.Key.Key_Down)
    assert one.has_focus(LONG)


def test_screen_readers_hear_what_is_asked_and_what_is_chosen(one: Asked) -> None:
    click(one.picks, "Talk")
    seen = QAccessible.queryAccessibleInterface(button(one.picks, "Talk"))
    assert seen.role() is QAccessible.Role.CheckBox
    assert seen.text(QAccessible.Text.Name) == "Talk"
    assert seen.text(QAccessible.Text.Description) == QUESTION
    assert seen.state().checked
    assert one.picks.accessibleName() == QUESTION


@pytest.mark.parametrize("points", [10.0, 30.0])
def test_a_long_answer_breaks_into_lines_where_there_is_little_room(
    qtbot: QtBot, one: Asked, points: float
) -> None:
    font = one.picks.font()
    font.setPointSizeF(points)
    one.picks.setFont(font)
    for pick in one.picks.findChildren(QWidget):
        pick.setFont(font)
    line = one.picks.fontMetrics().lineSpacing()
    long, short = button(one.picks, LONG), button(one.picks, "Talk")
    wide = long.fontMetrics().horizontalAdvance(LONG)
    one.picks.resize(wide // 2, 50)
    qtbot.waitUntil(lambda: long.height() >= line * 2)
    qtbot.waitUntil(lambda: long.geometry().bottom() < short.geometry().top())
    assert short.height() < line * 3
    assert long.minimumSizeHint().width() < wide // 2
    one.picks.resize(wide * 2, one.picks.height())
    qtbot.waitUntil(lambda: long.minimumHeight() < line * 2 + 20)


def test_all_of_an_answer_can_be_clicked_and_its_tick_is_seen(one: Asked) -> None:
    talk = button(one.picks, "Talk")
    unticked = talk.grab().toImage()
    end = QPoint(talk.width() - 2, talk.height() // 2)
    QTest.mouseClick(talk, Qt.MouseButton.LeftButton, pos=end)
    assert one.heard == [("talk",)]
    assert talk.grab().toImage() != unticked
