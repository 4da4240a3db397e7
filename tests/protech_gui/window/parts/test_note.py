"""A note takes several lines, says when there is no more room, and loses nothing it holds."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from protech_gui.domain.notes import LONGEST_NOTE
from protech_gui.window.parts.note import Note
from tests.protech_gui.window.hands import name_of, press, reads, type_on

FULL = "There is no more room here. What was too long was not added."


@pytest.fixture
def note(qtbot: QtBot) -> Iterator[Note]:
    page = QWidget()
    made, other = Note(), Note()
    column = QVBoxLayout(page)
    column.addWidget(made)
    column.addWidget(other)
    made.say("What did you learn?", "No names.")
    other.say("Another", "")
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    made.setFocus()
    yield made
    assert made.window() is page


def test_a_shorter_one_takes_less(qtbot: QtBot) -> None:
    short = Note(5)
    qtbot.addWidget(short)
    short.show()
    QTest.keyClicks(field(short), "abcdefg")
    assert short.text == "abcde"


def field(note: Note) -> QPlainTextEdit:
    (found,) = note.findChildren(QPlainTextEdit)
    return found


def paste(note: Note, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    field(note).insertFromMimeData(data)


def test_it_has_a_name_and_a_hint_and_several_lines(note: Note) -> None:
    assert (name_of(field(note)), field(note).accessibleDescription()) == (
        "What did you learn?",
        "No names.",
    )
    type_on(note.window(), "one")
    press(note.window(), Qt.Key.Key_Return)
    type_on(note.window(), "two")
    assert note.text == "one\ntwo"


def test_tab_leaves_it_and_that_is_said(note: Note, qtbot: QtBot) -> None:
    with qtbot.waitSignal(note.left):
        press(note.window(), Qt.Key.Key_Tab)
    assert note.text == ""


def test_what_stands_there_already_is_not_written_anew(note: Note) -> None:
    note.write("hello")
    field(note).moveCursor(field(note).textCursor().MoveOperation.End)
    note.write("hello")
    assert field(note).textCursor().position() == 5


def test_a_megabyte_of_emoji_is_cut_and_said_and_nothing_before_is_lost(note: Note) -> None:
    note.write("mine")
    field(note).moveCursor(field(note).textCursor().MoveOperation.End)
    paste(note, "😀" * 262_144)
    assert FULL in reads(note)
    assert note.text.startswith("mine😀")
    assert LONGEST_NOTE // 2 <= len(note.text) <= LONGEST_NOTE
    note.write("short again")
    assert FULL not in reads(note)


def test_what_is_pasted_over_what_is_marked_has_its_room(note: Note) -> None:
    paste(note, "x" * LONGEST_NOTE)
    assert FULL not in reads(note)
    field(note).selectAll()
    paste(note, "y" * LONGEST_NOTE)
    assert (note.text, FULL in reads(note)) == ("y" * LONGEST_NOTE, False)


def test_typing_on_at_the_end_of_the_room_changes_nothing(note: Note) -> None:
    note.write("x" * LONGEST_NOTE)
    field(note).moveCursor(field(note).textCursor().MoveOperation.Start)
    QTest.keyClicks(field(note), "ab")
    assert note.text == "x" * LONGEST_NOTE
    assert FULL in reads(note)


def test_it_grows_with_the_text(note: Note, qapp: QApplication) -> None:
    before = field(note).height()
    font = field(note).font()
    font.setPointSizeF(font.pointSizeF() * 2)
    field(note).setFont(font)
    qapp.sendEvent(field(note), QEvent(QEvent.Type.FontChange))
    assert field(note).height() > before * 1.4
