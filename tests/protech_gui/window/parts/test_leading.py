"""A part that hands the focus on lets Tab reach also what stands before that."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from protech_gui.window.parts.leading import Leading


def test_the_focus_goes_to_what_it_leads_to_and_tab_to_everything(qtbot: QtBot) -> None:
    part = Leading()
    qtbot.addWidget(part)
    column = QVBoxLayout(part)
    first, second = QPushButton("first"), QPushButton("second")
    column.addWidget(first)
    column.addWidget(second)
    assert part.leads_to is None
    part.lead_to(second)
    assert part.leads_to is second
    with qtbot.waitActive(part):
        part.show()
        part.activateWindow()
    part.setFocus()
    for here, after in ((second, first), (first, second)):
        assert QApplication.focusWidget() is here
        QTest.keyClick(here, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is after


def test_leading_nowhere_it_has_the_focus_itself(qtbot: QtBot) -> None:
    part = Leading()
    qtbot.addWidget(part)
    with qtbot.waitActive(part):
        part.show()
        part.activateWindow()
    part.setFocus()
    assert QApplication.focusWidget() is part
