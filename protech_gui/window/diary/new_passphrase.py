"""Choosing a passphrase: twice the same, with words about what is wrong with it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from protech_gui.parts.announce import announce
from protech_gui.parts.words import Words
from protech_gui.services.passphrase import LONGEST, SHORTEST, PassphraseFault
from protech_gui.theme import SPACE
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.passphrase_entry import LettersSwitch, PassphraseEntry


class NewPassphrase(QWidget):
    """Two fields and a button; says only a passphrase that was typed the same twice."""

    chosen = Signal(object)
    """The passphrase, a str."""

    def __init__(self) -> None:
        super().__init__()
        self._fault: PassphraseFault | None = None
        self._differs = False
        self._busy = False
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 3 // 2)
        self._hint = Words(quiet=True)
        self._first, self._second = PassphraseEntry(), PassphraseEntry()
        self._letters = LettersSwitch()
        self._answer = Words()
        self._answer.hide()
        self._go = Button(weight=Weight.MAIN)
        for part in (self._hint, self._first, self._second, self._answer):
            column.addWidget(part)
        column.addWidget(ButtonRow(self._go, self._letters))
        self._letters.switched.connect(self._first.show_letters)
        self._letters.switched.connect(self._second.show_letters)
        self._first.field.returnPressed.connect(self._second.field.setFocus)
        self._second.field.returnPressed.connect(self._on_go)
        self._go.clicked.connect(self._on_go)

    def start(self) -> None:
        """Begin in the first field."""
        self._first.setFocus()

    def set_busy(self, busy: bool) -> None:
        """Say that the passphrase is being set; nothing can be typed until it is."""
        self._busy = busy
        if busy:
            # Else the focus would move on to a button, and a key typed too long would press it.
            self.setFocus()
        for part in (self._first, self._second, self._letters, self._go):
            part.setEnabled(not busy)
        self._say_answer()

    def refuse(self, fault: PassphraseFault) -> None:
        """Say why this passphrase cannot be used."""
        self._fault = fault
        self.set_busy(False)
        self._first.setFocus()

    def say(self, action: str) -> None:
        """Say everything in the language spoken now; ``action`` is what the button does."""
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
        self._go.say(action)
        self._say_answer()

    @Slot()
    def _on_go(self) -> None:
        passphrase = self._first.field.text()
        self._fault = None
        self._differs = passphrase != self._second.field.text()
        if self._differs:
            self._say_answer()
            self._second.setFocus()
            self._second.field.selectAll()
            return
        self.chosen.emit(passphrase)

    def _say_answer(self) -> None:
        self._answer.say(self._answer_words())
        announce(self, self._answer.text())

    def _answer_words(self) -> str:
        if self._busy:
            return self.tr("One moment. Your journal is being prepared.")
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
