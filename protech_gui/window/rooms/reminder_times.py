"""The times of reminders in the settings: up to three, each of which can be removed."""

from typing import override

from PySide6.QtCore import QLocale, Qt, QTime, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from protech_gui.theme import SPACE
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.flow import Flow
from protech_gui.window.parts.leading import Leading
from protech_gui.window.parts.retranslated import Retranslated
from protech_gui.window.parts.time_field import TimeField

MOST = 3
_OFFERED = (540, 780, 1200, 1020)
"""What a new time is first, in minutes after midnight: the first that is not chosen yet."""


def time_words(minute: int) -> str:
    """Return a time of the day, in minutes after midnight, as the language spoken now writes it."""
    return QLocale().toString(QTime(minute // 60, minute % 60), QLocale.FormatType.ShortFormat)


class ReminderTimes(Retranslated, QWidget):
    """The chosen times, in the order in which they were added."""

    changed = Signal(object)
    """The times that are chosen now, a tuple of minutes after midnight."""

    def __init__(self) -> None:
        super().__init__()
        self._times: tuple[int, ...] = ()
        self._rows = tuple(_Row(number) for number in range(MOST))
        self._add = Button("plus")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        for row in self._rows:
            layout.addWidget(row)
            row.changed.connect(self._on_changed)
            row.removed.connect(self._on_removed)
        layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._add.clicked.connect(self._on_add)
        self.choose(())

    @property
    def chosen(self) -> tuple[int, ...]:
        """The times that are chosen, in minutes after midnight."""
        return self._times

    def choose(self, times: tuple[int, ...]) -> None:
        """Show these times as chosen; says so only by the look."""
        self._times = times
        for row, minute in zip(self._rows, times, strict=False):
            row.choose(minute)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(times))
        self._add.setVisible(len(times) < MOST)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        names = (self.tr("First time"), self.tr("Second time"), self.tr("Third time"))
        for row, name in zip(self._rows, names, strict=True):
            row.say(name, self.tr("Remove {time}").format(time=time_words(row.minute)))
        self._add.say(self.tr("Add a time"))

    def _tell(self, times: tuple[int, ...]) -> None:
        self.choose(times)
        self.changed.emit(times)

    @Slot()
    def _on_add(self) -> None:
        number = len(self._times)
        new = next(minute for minute in _OFFERED if minute not in self._times)
        self._tell((*self._times, new))
        self._rows[number].setFocus()

    @Slot()
    def _on_changed(self) -> None:
        self._tell(tuple(row.minute for row in self._rows[: len(self._times)]))

    @Slot(object)
    def _on_removed(self, number: int) -> None:
        self._tell(self._times[:number] + self._times[number + 1 :])
        self._add.setFocus()


class _Row(Leading):
    """One time, and the button that removes it."""

    changed = Signal()
    removed = Signal(object)
    """The number of this row."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self._field, self._remove = TimeField(labelled=False), Button("trash-2", Weight.QUIET)
        row = Flow(self)
        row.addWidget(self._field)
        row.addWidget(self._remove)
        self.lead_to(self._field)
        self._field.changed.connect(self.changed)
        self._remove.clicked.connect(self._on_remove)

    @property
    def minute(self) -> int:
        """The time that is chosen, in minutes after midnight."""
        return self._field.minute

    def choose(self, minute: int) -> None:
        """Show this time."""
        self._field.choose(minute)

    def say(self, name: str, remove: str) -> None:
        """Name the field and the button."""
        self._field.name(name)
        self._remove.say(remove)

    @Slot()
    def _on_remove(self) -> None:
        self.removed.emit(self._number)
