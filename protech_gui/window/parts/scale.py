"""The scale from 0 to 10 on which a person says how strong something is."""

from typing import override

from PySide6.QtCore import QElapsedTimer, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout

from protech_gui.parts.words import Words
from protech_gui.theme import SPACE, Ink, TextSize, ink
from protech_gui.window.parts.leading import Leading

STEPS = 11
_TEN_MS = 1500
"""So soon after a 1, a typed 0 makes it a ten."""

_SMALLEST = 0.75
"""How much smaller than other text the numbers become where there is little room."""


class Scale(Leading):
    """Eleven numbers in a row with words at both ends; nothing is chosen at first.

    Arrows, digits, Home and End choose, and so does a click.
    """

    changed = Signal(object)
    """The number that the person chose, 0 to 10."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        self._question = Words()
        self._numbers = _Numbers()
        self._low, self._high = Words(TextSize.SMALL, quiet=True), Words(TextSize.SMALL, quiet=True)
        self._high.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        ends = QHBoxLayout()
        ends.setSpacing(SPACE * 2)
        ends.addWidget(self._low, 1)
        ends.addWidget(self._high, 1)
        column.addWidget(self._question)
        column.addWidget(self._numbers)
        column.addLayout(ends)
        self.lead_to(self._numbers)
        self._numbers.chosen.connect(self.changed)

    @property
    def value(self) -> int | None:
        """The chosen number, None while there is none."""
        return self._numbers.number

    def choose(self, value: int | None) -> None:
        """Show this number, or none, as chosen; says nothing."""
        self._numbers.number = value

    def say(self, question: str, low: str, high: str, unanswered: str) -> None:
        """Ask, and name both ends; ``unanswered`` is said aloud while nothing is chosen."""
        self._question.setText(question)
        self._low.setText(low)
        self._high.setText(high)
        self._numbers.say(question, f"0: {low}. 10: {high}.", unanswered)


class _Numbers(QSlider):
    """A slider that looks like eleven numbers and can be without a value."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._number: int | None = None
        self._ends = self._unanswered = ""
        self._since_one = QElapsedTimer()
        self.setRange(0, STEPS - 1)
        self.setPageStep(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def number(self) -> int | None:
        return self._number

    @number.setter
    def number(self, number: int | None) -> None:
        self._number = number
        self.setValue(number or 0)
        self._describe()
        self.update()

    def say(self, name: str, ends: str, unanswered: str) -> None:
        self.setAccessibleName(name)
        self._ends, self._unanswered = ends, unanswered
        self._describe()

    def _describe(self) -> None:
        unanswered = f" {self._unanswered}" if self._number is None else ""
        self.setAccessibleDescription(self._ends + unanswered)

    def _pick(self, number: int) -> None:
        number = min(max(number, 0), STEPS - 1)
        if number != self._number:
            self.number = number
            self.chosen.emit(number)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width() * 2, self.minimumSizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        widest = round(metrics.horizontalAdvance("10") * _SMALLEST)
        return QSize(STEPS * (widest + SPACE), metrics.height() + SPACE * 3)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_0
        step = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: -1,
        }.get(Qt.Key(event.key()))
        if 0 <= digit <= 9:
            self._type(digit)
        elif step is not None:
            # The first arrow starts at the nearest end.
            first = 0 if step > 0 else STEPS - 1
            self._pick(first if self._number is None else self._number + step)
        elif event.key() == Qt.Key.Key_Home:
            self._pick(0)
        elif event.key() == Qt.Key.Key_End:
            self._pick(STEPS - 1)
        else:
            event.ignore()

    def _type(self, digit: int) -> None:
        after_one = self._since_one.isValid() and not self._since_one.hasExpired(_TEN_MS)
        self._since_one.invalidate()
        if digit == 1:
            self._since_one.start()
        self._pick(10 if digit == 0 and after_one and self._number == 1 else digit)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pick(int(event.position().x() * STEPS / max(self.width(), 1)))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pick(int(event.position().x() * STEPS / max(self.width(), 1)))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(STEPS):
            self._paint(painter, number)
        if self.hasFocus():
            painter.setPen(QPen(ink(Ink.FOCUS), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), SPACE, SPACE)
        painter.end()

    def _paint(self, painter: QPainter, number: int) -> None:
        wide = self.width() / STEPS
        cell = QRect(round(number * wide), 0, round((number + 1) * wide) - round(number * wide), 0)
        cell.setHeight(self.height())
        is_chosen = number == self._number
        box = cell.adjusted(3, 6, -3, -6)
        painter.setPen(QPen(ink(Ink.ACTION if is_chosen else Ink.QUIET), 1))
        painter.setBrush(ink(Ink.ACTION) if is_chosen else self.palette().base())
        painter.drawRoundedRect(box, SPACE, SPACE)
        font = QFont(self.font())
        font.setBold(is_chosen)
        # All as small as the widest, so that none stands out.
        widest = self.fontMetrics().horizontalAdvance("10") + 2
        font.setPointSizeF(font.pointSizeF() * min(1.0, box.width() / widest))
        painter.setFont(font)
        painter.setPen(ink(Ink.ON_ACTION if is_chosen else Ink.TEXT))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
