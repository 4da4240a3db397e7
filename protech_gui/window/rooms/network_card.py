"""The way from the settings to what the network guard sees, and how it stands."""

from typing import override

from PySide6.QtCore import Qt, Signal, Slot

from protech_gui.parts.words import Words
from protech_gui.window.intents import Go, Spot
from protech_gui.window.models.network_words import describe
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.retranslated import Retranslated


class NetworkCard(Retranslated, Card):
    """One sentence and one button."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self) -> None:
        super().__init__("globe")
        self._situation: Situation | None = None
        self._words, self._go = Words(), Button()
        self.column.addWidget(self._words)
        self.column.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeft)
        self._go.clicked.connect(self._on_go)
        self.lead_to(self._go)

    def know(self, situation: Situation) -> None:
        """Show how it stands."""
        self._situation = situation
        self.retranslate()

    @override
    def retranslate(self) -> None:
        if self._situation is None:
            return
        self.entitle(self.tr("Protection on the network"))
        now = self._situation
        words = describe(now.network, now.protection, agreed=now.network_agreed)
        self._words.setText(words.state)
        self._go.say(self.tr("See the network guard"))

    @Slot()
    def _on_go(self) -> None:
        self.intent.emit(Go(Spot.NETWORK))
