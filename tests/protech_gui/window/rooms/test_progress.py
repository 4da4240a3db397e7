"""Progress, by clicks and keys: the sentence, chart or table, and covers apart from them."""

import sys

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from engine.terms import ConsentKind
from protech_gui.content.prose import Prose
from protech_gui.log import EventLog
from protech_gui.theme import Ink, ink
from protech_gui.window.intents import Go, Spot
from protech_gui.window.models.vault_state import NoVault
from protech_gui.window.parts.prose import Prose as ProseView
from protech_gui.window.rooms.plain_table import MOST_ROWS
from protech_gui.window.rooms.progress import ProgressPage
from protech_gui.window.rooms.urge_chart import UrgeChart
from protech_gui.window.vault_desk import MOST_RECORDS
from tests.protech_gui.window.hands import click, name_of, press, reads, shown
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import NOW, cover, opened, standing, urges
from tests.protech_gui.window.shouting import shouted

TOLD = (
    *urges((8, 5), (6, None)),
    *urges((7, 4), days_ago=3),
    *urges((9, 9), days_ago=20),
    *urges((3, 1), days_ago=100),
)
COVERS = "List of what was covered"


@pytest.fixture
def page(qtbot: QtBot, log: EventLog) -> ProgressPage:
    made = ProgressPage(Prose(log, frozenset()))
    qtbot.addWidget(made)
    made.resize(700, 1400)
    made.know(standing(opened(*TOLD)))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.start()
    return made


def table(page: ProgressPage, name: str) -> QTableView:
    return {name_of(one): one for one in shown(page, QTableView)}[name]


def rows(view: QTableView) -> list[list[str]]:
    model = view.model()
    columns = range(model.columnCount())
    return [[model.index(row, n).data() for n in columns] for row in range(model.rowCount())]


def description(widget: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Description)


def drawn_in(image: QImage, colour: QColor) -> int:
    """Return how many pixels have exactly this colour."""
    shades = image.convertToFormat(QImage.Format.Format_RGB32)
    wanted = colour.rgb().to_bytes(4, sys.byteorder)
    pixels = bytes(shades.constBits())
    return sum(pixels[place : place + 4] == wanted for place in range(0, len(pixels), 4))


def test_it_begins_with_seven_days_in_a_sentence_and_a_chart(page: ProgressPage) -> None:
    assert "you wrote down 3 hard moment(s) that you met" in reads(page)
    assert "These are small numbers." in reads(page)
    assert name_of(page.focusWidget() or page) == "7 days"
    (chart,) = shown(page, UrgeChart)
    assert name_of(chart) == "Chart of hard moments"
    assert "you wrote down 3 hard moment(s)" in description(chart)
    assert "For 2 of them" in description(chart)


def test_how_far_back_is_chosen_by_keyboard(page: ProgressPage) -> None:
    press(page, Qt.Key.Key_Right)
    press(page, Qt.Key.Key_Space)
    assert "you wrote down 4 hard moment(s)" in reads(page)
    press(page, Qt.Key.Key_Right)
    press(page, Qt.Key.Key_Space)
    assert "you wrote down 5 hard moment(s)" in reads(page)


def test_the_table_shows_what_the_chart_shows(page: ProgressPage) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    click(page, "30 days")
    click(page, "Show as a table")
    assert shown(page, UrgeChart) == []
    assert rows(table(page, "Hard moments as a table")) == [
        ["15/01/2027", "2", "8.0", "5.0"],
        ["12/01/2027", "1", "7.0", "4.0"],
        ["26/12/2026", "1", "9.0", "9.0"],
    ]
    assert "Days without an entry are left out." in reads(page)
    click(page, "Show as a chart")
    assert len(shown(page, UrgeChart)) == 1
    QLocale.setDefault(before)


def test_nothing_written_down_needs_no_chart(page: ProgressPage) -> None:
    page.know(standing(opened()))
    assert shown(page, UrgeChart) == []
    assert "you wrote nothing down. A gap means only that." in reads(page)
    assert "small numbers" not in reads(page)


def test_it_is_said_how_to_read_the_page_in_the_language_spoken(page: ProgressPage) -> None:
    (prose,) = shown(page, ProseView)
    assert "Fewer is not better, and more is not worse." in prose.text
    page.know(standing(opened(*TOLD), language="nl"))
    assert "Minder is niet beter" in prose.text


