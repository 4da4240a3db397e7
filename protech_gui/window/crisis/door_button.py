"""A door: a wide button whose words break into lines when they are large."""

from typing import override

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy

from protech_gui.parts.words import Words
from protech_gui.theme import SPACE
from protech_gui.window.crisis.doors import Door, door_words
from protech_gui.window.parts.icon import Sign

_FRAME = 4
"""The thickest frame of a button, with its margin, in device-independent pixels."""


class DoorButton(QPushButton):
    """Opens ``door``."""

    def __init__(self, door: Door) -> None:
        super().__init__()
        self.door = door
        self._room: int | None = None
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._words = Words()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        self._row.setSpacing(SPACE * 2)
        sign = Sign(door.sign)
        self._row.addWidget(sign)
        self._row.addWidget(self._words, 1)
        # What is pressed is the button, wherever on it.
        for part in (sign, self._words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            part.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)

    def retranslate(self) -> None:
        """Say the door's words in the language spoken now."""
        words = door_words(self.door)
        self._words.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()

    @override
    def heightForWidth(self, width: int) -> int:
        return self._row.totalHeightForWidth(width) + _FRAME

    @override
    def sizeHint(self) -> QSize:
        wide = self._row.totalSizeHint()
        return QSize(wide.width(), self.heightForWidth(self._room or wide.width()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != self._room:
            self._room = event.size().width()
            self.updateGeometry()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._row.totalMinimumSize()
