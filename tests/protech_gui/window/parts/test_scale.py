"""The scale from 0 to 10: by mouse, digits and arrows, and what it says aloud."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider
from pytestqt.qtbot import QtBot

from protech_gui.theme import SPACE
from protech_gui.window.parts.scale import STEPS, Scale
from tests.protech_gui.window.hands import name_of, reads


class Chosen(list[int]):
    """Every number that was chosen."""


@pytest.fixture
def scale(qtbot: QtBot) -> Scale:
    made = Scale()
    made.say("How strong?", "not at all", "as strong as can be", "Nothing chosen.")
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


def numbers(scale: Scale) -> QSlider:
    (found,) = scale.findChildren(QSlider)
    return found


@pytest.mark.parametrize(
    ("keys", "value"),
    [
        ([Qt.Key.Key_7], 7),
        ([Qt.Key.Key_0], 0),
        ([Qt.Key.Key_1, Qt.Key.Key_0], 10),
        ([Qt.Key.Key_1, Qt.Key.Key_2], 2),
        ([Qt.Key.Key_5, Qt.Key.Key_0], 0),
        ([Qt.Key.Key_Right], 0),
        ([Qt.Key.Key_Left], 10),
        ([Qt.Key.Key_4, Qt.Key.Key_Up], 5),
        ([Qt.Key.Key_4, Qt.Key.Key_Down, Qt.Key.Key_Left], 2),
        ([Qt.Key.Key_End, Qt.Key.Key_Right], 10),
        ([Qt.Key.Key_Home, Qt.Key.Key_Left], 0),
        ([Qt.Key.Key_A], None),
    ],
)
def test_keys_choose(scale: Scale, keys: list[Qt.Key], value: int | None) -> None:
    for key in keys:
        QTest.keyClick(numbers(scale), key)
    assert scale.value == value


@pytest.mark.parametrize("number", range(11))
def test_a_click_chooses_the_number_that_stands_there(scale: Scale, number: int) -> None:
    slider = numbers(scale)
    middle = QPoint(int((number + 0.5) * slider.width() / 11), slider.height() // 2)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=middle)
    assert scale.value == number


def test_each_new_number_is_said_once(scale: Scale, qtbot: QtBot) -> None:
    with qtbot.waitSignal(scale.changed) as said:
        QTest.keyClick(numbers(scale), Qt.Key.Key_6)
    assert said.args == [6]
    with qtbot.assertNotEmitted(scale.changed):
        QTest.keyClick(numbers(scale), Qt.Key.Key_6)
        scale.choose(3)
    assert scale.value == 3


def test_it_names_its_question_its_ends_and_that_nothing_is_chosen(scale: Scale) -> None:
    slider = numbers(scale)
    assert name_of(slider) == "How strong?"
    assert "10: as strong as can be" in slider.accessibleDescription()
    assert "Nothing chosen." in slider.accessibleDescription()
    scale.choose(4)
    assert "Nothing chosen." not in slider.accessibleDescription()
    assert slider.value() == 4
    assert "not at all" in reads(scale)


def test_in_little_room_the_numbers_are_drawn_smaller(scale: Scale) -> None:
    narrow = numbers(scale).minimumSizeHint().width()
    assert narrow < STEPS * (scale.fontMetrics().horizontalAdvance("10") + SPACE)
    scale.resize(scale.minimumSizeHint())
    assert not scale.grab().isNull()
    QTest.mouseClick(
        numbers(scale), Qt.MouseButton.LeftButton, pos=QPoint(numbers(scale).width() - 3, 8)
    )
    assert scale.value == STEPS - 1
