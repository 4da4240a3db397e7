"""One loosening that waits: what it is, how far it is, and the ways on, keeping first."""

from typing import override

from PySide6.QtCore import Signal, Slot

from engine.contract import ConfirmLoosening, KeepProtection
from engine.loosening import Waiting
from protech_gui.parts.words import Words
from protech_gui.window.intents import Go, Spot
from protech_gui.window.models.loosening_words import state_words, what_words, yes_words
from protech_gui.window.parts.answers import Answers
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.retranslated import Retranslated


class WaitingCard(Retranslated, Card):
    """*Keep protection* stands first; what was asked can be had only once the wait is over."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, waiting: Waiting) -> None:
        super().__init__("clock")
        self._waiting = waiting
        self._state = Words()
        self._keep, self._moment, self._yes = Button("shield-check"), Button("wind"), Button()
        self.column.addWidget(self._state)
        self._last = ButtonRow(self._yes)
        self.column.addWidget(Answers(self._keep, self._moment))
        self.column.addWidget(self._last)
        self._keep.clicked.connect(self._on_keep)
        self._moment.clicked.connect(self._on_moment)
        self._yes.clicked.connect(self._on_yes)
        self.lead_to(self._keep)
        self.show_waiting(waiting)

    def show_waiting(self, waiting: Waiting) -> None:
        """Show how far it is now."""
        self._waiting = waiting
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.entitle(what_words(self._waiting.what))
        self._state.setText(state_words(self._waiting))
        self._keep.say(self.tr("Keep protection"))
        self._moment.say(self.tr("A moment for me"))
        self._yes.say(yes_words(self._waiting.what))
        self._last.setVisible(self._waiting.ready)

    @Slot()
    def _on_keep(self) -> None:
        self.intent.emit(KeepProtection(self._waiting.what))

    @Slot()
    def _on_moment(self) -> None:
        self.intent.emit(Go(Spot.MOMENT))

    @Slot()
    def _on_yes(self) -> None:
        self.intent.emit(ConfirmLoosening(self._waiting.what))
