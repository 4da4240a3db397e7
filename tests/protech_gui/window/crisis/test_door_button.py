"""A door is as high as its words need in the width it has, also when that changes."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from protech_gui.parts.words import Words
from protech_gui.window.crisis.door_button import DoorButton
from protech_gui.window.crisis.doors import FOUND_OUT
from tests.protech_gui.window.hands import shown


def test_it_follows_its_width(qtbot: QtBot) -> None:
    window, door = QWidget(), DoorButton(FOUND_OUT)
    door.retranslate()
    column = QVBoxLayout(window)
    column.addWidget(door)
    column.addStretch()
    window.resize(800, 400)
    qtbot.addWidget(window)
    window.show()
    (words,) = shown(door, Words)
    low = door.height()
    window.resize(200, 400)
    qtbot.waitUntil(lambda: door.height() > low)
    qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()))
    window.resize(800, 400)
    qtbot.waitUntil(lambda: door.height() == low)
