"""A wave to follow: the whole of it is seen, and where in it the person is now."""

import math
from collections.abc import Callable
from typing import override

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from protech_gui.platform.sound import Recording
from protech_gui.theme import Ink, ink
from protech_gui.window.models.wave import height
from protech_gui.window.parts.guide import Guide
from protech_gui.window.parts.stillness import Stillness

LINES = 7
"""How high the picture is, in lines of text."""

SLOW_MS = 100
"""How often it is drawn anew while the water moves."""

SWELL_SECONDS = 7.0
"""How long a ripple takes to pass its own length."""

RIPPLES = 9
"""So many of them lie across the picture."""

RIPPLE = 0.035
"""How high a ripple is, as a share of the picture."""

STEP = 4
"""The outline is drawn from points so many pixels apart."""

WATER = 0.25
"""How much of the accent's colour the water ahead has; what was ridden has all of it."""


class WaveGuide(Guide):
    """As much of the wave is filled as time has passed; a float rides where that is.

    Without motion the water stands still, and the float takes a step each minute.
    """

    recording = Recording.SEA

    def __init__(self, uptime: Callable[[], float], stillness: Stillness) -> None:
        """``uptime`` returns seconds that run on evenly."""
        super().__init__(stillness)
        self._uptime = uptime
        self._share = self._moved = 0.0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    @override
    def title(self) -> str:
        return self.tr("Wave")

    @override
    def told(self) -> str:
        return self.tr(
            "A wave that rises, reaches its highest point and falls, with a float on it."
        )

    @override
    def retranslate(self) -> None:
        self.setAccessibleName(self.title())
        self.setAccessibleDescription(self.told())

    @override
    def show_time(self, passed: float, minutes: int) -> None:
        if self.still:
            passed = passed // 60 * 60
        share = min(1.0, passed / (minutes * 60))
        if share != self._share:
            self._share = share
            self.update()

    @override
    def draw(self) -> None:
        moved = 0.0 if self.still else self._uptime() / SWELL_SECONDS % 1
        if moved != self._moved and (self.still or self._running):
            self._moved = moved
            self.update()

    @override
    def changes_in(self) -> int | None:
        return None if self.still else SLOW_MS

    @override
    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * LINES * 3, line * LINES)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        water, now = self._water(), round(self._share * self.width())
        painter.fillPath(water, _thin(ink(Ink.ACTION)))
        painter.strokePath(water, QPen(ink(Ink.QUIET), 1.5))
        painter.save()
        painter.setClipRect(0, 0, now, self.height())
        painter.fillPath(water, ink(Ink.ACTION))
        painter.restore()
        radius = self.fontMetrics().height() * 0.45
        place = QPointF(
            min(max(radius + 2, now), self.width() - radius - 2), self._top(now) - radius * 0.4
        )
        painter.setPen(QPen(ink(Ink.TEXT), 2))
        painter.setBrush(ink(Ink.ON_ACTION))
        painter.drawEllipse(place, radius, radius)
        painter.end()

    def _water(self) -> QPainterPath:
        """Return the outline of the water."""
        path = QPainterPath(QPointF(0, self.height()))
        for x in (*range(0, self.width(), STEP), self.width()):
            path.lineTo(x, self._top(x))
        path.lineTo(self.width(), self.height())
        path.closeSubpath()
        return path

    def _top(self, x: int) -> float:
        """Return where the water ends above, in pixels from the top."""
        share = x / max(1, self.width())
        ripple = RIPPLE * math.sin(2 * math.pi * (share * RIPPLES - self._moved))
        return self.height() * (0.92 - 0.72 * height(share) + ripple)


def _thin(colour: QColor) -> QColor:
    made = QColor(colour)
    made.setAlphaF(WATER)
    return made
