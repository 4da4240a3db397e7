"""A button is pressed by whatever key a person tries."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from protech_gui.parts.press import Press


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_return_and_the_space_bar_press_it(qtbot: QtBot, key: Qt.Key) -> None:
    button = Press()
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked, timeout=1000):
        QTest.keyClick(button, key)


def test_other_keys_do_not(qtbot: QtBot) -> None:
    button = Press()
    qtbot.addWidget(button)
    with qtbot.assertNotEmitted(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Tab)


def test_its_name_is_its_words_without_the_mark_of_its_letter(qtbot: QtBot) -> None:
    button = Press()
    qtbot.addWidget(button)
    button.say("&Back")
    assert button.text() == "&Back"
    assert button.accessibleName() == "Back"
