"""Words are shown as they stand, in as many lines as they need, and take no room when empty."""

from pytestqt.qtbot import QtBot

from protech_gui.parts.words import Words


def test_nothing_in_them_is_read_as_markup(qtbot: QtBot) -> None:
    marked, plain = Words(), Words()
    qtbot.addWidget(marked)
    qtbot.addWidget(plain)
    plain.setText("word")
    marked.setText("<b></b>word")
    assert marked.sizeHint().width() > plain.sizeHint().width()


def test_they_break_to_fit(qtbot: QtBot) -> None:
    words = Words()
    qtbot.addWidget(words)
    words.setText("These are some words that do not all fit in a narrow place.")
    assert words.sizePolicy().hasHeightForWidth()
    assert words.heightForWidth(120) > words.heightForWidth(1200)


def test_empty_ones_are_hidden(qtbot: QtBot) -> None:
    words = Words()
    qtbot.addWidget(words)
    words.say("Something")
    assert words.isVisible()
    words.say("")
    assert not words.isVisible()
