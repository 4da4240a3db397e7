"""The page for a forgotten passphrase: opening the journal with the recovery code."""

from typing import override

from PySide6.QtCore import QDeadlineTimer, Qt, QTimer, Slot
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy

from protech_gui.parts.announce import announce
from protech_gui.parts.words import Words
from protech_gui.services.recovery_code import CodeFault, UnknownWord, WrongChecksum, WrongCount
from protech_gui.window.intents import UnlockWithCode
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import Locked, Misread, Refused, Working
from protech_gui.window.models.wait_words import wait_sentence
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.reply import Reply

COUNT_MS = 250
"""How often the count-down looks at the clock, in milliseconds."""

LINES = 3
"""How high the field is, in lines of text: twelve words fit."""


class RecoverPage(Page):
    """Asks for the twelve words; says which of them cannot be right."""

    def __init__(self) -> None:
        super().__init__()
        self._vault: object = None
        self._busy = False
        self._until = QDeadlineTimer(0)
        self._count = QTimer(self)
        self._count.setInterval(COUNT_MS)
        self._count.timeout.connect(self._on_count)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._why, self._lost = Words(), Words(quiet=True)
        self._label = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._field = QPlainTextEdit()
        self._field.setTabChangesFocus(True)
        self._field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._field.setFixedHeight(self._field.fontMetrics().lineSpacing() * (LINES + 1))
        self._label.setBuddy(self._field)
        self._answer, self._wait_words = Reply(), Words()
        self._open = Button("lock-open", Weight.MAIN)
        card = Card()
        for part in (self._label, self._field, self._answer, self._wait_words):
            card.column.addWidget(part)
        card.column.addWidget(ButtonRow(self._open))
        self.column.addWidget(self._why)
        self.column.addWidget(card)
        self.column.addWidget(self._lost)
        self.column.addStretch()
        self.limit_width()
        self._open.clicked.connect(self._on_open)

    @override
    def know(self, situation: Situation) -> None:
        if situation.vault is self._vault:
            return
        self._vault = situation.vault
        was_busy, self._busy = self._busy, isinstance(situation.vault, Working)
        if self._busy:
            # Else the focus would move on to a button, and a key typed too long would press it.
            self.setFocus()
        match situation.vault:
            case Locked(wait) | Refused(wait=wait) if wait > 0:
                self._until = QDeadlineTimer(int(wait * 1000))
                self._count.start()
        self._show()
        if was_busy and not self._busy:
            self.start()

    @override
    def start(self) -> None:
        self._field.setFocus()

    @override
    def retranslate(self) -> None:
        self.title.setText(self.tr("I forgot my passphrase"))
        self._why.setText(
            self.tr(
                "The recovery code opens your journal: the twelve words that you noted when you "
                "created it. Capitals, commas and line breaks do not matter."
            )
        )
        self._label.setText(self.tr("The &twelve words"))
        self._field.setAccessibleName(self.tr("The twelve words"))
        self._open.say(self.tr("&Open my journal"))
        self._lost.setText(
            self.tr(
                "Without passphrase and code nobody can open it, the makers of Protech included. "
                "Protection and help go on working. You can remove everything and start anew "
                "under “What is this program?”."
            )
        )
        self._show()

    @Slot()
    def _on_open(self) -> None:
        self.intent.emit(UnlockWithCode(self._field.toPlainText()))

    @Slot()
    def _on_count(self) -> None:
        if self._until.hasExpired():
            self._count.stop()
            announce(self, wait_sentence(0))
        self._show()

    def _show(self) -> None:
        self._answer.tell(self._answer_words())
        left = self._until.remainingTime() / 1000
        self._wait_words.say(wait_sentence(left) if self._count.isActive() else "")
        self._field.setEnabled(not self._busy)
        self._open.setEnabled(not self._busy and self._until.hasExpired())

    def _answer_words(self) -> str:
        match self._vault:
            case Working():
                return self.tr("One moment. Your journal is being opened.")
            case Misread(fault):
                return self._fault_words(fault)
            case Refused(wrong=True):
                return self.tr("These words are not the code of this journal.")
            case Refused():
                return self.tr("It is too early for another try.")
            case _:
                return ""

    def _fault_words(self, fault: CodeFault) -> str:
        match fault:
            case WrongCount(count):
                return self.tr("The code has twelve words. These are %n.", "", count)
            case WrongChecksum():
                return self.tr(
                    "All words are known, but together they are no code. One of them may be "
                    "another one, or their order."
                )
            case unknown:
                return "\n".join(self._unknown_words(word) for word in unknown)

    def _unknown_words(self, word: UnknownWord) -> str:
        if not word.suggestions:
            return self.tr("Word {place} is not one of the words that codes are made of.").format(
                place=word.position
            )
        sentence = self.tr("Word {place} cannot be right. Did you mean {words}?")
        return sentence.format(place=word.position, words=" / ".join(word.suggestions))
