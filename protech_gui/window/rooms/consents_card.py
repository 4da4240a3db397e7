"""The way from the settings to all consents, and how many hold."""

from typing import override

from PySide6.QtCore import Qt, Signal, Slot

from protech_gui.parts.words import Words
from protech_gui.window.intents import Go, Spot
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.retranslated import Retranslated


class ConsentsCard(Retranslated, Card):
    """One sentence and one button."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self) -> None:
        super().__init__("check")
        self._count = 0
        self._words, self._go = Words(), Button("book-open")
        self.column.addWidget(self._words)
        self.column.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeft)
        self._go.clicked.connect(self._on_go)
        self.lead_to(self._go)

    def know(self, situation: Situation) -> None:
        """Show how many hold."""
        self._count = len(situation.consents)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("What you agreed to"))
        self._words.setText(
            self.tr("You have given %n consent(s). Read, give or take them back.", "", self._count)
        )
        self._go.say(self.tr("See your &consents"))

    @Slot()
    def _on_go(self) -> None:
        self.intent.emit(Go(Spot.CONSENTS))
