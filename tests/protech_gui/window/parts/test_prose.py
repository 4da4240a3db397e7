"""Shipped texts: shown whole, never as markup of the web, and with no way outside."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from protech_gui.window.parts.prose import Prose

TEXT = "## A heading\n\nSome *words* and a [link](https://example.org/).\n\n- one\n- two\n"


def shown(qtbot: QtBot, text: str, width: int = 400) -> Prose:
    prose = Prose()
    qtbot.addWidget(prose)
    prose.resize(width, 10)
    prose.say(text, "A name")
    prose.show()
    return prose


def test_markdown_is_shown_as_words(qtbot: QtBot) -> None:
    prose = shown(qtbot, TEXT)
    assert prose.text.splitlines() == ["A heading", "Some words and a link.", "one", "two"]
    assert prose.accessibleName() == "A name"
    assert prose.accessibleDescription() == prose.text


def test_without_a_name_the_first_line_is_it(qtbot: QtBot) -> None:
    prose = Prose()
    qtbot.addWidget(prose)
    prose.say(TEXT)
    assert prose.accessibleName() == "A heading"


def test_html_is_shown_as_it_stands(qtbot: QtBot) -> None:
    prose = shown(qtbot, "before <b>bold</b> <img src='file:///etc/passwd'> after")
    assert "<b>bold</b>" in prose.text
    assert "<img" in prose.text


def test_nothing_is_fetched(qtbot: QtBot) -> None:
    prose = shown(qtbot, "![a picture](file:///etc/hostname)")
    kind = QTextDocument.ResourceType.ImageResource.value
    assert prose.loadResource(kind, QUrl("file:///etc/hostname")) is None


def test_it_is_as_high_as_its_words_at_every_width(qtbot: QtBot) -> None:
    prose = shown(qtbot, TEXT + "Words that go on and on. " * 20, 500)
    wide = prose.height()
    prose.resize(250, prose.height())
    qtbot.waitUntil(lambda: prose.height() > wide)
    qtbot.waitUntil(lambda: prose.document().size().height() <= prose.viewport().height() + 1)


def test_larger_text_is_laid_out_anew(qtbot: QtBot) -> None:
    prose = shown(qtbot, TEXT)
    before = prose.height()
    font = QFont(prose.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    prose.setFont(font)
    assert prose.height() > before


def test_the_ring_around_a_text_with_the_focus_touches_no_word(qtbot: QtBot) -> None:
    prose = shown(qtbot, "Words that fill the lines up to their ends. " * 20)
    prose.activateWindow()
    qtbot.waitUntil(prose.isActiveWindow)
    plain = prose.grab().toImage()
    prose.clearFocus()
    prose.setFocus(Qt.FocusReason.TabFocusReason)
    ringed = prose.grab().toImage()
    ground = plain.pixel(plain.width() // 2, plain.height() - 1)
    places = [(x, y) for x in range(plain.width()) for y in range(plain.height())]
    ring = [place for place in places if plain.pixel(*place) != ringed.pixel(*place)]
    assert ring
    assert all(plain.pixel(*place) == ground for place in ring)


def test_a_link_is_told_and_not_opened(qtbot: QtBot) -> None:
    prose = shown(qtbot, TEXT)
    with qtbot.waitSignal(prose.followed) as told:
        prose.anchorClicked.emit(QUrl("https://example.org/"))
    assert told.args == ["https://example.org/"]
    assert prose.text.startswith("A heading")


def test_the_keys_of_scrolling_move_the_page(qtbot: QtBot) -> None:
    area, page = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    prose = Prose()
    prose.setParent(page)
    prose.resize(300, 10)
    prose.say(TEXT * 40)
    page.resize(320, prose.height())
    area.setWidget(page)
    area.resize(320, 200)
    area.show()
    QTest.keyClick(prose, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0
