"""Buttons side by side where there is room, else one below the other."""

from typing import override

from PySide6.QtCore import QEvent, QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from protech_gui.theme import SPACE
from protech_gui.window.parts.button import Button


class ButtonRow(QWidget):
    """Holds a page's buttons, so that long words in large text lose nothing.

    It takes no room while all of them are hidden.
    """

    def __init__(self, *buttons: Button) -> None:
        super().__init__()
        self._buttons = buttons
        self._is_empty = False
        # Below each other they stand close, however much room there is.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE)
        for button in buttons:
            self._row.addWidget(button)
            # At once, because a button that was just shown may be given the focus.
            button.hidden_or_shown.connect(self._come_or_go)
        self._row.addStretch()
        self._come_or_go()

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

    @Slot()
    def _come_or_go(self) -> None:
        """Go with the last button and come with the first; else whoever hid the row shows it."""
        is_empty = not self._shown()
        if is_empty is not self._is_empty:
            self._is_empty = is_empty
            self.setHidden(is_empty)

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

    def _shown(self) -> list[Button]:
        return [button for button in self._buttons if not button.isHidden()]
