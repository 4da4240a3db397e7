"""Sheets: a question with answers of one size, where nothing happens by accident."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from protech_gui.window.parts.prose import Prose
from protech_gui.window.parts.sheet import Sheet, Wording
from tests.protech_gui.window.hands import button, click, name_of, press, reads, shown

WORDING = Wording("Turn it off?", ("Then nothing is covered.",), yes="&Turn off", no="&Keep it on")


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def opened(parent: QWidget, wording: Wording = WORDING, content: QWidget | None = None) -> Sheet:
    sheet = Sheet(wording, parent, content)
    sheet.open()
    return sheet


def test_both_answers_look_the_same_and_the_harmless_one_has_the_focus(parent: QWidget) -> None:
    sheet = opened(parent)
    yes, no = button(sheet, "Turn off"), button(sheet, "Keep it on")
    assert abs(yes.width() - no.width()) <= 1
    assert yes.height() == no.height()
    assert sheet.focusWidget() is no
    assert "Then nothing is covered." in reads(sheet)
    assert sheet.accessibleDescription() == "Then nothing is covered."


def test_escape_means_no(parent: QWidget, qtbot: QtBot) -> None:
    sheet = opened(parent)
    with qtbot.waitSignal(sheet.rejected):
        press(sheet, Qt.Key.Key_Escape)


def test_the_other_way_to_say_yes_is_neither_yes_nor_forgotten(
    parent: QWidget, qtbot: QtBot
) -> None:
    sheet = opened(parent, Wording("Open it?", (), yes="&Here", other="&There", no="&Not now"))
    with qtbot.waitSignal(sheet.othered), qtbot.assertNotEmitted(sheet.accepted):
        click(sheet, "There")


def test_answers_one_below_the_other_cut_off_no_words(parent: QWidget, qtbot: QtBot) -> None:
    wide = Wording("Open it?", ("Words.",), yes="Here" * 9, other="There" * 9, no="Not now")
    sheet = opened(parent, wide)
    (scroll,) = shown(sheet, QScrollArea)
    qtbot.waitUntil(lambda: button(sheet, wide.other).y() > button(sheet, wide.yes).y())
    assert scroll.verticalScrollBar().maximum() == 0


@pytest.fixture
def large_letters(qapp: QApplication) -> Iterator[None]:
    """Letters so large that a sheet of the width it would like has no room on the screen."""
    font = qapp.font()
    large = QFont(font)
    large.setPointSizeF(font.pointSizeF() * qapp.primaryScreen().size().width() / 400)
    qapp.setFont(large)
    yield
    qapp.setFont(font)


@pytest.mark.usefixtures("large_letters")
def test_large_letters_on_a_small_screen_leave_all_words_in_sight(parent: QWidget) -> None:
    sheet = opened(parent, Wording("Open it?", ("Some words. " * 8,), yes="Yes", no="No"))
    (scroll,) = shown(sheet, QScrollArea)
    assert sheet.width() == sheet.sizeHint().width()
    assert scroll.verticalScrollBar().maximum() == 0


def test_yes_is_said(parent: QWidget, qtbot: QtBot) -> None:
    sheet = opened(parent)
    with qtbot.waitSignal(sheet.accepted):
        click(sheet, "Turn off")


def test_what_only_tells_has_one_answer(parent: QWidget) -> None:
    sheet = opened(parent, Wording("Read this", (), no="&Close"))
    assert [name_of(one) for one in shown(sheet, type(button(sheet, "Close")))] == ["Close"]
    sheet.reject()


def test_a_long_text_keeps_the_answers_in_sight(parent: QWidget) -> None:
    text = Prose()
    text.say("A line of words.\n\n" * 200)
    sheet = opened(parent, WORDING, text)
    assert sheet.height() <= sheet.screen().availableSize().height()
    answer = button(sheet, "Turn off")
    assert sheet.rect().contains(answer.mapTo(sheet, answer.rect().topLeft()))
    assert sheet.rect().contains(answer.mapTo(sheet, answer.rect().bottomRight()))
    sheet.reject()
