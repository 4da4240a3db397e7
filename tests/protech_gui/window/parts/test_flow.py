"""What is wider than its line breaks its words there and gets the height for it."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from protech_gui.window.parts.button import Button
from protech_gui.window.parts.flow import Flow


def test_words_that_break_have_the_height_they_need(qtbot: QtBot) -> None:
    part, button = QWidget(), Button()
    button.say("Many more words than there is room for in a narrow line")
    Flow(part).addWidget(button)
    qtbot.addWidget(part)
    width = button.sizeHint().width() // 2
    part.resize(width, 200)
    part.show()
    qtbot.waitUntil(lambda: "\n" in button.text())
    qtbot.waitUntil(lambda: button.height() == button.heightForWidth(width))
    assert button.width() == width
