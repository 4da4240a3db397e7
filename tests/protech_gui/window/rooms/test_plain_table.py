"""A table to read never scrolls sideways: without room its rows stand in lines."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from protech_gui.domain.urges import Urge
from protech_gui.window.models.entry_table import EntryTable
from protech_gui.window.rooms.plain_table import MOST_ROWS, PlainTable

NOW = 1_795_000_000.0
LONG = "A line that is long enough to need more than one line in every narrow window there is."


class Shown:
    """A table above an empty rest of a window."""

    def __init__(self, qtbot: QtBot, *lines: str) -> None:
        self.model = EntryTable()
        self.table = PlainTable(self.model)
        self.show(*lines)
        self.window = QWidget()
        column = QVBoxLayout(self.window)
        column.addWidget(self.table)
        column.addStretch()
        self.window.resize(700, 600)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitUntil(self.table.isVisible)

    def show(self, *lines: str) -> None:
        urges = (Urge(f"u{n}", NOW - n, 7, 3, line) for n, line in enumerate(lines))
        self.model.show(tuple(urges))

    @property
    def columns(self) -> int:
        return self.table.model().columnCount()

    def fits(self) -> bool:
        """Whether all rows can be seen without scrolling."""
        bars = self.table.horizontalScrollBar(), self.table.verticalScrollBar()
        return all(bar.maximum() == 0 for bar in bars)


@pytest.fixture
def made(qtbot: QtBot) -> Shown:
    return Shown(qtbot, "one", LONG)


def test_with_room_there_are_columns(made: Shown, qtbot: QtBot) -> None:
    assert made.columns == 3
    assert made.table.horizontalHeader().isVisible()
    qtbot.waitUntil(made.fits)


def test_without_room_rows_stand_in_lines_and_the_place_is_kept(made: Shown, qtbot: QtBot) -> None:
    made.table.setCurrentIndex(made.model.index(1, 2))
    made.window.resize(240, 600)
    qtbot.waitUntil(lambda: made.columns == 1)
    assert made.table.horizontalHeader().isHidden()
    assert made.table.currentIndex().row() == 1
    assert LONG in made.table.currentIndex().data()
    qtbot.waitUntil(made.fits)
    with qtbot.waitSignal(made.table.activated) as heard:
        QTest.keyClick(made.table, Qt.Key.Key_Return)
    assert heard.args is not None
    assert heard.args[0].row() == 1
    made.window.resize(700, 600)
    qtbot.waitUntil(lambda: made.columns == 3)
    assert made.table.currentIndex().row() == 1
    qtbot.waitUntil(made.fits)


def test_larger_letters_need_more_room(made: Shown, qtbot: QtBot) -> None:
    large = QFont(made.table.font())
    large.setPointSizeF(large.pointSizeF() * 3)
    made.table.setFont(large)
    made.window.resize(699, 600)
    qtbot.waitUntil(lambda: made.columns == 1)


def test_more_rows_than_are_shown_at_once_scroll(made: Shown, qtbot: QtBot) -> None:
    made.show(*["one"] * (MOST_ROWS + 4))
    qtbot.waitUntil(lambda: made.table.verticalScrollBar().maximum() > 0)
    assert made.table.horizontalScrollBar().maximum() == 0


def test_the_first_row_has_the_focus_first(made: Shown) -> None:
    made.table.setFocus()
    assert made.table.currentIndex().row() == 0
    made.show()
    made.table.clearFocus()
    made.table.setFocus()
    assert not made.table.currentIndex().isValid()
