"""A list that is put in order: rows, their places, and their way at both ends."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from protech_gui.window.learn.order_list import OrderList
from tests.protech_gui.window.hands import button, click, press, reads
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.shouting import shouted

LABELS = {"sleep": "Sleep", "food": "Food"}


@pytest.fixture
def rows(qtbot: QtBot) -> OrderList:
    made = OrderList(LABELS)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    return made


def test_it_says_where_each_row_stands(rows: OrderList) -> None:
    assert rows.order is None
    assert "1.  Sleep" in reads(rows)
    press(rows, Qt.Key.Key_Down, alt=True)
    assert rows.order == ("food", "sleep")
    assert "1.  Food\n2.  Sleep" in "\n".join(sorted(reads(rows).split("\n")))


def test_at_its_ends_a_row_goes_nowhere(rows: OrderList) -> None:
    heard = Heard(rows.changed)
    press(rows, Qt.Key.Key_Up, alt=True)
    assert rows.order is None
    assert heard.intents == []


def test_an_order_is_shown_and_taken_away(rows: OrderList) -> None:
    rows.show_order(("food",))
    assert rows.order == ("food", "sleep")
    rows.show_order(None)
    assert rows.order is None
    click(rows, "This is my order")
    assert rows.order == ("sleep", "food")


def test_it_speaks_another_language(rows: OrderList, qapp: QApplication) -> None:
    with shouted(qapp):
        rows.retranslate()
        assert button(rows, "THIS IS MY ORDER")
