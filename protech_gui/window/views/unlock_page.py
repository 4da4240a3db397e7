"""The page on which a person unlocks their records."""

from PySide6.QtCore import QDeadlineTimer, QTimer, Slot
from PySide6.QtWidgets import QPushButton

from protech_gui.theme import set_main_action
from protech_gui.window.intents import Unlock
from protech_gui.window.models.vault_state import Refused
from protech_gui.window.models.wait_words import wait_sentence
from protech_gui.window.parts.announce import announce
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.words import Words
from protech_gui.window.views.passphrase_entry import LettersSwitch, PassphraseEntry

COUNT_MS = 250
"""How often the count-down looks at the clock, in milliseconds."""


class UnlockPage(Page):
    """Asks for the passphrase; after wrong ones it counts down to the next try."""

    def __init__(self, wait: float) -> None:
        """``wait``: the first try is so many seconds away."""
        super().__init__()
        self._refused: Refused | None = None
        self._busy = False
        self._waited = False
        self._until = QDeadlineTimer(0)
        self._count = QTimer(self)
        self._count.setInterval(COUNT_MS)
        self._build()
        self._wait(wait)
        self.retranslate()

    def _build(self) -> None:
        self._hint = Words()
        self._entry = PassphraseEntry()
        self._letters = LettersSwitch()
        self._answer, self._wait_words = Words(), Words()
        self._unlock = QPushButton()
        set_main_action(self._unlock)
        for part in (self._hint, self._entry, self._answer, self._wait_words):
            self.column.addWidget(part)
        self.column.addWidget(ButtonRow(self._unlock, self._letters))
        self.column.addStretch()
        self.limit_width()
        self._letters.switched.connect(self._entry.show_letters)
        self._entry.field.returnPressed.connect(self._on_unlock)
        self._unlock.clicked.connect(self._on_unlock)
        self._count.timeout.connect(self._on_count)

    def start(self) -> None:
        """Begin in the field."""
        self._entry.setFocus()

    def set_busy(self, busy: bool) -> None:
        """Say that the vault is being opened; nothing can be typed until it is."""
        self._busy = busy
        if busy:
            # Else the focus would move on to a button, and a key typed too long would press it.
            self.setFocus()
        self._entry.setEnabled(not busy)
        self._letters.setEnabled(not busy)
        self._show_readiness()
        self._say_answer()

    def refuse(self, refused: Refused) -> None:
        """Say that the passphrase did not open the vault, and count down to the next try."""
        self._refused = refused
        self._wait(refused.wait)
        self.set_busy(False)
        self._entry.field.selectAll()
        self._entry.setFocus()

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        self.title.setText(self.tr("Your records are locked"))
        self._hint.setText(self.tr("Your passphrase opens them. Protection does not need it."))
        self._entry.name(self.tr("&Passphrase"))
        self._unlock.setText(self.tr("&Unlock"))
        self._say_answer()
        self._say_wait()

    @Slot()
    def _on_unlock(self) -> None:
        # Return works in the field also while the button rests.
        if self._unlock.isEnabled():
            self._refused = None
            self._waited = False
            self.intent.emit(Unlock(self._entry.field.text()))

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
            return self.tr("One moment. Your records are being opened.")
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