def test_covers_stand_apart_as_a_plain_list(qtbot: QtBot, page: ProgressPage) -> None:
    page.know(standing(opened(*TOLD, records=tuple(cover(NOW - n) for n in range(43)))))
    view = table(page, COVERS)
    assert len(rows(view)) == 43
    assert {what for _, what in rows(view)} == {"A picture was covered."}
    assert "43" not in reads(page)
    assert "It measures nothing." in reads(page)
    # They stand below all that the person wrote down.
    (chart,) = shown(page, UrgeChart)
    assert (
        view.mapTo(page, view.rect().topLeft()).y()
        > chart.mapTo(page, chart.rect().bottomLeft()).y()
    )
    qtbot.waitUntil(lambda: view.height() < sum(map(view.rowHeight, range(MOST_ROWS + 2))))


def test_the_list_is_walked_through_by_keyboard_and_left_by_tab(page: ProgressPage) -> None:
    page.know(standing(opened(*TOLD, records=(cover(NOW), cover(NOW - 1)))))
    view = table(page, COVERS)
    view.setFocus()
    press(page, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 1
    press(page, Qt.Key.Key_Tab)
    assert page.focusWidget() is not view
    assert view.currentIndex().row() == 1


def test_an_empty_list_says_whether_one_is_kept(page: ProgressPage) -> None:
    assert "There is nothing here yet." in reads(page)
    page.know(standing(opened(*TOLD), consents=(ConsentKind.JOURNAL,)))
    assert "No list is kept. You can allow it in the settings" in reads(page)
    assert shown(page, QTableView) == []


def test_what_is_missing_late_or_cut_is_said(page: ProgressPage) -> None:
    many = tuple(cover(NOW - n) for n in range(MOST_RECORDS))
    page.know(standing(opened(records=many, missing=3, delayed=True)))
    assert "3 record(s) were written but never arrived" in reads(page)
    assert "could not be added now" in reads(page)
    assert f"your {MOST_RECORDS} newest" in reads(page)


def test_without_a_journal_one_is_offered(page: ProgressPage) -> None:
    heard = Heard(page.intent)
    page.know(standing(NoVault()))
    page.start()
    assert shown(page, UrgeChart) == []
    assert COVERS not in reads(page)
    press(page, Qt.Key.Key_Space)
    assert heard.intents == [Go(Spot.DIARY)]


def test_the_chart_is_drawn_in_the_colours_of_the_theme(page: ProgressPage) -> None:
    (chart,) = shown(page, UrgeChart)
    image = chart.grab().toImage()
    bars = drawn_in(image, ink(Ink.ACTION))
    click(page, "30 days")
    thinner = drawn_in(chart.grab().toImage(), ink(Ink.ACTION))
    assert 0 < thinner < bars


def test_the_chart_grows_with_the_text(page: ProgressPage) -> None:
    (chart,) = shown(page, UrgeChart)
    small = chart.minimumSizeHint()
    font = chart.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    chart.setFont(font)
    large = chart.minimumSizeHint()
    assert large.height() > small.height() * 1.6
    assert large.width() > small.width() * 1.6


def test_a_chart_of_nothing_known_draws_nothing(qtbot: QtBot) -> None:
    chart = UrgeChart()
    qtbot.addWidget(chart)
    chart.resize(chart.sizeHint())
    chart.show()
    assert drawn_in(chart.grab().toImage(), ink(Ink.QUIET)) == 0


def test_another_language_is_spoken_everywhere_at_once(
    qapp: QApplication, page: ProgressPage
) -> None:
    page.know(standing(opened(*TOLD, records=(cover(NOW),), missing=2, delayed=True)))
    before = reads(page)
    with shouted(qapp):
        assert reads(page).upper() == before.upper()
        unchanged = {line for line in reads(page).splitlines() if line in before}
        assert unchanged == {"How to read this page"}  # a page of its own, in files
        (chart,) = shown(page, UrgeChart)
        assert name_of(chart) == "CHART OF HARD MOMENTS"
        assert "A PICTURE WAS COVERED." in rows(table(page, COVERS.upper()))[0]


def test_a_table_is_as_high_as_its_few_rows_in_any_size_of_text(
    qtbot: QtBot, page: ProgressPage
) -> None:
    page.know(standing(opened(*TOLD, records=(cover(NOW), cover(NOW - 1)))))
    view = table(page, COVERS)
    header = view.horizontalHeader()

    def fits() -> bool:
        rows_end = view.rowViewportPosition(1) + view.rowHeight(1)
        return 0 <= view.viewport().height() - rows_end < header.height()

    qtbot.waitUntil(fits)
    small = view.height()
    font = view.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    view.setFont(font)
    qtbot.waitUntil(lambda: view.height() > small and fits())
