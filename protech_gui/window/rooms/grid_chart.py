"""Counts by weekday and hour, drawn: in each field a square as large as its count."""

from math import sqrt
from typing import override

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter

from protech_gui.theme import SPACE
from protech_gui.window.models.chart_drawing import Grid
from protech_gui.window.models.chart_shape import labelled
from protech_gui.window.rooms.chart_canvas import Canvas


class GridChart(Canvas):
    """Draws a ``Grid``; the size of a square says how many, so that no shade is needed."""

    def __init__(self) -> None:
        super().__init__()
        self._drawing = Grid((), (), ())

    def show_drawing(self, drawing: Grid) -> None:
        """Draw this; ``say`` comes next."""
        self._drawing = drawing

    @override
    def high(self, width: float) -> float:
        del width
        return self._row() * len(self._drawing.rows) + self.line() + SPACE * 1.5

    @override
    def draw(self, painter: QPainter) -> None:
        left = self.wide(*self._drawing.rows) + SPACE
        top = self.line() + SPACE / 2
        plot = QRectF(left, top, self.width() - left - 1, self._row() * len(self._drawing.rows))
        self._draw_columns(painter, plot)
        most = max((max(row) for row in self._drawing.counts), default=0)
        for place, name in enumerate(self._drawing.rows):
            y = plot.top() + place * self._row()
            self.write_right(painter, name, left - SPACE, y + self._row() / 2)
            self.rule(painter, QLineF(left, y, plot.right(), y), base=place == 0)
            for column, count in enumerate(self._drawing.counts[place]):
                if count:
                    self._draw_count(painter, plot, column, y, sqrt(count / most))
        self.rule(
            painter,
            QLineF(left, plot.bottom(), plot.right(), plot.bottom()),
            base=True,
        )

    def _row(self) -> float:
        return self.line() * 1.5

    def _draw_columns(self, painter: QPainter, plot: QRectF) -> None:
        """Write the names of hours where each begins, as many as have room."""
        named = [place for place, name in enumerate(self._drawing.columns) if name]
        texts = [self._drawing.columns[place] for place in named]
        wide = plot.width() / max(1, len(self._drawing.columns))
        room = int(plot.width() / (self.wide(*texts) + SPACE))
        for one in labelled(len(named), room):
            x = plot.left() + named[one] * wide
            self.write_middle(painter, texts[one], x, 0)
            self.rule(painter, QLineF(x, plot.top(), x, plot.bottom()), base=False)

    def _draw_count(
        self, painter: QPainter, plot: QRectF, column: int, top: float, share: float
    ) -> None:
        wide = plot.width() / len(self._drawing.columns)
        side = max(3.0, (min(wide, self._row()) - 2) * share)
        middle = plot.left() + (column + 0.5) * wide
        box = QRectF(middle - side / 2, top + self._row() / 2 - side / 2, side, side)
        self.fill(painter, box)
