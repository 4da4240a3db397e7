"""What the network guard sees: how it stands, what was agreed to, who goes through it."""

from typing import override

from PySide6.QtGui import QClipboard

from engine.terms import ConsentKind
from protech_gui.content.prose import Prose as Texts
from protech_gui.parts.words import Words
from protech_gui.window.models.situation import Situation
from protech_gui.window.network.browsers_card import BrowsersCard
from protech_gui.window.network.consent_switch import ConsentSwitch
from protech_gui.window.network.exclusions_card import ExclusionsCard
from protech_gui.window.network.state_card import StateCard
from protech_gui.window.parts.page import Page


class NetworkPage(Page):
    """Cards one below the other; no address of a connection is ever shown."""

    def __init__(self, texts: Texts, clipboard: QClipboard) -> None:
        """``clipboard`` takes the command that installs what is missing."""
        super().__init__()
        self._gap = Words(quiet=True)
        self._hosts = ConsentSwitch(ConsentKind.HOSTS, texts)
        self._cards = (
            StateCard(),
            self._hosts,
            ConsentSwitch(ConsentKind.TRAFFIC, texts),
            BrowsersCard(clipboard),
            ExclusionsCard(),
        )
        for card in self._cards:
            self.column.addWidget(card)
            if not isinstance(card, StateCard):
                card.intent.connect(self.intent)
        self.column.addWidget(self._gap)
        self.column.addStretch()
        self.limit_width()
        self.retranslate()

    @override
    def know(self, situation: Situation) -> None:
        for card in self._cards:
            card.know(situation)

    @override
    def start(self) -> None:
        self._hosts.setFocus()

    @override
    def retranslate(self) -> None:
        self.title.setText(self.tr("What the network guard sees"))
        self._gap.setText(
            self.tr(
                "If the network guard fails, the internet goes on without it until it is back, "
                "and nothing is held back meanwhile. Looking at the screen goes on."
            )
        )
