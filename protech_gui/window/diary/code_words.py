"""The words of a recovery code on the screen: numbered, large, and out of the clipboard's reach."""

from typing import override

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from protech_gui.parts.words import Words
from protech_gui.services.recovery_code import WORDS
from protech_gui.theme import SPACE, TextSize

_COLUMNS = (4, 3, 2, 1)
_LETTERS = 14
"""How wide a column is at least, in letters: a number, and the longest word of eight."""


class CodeWords(QWidget):
    """Twelve numbered words in as many columns as there is room for; read aloud as one."""

    def __init__(self) -> None:
        super().__init__()
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SPACE // 2, SPACE // 2, SPACE // 2, SPACE // 2)
        self._grid.setHorizontalSpacing(SPACE * 2)
        self._grid.setVerticalSpacing(SPACE * 3 // 2)
        # A label that can be marked could be copied, and a clipboard is often shared.
        self._labels = [Words(TextSize.TITLE) for _ in range(WORDS)]
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._arrange(_COLUMNS[1])

    def show_words(self, words: tuple[str, ...], name: str) -> None:
        """Show these words; ``name`` is what a screen reader calls them."""
        numbered = [f"{number}. {word}" for number, word in enumerate(words, 1)]
        for label, text in zip(self._labels, numbered, strict=True):
            label.setText(text)
        self.setAccessibleName(name)
        self.setAccessibleDescription(", ".join(numbered))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self._labels[0].fontMetrics().averageCharWidth() * _LETTERS + SPACE * 2
        room = event.size().width() // wide
        self._arrange(next((count for count in _COLUMNS if count <= room), 1))

    def _arrange(self, columns: int) -> None:
        """Set the words column by column, as a list is written down."""
        if columns == self._columns:
            return
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        rows = WORDS // columns
        for place, label in enumerate(self._labels):
            self._grid.addWidget(label, place % rows, place // rows)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
