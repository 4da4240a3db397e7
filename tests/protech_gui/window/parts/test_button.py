"""A button may fold to its icon, and Return presses it whether it did or not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from protech_gui.window.parts.button import Button
from tests.protech_gui.window.hands import name_of


@pytest.mark.parametrize("folded", [False, True])
def test_return_presses_it(qtbot: QtBot, folded: bool) -> None:
    button = Button("lock")
    qtbot.addWidget(button)
    button.say("&Lock")
    button.fold(folded)
    with qtbot.waitSignal(button.clicked, timeout=1000):
        QTest.keyClick(button, Qt.Key.Key_Return)


def test_a_button_that_is_folded_keeps_its_name(qtbot: QtBot) -> None:
    button = Button("lock")
    qtbot.addWidget(button)
    button.say("&Lock", "Close the journal (Ctrl+L)")
    wide = button.sizeHint().width()
    button.fold(True)
    assert button.text() == ""
    assert name_of(button) == "Lock"
    assert button.toolTip() == "Lock. Close the journal (Ctrl+L)"
    assert button.sizeHint().width() < wide
    assert button.wide == wide
    button.fold(False)
    assert button.sizeHint().width() == wide


WORDS = "So &many words that a narrow window has no room for them"


def shown(qtbot: QtBot, button: Button, width: int) -> None:
    button.resize(width, button.heightForWidth(width))
    button.show()
    qtbot.waitUntil(button.isVisible)


def test_words_break_only_where_they_have_no_room(qtbot: QtBot) -> None:
    button = Button("check")
    qtbot.addWidget(button)
    button.say(WORDS)
    wide, low = button.sizeHint().width(), button.sizeHint().height()
    shown(qtbot, button, wide // 2)
    assert "\n" in button.text()
    assert button.text().replace("\n", " ") == WORDS
    assert button.accessibleName() == WORDS.replace("&", "")
    assert button.sizeHint().width() == button.wide == wide
    assert button.sizeHint().height() > low
    assert button.heightForWidth(wide // 2) == button.sizeHint().height()
    button.resize(wide, low)
    assert button.text() == WORDS
    assert button.heightForWidth(wide) == low


def test_it_needs_room_for_its_longest_word(qtbot: QtBot) -> None:
    button = Button()
    qtbot.addWidget(button)
    button.say("short")
    assert button.minimumSizeHint() == button.sizeHint()
    button.say(WORDS)
    assert button.minimumSizeHint().width() < button.sizeHint().width()
    long = "so" * 40
    button.say(f"{long} {WORDS}")
    assert button.minimumSizeHint().width() > button.fontMetrics().horizontalAdvance(long)


def test_folded_it_has_no_words_to_break(qtbot: QtBot) -> None:
    button = Button("check")
    qtbot.addWidget(button)
    button.say(WORDS)
    shown(qtbot, button, button.wide // 2)
    button.fold(True)
    assert button.text() == ""
    assert button.minimumSizeHint().width() == button.sizeHint().width() < button.wide // 2
    button.fold(False)
    assert "\n" in button.text()
