"""The chart of urges, drawn: how many hard moments there were, and how strong they were."""

from dataclasses import dataclass
from typing import override

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from protech_gui.domain.progress import Series
from protech_gui.domain.scale import HIGHEST
from protech_gui.theme import SPACE, Ink, ink
from protech_gui.window.models.chart_shape import ChartShape, Column, labelled, shape_of
from protech_gui.window.models.progress_words import Range, tick_words

_PLOT_LINES = 6
"""How high each of the two plots is, in lines of text."""

_WIDEST_BAR = 48


@dataclass(frozen=True)
class _Plots:
    """Where the two plots lie, in the widget's own pixels; they share their left and right."""

    upper: QRectF
    lower: QRectF


class UrgeChart(QWidget):
    """Two plots above each other: bars for how many, marks from 0 to 10 for how strong.

    Before is a ring and after a filled square, so that no colour is needed; nothing moves.
    """

    def __init__(self) -> None:
        super().__init__()
        self._series: Series | None = None
        self._shape: ChartShape | None = None
        self._range = Range.WEEK
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_series(self, series: Series, span: Range) -> None:
        """Draw this series."""
        self._series, self._shape, self._range = series, shape_of(series), span
        self.update()

    def say(self, name: str, description: str) -> None:
        """Name the chart for those who cannot see it, and say what it shows."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 64, self.minimumSizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        # Two plots, a heading above each, the days and the legend beneath.
        lines = _PLOT_LINES * 2 + 3 + 2.5
        height = round(lines * self.fontMetrics().height()) + SPACE * 6
        return QSize(self.fontMetrics().averageCharWidth() * 20, height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._shape is None or self._series is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plots = self._plots(self._shape)
        self._draw_frame(painter, plots.upper, self.tr("How many hard moments"), self._shape.ticks)
        strengths = ((0, 0.0), (5, 0.5), (HIGHEST, 1.0))
        self._draw_frame(painter, plots.lower, self.tr("How strong the urge was"), strengths)
        for column in self._shape.columns:
            self._draw_bar(painter, plots.upper, column)
            self._draw_strengths(painter, plots.lower, column)
        self._draw_days(painter, plots.lower, self._series)
        self._draw_legend(painter, plots.lower)
        painter.end()

    def _plots(self, shape: ChartShape) -> _Plots:
        metrics = self.fontMetrics()
        line = metrics.height()
        widest = max(metrics.horizontalAdvance(str(value)) for value, _ in (*shape.ticks, (10, 1)))
        left = widest + SPACE
        width = self.width() - left - SPACE
        high = line * _PLOT_LINES
        # Between a heading and its plot half of the topmost number has to find room.
        heading = line * 1.5 + SPACE
        upper = QRectF(left, heading, width, high)
        lower = QRectF(left, upper.bottom() + SPACE + heading, width, high)
        return _Plots(upper, lower)

    def _draw_frame(
        self, painter: QPainter, plot: QRectF, name: str, ticks: tuple[tuple[int, float], ...]
    ) -> None:
        """Write the name above a plot, and its numbers and lines."""
        metrics = self.fontMetrics()
        painter.setPen(ink(Ink.TEXT))
        above = plot.top() - metrics.height() / 2 - SPACE / 2 - metrics.descent()
        painter.drawText(QPointF(0, above), name)
        for value, share in ticks:
            y = plot.bottom() - share * plot.height()
            number = QRectF(0, y - metrics.height() / 2, plot.left() - SPACE / 2, metrics.height())
            painter.setPen(ink(Ink.QUIET))
            painter.drawText(
                number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(value)
            )
            faint = Qt.PenStyle.SolidLine if share == 0 else Qt.PenStyle.DotLine
            painter.setPen(QPen(ink(Ink.QUIET), 1, faint))
            painter.drawLine(QLineF(plot.left(), y, plot.right(), y))

    def _draw_bar(self, painter: QPainter, plot: QRectF, column: Column) -> None:
        if column.met is None:
            return
        wide = min(_WIDEST_BAR, plot.width() / self._count() * 0.6)
        high = column.met * plot.height()
        x = plot.left() + column.middle * plot.width()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(Ink.ACTION))
        painter.drawRect(QRectF(x - wide / 2, plot.bottom() - high, wide, high))

    def _draw_strengths(self, painter: QPainter, plot: QRectF, column: Column) -> None:
        if column.before is None:
            return
        x = plot.left() + column.middle * plot.width()
        before = QPointF(x, plot.bottom() - column.before * plot.height())
        if column.after is not None:
            after = QPointF(x, plot.bottom() - column.after * plot.height())
            painter.setPen(QPen(ink(Ink.QUIET), 1.5))
            painter.drawLine(QLineF(before, after))
            self._draw_after(painter, after)
        self._draw_before(painter, before)

    def _draw_before(self, painter: QPainter, place: QPointF) -> None:
        painter.setPen(QPen(ink(Ink.TEXT), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place, self._mark(), self._mark())

    def _draw_after(self, painter: QPainter, place: QPointF) -> None:
        side = self._mark() * 1.5
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(Ink.ACTION))
        painter.drawRect(QRectF(place.x() - side / 2, place.y() - side / 2, side, side))

    def _draw_days(self, painter: QPainter, plot: QRectF, series: Series) -> None:
        """Name as many days beneath the plots as there is room for."""
        metrics = self.fontMetrics()
        names = [tick_words(point, self._range) for point in series.points]
        widest = max(metrics.horizontalAdvance(name) for name in names) + SPACE
        painter.setPen(ink(Ink.QUIET))
        for place in labelled(len(names), int(plot.width() / widest)):
            middle = plot.left() + (place + 0.5) / len(names) * plot.width()
            left = min(middle - widest / 2, plot.right() + SPACE - widest)
            box = QRectF(left, plot.bottom() + SPACE / 2, widest, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, names[place])

    def _draw_legend(self, painter: QPainter, plot: QRectF) -> None:
        """Say beneath the days what ring and square are."""
        metrics = self.fontMetrics()
        y = plot.bottom() + SPACE * 1.5 + metrics.height() * 1.5
        x = plot.left() + self._mark()
        marks = ((self._draw_before, self.tr("before")), (self._draw_after, self.tr("after")))
        for draw, name in marks:
            draw(painter, QPointF(x, y))
            painter.setPen(ink(Ink.TEXT))
            x += self._mark() + SPACE
            painter.drawText(QPointF(x, y + metrics.ascent() / 2 - 1), name)
            x += metrics.horizontalAdvance(name) + SPACE * 3

    def _mark(self) -> float:
        """Return the radius of a mark: no wider than a column, no higher than letters."""
        room = self.width() / self._count() / 3
        return max(2.5, min(self.fontMetrics().height() / 4, room))

    def _count(self) -> int:
        return len(self._shape.columns) if self._shape else 1
