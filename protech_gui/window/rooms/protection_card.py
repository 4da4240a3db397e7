"""How protection stands, in words, and what can be done about it and about its covers."""

from typing import override

from PySide6.QtCore import Signal, Slot

from engine.contract import NetworkState, Protection
from protech_gui.parts.words import Words
from protech_gui.window.intents import CallWrong, EndProtection, Go, Spot, WantProtection
from protech_gui.window.models.loosening_words import short_words
from protech_gui.window.models.network_words import today_words
from protech_gui.window.models.protection_words import describe
from protech_gui.window.parts.answers import Answers
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.retranslated import Retranslated
from protech_gui.window.pause.turning_off import turning_off


class ProtectionCard(Retranslated, Card):
    """Shows protection and what waits; *Pause* and *Turn off* stand side by side, of one size.

    While something is covered, it can be called wrong here too: covers never take the focus.
    """

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self) -> None:
        super().__init__("shield")
        self._protection: Protection | None = None
        self._guard = NetworkState()
        self._detail, self._network, self._waits = Words(), Words(), Words()
        self._network.hide()
        self._pause, self._button, self._wrong = Button("clock"), Button("power"), Button("eye")
        self._two, self._one = Answers(self._pause, self._button), ButtonRow(self._wrong)
        for shown in (self._detail, self._network, self._waits, self._two, self._one):
            self.column.addWidget(shown)
        self._pause.clicked.connect(self._on_pause)
        self._button.clicked.connect(self._on_clicked)
        self._wrong.clicked.connect(self._on_wrong)
        self._one.hide()
        self.lead_to(self._button)

    def show_protection(self, protection: Protection) -> None:
        """Show this state."""
        self._protection = protection
        self.retranslate()

    def show_network(self, network: NetworkState) -> None:
        """Show what the network guard does beside it; nothing where it is not wanted."""
        self._guard = network
        self.retranslate()

    @override
    def retranslate(self) -> None:
        if self._protection is None:
            return
        words = describe(self._protection)
        self.entitle(words.state)
        self._detail.setText(words.detail)
        self._network.say(today_words(self._guard, self._protection))
        self._waits.say(short_words(self._protection.waiting))
        self._button.say(words.button)
        self._pause.say(self.tr("To the wait") if self._protection.waiting else self.tr("&Pause"))
        self._pause.setVisible(self._protection.on)
        self._wrong.say(self.tr("This cover is &wrong"))
        self._one.setVisible(self._protection.covering)

    @Slot()
    def _on_pause(self) -> None:
        self.intent.emit(Go(Spot.PAUSE))

    @Slot()
    def _on_clicked(self) -> None:
        if self._protection is None or not self._protection.on or self._protection.paused:
            self.intent.emit(WantProtection())
            return
        question = turning_off(self._protection, self)
        question.accepted.connect(self._on_off_confirmed)
        question.open()

    @Slot()
    def _on_wrong(self) -> None:
        self.intent.emit(CallWrong())

    @Slot()
    def _on_off_confirmed(self) -> None:
        self.intent.emit(EndProtection())
