"""Tab goes through a page as it is read, also through what was added to it later."""

from typing import override

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from protech_gui.window.parts.page import Page
from tests.visual.walk import reachable


class Lines(Page):
    """A page with an inner column, into which things are put later."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.last = QLineEdit(), QPushButton("last")
        self.inner = QVBoxLayout()
        self.inner.addWidget(self.first)
        self.inner.addStretch()
        self.column.addLayout(self.inner)
        self.column.addWidget(self.last)

    @override
    def start(self) -> None:
        self.first.setFocus()

    @override
    def retranslate(self) -> None:
        self.title.setText("Lines")


def test_what_is_added_between_two_things_is_reached_between_them(qtbot: QtBot) -> None:
    page = Lines()
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    added = [QPushButton("one"), QPushButton("two")]
    for place, one in enumerate(added):
        page.inner.insertWidget(1 + place, one)
    page.inner.insertWidget(1, QLabel("nothing to reach"))
    order = [page.first, *added, page.last]
    qtbot.waitUntil(lambda: list(reachable(page)) == order)
    page.start()
    for here, after in zip(order, [*order[1:], order[0]], strict=True):
        assert QApplication.focusWidget() is here
        QTest.keyClick(here, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is after
