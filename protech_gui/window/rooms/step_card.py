"""The card with one suggestion for today: a sentence, and the way there."""

from typing import override

from PySide6.QtCore import Qt, Signal, Slot

from protech_gui.parts.words import Words
from protech_gui.window.intents import Go, Spot
from protech_gui.window.models.next_step import NextStep
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.retranslated import Retranslated

_PLACES = {
    NextStep.TALK: Spot.HELP,
    NextStep.MOMENT: Spot.MOMENT,
    NextStep.KNOW_HELP: Spot.HELP,
    NextStep.LOOK_BACK: Spot.PROGRESS,
    NextStep.RATE_GOALS: Spot.GOALS,
    NextStep.READ_ON: Spot.LEARN,
}


class StepCard(Retranslated, Card):
    """Suggests, and leaves it at that."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self) -> None:
        super().__init__("footprints")
        self._step = NextStep.KNOW_HELP
        self._words, self._button = Words(), Button("arrow-right")
        self.column.addWidget(self._words)
        self.column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._button.clicked.connect(self._on_clicked)
        self.retranslate()

    def suggest(self, step: NextStep) -> None:
        """Suggest this."""
        self._step = step
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("A next step, if you like"))
        match self._step:
            case NextStep.TALK:
                text = self.tr("Today sounds hard. It can help to talk to someone.")
                way = self.tr("Talk to someone")
            case NextStep.MOMENT:
                text = self.tr("There is an urge today. You can take a moment for yourself.")
                way = self.tr("Take a moment")
            case NextStep.LOOK_BACK:
                text = self.tr(
                    "You wrote down a hard moment in the last seven days. You can look at how it "
                    "went."
                )
                way = self.tr("Look at Progress")
            case NextStep.RATE_GOALS:
                text = self.tr(
                    "A week has its own pace. You can note how this one goes for your goals."
                )
                way = self.tr("Look at my goals")
            case NextStep.READ_ON:
                text = self.tr("You paused in a module. It waits where you left it.")
                way = self.tr("Go to Learn")
            case NextStep.KNOW_HELP:
                text = self.tr(
                    "In a calm moment it is easier to find out who could help you. You can have "
                    "a look without contacting anyone."
                )
                way = self.tr("Look at Help")
        self._words.setText(text)
        self._button.say(way)

    @Slot()
    def _on_clicked(self) -> None:
        self.intent.emit(Go(_PLACES[self._step]))
