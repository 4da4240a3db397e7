"""Longer texts that Protech ships, in Markdown: shown, selectable, and without a way outside."""

import math
from typing import override

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser

from protech_gui.theme import LINE_LETTERS, SCALE, SPACE, Ink, TextSize, ink

_LINE_PER_CENT = 130
"""The height of a line, so that longer texts read with ease."""

_SCROLLING = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)

_RING = 3
"""How thick the ring is around a text that has the focus, in pixels."""

_MARGIN = _RING + 3
"""What stays free between the edge and the words, so that the ring cuts through none."""


class Prose(QTextBrowser):
    """A text as high as its words; markup of HTML is shown as it stands, nothing is fetched."""

    followed = Signal(object)
    """The address of the link that was chosen, a str; nothing is opened here."""

    def __init__(self) -> None:
        super().__init__()
        self._markdown = ""
        self._ringed = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_MARGIN)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(self.fontMetrics().averageCharWidth() * LINE_LETTERS)
        self.anchorClicked.connect(self._on_anchor)

    def say(self, markdown: str, name: str = "") -> None:
        """Show the text; ``name`` is what a screen reader calls it, else its first line."""
        if markdown != self._markdown:
            self._markdown = markdown
            self._render()
        self.setAccessibleName(name or self.text.partition("\n")[0])
        self.setVisible(bool(markdown))

    @property
    def text(self) -> str:
        """The words without their markup, as they are read aloud."""
        return self.document().toPlainText()

    def _render(self) -> None:
        features = QTextDocument.MarkdownFeature
        document = self.document()
        document.setDefaultFont(self.font())
        document.setMarkdown(
            self._markdown,
            features.MarkdownNoHTML | features.MarkdownDialectCommonMark,
        )
        self._shape()
        self.setAccessibleDescription(self.text)
        self._fit()

    def _shape(self) -> None:
        """Give headings the theme's size, and lines and paragraphs their room."""
        size = self.font().pointSizeF() * SCALE[TextSize.TITLE] / SCALE[TextSize.BODY]
        block = self.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            shape = QTextBlockFormat(block.blockFormat())
            shape.setLineHeight(
                _LINE_PER_CENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
            )
            if shape.headingLevel():
                shape.setTopMargin(SPACE * 2 if block.position() else 0)
                shape.setBottomMargin(SPACE)
                cursor.movePosition(
                    QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
                )
                letters = QTextCharFormat()
                letters.setFontPointSize(size)
                letters.setFontWeight(QFont.Weight.DemiBold)
                cursor.setCharFormat(letters)
            cursor.setBlockFormat(shape)
            block = block.next()

    def _fit(self) -> None:
        self.setFixedHeight(self.heightForWidth(self.width()))

    @override
    def heightForWidth(self, width: int) -> int:
        document = self.document()
        shown = document.textWidth()
        document.setTextWidth(max(width, 1))
        height = math.ceil(document.size().height()) + 2
        # A layout asks for widths that it does not give: the lines on the screen stay.
        document.setTextWidth(shown)
        return height

    @override
    def sizeHint(self) -> QSize:
        width = min(self.maximumWidth(), self.fontMetrics().averageCharWidth() * LINE_LETTERS)
        return QSize(width, self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 16, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._render()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        # A ring around text that was only clicked into, or begun at, would mean nothing.
        keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._ringed = event.reason() in keys
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ringed = False
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._ringed:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(ink(Ink.FOCUS), _RING))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -2, -2))
            painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What moves the page is left to the page: this text is as high as its words.
        if event.key() in _SCROLLING and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def loadResource(self, type: int, name: QUrl | str) -> object:
        del type, name
        return None

    @Slot(QUrl)
    def _on_anchor(self, address: QUrl) -> None:
        self.followed.emit(address.toString())
