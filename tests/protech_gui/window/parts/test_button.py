"""A button may fold to its icon, and Return presses it whether it did or not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from protech_gui.window.parts.button import Button
from tests.protech_gui.window.hands import name_of


@pytest.mark.parametrize("folded", [False, True])
def test_return_presses_it(qtbot: QtBot, folded: bool) -> None:
    button = Button("lock")
    qtbot.addWidget(button)
    button.say("&Lock")
    button.fold(folded)
    with qtbot.waitSignal(button.clicked, timeout=1000):
        QTest.keyClick(button, Qt.Key.Key_Return)


def test_a_button_that_is_folded_keeps_its_name(qtbot: QtBot) -> None:
    button = Button("lock")
    qtbot.addWidget(button)
    button.say("&Lock", "Close the journal (Ctrl+L)")
    wide = button.sizeHint().width()
    button.fold(True)
    assert button.text() == ""
    assert name_of(button) == "Lock"
    assert button.toolTip() == "Lock. Close the journal (Ctrl+L)"
    assert button.sizeHint().width() < wide
    assert button.wide == wide
    button.fold(False)
    assert button.sizeHint().width() == wide
