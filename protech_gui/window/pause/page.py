"""The page of the pause: what waits first, then asking for a pause, or the way back from one."""

from typing import override

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from engine.contract import Protection
from engine.loosening import Loosening
from protech_gui.parts.words import Words
from protech_gui.theme import SPACE
from protech_gui.window.intents import Go, Spot, WantProtection
from protech_gui.window.models.protection_words import describe
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.answers import Answers
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.page import Page
from protech_gui.window.pause.asking_card import AskingCard
from protech_gui.window.pause.waiting_card import WaitingCard


class PausePage(Page):
    """Needs no passphrase: how one is protected is known without it."""

    def __init__(self) -> None:
        super().__init__()
        self._protection: Protection | None = None
        self._asking: AskingCard | None = None
        self._cards: dict[Loosening, WaitingCard] = {}
        self._state = Card("shield")
        self._detail = Words()
        self._on, self._moment = Button("power"), Button("wind")
        self._state.column.addWidget(self._detail)
        self._state.column.addWidget(Answers(self._on, self._moment))
        self._waits = QVBoxLayout()
        self._waits.setSpacing(SPACE * 2)
        self.column.addWidget(self._state)
        self.column.addLayout(self._waits)
        self.column.addStretch()
        self.limit_width()
        self._on.clicked.connect(self._on_turn_on)
        self._moment.clicked.connect(self._on_moment)

    @override
    def know(self, situation: Situation) -> None:
        protection = self._protection = situation.protection
        self._show_waits(protection)
        guarding = protection.on and not protection.paused
        if guarding and self._asking is None:
            self._asking = AskingCard(protection)
            self._asking.intent.connect(self.intent)
            self.column.insertWidget(self.column.count() - 1, self._asking)
        if self._asking is not None:
            self._asking.show_protection(protection)
            self._asking.setVisible(guarding)
        self._state.setVisible(not guarding)
        self.retranslate()

    @override
    def start(self) -> None:
        first = next(iter(self._cards.values()), None)
        if first is not None:
            first.setFocus()
        elif self._state.isHidden() and self._asking is not None:
            self._asking.setFocus()
        else:
            self._on.setFocus()

    @override
    def retranslate(self) -> None:
        self.title.setText(self.tr("Pause"))
        if self._protection is None:
            return
        words = describe(self._protection)
        self._state.entitle(words.state)
        self._detail.setText(words.detail)
        self._on.say(words.button)
        self._moment.say(self.tr("&A moment for me"))

    def _show_waits(self, protection: Protection) -> None:
        """Show a card for each thing that waits; those that stay keep the focus."""
        waiting = {one.what: one for one in protection.waiting}
        for what in self._cards.keys() - waiting.keys():
            card = self._cards.pop(what)
            card.hide()
            self._waits.removeWidget(card)
            card.deleteLater()
        for what, one in waiting.items():
            if what in self._cards:
                self._cards[what].show_waiting(one)
            else:
                card = self._cards[what] = WaitingCard(one)
                card.intent.connect(self.intent)
                self._waits.addWidget(card)
                card.show()

    @Slot()
    def _on_turn_on(self) -> None:
        self.intent.emit(WantProtection())

    @Slot()
    def _on_moment(self) -> None:
        self.intent.emit(Go(Spot.MOMENT))
