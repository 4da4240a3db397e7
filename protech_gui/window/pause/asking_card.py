"""Asking for a pause: how long it shall be; turning off stands beside it, of the same size."""

from typing import override

from PySide6.QtCore import Signal, Slot

from engine.contract import AskPause, Protection
from engine.loosening import PauseFor
from protech_gui.parts.words import Words
from protech_gui.window.intents import EndProtection
from protech_gui.window.models.loosening_words import MINUTE, length_words
from protech_gui.window.parts.answers import Answers
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.chips import Chips
from protech_gui.window.parts.retranslated import Retranslated
from protech_gui.window.pause.turning_off import turning_off

LENGTHS = (5, 10, 20, 30, 60)
"""The minutes that a pause can last."""

FIRST_LENGTH = 10


class AskingCard(Retranslated, Card):
    """Chips for the length, what will happen, and two answers."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, protection: Protection) -> None:
        super().__init__("clock")
        self._protection = protection
        self._lengths = Chips(*map(str, LENGTHS))
        self._lengths.choose(str(FIRST_LENGTH))
        self._hint = Words(quiet=True)
        self._ask, self._off = Button("clock"), Button("power")
        self.column.addWidget(self._lengths)
        self.column.addWidget(self._hint)
        self.column.addWidget(Answers(self._ask, self._off))
        self._ask.clicked.connect(self._on_ask)
        self._off.clicked.connect(self._on_off)
        self.lead_to(self._lengths)
        self.show_protection(protection)

    def show_protection(self, protection: Protection) -> None:
        """Show what holds now; a pause that waits already is not asked for here."""
        self._protection = protection
        self.retranslate()

    @override
    def retranslate(self) -> None:
        name = self.tr("How long?")
        self.entitle(name)
        lengths = {str(minutes): length_words(minutes * MINUTE) for minutes in LENGTHS}
        self._lengths.say(name, lengths)
        words = self.tr(
            "Before a pause comes a wait, as you chose: {length}. When it is over you are asked "
            "once more. If you do nothing then, protection stays on. A pause ends by itself."
        )
        self._hint.setText(words.format(length=length_words(self._protection.wait)))
        asked = any(isinstance(one.what, PauseFor) for one in self._protection.waiting)
        self._ask.say(self.tr("Wait for another &pause") if asked else self.tr("Wait for a &pause"))
        self._off.say(self.tr("&Turn off"))

    @Slot()
    def _on_ask(self) -> None:
        minutes = int(next(iter(self._lengths.chosen), FIRST_LENGTH))
        self.intent.emit(AskPause(minutes * MINUTE))

    @Slot()
    def _on_off(self) -> None:
        question = turning_off(self._protection, self)
        question.accepted.connect(self._on_off_confirmed)
        question.open()

    @Slot()
    def _on_off_confirmed(self) -> None:
        self.intent.emit(EndProtection())
