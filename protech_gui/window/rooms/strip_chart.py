"""Charts over time, drawn: plots above each other, with bars, rings and squares in steps."""

from itertools import pairwise
from typing import override

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from protech_gui.theme import SPACE, Ink
from protech_gui.window.models.chart_drawing import Mark, Strip, Strips
from protech_gui.window.models.chart_shape import labelled
from protech_gui.window.rooms.chart_canvas import Canvas

_PLOT_LINES = 6
"""How high each plot is, in lines of text."""

_WIDEST_BAR = 48


class StripChart(Canvas):
    """Draws ``Strips``; before is a ring and after a square, so that no colour is needed."""

    def __init__(self) -> None:
        super().__init__()
        self._drawing = Strips((), ())

    def show_drawing(self, drawing: Strips) -> None:
        """Draw this; ``say`` comes next."""
        self._drawing = drawing

    @override
    def high(self, width: float) -> float:
        plots = sum(self._heading(strip, width) + self._plot() for strip in self._drawing.strips)
        gaps = SPACE * 2 * len(self._drawing.strips)
        legend = self.line() * 1.5 * len(self._legend()) + SPACE
        return plots + gaps + self.line() * 1.5 + (legend if self._legend() else 0)

    @override
    def draw(self, painter: QPainter) -> None:
        left = self._left()
        top = 0.0
        for strip in self._drawing.strips:
            heading = self._heading(strip, self.width())
            self.write(painter, strip.name, QRectF(0, top, self.width(), heading))
            plot = QRectF(left, top + heading, self.width() - left - SPACE, self._plot())
            self._draw_frame(painter, plot, strip)
            self._draw_marks(painter, plot, strip)
            top = plot.bottom() + SPACE * 2
        self._draw_steps(painter, left, top - SPACE * 1.5)
        self._draw_legend(painter, left, top + self.line() * 1.5)

    def _plot(self) -> float:
        return float(self.line() * _PLOT_LINES)

    def _heading(self, strip: Strip, width: float) -> float:
        # Between a heading and its plot half of the topmost number has to find room.
        return self.text_height(strip.name, width) + self.line() / 2 + SPACE / 2

    def _left(self) -> float:
        numbers = [text for strip in self._drawing.strips for text, _ in strip.ticks]
        return self.wide(*numbers) + SPACE

    def _draw_frame(self, painter: QPainter, plot: QRectF, strip: Strip) -> None:
        for text, share in strip.ticks:
            y = plot.bottom() - share * plot.height()
            self.write_right(painter, text, plot.left() - SPACE / 2, y)
            self.rule(painter, QLineF(plot.left(), y, plot.right(), y), base=share == 0)

    def _draw_marks(self, painter: QPainter, plot: QRectF, strip: Strip) -> None:
        wide = plot.width() / max(1, len(strip.marks))
        rings: list[QPointF] = []
        for place, mark in enumerate(strip.marks):
            x = plot.left() + (place + 0.5) * wide
            self._draw_bars(painter, plot, x, mark)
            rings += self._draw_strengths(painter, plot, x, mark)
        if strip.joined:
            painter.setPen(QPen(self.ink(Ink.QUIET), 1.5))
            for one, next_one in pairwise(rings):
                painter.drawLine(QLineF(one, next_one))
        for ring in rings:
            self.ring(painter, ring, self._radius())

    def _draw_bars(self, painter: QPainter, plot: QRectF, x: float, mark: Mark) -> None:
        wide = min(_WIDEST_BAR, plot.width() / max(1, len(self._drawing.steps)) * 0.6)
        bottom = plot.bottom()
        for share, hatched in ((mark.bar, False), (mark.upper, True)):
            if share is not None:
                high = share * plot.height()
                box = QRectF(x - wide / 2, bottom - high, wide, high)
                self.fill(painter, box, hatched=hatched)
                bottom -= high

    def _draw_strengths(
        self, painter: QPainter, plot: QRectF, x: float, mark: Mark
    ) -> list[QPointF]:
        """Draw the square and what joins it to the ring; return where the ring is to be."""
        if mark.ring is None:
            return []
        ring = QPointF(x, plot.bottom() - mark.ring * plot.height())
        if mark.square is not None:
            square = QPointF(x, plot.bottom() - mark.square * plot.height())
            painter.setPen(QPen(self.ink(Ink.QUIET), 1.5))
            painter.drawLine(QLineF(ring, square))
            self._draw_square(painter, square, self._radius())
        return [ring]

    def _draw_square(self, painter: QPainter, place: QPointF, radius: float) -> None:
        side = radius * 1.5
        self.fill(painter, QRectF(place.x() - side / 2, place.y() - side / 2, side, side))

    def _draw_steps(self, painter: QPainter, left: float, top: float) -> None:
        """Name as many steps beneath the plots as there is room for."""
        names = self._drawing.steps
        wide = self.width() - left - SPACE
        room = int(wide / (self.wide(*names) + SPACE))
        for place in labelled(len(names), room):
            middle = left + (place + 0.5) / len(names) * wide
            self.write_middle(painter, names[place], middle, top)

    def _legend(self) -> list[tuple[str, str]]:
        legend = self._drawing.legend
        kinds = {"ring": legend.ring, "square": legend.square}
        kinds |= {"bar": legend.bar, "upper": legend.upper}
        return [(kind, words) for kind, words in kinds.items() if words]

    def _draw_legend(self, painter: QPainter, left: float, top: float) -> None:
        """Say beneath the steps what the marks are."""
        radius = self.line() / 4
        side = radius * 2
        for kind, words in self._legend():
            middle = QPointF(left + side / 2, top + self.line() / 2)
            box = QRectF(left, top + self.line() / 2 - side / 2, side, side)
            if kind == "ring":
                self.ring(painter, middle, radius)
            elif kind == "square":
                self._draw_square(painter, middle, radius)
            else:
                self.fill(painter, box, hatched=kind == "upper")
            beside = left + side + SPACE
            self.write(painter, words, QRectF(beside, top, self.width() - beside, self.line()))
            top += self.line() * 1.5

    def _radius(self) -> float:
        """Return the radius of a mark: no wider than a step, no higher than letters."""
        room = self.width() / max(1, len(self._drawing.steps)) / 3
        return max(2.5, min(self.line() / 4, room))
