"""What the focus was put on by the program is scrolled to, also when it was only just shown."""

from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from protech_gui.window.parts.into_view import into_view


def test_what_stands_far_below_is_shown(qtbot: QtBot) -> None:
    area, page = QScrollArea(), QWidget()
    area.setWidgetResizable(True)
    column = QVBoxLayout(page)
    buttons = [QPushButton(str(number)) for number in range(40)]
    for button in buttons:
        column.addWidget(button)
    area.setWidget(page)
    area.resize(200, 120)
    qtbot.addWidget(area)
    area.show()
    last = QPushButton("last")
    column.addWidget(last)
    last.show()
    into_view(last)
    place = last.mapTo(area.viewport(), last.rect().center())
    assert area.viewport().rect().contains(place)
    into_view(buttons[0])
    assert area.verticalScrollBar().value() == 0


def test_what_stands_alone_needs_nothing(qtbot: QtBot) -> None:
    alone = QPushButton("alone")
    qtbot.addWidget(alone)
    into_view(alone)
