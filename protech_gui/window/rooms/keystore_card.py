"""Opening the journal with this computer's keystore: whether it does, setting it up, ending it."""

from typing import override

from PySide6.QtCore import Signal, Slot

from engine.terms import ConsentKind
from protech_gui.content.prose import Prose as Texts
from protech_gui.parts.words import Words
from protech_gui.services.keystore_key import KeystoreState
from protech_gui.window.house.consent_sheet import ConsentSheet
from protech_gui.window.intents import Withdraw
from protech_gui.window.models.consent_words import consent_name
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.retranslated import Retranslated


class KeystoreCard(Retranslated, Card):
    """There while the journal is open, once it was seen whether there is a keystore."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, texts: Texts) -> None:
        super().__init__("key-round")
        self._texts = texts
        self._language = ""
        self._state = KeystoreState.UNKNOWN
        self._about = Words()
        self._start, self._stop = Button(), Button()
        self.column.addWidget(self._about)
        self.column.addWidget(ButtonRow(self._start, self._stop))
        self._start.clicked.connect(self._on_start)
        self._stop.clicked.connect(self._on_stop)
        self.lead_to(self._start)
        self.retranslate()

    def know(self, situation: Situation) -> None:
        """Show how it stands."""
        self._state, self._language = situation.keystore, situation.choices.language
        wanted = situation.receipt(ConsentKind.KEYSTORE) is not None
        is_open = situation.contents is not None
        self.setVisible(is_open and self._state is not KeystoreState.UNKNOWN)
        self._start.setVisible(not wanted and self._state is not KeystoreState.NONE)
        self._stop.setVisible(wanted)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.entitle(self._name())
        self._about.setText(self._about_words())
        self._start.say(self.tr("Set it up…"))
        self._stop.say(self.tr("Stop using the keystore"))

    def _name(self) -> str:
        return consent_name(ConsentKind.KEYSTORE)

    def _about_words(self) -> str:
        match self._state:
            case KeystoreState.NONE:
                return self.tr(
                    "This computer has no keystore that Protech can use. Your passphrase or your "
                    "recovery code opens your journal."
                )
            case KeystoreState.ON:
                return self.tr(
                    "On the lock screen you can open your journal without your passphrase. Who "
                    "can use your account on this computer can do so too."
                )
            case KeystoreState.REFUSED:
                return self.tr(
                    "The keystore did not do what Protech asked of it, so nothing changed. Your "
                    "passphrase opens your journal. You can stop here and try again later."
                )
            case _:
                return self.tr(
                    "If you like, a key to your journal lies in this computer’s own keystore. "
                    "Then you need no passphrase here, and neither does who can use your account."
                )

    @Slot()
    def _on_start(self) -> None:
        text = self._texts.consent(ConsentKind.KEYSTORE, self._language)
        sheet = ConsentSheet(self._name(), text, self)
        sheet.intent.connect(self.intent)
        sheet.open()

    @Slot()
    def _on_stop(self) -> None:
        self.intent.emit(Withdraw(ConsentKind.KEYSTORE))
