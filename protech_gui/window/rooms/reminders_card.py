"""Reminders in the settings: whether they come, when, on which days, and when it is quiet."""

from typing import override

import msgspec
from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.terms import ConsentKind, ReminderPlan
from protech_gui.content.prose import Prose as Texts
from protech_gui.domain.reminders import is_quiet
from protech_gui.parts.words import Words
from protech_gui.theme import SPACE
from protech_gui.window.house.consent_sheet import ConsentSheet
from protech_gui.window.intents import ChooseReminders, TryReminder, Withdraw
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.chips import Chips
from protech_gui.window.parts.flow import Flow
from protech_gui.window.parts.retranslated import Retranslated
from protech_gui.window.parts.time_field import TimeField
from protech_gui.window.rooms.reminder_times import ReminderTimes, time_words

QUIET = {False: "off", True: "on"}
_NIGHT = (1320, 420)
"""The quiet hours that are offered first, in minutes after midnight."""


class RemindersCard(Retranslated, Card):
    """Asks for the consent when reminders are first wanted; then each choice holds at once."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, texts: Texts) -> None:
        super().__init__("bell")
        self._texts = texts
        self._situation: Situation | None = None
        self._plan: ReminderPlan | None = None
        self._about, self._nothing = Words(), Words()
        self._times_name, self._days_name, self._quiet_name = Words(), Words(), Words()
        self._times, self._days = ReminderTimes(), Chips(*map(str, range(7)), several=True)
        self._quiet, self._begin, self._end = Chips(*QUIET.values()), TimeField(), TimeField()
        self._start, self._try, self._stop = Button(), Button(), Button()
        self.column.setSpacing(SPACE * 2)
        self._build()

    def _build(self) -> None:
        self._hours = QWidget()
        hours = Flow(self._hours)
        hours.setSpacing(SPACE * 2)
        hours.addWidget(self._begin)
        hours.addWidget(self._end)
        self._choices = QWidget()
        inside = QVBoxLayout(self._choices)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE * 3)
        _group(inside, self._times_name, self._times)
        _group(inside, self._days_name, self._days)
        _group(inside, self._quiet_name, self._quiet, self._hours)
        for shown in (self._about, self._choices, self._nothing):
            self.column.addWidget(shown)
        self.column.addWidget(ButtonRow(self._start, self._try, self._stop))
        for changing in (self._days, self._quiet, self._begin, self._end):
            changing.changed.connect(self._on_changed)
        self._times.changed.connect(self._on_changed)
        self._start.clicked.connect(self._on_start)
        self._try.clicked.connect(self._on_try)
        self._stop.clicked.connect(self._on_stop)

    def know(self, situation: Situation) -> None:
        """Show what is chosen, or that nothing is wanted yet."""
        self._situation = situation
        wanted = situation.receipt(ConsentKind.REMINDERS) is not None
        if situation.choices.reminders != self._plan:
            self._plan = situation.choices.reminders
            self._show_plan(self._plan)
        self._choices.setVisible(wanted and situation.tray)
        self._start.setVisible(not wanted and situation.tray)
        self._try.setVisible(wanted and situation.tray)
        self._stop.setVisible(wanted)
        self.retranslate()

    def _show_plan(self, plan: ReminderPlan) -> None:
        self._times.choose(plan.times)
        self._days.choose(*map(str, plan.weekdays))
        self._quiet.choose(QUIET[plan.quiet is not None])
        begin, end = plan.quiet or _NIGHT
        self._begin.choose(begin)
        self._end.choose(end)
        self._hours.setVisible(plan.quiet is not None)

    @override
    def retranslate(self) -> None:
        if self._situation is None or self._plan is None:
            return
        self.entitle(self.tr("Reminders"))
        self._about.setText(self._about_words(self._situation))
        self._nothing.say(
            self._nothing_words(self._plan) if self._choices.isVisibleTo(self) else ""
        )
        days, quiet = self.tr("On these days"), self.tr("Quiet hours")
        self._times_name.setText(self.tr("At these times"))
        self._days_name.setText(days)
        self._quiet_name.setText(quiet)
        short = QLocale.FormatType.ShortFormat
        self._days.say(days, {str(day): QLocale().dayName(day + 1, short) for day in range(7)})
        self._quiet.say(quiet, {QUIET[False]: self.tr("None"), QUIET[True]: self.tr("Every day")})
        self._begin.name(self.tr("Quiet from"))
        self._end.name(self.tr("Quiet until"))
        self._start.say(self.tr("Set up &reminders…"))
        self._try.say(self.tr("Try it"), self.tr("Shows a reminder now"))
        self._stop.say(self.tr("Stop reminders"))

    def _about_words(self, situation: Situation) -> str:
        if not situation.tray:
            return self.tr(
                "This desktop has no place where a reminder could be shown, so none comes here."
            )
        if situation.receipt(ConsentKind.REMINDERS) is None:
            return self.tr(
                "If you like, this computer reminds you up to three times a day, when you choose. "
                "It shows “Time for a moment for yourself.” and nothing else."
            )
        return self.tr(
            "This computer reminds you with “Time for a moment for yourself.” A click on it "
            "opens a moment for you. If the computer was off or asleep, one comes up to an hour "
            "late, and not later."
        )

    def _nothing_words(self, plan: ReminderPlan) -> str:
        """Return why nothing, or not everything, can come; empty when all can."""
        if not plan.times:
            return self.tr("You have chosen no time, so no reminder comes.")
        if not plan.weekdays:
            return self.tr("You have chosen no day, so no reminder comes.")
        quiet = [time_words(minute) for minute in plan.times if is_quiet(plan, minute)]
        if quiet:
            return self.tr("In your quiet hours no reminder comes: {times}.").format(
                times=", ".join(quiet)
            )
        return ""

    @Slot(object)
    def _on_changed(self, _changed: object) -> None:
        if self._plan is None:
            return
        quiet = QUIET[True] in self._quiet.chosen
        self._plan = msgspec.structs.replace(
            self._plan,
            times=self._times.chosen,
            weekdays=tuple(map(int, self._days.chosen)),
            quiet=(self._begin.minute, self._end.minute) if quiet else None,
        )
        self._hours.setVisible(quiet)
        self.retranslate()
        self.intent.emit(ChooseReminders(self._plan))

    @Slot()
    def _on_start(self) -> None:
        if self._situation is None:
            return
        text = self._texts.consent(ConsentKind.REMINDERS, self._situation.choices.language)
        sheet = ConsentSheet(self.tr("May this computer remind you?"), text, self)
        sheet.intent.connect(self.intent)
        sheet.open()

    @Slot()
    def _on_try(self) -> None:
        self.intent.emit(TryReminder())

    @Slot()
    def _on_stop(self) -> None:
        self.intent.emit(Withdraw(ConsentKind.REMINDERS))


def _group(column: QVBoxLayout, *parts: QWidget) -> None:
    """Add what belongs together, closer to each other than to the rest."""
    group = QVBoxLayout()
    group.setSpacing(SPACE)
    for part in parts:
        group.addWidget(part)
    column.addLayout(group)
