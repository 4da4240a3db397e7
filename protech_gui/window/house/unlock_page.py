"""The lock screen: the passphrase, and all that works without it."""

from typing import override

from PySide6.QtCore import QDeadlineTimer, Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel

from protech_gui.language import FALLBACK
from protech_gui.parts.announce import announce
from protech_gui.parts.words import Words
from protech_gui.theme import SPACE
from protech_gui.window.intents import ChooseLanguage, Go, Spot, Unlock, UnlockWithKeystore
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import Locked, Refused, Working
from protech_gui.window.models.wait_words import wait_sentence
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.language_box import LanguageBox
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.passphrase_entry import LettersSwitch, PassphraseEntry

COUNT_MS = 250
"""How often the count-down looks at the clock, in milliseconds."""


class UnlockPage(Page):
    """Asks for the passphrase; after wrong ones it counts down to the next try."""

    def __init__(self) -> None:
        super().__init__()
        self._vault: object = None
        self._refused: Refused | None = None
        self._busy = self._silent = False
        self._waited = False
        self._until = QDeadlineTimer(0)
        self._count = QTimer(self)
        self._count.setInterval(COUNT_MS)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._hint = Words()
        self._entry = PassphraseEntry()
        self._letters = LettersSwitch()
        self._answer, self._wait_words = Words(), Words()
        self._unlock = Button("lock-open", Weight.MAIN)
        self._keystore = Button("key-round")
        self._keystore.hide()
        card = Card()
        for part in (self._hint, self._entry, self._answer, self._wait_words):
            card.column.addWidget(part)
        card.column.addWidget(ButtonRow(self._unlock, self._keystore, self._letters))
        self.column.addWidget(card)
        self._forgot = Button("key-round", Weight.QUIET)
        self._support = Button("hand-heart", Weight.QUIET)
        self._about = Button("circle-question-mark", Weight.QUIET)
        for button in (self._forgot, self._support, self._about):
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch()
        self.column.addLayout(self._build_language())
        self.limit_width()
        self._letters.switched.connect(self._entry.show_letters)
        self._entry.field.returnPressed.connect(self._on_unlock)
        self._unlock.clicked.connect(self._on_unlock)
        self._keystore.clicked.connect(self._on_keystore)
        self._forgot.clicked.connect(self._on_forgot)
        self._support.clicked.connect(self._on_support)
        self._about.clicked.connect(self._on_about)
        self._count.timeout.connect(self._on_count)

    def _build_language(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        self._label = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._languages = LanguageBox(FALLBACK)
        self._label.setBuddy(self._languages)
        row.addWidget(self._label)
        row.addWidget(self._languages)
        row.addStretch()
        self._languages.activated.connect(self._on_language)
        return row

    @override
    def know(self, situation: Situation) -> None:
        self._languages.choose(situation.choices.language)
        # Protection changes while somebody waits; only news of the vault is news here.
        if situation.vault is self._vault:
            return
        self._vault = situation.vault
        match situation.vault:
            case Locked(wait):
                self._refused, self._silent = None, situation.vault.silent
                self._keystore.setVisible(situation.vault.keystore)
                self._rest(wait)
            case Refused() as refused:
                self._refused, self._silent = refused, False
                self._rest(refused.wait)
                self._entry.field.selectAll()
                self._entry.setFocus()
            case Working():
                self._set_busy(True)

    @override
    def start(self) -> None:
        self._entry.setFocus()

    @override
    def retranslate(self) -> None:
        self.title.setText(self.tr("Your journal is locked"))
        self._hint.setText(self.tr("Your passphrase opens it. Protection does not need it."))
        self._entry.name(self.tr("&Passphrase"))
        self._unlock.say(self.tr("&Unlock"))
        self._keystore.say(self.tr("Unlock with the &keystore"))
        self._forgot.say(self.tr("I &forgot my passphrase"))
        self._support.say(self.tr("&More support"))
        self._about.say(self.tr("What is this pro&gram?"))
        self._label.setText(self.tr("&Language"))
        self._languages.setAccessibleName(self.tr("Language"))
        self._say_answer()
        self._say_wait()

    def _rest(self, wait: float) -> None:
        self._wait(wait)
        self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        if busy:
            # Else the focus would move on to a button, and a key typed too long would press it.
            self.setFocus()
        self._entry.setEnabled(not busy)
        self._letters.setEnabled(not busy)
        self._keystore.setEnabled(not busy)
        self._show_readiness()
        self._say_answer()

    @Slot()
    def _on_unlock(self) -> None:
        # Return works in the field also while the button rests.
        if self._unlock.isEnabled():
            self._refused = None
            self._waited = False
            self.intent.emit(Unlock(self._entry.field.text()))

    @Slot()
    def _on_keystore(self) -> None:
        self._refused, self._silent = None, False
        self.intent.emit(UnlockWithKeystore())

    @Slot()
    def _on_forgot(self) -> None:
        self.intent.emit(Go(Spot.RECOVER))

    @Slot()
    def _on_support(self) -> None:
        self.intent.emit(Go(Spot.HELP))

    @Slot()
    def _on_about(self) -> None:
        self.intent.emit(Go(Spot.ABOUT))

    @Slot()
    def _on_language(self) -> None:
        self.intent.emit(ChooseLanguage(self._languages.language))

    @Slot()
    def _on_count(self) -> None:
        if self._until.hasExpired():
            self._count.stop()
            self._show_readiness()
            announce(self, wait_sentence(0))
        self._say_wait()

    def _wait(self, seconds: float) -> None:
        self._until = QDeadlineTimer(int(seconds * 1000))
        if seconds > 0:
            self._waited = True
            self._count.start()
        self._show_readiness()
        self._say_wait()
        announce(self, self._wait_words.text())

    def _show_readiness(self) -> None:
        self._unlock.setEnabled(not self._busy and self._until.hasExpired())

    def _say_wait(self) -> None:
        left = self._until.remainingTime() / 1000
        self._wait_words.say(wait_sentence(left) if self._waited and not self._busy else "")

    def _say_answer(self) -> None:
        self._answer.say(self._answer_words())
        announce(self, self._answer.text())

    def _answer_words(self) -> str:
        if self._busy:
            return self.tr("One moment. Your journal is being opened.")
        if self._silent:
            return self.tr("The keystore did not open it. Your passphrase does, as before.")
        if self._refused is None:
            return ""
        if self._refused.wrong:
            return self.tr("That was not the right passphrase.")
        if self._refused.count_lost:
            return self.tr(
                "Protech no longer knows how many passphrases were tried, because its file is "
                "damaged or gone. To be safe it waits once as long as it can."
            )
        return self.tr("It is too early for another try.")
