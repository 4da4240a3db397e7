"""Words stand as they are, in as many lines as they need, long ones parted; empty, without room."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from protech_gui.parts.words import Words

LONG = "Wiederherstellungscode"


def test_nothing_in_them_is_read_as_markup(qtbot: QtBot) -> None:
    marked, plain = Words(), Words()
    qtbot.addWidget(marked)
    qtbot.addWidget(plain)
    plain.setText("word")
    marked.setText("<b></b>word")
    assert marked.sizeHint().width() > plain.sizeHint().width()


def test_they_break_to_fit(qtbot: QtBot) -> None:
    words = Words()
    qtbot.addWidget(words)
    words.setText("These are some words that do not all fit in a narrow place.")
    assert words.sizePolicy().hasHeightForWidth()
    assert words.heightForWidth(120) > words.heightForWidth(1200)


def test_empty_ones_are_hidden(qtbot: QtBot) -> None:
    words = Words()
    qtbot.addWidget(words)
    words.say("Something")
    assert words.isVisible()
    words.say("")
    assert not words.isVisible()


def words(qtbot: QtBot, width: int, text: str = LONG) -> Words:
    made = Words()
    made.setText(text)
    qtbot.addWidget(made)
    made.resize(width, 100)
    made.show()
    return made


def is_parted(made: Words) -> bool:
    return QLabel.text(made) != made.text()


def test_a_long_word_parts_where_it_has_no_room(qtbot: QtBot) -> None:
    made = words(qtbot, 100)
    assert is_parted(made)
    assert made.text() == LONG
    assert made.heightForWidth(100) > made.heightForWidth(400)
    made.resize(400, 100)
    assert not is_parted(made)


def test_it_asks_for_less_room_than_its_longest_word(qtbot: QtBot) -> None:
    made = words(qtbot, 400)
    wide = made.fontMetrics().horizontalAdvance(LONG)
    assert made.minimumSizeHint().width() < wide
    made.setText("word")
    assert made.minimumSizeHint().width() <= made.fontMetrics().horizontalAdvance("word") + 1


def test_larger_letters_part_it(qtbot: QtBot) -> None:
    made = words(qtbot, 220)
    assert not is_parted(made)
    large = QFont(made.font())
    large.setPointSizeF(large.pointSizeF() * 3)
    made.setFont(large)
    assert is_parted(made)


def test_nothing_parts_before_its_room_is_known(qtbot: QtBot) -> None:
    made = Words()
    qtbot.addWidget(made)
    made.setText(LONG)
    assert not is_parted(made)
