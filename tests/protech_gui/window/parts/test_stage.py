"""What scrolls the page: the focus that the page moves is shown, the one a reader left is not."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from protech_gui.window.parts.stage import Stage


class Shown:
    """A stage with forty buttons, of which about four are seen at once."""

    def __init__(self, qtbot: QtBot) -> None:
        content = QWidget()
        self.column = QVBoxLayout(content)
        self.buttons = [QPushButton(str(number)) for number in range(40)]
        for button in self.buttons:
            self.column.addWidget(button)
        self.stage = Stage(content)
        self.window = QWidget()
        QVBoxLayout(self.window).addWidget(self.stage)
        self.window.resize(240, 160)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.buttons[0].setFocus()
        QApplication.processEvents()

    @property
    def top(self) -> int:
        return self.stage.verticalScrollBar().value()

    def sees(self, widget: QWidget) -> bool:
        view = self.stage.viewport()
        place = QRect(widget.mapTo(view, QPoint(0, 0)), widget.size())
        return view.rect().contains(place)


@pytest.fixture
def made(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_the_focus_that_the_page_moves_is_scrolled_to_whole(made: Shown, qtbot: QtBot) -> None:
    made.buttons[20].setFocus()
    qtbot.waitUntil(lambda: made.sees(made.buttons[20]))


def test_what_grows_above_the_focus_does_not_push_it_out(made: Shown, qtbot: QtBot) -> None:
    made.stage.watch()
    for button in made.buttons[1:]:
        made.column.insertWidget(0, button)
    qtbot.waitUntil(lambda: made.top > 0)
    assert made.sees(made.buttons[0])


def test_who_reads_elsewhere_is_not_called_back(made: Shown) -> None:
    made.stage.verticalScrollBar().setValue(300)
    made.stage.watch()
    made.buttons[1].setText("changed")
    QTest.qWait(0)
    QApplication.processEvents()
    assert made.top == 300


def test_a_page_begins_at_its_top_wherever_the_focus_is(made: Shown) -> None:
    made.buttons[20].setFocus()
    made.stage.to_top()
    QApplication.processEvents()
    assert made.top == 0
    made.buttons[30].setFocus()
    made.stage.stay()
    QApplication.processEvents()
    assert made.top == 0


def test_nothing_moves_beneath_a_pressed_mouse(made: Shown) -> None:
    cut = next(one for one in made.buttons if not made.sees(one))
    seen = cut.visibleRegion().boundingRect()
    if seen.isEmpty():
        made.stage.verticalScrollBar().setValue(cut.height() // 2)
        seen = cut.visibleRegion().boundingRect()
    before = made.top
    QTest.mousePress(cut, Qt.MouseButton.LeftButton, pos=seen.center())
    QApplication.processEvents()
    assert made.top == before
    QTest.mouseRelease(cut, Qt.MouseButton.LeftButton, pos=seen.center())
    QApplication.processEvents()
    assert made.top == before
