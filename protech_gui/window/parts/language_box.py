"""The box in which a person chooses the language."""

from typing import override

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QComboBox

from protech_gui.language import NAMES
from protech_gui.theme import SPACE


class LanguageBox(QComboBox):
    """Lists each language in its own words; ``language`` is the chosen one's code."""

    def __init__(self, language: str) -> None:
        super().__init__()
        for code, name in NAMES.items():
            self.addItem(name, code)
        self.choose(language)

    @property
    def language(self) -> str:
        """The code of the chosen language."""
        return str(self.currentData())

    def choose(self, language: str) -> None:
        """Show this language as the chosen one; says so only by the look."""
        self.setCurrentIndex(self.findData(language))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # A style sheet takes the arrow away unless an image is given, one for each scheme.
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().text())
        middle = QPointF(self.width() - SPACE * 2, self.height() / 2)
        half = SPACE / 2
        corners = [QPointF(-half, -half / 2), QPointF(half, -half / 2), QPointF(0, half)]
        painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
        painter.end()
