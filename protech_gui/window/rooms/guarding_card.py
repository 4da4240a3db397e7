"""How a person wants to be protected: level, pace and calm page, and what protection costs."""

from typing import override

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.contract import GuardLoad, Protection
from engine.loosening import LowerLevel, SlowPace
from engine.terms import Level, Pace
from protech_gui.parts.words import Words
from protech_gui.theme import SPACE
from protech_gui.window.intents import ChooseGuarding, Go, Spot
from protech_gui.window.models.guarding_words import (
    level_names,
    level_words,
    load_words,
    pace_names,
    pace_words,
)
from protech_gui.window.models.loosening_words import short_words
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.chips import Chips
from protech_gui.window.parts.retranslated import Retranslated

CALM = {False: "off", True: "on"}


class GuardingCard(Retranslated, Card):
    """Offers three choices: what is tighter holds at once, what is looser waits."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self) -> None:
        super().__init__("shield-check")
        self._protection: Protection | None = None
        self._load: GuardLoad | None = None
        self._levels, self._paces = Chips(Level.ALL, Level.STRICT), Chips(*Pace)
        self._calms = Chips(*CALM.values())
        self._names = (Words(), Words(), Words(), Words())
        self._hints = (Words(quiet=True), Words(quiet=True), Words(quiet=True))
        self._cost, self._waits, self._differed = Words(), Words(), Words()
        self._difference: float | None = None
        self._read = Button("book-open", Weight.QUIET)
        self.column.setSpacing(SPACE * 3)
        self._build()

    def _build(self) -> None:
        what, how_often, after_many, cost = self._names
        level, pace, calm = self._hints
        self._group(what, self._levels, level, self._read)
        self._group(how_often, self._paces, pace)
        self._group(after_many, self._calms, calm)
        self._group(cost, self._cost)
        self.column.addWidget(self._waits)
        self.column.addWidget(self._differed)
        for chips in (self._levels, self._paces, self._calms):
            chips.changed.connect(self._on_changed)
        self._read.clicked.connect(self._on_read)
        self.lead_to(self._levels)

    def _group(self, *parts: QWidget) -> None:
        """Add what belongs together, closer to each other than to the rest."""
        group = QVBoxLayout()
        group.setSpacing(SPACE)
        for part in parts:
            group.addWidget(part)
        group.setAlignment(self._read, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(group)

    def know(self, situation: Situation) -> None:
        """Show what is chosen, and what it costs."""
        self._protection, self._load = situation.protection, situation.load
        contents = situation.contents
        remembered = contents.remembered if contents else None
        self._difference = next(iter(remembered.differences), None) if remembered else None
        self._choose(self._protection)
        self.retranslate()

    def _choose(self, protection: Protection) -> None:
        self._levels.choose(protection.level)
        self._paces.choose(protection.pace)
        self._calms.choose(CALM[protection.calm])

    @override
    def retranslate(self) -> None:
        if self._protection is None:
            return
        self.entitle(self.tr("How you are protected"))
        names = (
            self.tr("What is covered"),
            self.tr("How often Protech looks"),
            self.tr("After many covers in a short time"),
            self.tr("What protection costs now"),
        )
        for label, name in zip(self._names, names, strict=True):
            label.setText(name)
        self._levels.say(names[0], level_names())
        self._paces.say(names[1], pace_names())
        calm = {CALM[False]: self.tr("Nothing more"), CALM[True]: self.tr("Show a calm page")}
        self._calms.say(names[2], calm)
        for hint, words in zip(
            self._hints, (level_words(), pace_words(), self._calm_words()), strict=True
        ):
            hint.setText(words)
        self._read.say(self.tr("What the levels do"))
        waits = [
            one for one in self._protection.waiting if isinstance(one.what, LowerLevel | SlowPace)
        ]
        self._waits.say(short_words(tuple(waits)))
        self._differed.say(self._difference_words())
        self._cost.setText(
            load_words(self._load, on=self._protection.on and not self._protection.paused)
        )

    def _difference_words(self) -> str:
        """Return what to know of the last time that protection was found loosened, if ever."""
        if self._difference is None:
            return ""
        moment = QDateTime.fromSecsSinceEpoch(int(self._difference))
        when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        words = self.tr(
            "On {when} Protech found that its file had been changed, so that you would have been "
            "protected less than you chose. What you had chosen was put back."
        )
        return words.format(when=when)

    def _calm_words(self) -> str:
        return self.tr(
            "The calm page fills the screen for a minute in which you can breathe, and offers "
            "support. You can leave it at once with Esc. What was covered stays covered."
        )

    @Slot(object)
    def _on_changed(self, _chosen: tuple[str, ...]) -> None:
        if self._protection is None:
            return
        # A level that cannot be chosen here stays until another one is.
        level = next(iter(self._levels.chosen), self._protection.level)
        pace = next(iter(self._paces.chosen), self._protection.pace)
        calm = CALM[True] in self._calms.chosen
        wish = ChooseGuarding(Level(level), Pace(pace), calm)
        # What is looser waits first; the chips say what holds.
        self._choose(self._protection)
        self.intent.emit(wish)

    @Slot()
    def _on_read(self) -> None:
        self.intent.emit(Go(Spot.LEVELS))
