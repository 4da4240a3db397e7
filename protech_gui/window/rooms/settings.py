"""The settings: language and country, protection, consents, the journal's keys, the ways out."""

from typing import override

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut

from protech_gui.content.prose import PageId
from protech_gui.content.prose import Prose as Texts
from protech_gui.window.house.text_link import TextLink
from protech_gui.window.intents import Go, Leave, Spot
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.sheet import Sheet, Wording
from protech_gui.window.rooms.consents_card import ConsentsCard
from protech_gui.window.rooms.guarding_card import GuardingCard
from protech_gui.window.rooms.keys_card import KeysCard
from protech_gui.window.rooms.keystore_card import KeystoreCard
from protech_gui.window.rooms.locking_card import LockingCard
from protech_gui.window.rooms.network_card import NetworkCard
from protech_gui.window.rooms.place_card import PlaceCard
from protech_gui.window.rooms.protection_card import ProtectionCard
from protech_gui.window.rooms.reminders_card import RemindersCard
from protech_gui.window.rooms.waits_card import WaitsCard

QUIT_KEYS = "Ctrl+Q"


class SettingsRoom(Page):
    """Cards one below the other; every change holds at once, and there is nothing to save."""

    def __init__(self, texts: Texts, regions: tuple[str, ...], system_region: str) -> None:
        """``regions`` are those that a person can choose, ISO 3166-1 alpha-2."""
        super().__init__()
        self._place = PlaceCard(regions, system_region)
        self._protection, self._guarding = ProtectionCard(), GuardingCard()
        self._waits, self._network = WaitsCard(), NetworkCard()
        self._consents = ConsentsCard()
        self._keys, self._reminders = KeysCard(), RemindersCard(texts)
        self._locking, self._keystore = LockingCard(), KeystoreCard(texts)
        self._out = Card("info")
        self._about, self._remove, self._quit = Button(), Button("trash-2"), Button("power")
        purpose, notice = TextLink(PageId.ABOUT), TextLink(PageId.PRIVACY)
        self._out.column.addWidget(ButtonRow(purpose, notice))
        self._out.column.addWidget(ButtonRow(self._about, self._remove, self._quit))
        protecting = (self._protection, self._guarding, self._network, self._waits)
        private = (self._locking, self._keystore, self._consents, self._keys)
        for shown in (self._place, *protecting, self._reminders, *private):
            self.column.addWidget(shown)
        for wish in (
            self._place.intent,
            self._protection.intent,
            self._guarding.intent,
            self._waits.intent,
            self._network.intent,
            self._consents.intent,
            self._keys.intent,
            self._locking.intent,
            self._keystore.intent,
            self._reminders.intent,
            purpose.intent,
            notice.intent,
        ):
            wish.connect(self.intent)
        self.column.addWidget(self._out)
        self.column.addStretch()
        self.limit_width()
        self._about.clicked.connect(self._on_about)
        self._remove.clicked.connect(self._on_remove)
        self._quit.clicked.connect(self._on_quit)
        QShortcut(QKeySequence(QUIT_KEYS), self).activated.connect(self._quit.click)
        self.retranslate()

    @override
    def know(self, situation: Situation) -> None:
        self._protection.show_protection(situation.protection)
        self._guarding.know(situation)
        self._waits.show_protection(situation.protection)
        self._network.know(situation)
        self._place.know(situation)
        self._keys.know(situation)
        self._locking.know(situation)
        self._keystore.know(situation)
        self._reminders.know(situation)
        self._consents.know(situation)

    @override
    def start(self) -> None:
        self._place.setFocus()

    @override
    def retranslate(self) -> None:
        self.title.setText(self.tr("Settings"))
        self._out.entitle(self.tr("About Protech"))
        self._about.say(self.tr("What is this program?"))
        self._remove.say(self.tr("Remove…"))
        self._quit.say(self.tr("Quit…"))

    @Slot()
    def _on_about(self) -> None:
        self.intent.emit(Go(Spot.ABOUT))

    @Slot()
    def _on_remove(self) -> None:
        self.intent.emit(Go(Spot.ABOUT, "remove"))

    @Slot()
    def _on_quit(self) -> None:
        wording = Wording(
            self.tr("Quit Protech?"),
            (
                self.tr(
                    "Protection ends too, until you open Protech again: new pictures are not "
                    "covered then. Your journal stays as it is."
                ),
            ),
            yes=self.tr("&Quit"),
            no=self.tr("&Stay"),
        )
        question = Sheet(wording, self)
        question.accepted.connect(self._on_quit_confirmed)
        question.open()

    @Slot()
    def _on_quit_confirmed(self) -> None:
        self.intent.emit(Leave())
