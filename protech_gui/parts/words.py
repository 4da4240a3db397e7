"""Text on the screen: plain, wrapped, in one of the theme's sizes."""

from typing import override

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from protech_gui.parts.long_words import parted
from protech_gui.theme import TextSize, set_quiet, set_text_size

_LEAST_LETTERS = 14
"""Words that need no more room than this, in letters of average width, are not parted."""


class Words(QLabel):
    """A text that is never read as markup and breaks its lines to fit, and long words too."""

    def __init__(
        self, size: TextSize = TextSize.BODY, *, quiet: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._said = ""
        self._room: int | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        set_text_size(self, size)
        if quiet:
            set_quiet(self)

    def say(self, text: str) -> None:
        """Show the text; an empty one takes no room."""
        self.setText(text)
        self.setVisible(bool(text))

    @override
    def text(self) -> str:
        return self._said

    @override
    def setText(self, text: str) -> None:
        self._said = text
        self._part()

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        least = self.fontMetrics().averageCharWidth() * _LEAST_LETTERS
        return QSize(min(hint.width(), least), hint.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != self._room:
            self._room = event.size().width()
            self._part()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._part()

    def _part(self) -> None:
        """Show the text, with places to break in words that have no room on a line."""
        shown = self._said if self._room is None else parted(self._said, self._is_long)
        if shown != super().text():
            super().setText(shown)

    def _is_long(self, word: str) -> bool:
        few = len(word) <= _LEAST_LETTERS // 2
        return not few and self.fontMetrics().horizontalAdvance(word) > (self._room or 0)
