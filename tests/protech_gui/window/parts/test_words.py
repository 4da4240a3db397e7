"""A text on the screen: what has no room on a line parts, and what was said stays as it is."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from protech_gui.window.parts.words import Words

LONG = "Wiederherstellungscode"


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
