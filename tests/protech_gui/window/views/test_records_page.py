"""The list of records on the screen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from engine.contract import Category, Layer
from protech_gui.domain.records import Record, RecordKind
from protech_gui.window.models.record_table import Column
from protech_gui.window.models.vault_state import Unlocked
from protech_gui.window.vault_desk import MOST_RECORDS, Contents
from protech_gui.window.views.records_page import RecordsPage
from tests.protech_gui.window.hands import name_of, press, reads, shown


def block(time: float) -> Record:
    return Record(f"s-{time}", time, RecordKind.BLOCK, Category.PICTURE, Layer.SCREEN, None, None)


def unlocked(count: int, *, missing: int = 0, delayed: bool = False) -> Unlocked:
    records = tuple(block(float(time)) for time in range(count, 0, -1))
    return Unlocked(Contents(records, missing), delayed)


@pytest.fixture
def page(qtbot: QtBot) -> RecordsPage:
    made = RecordsPage()
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_records_are_listed_and_read_by_keyboard(page: RecordsPage) -> None:
    page.show_records(unlocked(3))
    page.start()
    (table,) = shown(page, QTableView)
    assert name_of(table) == "Your records"
    assert page.focusWidget() is table
    press(page, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1
    assert table.model().index(1, Column.WHAT).data() == "A picture was covered."
    # Tab leaves the list, it does not walk through its cells.
    press(page, Qt.Key.Key_Tab)
    assert table.currentIndex().row() == 1


def test_an_empty_book_says_so_and_counts_nothing(page: RecordsPage) -> None:
    page.show_records(unlocked(0))
    page.start()
    assert shown(page, QTableView) == []
    assert "There is nothing here yet." in reads(page)
    assert "0" not in reads(page)
    page.show_records(unlocked(1))
    assert "There is nothing here yet." not in reads(page)
    assert len(shown(page, QTableView)) == 1


def test_what_is_missing_or_late_is_said_only_when_it_is_so(page: RecordsPage) -> None:
    page.show_records(unlocked(2))
    before = reads(page)
    assert before == "Your records"
    page.show_records(unlocked(2, missing=3, delayed=True))
    assert "3 record(s) were written but never arrived" in reads(page)
    assert "could not be added now" in reads(page)
    page.show_records(unlocked(2))
    assert reads(page) == before


def test_a_list_that_is_cut_says_so(page: RecordsPage) -> None:
    page.show_records(unlocked(MOST_RECORDS))
    assert f"your {MOST_RECORDS} newest" in reads(page)
