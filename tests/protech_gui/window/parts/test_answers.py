"""Answers of one size break their words where there is no room for them on a line."""

from pytestqt.qtbot import QtBot

from protech_gui.window.parts.answers import Answers
from protech_gui.window.parts.button import Button

WORDS = "Some more words than a narrow window has room for"


def test_long_answers_need_no_more_room_than_there_is(qtbot: QtBot) -> None:
    buttons = Button(), Button()
    for button in buttons:
        button.say(WORDS)
    answers = Answers(*buttons, inset=10)
    qtbot.addWidget(answers)
    wide = buttons[0].sizeHint().width()
    narrow = answers.minimumSizeHint().width()
    assert narrow < wide
    assert answers.height_at(narrow) > answers.height_at(wide + 20)
    assert answers.height_at(wide + 20) > answers.height_at(wide * 2 + 40)
    answers.resize(narrow, answers.height_at(narrow))
    answers.show()
    qtbot.waitUntil(lambda: "\n" in buttons[0].text())
    qtbot.waitUntil(lambda: all(one.height() >= one.sizeHint().height() for one in buttons))
    assert buttons[0].height() == buttons[1].height()
