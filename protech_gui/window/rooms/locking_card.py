"""After how long the open journal locks by itself, and when it does so at once."""

from typing import override

from PySide6.QtCore import Signal, Slot

from protech_gui.parts.words import Words
from protech_gui.window.intents import ChooseLocking
from protech_gui.window.models.loosening_words import length_words
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.chips import Chips
from protech_gui.window.parts.retranslated import Retranslated

MINUTES = (1, 2, 5, 10, 15, 30)
"""What can be chosen; there is no never, because a journal that stays open is no locked one."""


class LockingCard(Retranslated, Card):
    """What is chosen holds at once."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self) -> None:
        super().__init__("lock")
        self._about, self._at_once = Words(), Words(quiet=True)
        self._lengths = Chips(*map(str, MINUTES))
        for shown in (self._about, self._lengths, self._at_once):
            self.column.addWidget(shown)
        self._lengths.changed.connect(self._on_changed)
        self.lead_to(self._lengths)
        self.retranslate()

    def know(self, situation: Situation) -> None:
        """Show what is chosen."""
        self._lengths.choose(str(situation.choices.lock_minutes))

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Locking by itself"))
        self._about.setText(
            self.tr(
                "When you do nothing in this window for a while, your journal locks. What you "
                "were writing in an entry, in your plan or as a goal is kept. How long shall it "
                "wait?"
            )
        )
        words = {str(minutes): length_words(minutes * 60) for minutes in MINUTES}
        self._lengths.say(self.tr("How long shall it wait?"), words)
        self._at_once.setText(
            self.tr(
                "It locks at once when you lock the screen or the computer goes to sleep, if this "
                "computer says so. While you ride out an urge, it waits up to 30 minutes."
            )
        )

    @Slot(object)
    def _on_changed(self, chosen: tuple[str, ...]) -> None:
        for minutes in chosen:
            self.intent.emit(ChooseLocking(int(minutes)))
