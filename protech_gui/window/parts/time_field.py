"""A field for a time of the day, under its label or beside others under a common one."""

from typing import override

from PySide6.QtCore import QLocale, Qt, QTime, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QLabel, QTimeEdit, QVBoxLayout

from protech_gui.theme import SPACE
from protech_gui.window.parts.leading import Leading
from protech_gui.window.parts.retranslated import Retranslated


class TimeField(Retranslated, Leading):
    """Hours and minutes as the person's language writes them; typed, or turned with the arrows."""

    changed = Signal(object)
    """The time that is chosen now, in minutes after midnight."""

    def __init__(self, *, labelled: bool = True) -> None:
        """``labelled``: its name stands above it, else it is only said."""
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        self._label = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._field = _Field()
        self._label.setBuddy(self._field)
        self._label.setVisible(labelled)
        layout.addWidget(self._label)
        layout.addWidget(self._field, 0, Qt.AlignmentFlag.AlignLeft)
        self.lead_to(self._field)
        self._field.timeChanged.connect(self._on_changed)
        self.retranslate()

    @property
    def minute(self) -> int:
        """The time that is chosen, in minutes after midnight."""
        return self._field.time().msecsSinceStartOfDay() // 60_000

    def choose(self, minute: int) -> None:
        """Show this time as chosen; says so only by the look."""
        self._field.blockSignals(True)
        self._field.setTime(QTime(minute // 60, minute % 60))
        self._field.blockSignals(False)

    def name(self, label: str) -> None:
        """Give the field its label, which is its name for everybody."""
        self._label.setText(label)
        self._field.setAccessibleName(label.replace("&", ""))

    @override
    def retranslate(self) -> None:
        self._field.setLocale(QLocale())
        self._field.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit(self.minute)


class _Field(QTimeEdit):
    """The field itself: what is typed holds when it is left, or at Return."""

    def __init__(self) -> None:
        super().__init__()
        self.setKeyboardTracking(False)
        # Of a field that turns, a style sheet's padding reaches the frame and not the text.
        self.lineEdit().setTextMargins(SPACE + 3, 0, 0, 0)
        self.setWrapping(True)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # Whoever scrolls the page does not mean to change what stands under the pointer.
        event.ignore()
