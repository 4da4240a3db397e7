"""Which days a chart looks back at: how far, one step earlier or later, or days of one's own."""

from datetime import date
from typing import override

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from protech_gui.domain.progress_span import EARLIEST, Reach, Span, span_until
from protech_gui.parts.words import Words
from protech_gui.theme import SPACE
from protech_gui.window.models.progress_words import qdate, step_words
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.chips import Chips
from protech_gui.window.parts.flow import Flow
from protech_gui.window.parts.leading import Leading
from protech_gui.window.parts.retranslated import Retranslated


class SpanPicker(Retranslated, QWidget):
    """Chips for how far back, two buttons for earlier and later, and two days to choose."""

    changed = Signal(object)
    """The days that are chosen now, a ``Span``."""

    def __init__(self) -> None:
        super().__init__()
        self._today = date.min
        self._reach = Reach.WEEK
        self.span = Span(date.min, date.min)
        self._chips = Chips(*Reach)
        self._chips.choose(self._reach)
        self._days = Words()
        self._earlier, self._later = Button("arrow-left"), Button("arrow-right")
        self._first, self._last = _Day(), _Day()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        self._own, steps = QWidget(), QWidget()
        own, row = Flow(self._own), Flow(steps)
        for day in (self._first, self._last):
            own.addWidget(day)
            day.field.dateChanged.connect(self._on_own)
        for button in (self._earlier, self._later):
            row.addWidget(button)
        for part in (self._chips, self._own, self._days, steps):
            column.addWidget(part)
        self._own.hide()
        self._chips.changed.connect(self._on_reach)
        self._earlier.clicked.connect(self._on_earlier)
        self._later.clicked.connect(self._on_later)

    def know(self, today: date) -> None:
        """Let ``today`` be the last day that can be looked back at; what ended with it moves on."""
        if today == self._today:
            return
        newest = self.span.last == self._today
        self._today = today
        if self._reach is not Reach.OWN and newest:
            self.span = span_until(today, self._reach)
        self._show()

    @override
    def retranslate(self) -> None:
        self._chips.say(
            self.tr("How far back"),
            {
                Reach.WEEK: self.tr("7 days"),
                Reach.MONTH: self.tr("30 days"),
                Reach.YEAR: self.tr("A year"),
                Reach.OWN: self.tr("Days of your choice"),
            },
        )
        self._earlier.say(self.tr("Earlier"), self.tr("As many days before these"))
        self._later.say(self.tr("Later"), self.tr("As many days after these"))
        self._first.name(self.tr("First day"))
        self._last.name(self.tr("Last day"))
        self._show()

    def _show(self) -> None:
        self._days.setText(step_words(self.span))
        self._earlier.setEnabled(self.span.earlier() is not None)
        self._later.setEnabled(self.span.later(self._today) is not None)
        for day, value in ((self._first, self.span.first), (self._last, self.span.last)):
            day.show_day(value, self._today)
        self._own.setVisible(self._reach is Reach.OWN)

    def _take(self, span: Span) -> None:
        self.span = span
        self._show()
        self.changed.emit(span)

    @Slot(object)
    def _on_reach(self, chosen: tuple[str, ...]) -> None:
        if chosen:
            self._reach = Reach(chosen[0])
            own = self._reach is Reach.OWN
            # Who chooses days begins with those they just looked at.
            self._take(self.span if own else span_until(self._today, self._reach))

    @Slot()
    def _on_earlier(self) -> None:
        self._step(self.span.earlier(), self._earlier, self._later)

    @Slot()
    def _on_later(self) -> None:
        self._step(self.span.later(self._today), self._later, self._earlier)

    def _step(self, span: Span | None, used: Button, other: Button) -> None:
        if span is None:
            return
        focused = used.hasFocus()
        self._take(span)
        # A button that can do no more gives the focus to the one that can.
        if focused and not used.isEnabled():
            other.setFocus()

    @Slot()
    def _on_own(self) -> None:
        first, last = self._first.day(), self._last.day()
        # Of two days that are turned round, the earlier one is the first all the same.
        self._take(Span(min(first, last), max(first, last)))


class _Day(Leading):
    """A day to choose beneath its label."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        self._label = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.field = _Field()
        self._label.setBuddy(self.field)
        row.addWidget(self._label)
        row.addWidget(self.field)
        self.lead_to(self.field)

    def name(self, label: str) -> None:
        """Give the day its label."""
        self._label.setText(label)
        for one in (self.field, self.field.lineEdit()):
            one.setAccessibleName(label)

    def show_day(self, day: date, latest: date) -> None:
        """Show this day; one from EARLIEST to ``latest`` can be chosen."""
        self.field.blockSignals(True)
        self.field.setLocale(QLocale())
        self.field.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
        self.field.setDateRange(qdate(EARLIEST), qdate(max(latest, EARLIEST)))
        self.field.setDate(qdate(day))
        self.field.blockSignals(False)

    def day(self) -> date:
        """Return the day that is chosen."""
        chosen = self.field.date()
        return date(chosen.year(), chosen.month(), chosen.day())


class _Field(QDateEdit):
    """The field itself: what is typed holds when it is left, or at Return."""

    def __init__(self) -> None:
        super().__init__()
        self.setKeyboardTracking(False)
        # Of a field that turns, a style sheet's padding reaches the frame and not the text.
        self.lineEdit().setTextMargins(SPACE + 3, 0, SPACE, 0)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # Whoever scrolls the page does not mean to change what stands under the pointer.
        event.ignore()
