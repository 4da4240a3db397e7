"""A drawing of this project's own, in one colour of the theme, sharp at any size."""

from pathlib import Path
from typing import override

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from protech_gui.theme import Ink, ink

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "drawings"
"""Where the drawings lie; each draws in ``currentColor``."""


class Drawing(QWidget):
    """Shows the drawing of a name, so many lines of text high; words beside it say the same."""

    def __init__(self, name: str, lines: float, role: Ink = Ink.TEXT) -> None:
        """Raises OSError if there is no such drawing."""
        super().__init__()
        self._lines = lines
        self._role = role
        self._drawn = ""
        self._renderer = QSvgRenderer(self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.turn(name)

    def turn(self, name: str) -> None:
        """Show another drawing; raises OSError if there is none of this name."""
        self._source = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * self._lines)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        drawing = self._source.replace("currentColor", ink(self._role).name())
        if drawing != self._drawn:
            self._drawn = drawing
            self._renderer.load(QByteArray(drawing.encode()))
        painter = QPainter(self)
        self._renderer.render(painter, QRectF(self.rect()))
        painter.end()
