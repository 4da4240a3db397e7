"""A text with its button: side by side where there is room, else one above the other."""

from typing import override

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from protech_gui.parts.words import Words
from protech_gui.theme import NARROW_LETTERS, SPACE


class Beside(QWidget):
    """Holds texts and a button, or a few, so that large text keeps room in a small window."""

    def __init__(self, texts: tuple[Words, ...], button: QWidget) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE * 2)
        column = QVBoxLayout()
        column.setSpacing(SPACE // 2)
        for text in texts:
            column.addWidget(text)
        self._row.addLayout(column, 1)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() < self.fontMetrics().averageCharWidth() * NARROW_LETTERS
        side = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(side)
        super().resizeEvent(event)
