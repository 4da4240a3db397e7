"""A breath to follow: a shape that grows while one breathes in and shrinks on the way out."""

import math
from collections.abc import Callable
from typing import override

from PySide6.QtCore import QLineF, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from protech_gui.domain.breathing import (
    BREATH_SECONDS,
    IN_SECONDS,
    OUT_SECONDS,
    Part,
    Phase,
    breaths,
    phase,
)
from protech_gui.parts.words import Words
from protech_gui.platform.sound import Recording
from protech_gui.theme import SPACE, Ink, TextSize, ink
from protech_gui.window.parts.guide import FRAME_MS, Guide
from protech_gui.window.parts.stillness import Stillness

LINES, ROW_LINES = 7, 10
"""How wide the circle and the row are, in heights of a line of text."""

SMALLEST = 0.4
"""How large the shape is when the breath is out, as a part of its full size."""

ROW = 4
"""So many breaths stand in the row that is shown without motion."""

LATE_SECONDS = 0.5
"""A breath that is noticed later than this, because the computer slept, begins anew."""


class BreathGuide(Guide):
    """Four seconds in and six out, with *in* or *out* beside it.

    Without motion there is a row of steps, large for in and small for out, of which another is
    marked when the breath turns. Screen readers are told once how it goes, and not at each breath.
    """

    recording = Recording.BREATH

    def __init__(self, uptime: Callable[[], float], stillness: Stillness) -> None:
        """``uptime`` returns seconds that run on evenly."""
        super().__init__(stillness)
        self._uptime = uptime
        self._began = self._drawn = uptime()
        self._taken = 0
        self._shape, self._word = _Shape(), Words(TextSize.DISPLAY)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE * 3)
        row.addWidget(self._shape)
        row.addWidget(self._word, 1)

    @override
    def title(self) -> str:
        return self.tr("Breath")

    @override
    def told(self) -> str:
        seconds = self.tr("Breathe in for {in_seconds} seconds, and out for {out_seconds}.")
        return seconds.format(in_seconds=round(IN_SECONDS), out_seconds=round(OUT_SECONDS))

    @override
    def retranslate(self) -> None:
        self.setAccessibleName(self.title())
        self.setAccessibleDescription(self.told())
        self.draw()

    @override
    def begin(self) -> None:
        self._began = self._drawn = self._uptime()
        self._taken = 0
        super().begin()

    @override
    def draw(self) -> None:
        if self._running:
            self._keep_time()
        at = phase(self._drawn - self._began)
        word = self.tr("in") if at.part is Part.IN else self.tr("out")
        if word != self._word.text():
            self._word.setText(word)
        self._shape.show_breath(at, self._taken % ROW, still=self.still)

    @override
    def changes_in(self) -> int | None:
        left = phase(self._drawn - self._began).seconds_left
        return max(1, math.ceil(left * 1000)) if self.still else FRAME_MS

    def _keep_time(self) -> None:
        """Go on to this moment; a breath that begins is told."""
        self._drawn = self._uptime()
        passed = self._drawn - self._began
        taken = breaths(passed)
        if taken == self._taken:
            return
        self._taken = taken
        if passed - taken * BREATH_SECONDS > LATE_SECONDS:
            self._began, self._taken = self._drawn, 0
        self.turned.emit()


class _Shape(QWidget):
    """A circle within a ring, or the row of steps."""

    def __init__(self) -> None:
        super().__init__()
        self._at, self._place, self._still = phase(0), 0, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_breath(self, at: Phase, place: int, *, still: bool) -> None:
        """Show this phase; ``place`` of the row is where it stands without motion."""
        before = (self._at, self._place, self._still)
        self._at, self._place, self._still = at, place, still
        if still is not before[2]:
            self.updateGeometry()
        if (at, place, still) != before:
            self.update()

    @override
    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        if self._still:
            return QSize(line * ROW_LINES, line * ROW_LINES * 3 // (2 * ROW) // 2 + 4)
        return QSize(line * LINES, line * LINES)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._still:
            self._paint_row(painter)
        else:
            self._paint_circle(painter)
        painter.end()

    def _paint_circle(self, painter: QPainter) -> None:
        middle = QPointF(self.width() / 2, self.height() / 2)
        whole = min(self.width(), self.height()) / 2 - 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink(Ink.QUIET), 1.5))
        painter.drawEllipse(middle, whole, whole)
        radius = whole * (SMALLEST + (1 - SMALLEST) * self._at.fullness)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(Ink.ACTION))
        painter.drawEllipse(middle, radius, radius)

    def _paint_row(self, painter: QPainter) -> None:
        wide = self.width() / (2 * ROW)
        now = self._place * 2 + (self._at.part is Part.OUT)
        for step in range(2 * ROW):
            radius = wide * (0.24 if step % 2 else 0.44)
            painter.setPen(QPen(ink(Ink.ACTION if step <= now else Ink.QUIET), 1.5))
            painter.setBrush(ink(Ink.ACTION) if step == now else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(wide * (step + 0.5), wide), radius, radius)
        mark = QLineF(wide * (now + 0.2), wide * 2, wide * (now + 0.8), wide * 2)
        painter.setPen(QPen(ink(Ink.TEXT), 3))
        painter.drawLine(mark)
