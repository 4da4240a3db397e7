"""A kept question: its words as they were written, since when, and how it goes."""

from PySide6.QtCore import QDateTime, QLocale
from pytestqt.qtbot import QtBot

from protech_gui.domain.questions import Question
from protech_gui.window.helplines.question_row import QuestionRow
from protech_gui.window.learning_intents import DropQuestion
from tests.protech_gui.window.hands import click, reads

TIME = 1_764_000_000


def test_it_is_shown_as_text_with_its_time(qtbot: QtBot) -> None:
    row = QuestionRow(Question("a", float(TIME), "<b>Who</b>\nanswers?"))
    qtbot.addWidget(row)
    row.show()
    since = QLocale().toString(QDateTime.fromSecsSinceEpoch(TIME), QLocale.FormatType.ShortFormat)
    assert reads(row).split("\n") == [since, "<b>Who</b>", "answers?"]
    with qtbot.waitSignal(row.intent) as wanted:
        click(row, "Delete the question: <b>Who</b>\nanswers?")
    assert wanted.args == [DropQuestion("a")]
