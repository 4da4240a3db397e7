"""One consent in the settings: its text, since when it holds, and taking it back."""

from typing import override

from PySide6.QtCore import QDateTime, QLocale, Signal, Slot

from engine.terms import ConsentKind, Offered, Receipt
from protech_gui.content.prose import ConsentText
from protech_gui.content.prose import Prose as Texts
from protech_gui.language import NAMES
from protech_gui.parts.words import Words
from protech_gui.services.keystore_key import KeystoreState
from protech_gui.window.house.consent_sheet import ConsentSheet
from protech_gui.window.intents import EraseJournal, EraseRecords, Withdraw
from protech_gui.window.models.consent_words import consent_name
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.prose import Prose
from protech_gui.window.parts.retranslated import Retranslated
from protech_gui.window.parts.sheet import Sheet, Wording

COLLECTED = {ConsentKind.BLOCK_LOG: EraseRecords(), ConsentKind.JOURNAL: EraseJournal()}
"""What erases that which was kept with a consent, where anything was."""


class ConsentCard(Retranslated, Card):
    """Says whether a consent holds; giving one shows its text first, taking it back asks once."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, kind: ConsentKind, texts: Texts) -> None:
        super().__init__()
        self._kind = kind
        self._texts = texts
        self._language = ""
        self._receipt: Receipt | None = None
        self._newest: ConsentText | None = None
        self._can_erase = self._missing = False
        self._state, self._newer = Words(), Words()
        self._read, self._change = Button("book-open", Weight.QUIET), Button()
        self._again = Button("book-open")
        self.column.addWidget(self._state)
        self.column.addWidget(self._newer)
        self.column.addWidget(ButtonRow(self._change, self._again, self._read))
        self._read.clicked.connect(self._on_read)
        self._change.clicked.connect(self._on_change)
        self._again.clicked.connect(self._ask)
        self.lead_to(self._change)

    def know(self, situation: Situation) -> None:
        """Show whether it holds."""
        if situation.choices.language != self._language:
            self._language = situation.choices.language
            self._newest = self._texts.consent(self._kind, self._language)
        self._receipt = situation.receipt(self._kind)
        # Who cannot have it is not asked for it.
        missing = (
            self._kind is ConsentKind.KEYSTORE and situation.keystore is KeystoreState.NONE
        ) or (self._kind is ConsentKind.HOSTS and situation.network.offered is Offered.NONE)
        self._missing = missing and self._receipt is None
        self._can_erase = situation.contents is not None and self._kind in COLLECTED
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.entitle(self._name())
        self._read.say(self.tr("Read the text"))
        self._read.setAccessibleDescription(self._name())
        if self._receipt is None:
            self._state.setText(
                self._missing_words() if self._missing else self.tr("You have not agreed to this.")
            )
            self._change.say(self.tr("Agree…"))
        else:
            self._state.setText(self._receipt_words(self._receipt))
            self._change.say(self.tr("Take back"))
        self._change.setAccessibleDescription(self._name())
        self._change.setVisible(not self._missing)
        self._newer.say(self._newer_words() if self._is_older else "")
        self._again.say(self.tr("Read what is new…"))
        self._again.setAccessibleDescription(self._name())
        self._again.setVisible(self._is_older)

    def _missing_words(self) -> str:
        if self._kind is ConsentKind.HOSTS:
            return self.tr("No list of sites is installed, so there is nothing to agree to.")
        return self.tr("This computer has no keystore that Protech can use.")

    @property
    def _is_older(self) -> bool:
        """Whether the text was written anew since the person agreed."""
        if self._receipt is None or self._newest is None:
            return False
        return self._receipt.text_version < self._newest.version

    def _receipt_words(self, receipt: Receipt) -> str:
        moment = QDateTime.fromSecsSinceEpoch(int(receipt.time))
        when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        words = self.tr("You agreed to this on {when}: to text {version} ({language}).")
        language = NAMES[receipt.language]
        return words.format(when=when, version=receipt.text_version, language=language)

    def _newer_words(self) -> str:
        return self.tr(
            "This text says more now than when you agreed. Until you agree again, only what you "
            "agreed to is done."
        )

    def _name(self) -> str:
        return consent_name(self._kind)

    @Slot()
    def _on_read(self) -> None:
        language = self._receipt.language if self._receipt else self._language
        text = self._texts.consent(self._kind, language)
        body = Prose()
        body.say(self.tr("This text cannot be read.") if text is None else text.body, self._name())
        Sheet(Wording(self._name(), (), no=self.tr("&Close")), self, body).open()

    @Slot()
    def _on_change(self) -> None:
        if self._receipt is None:
            self._ask()
            return
        wording = Wording(
            self.tr("Take this consent back?"),
            (self._meaning(),),
            yes=self.tr("&Take back"),
            no=self.tr("&Keep it"),
        )
        sheet = Sheet(wording, self)
        sheet.accepted.connect(self._on_withdrawn)
        sheet.open()

    @Slot()
    def _ask(self) -> None:
        """Show the newest text before the person agrees."""
        sheet = ConsentSheet(self._name(), self._newest, self)
        sheet.intent.connect(self.intent)
        sheet.open()

    def _meaning(self) -> str:
        match self._kind:
            case ConsentKind.SCREEN:
                return self.tr("Protection then goes off, and covers that stand now go away.")
            case ConsentKind.HOSTS:
                return self.tr(
                    "Listed sites can then be opened again. The proxy settings go back as they "
                    "were, unless web traffic is still looked into."
                )
            case ConsentKind.TRAFFIC:
                return self.tr(
                    "Web traffic then passes unread. The certificate is taken out of your browsers "
                    "and its key is erased. Restart your browsers once."
                )
            case ConsentKind.BLOCK_LOG:
                return self.tr("From then on nothing new is noted. What is there stays.")
            case ConsentKind.JOURNAL:
                return self.tr("From then on nothing new is kept. What is there stays.")
            case ConsentKind.PLAN_COPY:
                return self.tr(
                    "The readable file is then deleted at once. The plan in your journal stays."
                )
            case ConsentKind.REMINDERS:
                return self.tr("From then on no reminder comes. The times you chose stay.")
            case ConsentKind.KEYSTORE:
                return self.tr(
                    "What lies in the keystore is removed, at the latest when you next open your "
                    "journal. Your passphrase and your recovery code open it as before."
                )

    @Slot()
    def _on_withdrawn(self) -> None:
        self.intent.emit(Withdraw(self._kind))
        if self._can_erase:
            self._offer_erasing()

    def _offer_erasing(self) -> None:
        """Ask whether what was collected shall go too, now that nothing new comes."""
        wording = Wording(
            self.tr("Erase what is there, too?"),
            (
                self.tr(
                    "Nothing new is kept from now on. What was kept so far can stay, or be erased "
                    "for good. Copies that you made, and backups, are not reached by this."
                ),
            ),
            yes=self.tr("&Erase it"),
            no=self.tr("&Let it stay"),
        )
        sheet = Sheet(wording, self)
        sheet.accepted.connect(self._on_erase)
        sheet.open()

    @Slot()
    def _on_erase(self) -> None:
        self.intent.emit(COLLECTED[self._kind])
