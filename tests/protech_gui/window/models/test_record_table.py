"""The list of records: sentences, dates, and a reader who keeps their place."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDateTime, QLocale, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from engine.terms import Category, Layer
from protech_gui.domain.records import Record, RecordKind
from protech_gui.language import Speech
from protech_gui.log import EventLog
from protech_gui.window.models.record_table import Column, RecordTable

FAILS = QAbstractItemModelTester.FailureReportingMode.Warning


def block(time: float) -> Record:
    return Record(f"s-{time}", time, RecordKind.BLOCK, Category.PICTURE, Layer.SCREEN, None, None)


def gap(seconds: float, pictures: int) -> Record:
    return Record("s-gap", 1.0, RecordKind.GAP, None, None, seconds, pictures)


def wrong() -> Record:
    return Record("s-wrong", 1.0, RecordKind.WRONG, None, None, None, None)


def cell(table: RecordTable, row: int, column: Column) -> str:
    found = table.data(table.index(row, column))
    assert found is not None
    return found


def sentence(record: Record) -> str:
    table = RecordTable()
    table.show((record,))
    return cell(table, 0, Column.WHAT)


@pytest.fixture
def speech(qapp: QApplication, log: EventLog) -> Iterator[Speech]:
    before = QLocale()
    yield Speech(qapp, log)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("seconds", "pictures", "expected"),
    [
        (0.4, 0, "Protection was interrupted for less than a second."),
        (1.0, 0, "Protection was interrupted for 1 second."),
        (2.9, 1, "Protection was interrupted for 2 seconds.\n1 picture appeared meanwhile."),
        (59.9, 3, "Protection was interrupted for 59 seconds.\n3 pictures appeared meanwhile."),
        (60.0, 0, "Protection was interrupted for about 1 minute."),
        (3599.0, 0, "Protection was interrupted for about 60 minutes."),
        (3600.0, 0, "Protection was interrupted for about 1 hour."),
        (90_000.0, 0, "Protection was interrupted for about 25 hours."),
    ],
)
def test_an_interruption_is_told_in_words(
    speech: Speech, seconds: float, pictures: int, expected: str
) -> None:
    speech.speak("en")
    assert sentence(gap(seconds, pictures)) == expected


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        ("nl", "1 afbeelding verscheen intussen.", "2 afbeeldingen verschenen intussen."),
        ("de", "1 Bild erschien währenddessen.", "2 Bilder erschienen währenddessen."),
        ("en", "1 picture appeared meanwhile.", "2 pictures appeared meanwhile."),
    ],
)
def test_one_and_many_differ_in_every_language(
    speech: Speech, language: str, one: str, two: str
) -> None:
    speech.speak(language)
    assert sentence(gap(5, 1)).splitlines()[1] == one
    assert sentence(gap(5, 2)).splitlines()[1] == two


def test_a_covered_picture_is_told_without_a_reason(speech: Speech) -> None:
    speech.speak("en")
    assert sentence(block(1.0)) == "A picture on the screen was covered."
    practice = replace(block(1.0), category=Category.TEST)
    assert sentence(practice) == "The practice picture was covered."


@pytest.mark.parametrize(
    ("name", "expected"), [("nl_NL", "21-03-2026 14:05"), ("de_DE", "21.03.26 14:05")]
)
def test_times_are_written_as_in_the_country(qapp: QApplication, name: str, expected: str) -> None:
    del qapp
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    try:
        time = QDateTime.fromString("2026-03-21T14:05:09", Qt.DateFormat.ISODate)
        table = RecordTable()
        table.show((block(time.toSecsSinceEpoch()),))
        assert cell(table, 0, Column.WHEN).replace(",", "") == expected
    finally:
        QLocale.setDefault(before)


def test_the_columns_are_named_in_the_language_spoken(speech: Speech) -> None:
    speech.speak("de")
    table = RecordTable()
    across = Qt.Orientation.Horizontal
    assert [table.headerData(n, across) for n in Column] == ["Wann", "Was geschah"]
    assert table.headerData(0, Qt.Orientation.Vertical) is None
    assert table.headerData(0, across, Qt.ItemDataRole.DecorationRole) is None
    assert table.data(table.index(0, 0), Qt.ItemDataRole.DecorationRole) is None


def test_a_new_language_is_said_for_what_is_shown(qapp: QApplication) -> None:
    del qapp
    table = RecordTable()
    changed: list[tuple[int, int]] = []
    table.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    table.retranslate()
    assert changed == []
    table.show((block(2.0), block(1.0)))
    table.retranslate()
    assert changed == [(0, 1)]


def test_what_is_new_comes_in_above_and_the_reader_stays(qapp: QApplication) -> None:
    del qapp
    table = RecordTable()
    table.show((block(2.0), block(1.0)))
    reading = QPersistentModelIndex(table.index(0, Column.WHEN))
    table.show((block(4.0), block(3.0), block(2.0)))
    assert reading.row() == 2
    assert table.rowCount() == 3
    table.show((block(9.0),))
    assert not reading.isValid()
    assert table.rowCount() == 1
    assert table.rowCount(table.index(0, 0)) == table.columnCount(table.index(0, 0)) == 0


@given(
    old=st.lists(st.integers(0, 9), unique=True).map(sorted),
    new=st.lists(st.integers(0, 9), unique=True).map(sorted),
)
def test_whatever_changes_the_table_shows_what_it_was_given(old: list[int], new: list[int]) -> None:
    table = RecordTable()
    QAbstractItemModelTester(table, FAILS, table)
    for times in (old, new):
        table.show(tuple(block(time * 60.0) for time in reversed(times)))
        rows = [table.index(row, Column.WHEN) for row in range(table.rowCount())]
        assert len(rows) == len(times)
        expected = [
            QLocale().toString(QDateTime.fromSecsSinceEpoch(t * 60), QLocale.FormatType.ShortFormat)
            for t in reversed(times)
        ]
        assert [table.data(row) for row in rows] == expected


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (block(1.0), "A picture on the screen was covered."),
        (replace(block(1.0), category=Category.VIDEO), "A video on the screen was covered."),
        (replace(block(1.0), category=Category.TEST), "The practice picture was covered."),
        (wrong(), "You said that a cover was wrong."),
    ],
)
def test_every_kind_of_record_has_its_sentence(
    speech: Speech, record: Record, expected: str
) -> None:
    speech.speak("en")
    assert sentence(record) == expected


@pytest.mark.parametrize(
    ("category", "expected"),
    [
        (Category.HOST, "A listed site stayed closed."),
        (Category.SEARCH, "A listed search was not sent."),
        (Category.PICTURE, "A picture was covered before your browser had it."),
        (Category.VIDEO, "A video was covered before your browser had it."),
        (Category.TEST, "An entry for trying was recognised."),
    ],
)
def test_what_was_held_back_on_the_network_is_said_without_where(
    category: Category, expected: str
) -> None:
    record = Record("s-n", 1.0, RecordKind.BLOCK, category, Layer.NETWORK, None, None)
    assert sentence(record) == expected
