"""The plan at hand on Today: its first lines of what can be done alone, or the way to write it."""

from typing import override

from PySide6.QtCore import Signal, Slot

from protech_gui.domain.plan import PlanLine, PlanStep
from protech_gui.parts.words import Words
from protech_gui.window.intents import Go, Spot
from protech_gui.window.models.diary import Diary
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.retranslated import Retranslated

FIRST_LINES = 3
"""So many lines stand on Today; all of them stand on the plan's own page."""


class PlanCard(Retranslated, Card):
    """Shows the beginning of the plan, and leads to it and to the goals."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self) -> None:
        super().__init__("list")
        self._plan: tuple[PlanLine, ...] = ()
        self._words = Words()
        self._open, self._goals = Button("arrow-right"), Button("flag")
        self.column.addWidget(self._words)
        self.column.addWidget(ButtonRow(self._open, self._goals))
        self._open.clicked.connect(self._on_open)
        self._goals.clicked.connect(self._on_goals)
        self.retranslate()

    def know(self, situation: Situation) -> None:
        """Show the plan; without a journal there is none to show or to write."""
        self._plan = situation.plan
        self.setVisible(bool(self._plan) or situation.diary is Diary.OPEN)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        alone = [line.text for line in self._plan if line.step is PlanStep.ALONE]
        lines = alone or [line.text for line in self._plan if line.step is not PlanStep.SIGNS]
        if self._plan:
            self.entitle(self.tr("My plan, at hand"))
            self._words.say("\n".join(f"•  {text}" for text in lines[:FIRST_LINES]))
            self._open.say(self.tr("See my plan"))
        else:
            self.entitle(self.tr("A plan for hard moments, if you like"))
            self._words.say(
                self.tr(
                    "In a calm moment you can write down what helps you. A few lines are enough."
                )
            )
            self._open.say(self.tr("Write my plan"))
        self._goals.say(self.tr("My goals"))

    @Slot()
    def _on_open(self) -> None:
        self.intent.emit(Go(Spot.PLAN))

    @Slot()
    def _on_goals(self) -> None:
        self.intent.emit(Go(Spot.GOALS))
