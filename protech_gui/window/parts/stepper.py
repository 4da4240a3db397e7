"""Where a person is in a row of steps: in words, and as dots."""

from typing import override

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from protech_gui.parts.words import Words
from protech_gui.theme import SPACE, Ink, TextSize, ink
from protech_gui.window.parts.retranslated import Retranslated


class Stepper(Retranslated, QWidget):
    """Says *Step 2 of 6* and shows as many dots."""

    def __init__(self) -> None:
        super().__init__()
        self._step, self._steps = 1, 1
        self._words = Words(TextSize.SMALL, quiet=True)
        self._dots = _Dots()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addWidget(self._words)
        column.addWidget(self._dots)

    def show_step(self, step: int, steps: int) -> None:
        """Show this step, from 1, of so many."""
        self._step, self._steps = step, steps
        self._dots.show_step(step, steps)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        words = self.tr("Step {step} of {steps}")
        self._words.setText(words.format(step=self._step, steps=self._steps))


class _Dots(QWidget):
    """A dot for each step: full up to the present one, rings for those to come."""

    def __init__(self) -> None:
        super().__init__()
        self._step, self._steps = 1, 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_step(self, step: int, steps: int) -> None:
        self._step, self._steps = step, steps
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._steps * SPACE * 2, SPACE * 3 // 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(self._steps):
            done = place < self._step
            painter.setPen(QPen(ink(Ink.ACTION if done else Ink.QUIET), 1.5))
            painter.setBrush(ink(Ink.ACTION) if done else Qt.BrushStyle.NoBrush)
            middle = QPointF(SPACE * 3 / 4 + place * SPACE * 2, self.height() / 2)
            painter.drawEllipse(middle, SPACE / 2, SPACE / 2)
        painter.end()
