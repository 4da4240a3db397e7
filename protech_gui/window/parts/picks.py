"""Picks: one or several of some answers that are whole sentences, one below the other."""

from collections.abc import Mapping
from functools import partial
from typing import override

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout

from protech_gui.theme import SPACE, Ink, ink
from protech_gui.window.parts.leading import Leading

_SIDE = 1.1
"""The side of the box before an answer, in heights of a letter."""

_FORTH = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)

_LEAST_LETTERS = 12
"""So narrow an answer can be that its words still break well."""


class Picks(Leading):
    """Answers by their keys, each with a box that has a tick when it is chosen.

    Where one alone can be chosen, choosing another lets go of the first. A chosen one can
    always be let go again. Tab goes from answer to answer, and so do the arrows.
    """

    changed = Signal(object)
    """The keys that are chosen now, a tuple of str, in the order the answers stand."""

    def __init__(self, *keys: str, several: bool = False) -> None:
        super().__init__()
        self._several = several
        # No group of Qt's: it would not let go of the last one, and Tab passes over all but one.
        self._picks = {key: _Pick() for key in keys}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        for pick in self._picks.values():
            pick.clicked.connect(partial(self._on_clicked, pick))
            column.addWidget(pick)
        self.lead_to(next(iter(self._picks.values())))

    @property
    def chosen(self) -> tuple[str, ...]:
        """The keys that are chosen."""
        return tuple(key for key, pick in self._picks.items() if pick.isChecked())

    def choose(self, *keys: str) -> None:
        """Have exactly these chosen; says so only by the look."""
        for key, pick in self._picks.items():
            pick.setChecked(key in keys)

    def say(self, name: str, labels: Mapping[str, str]) -> None:
        """Name what is asked, for screen readers, and each answer by its key."""
        self.setAccessibleName(name)
        for key, label in labels.items():
            self._picks[key].setText(label)
            self._picks[key].setAccessibleName(label)
            self._picks[key].setAccessibleDescription(name)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = (event.key() in _FORTH) - (event.key() in _BACK)
        picks = list(self._picks.values())
        here = [place for place, pick in enumerate(picks) if pick.hasFocus()]
        if step and here:
            picks[(here[0] + step) % len(picks)].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, clicked: "_Pick") -> None:
        if clicked.isChecked() and not self._several:
            for pick in self._picks.values():
                pick.setChecked(pick is clicked)
        self.changed.emit(self.chosen)


class _Pick(QCheckBox):
    """A box and words that break into lines where there is little room."""

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*_FORTH, *_BACK):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @property
    def _side(self) -> int:
        return round(self.fontMetrics().height() * _SIDE)

    @property
    def _indent(self) -> int:
        return SPACE + self._side + SPACE

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        words = self._around(width)
        return max(words.height(), self._side) + SPACE * 3 // 2

    @override
    def sizeHint(self) -> QSize:
        wide = self._indent + self.fontMetrics().horizontalAdvance(self.text()) + SPACE * 2
        return QSize(wide, self.heightForWidth(wide))

    @override
    def minimumSizeHint(self) -> QSize:
        wide = self._indent + self.fontMetrics().averageCharWidth() * _LEAST_LETTERS
        return QSize(wide, self._side + SPACE * 3 // 2)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(event.size().width()))

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._side
        box = QRect(SPACE, (self.height() - side) // 2, side, side)
        chosen = self.isChecked()
        painter.setPen(QPen(ink(Ink.ACTION if chosen else Ink.QUIET), 2))
        painter.setBrush(ink(Ink.ACTION) if chosen else self.palette().base())
        painter.drawRoundedRect(box, SPACE / 2, SPACE / 2)
        if chosen:
            painter.setPen(QPen(ink(Ink.ON_ACTION), 2.5))
            half = box.center()
            painter.drawPolyline(
                [
                    QPoint(box.left() + side // 4, half.y()),
                    QPoint(half.x() - side // 12, box.bottom() - side // 4),
                    QPoint(box.right() - side // 5, box.top() + side // 4),
                ]
            )
        painter.setPen(ink(Ink.TEXT))
        words = self._around(self.width())
        words.moveTop((self.height() - words.height()) // 2)
        painter.drawText(words, Qt.TextFlag.TextWordWrap, self.text())
        if self.hasFocus():
            painter.setPen(QPen(ink(Ink.FOCUS), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), SPACE / 2, SPACE / 2)
        painter.end()

    def _around(self, width: int) -> QRect:
        """Return the room that the words take in so many pixels of width."""
        room = QRect(self._indent, 0, max(1, width - self._indent - SPACE), 100_000)
        return self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
