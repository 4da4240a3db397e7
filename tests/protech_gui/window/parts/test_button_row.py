"""Buttons side by side where they fit, one below the other where they do not."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from protech_gui.window.parts.button import Button
from protech_gui.window.parts.button_row import ButtonRow


class Made:
    """A row in a window, and its buttons."""

    def __init__(self, qtbot: QtBot, *names: str) -> None:
        self.buttons = [Button() for _ in names]
        for button, name in zip(self.buttons, names, strict=True):
            button.say(name)
        self.row = ButtonRow(*self.buttons)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.row.setParent(self.window)
        self.row.resize(300, 200)
        self.window.show()
        qtbot.waitUntil(self.side_by_side)

    def side_by_side(self) -> bool:
        return self.buttons[0].y() == self.buttons[1].y()

    def below(self) -> bool:
        return self.buttons[0].y() < self.buttons[1].y()


def test_it_follows_its_width(qtbot: QtBot) -> None:
    made = Made(qtbot, "one", "two")
    made.row.resize(made.row.minimumSizeHint().width(), 200)
    qtbot.waitUntil(made.below)


def test_it_follows_what_its_buttons_say(qtbot: QtBot) -> None:
    made = Made(qtbot, "one", "two")
    made.buttons[1].say("so many words that they do not fit beside anything else")
    qtbot.waitUntil(made.below)
    made.buttons[1].say("two")
    qtbot.waitUntil(made.side_by_side)


def test_it_follows_which_buttons_are_there(qtbot: QtBot) -> None:
    made = Made(qtbot, "one", "some more words at the end of it")
    made.buttons[1].hide()
    made.row.resize(made.buttons[0].sizeHint().width() + 20, 200)
    made.buttons[1].show()
    qtbot.waitUntil(made.below)


def test_without_a_button_it_takes_no_room(qtbot: QtBot) -> None:
    made = Made(qtbot, "one", "two")
    made.buttons[0].hide()
    assert made.row.isVisible()
    made.buttons[1].hide()
    assert made.row.isHidden()
    made.buttons[1].show()
    assert made.buttons[1].isVisible()
    # At once, so that it can take the focus.
    made.buttons[1].setFocus()
    assert made.window.focusWidget() is made.buttons[1]


def test_who_hid_it_shows_it(qtbot: QtBot) -> None:
    made = Made(qtbot, "one", "two")
    made.row.hide()
    made.buttons[0].hide()
    made.buttons[0].show()
    assert made.row.isHidden()


def test_one_that_begins_without_a_button_is_hidden(qtbot: QtBot) -> None:
    button = Button()
    button.hide()
    row = ButtonRow(button)
    qtbot.addWidget(row)
    assert row.isHidden()
    assert row.minimumSizeHint().width() == 0
