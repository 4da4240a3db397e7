"""The check-in of a day: three numbers, one tap each, changeable until the day is over."""

from datetime import date
from typing import override

from PySide6.QtCore import Signal, Slot

from protech_gui.clock import Clock
from protech_gui.domain.days import Zone, day_of
from protech_gui.parts.announce import announce
from protech_gui.parts.words import Words
from protech_gui.theme import TextSize
from protech_gui.window.intents import SaveCheckIn
from protech_gui.window.models.day_answers import Ask, DayAnswers
from protech_gui.window.models.diary import Kept
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.retranslated import Retranslated
from protech_gui.window.parts.scale import Scale


class CheckInCard(Retranslated, Card):
    """Asks for mood, urge and confidence; none is required, each is saved when it is given."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, clock: Clock, zone: Zone) -> None:
        super().__init__("pencil")
        self._clock = clock
        self._zone = zone
        self._answers = DayAnswers(self._today())
        self._kept = Kept.NOT_YET
        self._told = False
        self._mood, self._urge, self._confidence = Scale(), Scale(), Scale()
        self._words = Words(TextSize.SMALL, quiet=True)
        for part in (self._mood, self._urge, self._confidence, self._words):
            self.column.addWidget(part)
        self._mood.changed.connect(self._on_mood)
        self._urge.changed.connect(self._on_urge)
        self._confidence.changed.connect(self._on_confidence)
        self.retranslate()

    def know(self, situation: Situation) -> None:
        """Show today's answers, and what became of the last one."""
        contents = situation.contents
        if contents is not None:
            mine = self._answers.on(self._today())
            self._answers = mine.hear(contents.checkin, self._zone)
            self._show_answers()
        # What became of something told elsewhere says nothing of these answers.
        if self._told and situation.kept is not self._kept:
            self._kept = situation.kept
            self._say_kept()
            announce(self, self._words.text())

    def _today(self) -> date:
        return day_of(max(0.0, self._clock.moment().wall), self._zone)

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("How are you today?"))
        unanswered = self.tr("Not answered yet.")
        self._mood.say(
            self.tr("How is your mood?"), self.tr("very low"), self.tr("very good"), unanswered
        )
        self._urge.say(
            self.tr("How strong were urges today?"),
            self.tr("not at all"),
            self.tr("as strong as can be"),
            unanswered,
        )
        self._confidence.say(
            self.tr("How confident are you that you can handle urges?"),
            self.tr("not at all"),
            self.tr("completely"),
            unanswered,
        )
        self._say_kept()

    def _say_kept(self) -> None:
        match self._kept:
            case Kept.SAVED:
                text = self.tr("Saved in your journal. You can change it until the day is over.")
            case Kept.FAILED:
                text = self.tr(
                    "This could not be saved. Your next answer tries again. Please check whether "
                    "your disk is full."
                )
            case _:
                text = self.tr(
                    "Each answer is saved in your journal at once. You can leave any of them open."
                )
        self._words.setText(text)

    def _show_answers(self) -> None:
        scales = (self._mood, self._urge, self._confidence)
        for scale, value in zip(scales, self._answers.given, strict=True):
            scale.choose(value)

    def _answer(self, ask: Ask, value: int) -> None:
        self._answers = self._answers.on(self._today()).answer(ask, value)
        self._show_answers()
        self._told, self._kept = True, Kept.NOT_YET
        self.intent.emit(SaveCheckIn(*self._answers.given))

    @Slot(object)
    def _on_mood(self, value: int) -> None:
        self._answer(Ask.MOOD, value)

    @Slot(object)
    def _on_urge(self, value: int) -> None:
        self._answer(Ask.URGE, value)

    @Slot(object)
    def _on_confidence(self, value: int) -> None:
        self._answer(Ask.CONFIDENCE, value)
