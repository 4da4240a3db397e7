"""What all charts are drawn on: a surface with a name, as high as its width makes it."""

from abc import abstractmethod
from typing import override

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from protech_gui.theme import Ink, ink

_HIGHEST_TEXT = 10_000
_CORNER = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class Canvas(QWidget):
    """Draws with the theme's inks and the widget's own font; nothing on it moves.

    A subclass says how high its drawing is and draws it; without one nothing is drawn.
    """

    def __init__(self) -> None:
        super().__init__()
        self._worn: QPalette | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def wear(self, worn: QPalette) -> None:
        """Draw with the inks of this palette, as paper does, whatever the application wears."""
        self._worn = worn

    def ink(self, role: Ink) -> QColor:
        """Return the colour to draw with."""
        return ink(role, self._worn)

    @abstractmethod
    def high(self, width: float) -> float:
        """Return how high the drawing is at this width, both in the widget's pixels."""

    @abstractmethod
    def draw(self, painter: QPainter) -> None:
        """Draw everything."""

    def say(self, name: str, description: str) -> None:
        """Name the chart for those who cannot see it, and say what it shows."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return round(self.high(width))

    @override
    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().averageCharWidth() * 64
        return QSize(wide, self.heightForWidth(wide))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 20, self.line() * 4)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter)
        painter.end()

    def line(self) -> int:
        """Return how high a line of text is."""
        return self.fontMetrics().height()

    def wide(self, *texts: str) -> int:
        """Return how wide the widest of these texts is, 0 without one."""
        return max((self.fontMetrics().horizontalAdvance(text) for text in texts), default=0)

    def text_height(self, text: str, width: float) -> float:
        """Return how high a text is that breaks its lines at this width."""
        room = QRectF(0, 0, width, _HIGHEST_TEXT).toRect()
        return float(self.fontMetrics().boundingRect(room, self._flags(text, width), text).height())

    def write(self, painter: QPainter, text: str, box: QRectF, role: Ink = Ink.TEXT) -> None:
        """Write a text from the left and the top of a box, broken at its width."""
        painter.setPen(self.ink(role))
        painter.drawText(box, self._flags(text, box.width()), text)

    def write_right(self, painter: QPainter, text: str, right: float, middle: float) -> None:
        """Write one quiet line that ends at ``right`` and has its middle at this height."""
        wide = self.wide(text) + 1
        box = QRectF(right - wide, middle - self.line() / 2, wide, self.line())
        painter.setPen(self.ink(Ink.QUIET))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    def write_middle(self, painter: QPainter, text: str, middle: float, top: float) -> None:
        """Write one quiet line around ``middle``, moved as far as it needs to stay inside."""
        wide = self.wide(text) + 1
        left = max(0.0, min(middle - wide / 2, self.width() - wide))
        painter.setPen(self.ink(Ink.QUIET))
        painter.drawText(QRectF(left, top, wide, self.line()), Qt.AlignmentFlag.AlignCenter, text)

    def rule(self, painter: QPainter, line: QLineF, *, base: bool) -> None:
        """Draw a line of a plot: whole where it begins, dotted elsewhere."""
        style = Qt.PenStyle.SolidLine if base else Qt.PenStyle.DotLine
        painter.setPen(QPen(self.ink(Ink.QUIET), 1, style))
        painter.drawLine(line)

    def fill(self, painter: QPainter, box: QRectF, *, hatched: bool = False) -> None:
        """Fill a box, or hatch it and draw its edge."""
        if hatched:
            painter.setPen(QPen(self.ink(Ink.ACTION), 1))
            painter.setBrush(self.ink(Ink.ACTION))
            brush = painter.brush()
            brush.setStyle(Qt.BrushStyle.BDiagPattern)
            painter.setBrush(brush)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.ink(Ink.ACTION))
        painter.drawRect(box)

    def ring(self, painter: QPainter, place: QPointF, radius: float) -> None:
        """Draw a ring."""
        painter.setPen(QPen(self.ink(Ink.TEXT), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place, radius, radius)

    def _flags(self, text: str, width: float) -> int:
        """Return how a text is set: it breaks between words, if each of them has room."""
        fits = self.wide(*text.split()) <= width
        breaks = Qt.TextFlag.TextWordWrap if fits else Qt.TextFlag.TextWrapAnywhere
        return _CORNER | int(breaks)
