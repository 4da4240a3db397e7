"""Buttons side by side where there is room, else one below the other."""

from typing import override

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QWidget

from protech_gui.theme import SPACE


class ButtonRow(QWidget):
    """Holds a page's buttons, so that long words in large text lose nothing."""

    def __init__(self, *buttons: QPushButton) -> None:
        super().__init__()
        self._buttons = buttons
        # Below each other they stand close, however much room there is.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE)
        for button in buttons:
            self._row.addWidget(button)
        self._row.addStretch()

    @override
    def minimumSizeHint(self) -> QSize:
        narrowest = [button.minimumSizeHint().width() for button in self._shown()]
        return QSize(max(narrowest, default=0), self._row.minimumSize().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn()
        super().resizeEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        # Buttons come, go and change their words.
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        """Set the buttons side by side if they fit, else one below the other."""
        widths = self._widths()
        needed = sum(widths) + SPACE * (len(widths) - 1)
        sides = QBoxLayout.Direction
        fits = needed <= self.width()
        self._row.setDirection(sides.LeftToRight if fits else sides.TopToBottom)

    def _widths(self) -> list[int]:
        """Return the width in pixels that each button needs on one line that can be seen."""
        return [button.sizeHint().width() for button in self._shown()]

    def _shown(self) -> list[QPushButton]:
        return [button for button in self._buttons if not button.isHidden()]
