"""A chart as a table: the rows of its sheet, and words for what is not known."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from protech_gui.window.models.chart_drawing import Sheet
from protech_gui.window.models.chart_table import ChartTable
from protech_gui.window.models.progress_words import UNKNOWN

SHEET = Sheet(("It says.",), None, ("When", "Count"), (("Monday", "3"), ("Tuesday", UNKNOWN)))


@pytest.fixture
def table(qtbot: QtBot) -> ChartTable:
    del qtbot
    made = ChartTable()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.show(SHEET)
    return made


def test_it_shows_rows_under_their_heads(table: ChartTable) -> None:
    across = Qt.Orientation.Horizontal
    assert [table.headerData(n, across) for n in (0, 1)] == ["When", "Count"]
    shown = [[table.data(table.index(row, n)) for n in (0, 1)] for row in (0, 1)]
    assert shown == [list(row) for row in SHEET.rows]


def test_what_is_not_known_is_read_aloud_in_words(table: ChartTable) -> None:
    aloud = Qt.ItemDataRole.AccessibleTextRole
    assert table.data(table.index(1, 1), aloud) == "not known"
    assert table.data(table.index(0, 1), aloud) == "3"


def test_it_has_no_colours_rows_have_no_names_and_nothing_lies_beneath(table: ChartTable) -> None:
    first = table.index(0, 0)
    assert table.data(first, Qt.ItemDataRole.BackgroundRole) is None
    assert table.headerData(0, Qt.Orientation.Vertical) is None
    assert (table.rowCount(first), table.columnCount(first)) == (0, 0)
    assert table.rowCount(QModelIndex()) == 2
