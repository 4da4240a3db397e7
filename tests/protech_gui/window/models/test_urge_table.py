"""A chart as a table: the same numbers, newest first."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from protech_gui.domain.progress import Point, Series, facts_of
from protech_gui.domain.urges import Urge
from protech_gui.window.models.urge_table import Column, UrgeTable

FIRST = date(2026, 11, 16)


def series() -> Series:
    days = [FIRST + timedelta(days=n) for n in range(3)]
    first, last = [Urge("a", 1.0, 8, 5), Urge("b", 2.0, 7, 4)], [Urge("c", 3.0, 4)]
    points = (
        Point(days[0], days[0], facts_of(first)),
        Point(days[1], days[1], facts_of([])),
        Point(days[2], days[2], facts_of(last)),
    )
    return Series(points, facts_of(first + last))


@pytest.fixture
def table(qtbot: QtBot) -> UrgeTable:
    del qtbot
    made = UrgeTable()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.show(series())
    return made


def row(table: UrgeTable, number: int) -> list[object]:
    return [table.index(number, column).data() for column in Column]


def test_days_with_an_entry_are_listed_newest_first(table: UrgeTable) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    assert table.rowCount() == 2
    assert row(table, 0) == ["18/11/2026", "1", "4.0", "–"]
    assert row(table, 1) == ["16/11/2026", "2", "7.5", "4.5"]
    QLocale.setDefault(before)


def test_a_strength_that_was_not_said_is_read_aloud_as_that(table: UrgeTable) -> None:
    after = table.index(0, Column.AFTER)
    assert after.data(Qt.ItemDataRole.AccessibleTextRole) == "not said"
    assert table.index(0, Column.BEFORE).data(Qt.ItemDataRole.AccessibleTextRole) == "4.0"


def test_columns_are_named(table: UrgeTable) -> None:
    across = Qt.Orientation.Horizontal
    names = [table.headerData(column, across) for column in Column]
    assert names == ["When", "Count", "Before", "After"]
    assert table.headerData(0, Qt.Orientation.Vertical) is None


def test_a_table_has_no_table_within_and_no_other_roles(table: UrgeTable) -> None:
    cell = table.index(0, 0)
    assert table.rowCount(cell) == table.columnCount(cell) == 0
    assert table.data(cell, Qt.ItemDataRole.DecorationRole) is None
    assert table.columnCount(QModelIndex()) == len(Column)


def test_another_language_is_told_to_the_view(qtbot: QtBot, table: UrgeTable) -> None:
    with qtbot.waitSignals([table.headerDataChanged, table.dataChanged]):
        table.retranslate()
    table.show(Series(series().points[1:2], facts_of([])))
    with qtbot.assertNotEmitted(table.dataChanged), qtbot.waitSignal(table.headerDataChanged):
        table.retranslate()
