"""What stands where there is nothing yet: why, and what can be done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from protech_gui.theme import SPACE, Ink, TextSize
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.icon import Sign
from protech_gui.window.parts.words import Words


class EmptyState(QWidget):
    """An icon, a title, a sentence and, where there is something to do, ``button``."""

    def __init__(self, sign: str, button: Button | None = None) -> None:
        super().__init__()
        self.button = button
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE, 0, SPACE)
        column.setSpacing(SPACE * 3 // 2)
        self._title, self._text = Words(TextSize.TITLE), Words()
        column.addWidget(Sign(sign, Ink.QUIET, lines=2))
        column.addWidget(self._title)
        column.addWidget(self._text)
        if button is not None:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def say(self, title: str, text: str) -> None:
        """Say what is not there, and why or how it comes."""
        self._title.say(title)
        self._text.say(text)
