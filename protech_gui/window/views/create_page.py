"""The page on which a person chooses the passphrase of a new vault."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton

from protech_gui.services.passphrase import LONGEST, SHORTEST, PassphraseFault
from protech_gui.theme import set_main_action
from protech_gui.window.intents import CreateVault, LookAgain, StartAfresh
from protech_gui.window.parts.announce import announce
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.words import Words
from protech_gui.window.views.passphrase_entry import LettersSwitch, PassphraseEntry


class CreatePage(Page):
    """Asks for a passphrase twice; ``afresh``: for a vault in place of an unreadable one."""

    def __init__(self, *, afresh: bool) -> None:
        super().__init__()
        self._afresh = afresh
        self._fault: PassphraseFault | None = None
        self._differs = False
        self._busy = False
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._why = Words()
        self._hint = Words(quiet=True)
        self._first, self._second = PassphraseEntry(), PassphraseEntry()
        self._letters = LettersSwitch()
        self._answer = Words()
        self._create = QPushButton()
        set_main_action(self._create)
        self._back = QPushButton()
        for part in (self._why, self._hint, self._first, self._second):
            self.column.addWidget(part)
        self.column.addWidget(self._answer)
        self.column.addWidget(ButtonRow(self._create, self._letters, self._back))
        self._back.setVisible(self._afresh)
        self.column.addStretch()
        self.limit_width()
        self._letters.switched.connect(self._first.show_letters)
        self._letters.switched.connect(self._second.show_letters)
        self._first.field.returnPressed.connect(self._second.field.setFocus)
        self._second.field.returnPressed.connect(self._on_create)
        self._create.clicked.connect(self._on_create)
        self._back.clicked.connect(self._on_back)

    def start(self) -> None:
        """Begin in the first field."""
        self._first.setFocus()

    def set_busy(self, busy: bool) -> None:
        """Say that the vault is being made; nothing can be typed until it is."""
        self._busy = busy
        if busy:
            # Else the focus would move on to a button, and a key typed too long would press it.
            self.setFocus()
        for part in (self._first, self._second, self._letters, self._create, self._back):
            part.setEnabled(not busy)
        self._say_answer()

    def refuse(self, fault: PassphraseFault) -> None:
        """Say why this passphrase cannot be used."""
        self._fault = fault
        self.set_busy(False)
        self._first.setFocus()

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        self.title.setText(self.tr("Choose a passphrase for your records"))
        self._why.setText(
            self.tr(
                "Your records are kept encrypted on this device, and this passphrase opens them. "
                "Nobody can recover it, the makers of Protech included: without it your records "
                "stay closed. Protection itself does not need it."
            )
        )
        self._hint.setText(
            self.tr(
                "Take at least %n character(s). A few words that only you would put together are "
                "easy to remember and hard to guess.",
                "",
                SHORTEST,
            )
        )
        self._first.name(self.tr("&Passphrase"))
        self._second.name(self.tr("The &same passphrase again"))
        self._create.setText(self.tr("&Create my records"))
        self._back.setText(self.tr("&Back"))
        self._say_answer()

    @Slot()
    def _on_create(self) -> None:
        passphrase = self._first.field.text()
        self._fault = None
        self._differs = passphrase != self._second.field.text()
        if self._differs:
            self._say_answer()
            self._second.setFocus()
            self._second.field.selectAll()
            return
        self.intent.emit(StartAfresh(passphrase) if self._afresh else CreateVault(passphrase))

    @Slot()
    def _on_back(self) -> None:
        self.intent.emit(LookAgain())

    def _say_answer(self) -> None:
        self._answer.say(self._answer_words())
        announce(self, self._answer.text())

    def _answer_words(self) -> str:
        if self._busy:
            return self.tr("One moment. Your records are being prepared.")
        if self._differs:
            return self.tr("The two passphrases are not the same. Please type the second again.")
        if self._fault is PassphraseFault.TOO_SHORT:
            return self.tr(
                "This passphrase is shorter than %n character(s). Please make it longer.",
                "",
                SHORTEST,
            )
        if self._fault is PassphraseFault.TOO_LONG:
            return self.tr(
                "This passphrase is longer than %n character(s). Please make it shorter.",
                "",
                LONGEST,
            )
        return ""
