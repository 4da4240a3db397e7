"""What stands where there is nothing yet: that it is empty, and how something comes."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from protech_gui.parts.words import Words
from protech_gui.theme import SPACE, Ink, TextSize
from protech_gui.window.parts.icon import Sign


class EmptyState(QWidget):
    """An icon, a title and a sentence."""

    def __init__(self, sign: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE, 0, SPACE)
        column.setSpacing(SPACE * 3 // 2)
        self._title, self._text = Words(TextSize.TITLE), Words()
        column.addWidget(Sign(sign, Ink.QUIET, lines=2))
        column.addWidget(self._title)
        column.addWidget(self._text)

    def say(self, title: str, text: str) -> None:
        """Say what is not there, and why or how it comes."""
        self._title.setText(title)
        self._text.setText(text)
