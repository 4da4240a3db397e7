"""The list of what was covered, by clicks and keys: to look up, not to count."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from engine.terms import ConsentKind
from protech_gui.window.parts.button import Button
from protech_gui.window.rooms.cover_list import CoverList
from protech_gui.window.vault_desk import MOST_RECORDS
from tests.protech_gui.window.hands import press, reads, shown
from tests.protech_gui.window.rooms.standing import NOW, cover, opened, standing


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A page with the list, and a button after it."""
    made, card = QWidget(), CoverList()
    column = QVBoxLayout(made)
    for part in (card, Button()):
        column.addWidget(part)
    column.addStretch()
    qtbot.addWidget(made)
    card.know(standing(opened()))
    made.resize(700, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def card(page: QWidget) -> CoverList:
    (found,) = shown(page, CoverList)
    return found


def table(card: CoverList) -> QTableView:
    (found,) = shown(card, QTableView)
    return found


def test_the_list_is_walked_through_by_keyboard_and_left_by_tab(card: CoverList) -> None:
    card.know(standing(opened(records=(cover(NOW), cover(NOW - 1)))))
    view = table(card)
    view.setFocus()
    press(card, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 1
    press(card, Qt.Key.Key_Tab)
    assert card.window().focusWidget() is not view
    assert view.currentIndex().row() == 1


def test_an_empty_list_says_whether_one_is_kept(card: CoverList) -> None:
    assert "There is nothing here yet." in reads(card)
    card.know(standing(opened(), consents=(ConsentKind.JOURNAL,)))
    assert "No list is kept. You can allow it in the settings" in reads(card)
    assert shown(card, QTableView) == []


def test_what_is_missing_late_or_cut_is_said(card: CoverList) -> None:
    many = tuple(cover(NOW - n) for n in range(MOST_RECORDS))
    card.know(standing(opened(records=many, missing=3, delayed=True)))
    assert "3 record(s) were written but never arrived" in reads(card)
    assert "could not be added now" in reads(card)
    assert f"your {MOST_RECORDS} newest" in reads(card)


def test_a_table_is_as_high_as_its_few_rows_in_any_size_of_text(
    qtbot: QtBot, card: CoverList
) -> None:
    card.know(standing(opened(records=(cover(NOW), cover(NOW - 1)))))
    view = table(card)
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
