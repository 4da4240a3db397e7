"""A table in one column: the rows of another, each cell after its heading, and whatever changes."""

from typing import override

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from protech_gui.window.models.read_table import Index, ReadTable
from protech_gui.window.models.stacked_table import StackedTable

ALOUD = Qt.ItemDataRole.AccessibleTextRole


class Told(ReadTable):
    """Rows of two cells; what is told comes in above."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[tuple[str, str]] = []
        self.heads = ("When", "What")

    @override
    def headings(self) -> tuple[str, ...]:
        return self.heads

    @override
    def count(self) -> int:
        return len(self.rows)

    @override
    def words(self, row: int, column: int) -> str:
        return self.rows[row][column]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        words = super().data(index, role)
        return "nothing" if words == "–" and role == ALOUD else words

    def tell(self, *row: str) -> None:
        self.beginInsertRows(QModelIndex(), 0, 0)
        self.rows.insert(0, (row[0], row[1]))
        self.endInsertRows()

    def drop(self) -> None:
        self.beginRemoveRows(QModelIndex(), len(self.rows) - 1, len(self.rows) - 1)
        self.rows.pop()
        self.endRemoveRows()

    def forget(self) -> None:
        self.beginResetModel()
        self.rows = []
        self.endResetModel()


@pytest.fixture
def told(qtbot: QtBot) -> Told:
    del qtbot
    return Told()


def lines(stacked: StackedTable, role: int = Qt.ItemDataRole.DisplayRole) -> list[str | None]:
    return [stacked.data(stacked.index(row, 0), role) for row in range(stacked.rowCount())]


def test_a_row_is_its_cells_one_below_the_other(told: Told) -> None:
    stacked = StackedTable(told)
    told.tell("Monday", "walked")
    told.tell("Tuesday", "")
    told.tell("Sunday", "–")
    assert stacked.columnCount() == 1
    assert stacked.headings() == ("When, What",)
    assert lines(stacked) == [
        "When: Sunday\nWhat: –",
        "When: Tuesday",
        "When: Monday\nWhat: walked",
    ]
    assert stacked.words(1, 0) == "When: Tuesday"
    assert lines(stacked, ALOUD)[0] == "When: Sunday\nWhat: nothing"
    assert lines(stacked, Qt.ItemDataRole.ToolTipRole) == [None] * 3


def test_it_follows_its_table(told: Told) -> None:
    stacked = StackedTable(told)
    tester = QAbstractItemModelTester(
        stacked, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    told.tell("Monday", "walked")
    told.tell("Tuesday", "read")
    told.drop()
    assert lines(stacked) == ["When: Tuesday\nWhat: read"]
    told.forget()
    assert lines(stacked) == []
    tester.deleteLater()


def test_it_speaks_another_language_with_its_table(told: Told, qtbot: QtBot) -> None:
    stacked = StackedTable(told)
    told.tell("Monday", "walked")
    with qtbot.waitSignal(stacked.dataChanged):
        told.heads = ("Wann", "Was")
        told.retranslate()
    assert lines(stacked) == ["Wann: Monday\nWas: walked"]
