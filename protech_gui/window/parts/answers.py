"""Answers of equal size: side by side where there is room, else one below the other."""

from typing import override

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from protech_gui.theme import SPACE
from protech_gui.window.parts.button import Button


class Answers(QWidget):
    """Holds the answers to a question; none of them is pushed, all are equally wide."""

    def __init__(self, *buttons: Button, inset: int = 0) -> None:
        """``inset``: how far from the edges they stand, in device-independent pixels."""
        super().__init__()
        self._inset = inset
        self._buttons = buttons
        # Below each other they stand close, however much room there is.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(inset, 0, inset, inset)
        self._row.setSpacing(SPACE)
        for button in buttons:
            self._row.addWidget(button, 1)

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max(button.minimumSizeHint().width() for button in self._buttons)
        return QSize(widest + self._inset * 2, self._row.minimumSize().height())

    @override
    def sizeHint(self) -> QSize:
        # As the buttons stand now; Qt would ask how high they are in less room than they have.
        return self._row.sizeHint()

    @override
    def hasHeightForWidth(self) -> bool:
        # A sheet, which asks for ``height_at``, would else reckon without it.
        return False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        sides = QBoxLayout.Direction
        fits = self._fits(event.size().width())
        self._row.setDirection(sides.LeftToRight if fits else sides.TopToBottom)
        super().resizeEvent(event)

    def height_at(self, width: int) -> int:
        """Return how high they stand in this width, both in device-independent pixels."""
        if self._fits(width):
            return max(button.sizeHint().height() for button in self._buttons) + self._inset
        heights = [button.heightForWidth(width - self._inset * 2) for button in self._buttons]
        return sum(heights) + SPACE * (len(heights) - 1) + self._inset

    def _fits(self, width: int) -> bool:
        count = len(self._buttons)
        return self._widest() * count + SPACE * (count - 1) + self._inset * 2 <= width

    def _widest(self) -> int:
        return max(button.sizeHint().width() for button in self._buttons)
