"""What stands after a lapse was written down: a kind word, and one next step."""

from typing import override

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from protech_gui.parts.words import Words
from protech_gui.theme import SPACE, TextSize
from protech_gui.window.models.after_lapse import LapseStep
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.leading import Leading
from protech_gui.window.parts.retranslated import Retranslated

_SIGNS = {
    LapseStep.TALK: "message-circle",
    LapseStep.TIGHTEN: "shield-check",
    LapseStep.PLAN: "list",
    LapseStep.MODULE: "book-open",
}


class NextSteps(Retranslated, Leading):
    """Offers the steps that there are, one below the other; the first one is suggested."""

    chosen = Signal(object)
    """The ``LapseStep`` that the person takes."""
    back = Signal()
    """The person wants to change what they wrote."""
    finished = Signal()
    """The person wants nothing more for now."""

    def __init__(self) -> None:
        super().__init__()
        self._order: tuple[LapseStep, ...] = ()
        self._kind, self._kept = Words(), Words(TextSize.SMALL, quiet=True)
        self._which = Words()
        self._group = QButtonGroup(self)
        self._list = QWidget()
        self._list.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._steps = QVBoxLayout(self._list)
        self._steps.setContentsMargins(0, 0, 0, 0)
        self._steps.setSpacing(SPACE)
        self._change, self._enough = Button("pencil", Weight.QUIET), Button(weight=Weight.QUIET)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        for part in (self._kind, self._kept, self._which, self._list):
            column.addWidget(part)
        column.addWidget(ButtonRow(self._enough, self._change))
        self._group.idClicked.connect(self._on_clicked)
        self._change.clicked.connect(self.back)
        self._enough.clicked.connect(self.finished)

    def offer(self, order: tuple[LapseStep, ...]) -> None:
        """Offer these steps, the suggested one first."""
        if order == self._order:
            return
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._steps.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._order = order
        for place, step in enumerate(order):
            button = Button(_SIGNS[step], Weight.PLAIN if place else Weight.MAIN)
            button.setStyleSheet("text-align: left;")
            self._group.addButton(button, place)
            self._steps.addWidget(button)
        self.lead_to(self._group.button(0))
        self.retranslate()

    def say_kept(self, text: str) -> None:
        """Say what became of what was written."""
        self._kept.say(text)

    @override
    def retranslate(self) -> None:
        self._kind.setText(
            self.tr(
                "This is hard to write down. You did. A lapse does not undo what you have "
                "worked for, and nothing starts again from the beginning."
            )
        )
        self._which.setText(self.tr("One next step is enough. Which one fits now?"))
        for place, step in enumerate(self._order):
            words = self._words(step)
            button = self._group.button(place)
            if isinstance(button, Button):
                button.say(words)
        self._enough.say(self.tr("Nothing more for now"))
        self._change.say(self.tr("Change what I wrote"))

    def _words(self, step: LapseStep) -> str:
        match step:
            case LapseStep.TALK:
                return self.tr("Talk to someone")
            case LapseStep.TIGHTEN:
                return self.tr("Tighten protection")
            case LapseStep.PLAN:
                return self.tr("Look at my plan")
            case LapseStep.MODULE:
                return self.tr("A module for these days")

    @Slot(int)
    def _on_clicked(self, place: int) -> None:
        self.chosen.emit(self._order[place])
