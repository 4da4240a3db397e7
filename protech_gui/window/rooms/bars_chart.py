"""Bars beneath each other, drawn: a name, a number, and how sure it is where that is known."""

from typing import override

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPen

from protech_gui.theme import SPACE, Ink
from protech_gui.window.models.chart_drawing import Bar, Bars
from protech_gui.window.rooms.chart_canvas import Canvas


class BarsChart(Canvas):
    """Draws ``Bars``; long names break their lines."""

    def __init__(self) -> None:
        super().__init__()
        self._drawing = Bars(())

    def show_drawing(self, drawing: Bars) -> None:
        """Draw this; ``say`` comes next."""
        self._drawing = drawing

    @override
    def high(self, width: float) -> float:
        bars = sum(self._head(bar, width) + self._thick() for bar in self._drawing.bars)
        ticks = self.line() * 1.5 if self._drawing.ticks else 0
        return bars + SPACE * 2 * len(self._drawing.bars) + ticks

    @override
    def draw(self, painter: QPainter) -> None:
        top = 0.0
        # Half a number stands beyond each end of the scale.
        edge = self.wide(*(text for text, _ in self._drawing.ticks)) / 2 + 1
        plot = QRectF(edge, 0, self.width() - 2 * edge, 0)
        for bar in self._drawing.bars:
            self._write_names(painter, bar, top)
            top += self._head(bar, self.width())
            self._draw_bar(painter, bar, QRectF(plot.left(), top, plot.width(), self._thick()))
            top += self._thick() + SPACE * 2
        for text, share in self._drawing.ticks:
            self.write_middle(painter, text, plot.left() + share * plot.width(), top - SPACE)

    def _thick(self) -> float:
        return self.line() * 0.8

    def _name_width(self, bar: Bar, width: float) -> float:
        return max(width / 3, width - self.wide(bar.words) - SPACE * 2)

    def _head(self, bar: Bar, width: float) -> float:
        room = self._name_width(bar, width)
        beside = self.text_height(bar.words, width - room - SPACE)
        return max(self.text_height(bar.name, room), beside) + SPACE / 2

    def _write_names(self, painter: QPainter, bar: Bar, top: float) -> None:
        room = self._name_width(bar, self.width())
        high = self._head(bar, self.width())
        self.write(painter, bar.name, QRectF(0, top, room, high))
        # The number ends at the right unless it needs all its room.
        left = max(room + SPACE, self.width() - self.wide(bar.words) - 1)
        self.write(painter, bar.words, QRectF(left, top, self.width() - left, high), Ink.QUIET)

    def _draw_bar(self, painter: QPainter, bar: Bar, box: QRectF) -> None:
        zero, end = (box.left() + s * box.width() for s in (self._drawing.zero, bar.end))
        middle = box.center().y()
        painter.setPen(QPen(self.ink(Ink.QUIET), 1))
        painter.drawLine(QLineF(zero, box.top() - 2, zero, box.bottom() + 2))
        self.fill(painter, QRectF(min(zero, end), box.top(), abs(end - zero), box.height()))
        if bar.low is not None and bar.high is not None:
            low, high = (box.left() + share * box.width() for share in (bar.low, bar.high))
            self._draw_range(painter, low, high, middle)

    def _draw_range(self, painter: QPainter, low: float, high: float, middle: float) -> None:
        """Draw a line with ends, light around it, so that it is seen on the bar and beside it."""
        reach = self.line() / 4
        lines = [QLineF(low, middle, high, middle)]
        lines += [QLineF(x, middle - reach, x, middle + reach) for x in (low, high)]
        for role, wide in ((Ink.ON_ACTION, 5), (Ink.TEXT, 2)):
            painter.setPen(QPen(self.ink(role), wide))
            painter.drawLines(lines)
