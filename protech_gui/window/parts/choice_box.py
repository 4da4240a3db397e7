"""A box in which one of several things is chosen, drawn in the theme's way."""

from typing import override

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QComboBox, QStyleOptionComboBox

from protech_gui.theme import SPACE


class ChoiceBox(QComboBox):
    """Lists choices by their keys; can be narrower than its longest choice."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumContentsLength(6)

    def offer(self, choices: dict[str, str]) -> None:
        """Offer these choices, key and words, in place of those before; keeps what is chosen."""
        if [self.itemText(row) for row in range(self.count())] == list(choices.values()):
            return
        chosen = self.chosen
        self.clear()
        for key, words in choices.items():
            self.addItem(words, key)
        self.choose(chosen)

    @property
    def chosen(self) -> str:
        """The key of what is chosen; empty while there is nothing."""
        return str(self.currentData() or "")

    def choose(self, key: str) -> None:
        """Show this as chosen; says so only by the look."""
        self.setCurrentIndex(self.findData(key))

    @override
    def minimumSizeHint(self) -> QSize:
        wide = self.fontMetrics().averageCharWidth() * 12 + SPACE * 4
        return QSize(min(wide, super().sizeHint().width()), super().minimumSizeHint().height())

    @override
    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        # What has no room ends in dots; the list shows all of it.
        room = self.width() - SPACE * 5
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room
        )

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
