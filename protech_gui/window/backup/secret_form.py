"""Where a passphrase is typed that opens a vault or, instead of it, the recovery code."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from protech_gui.services.recovery_code import WORDS, CodeFault, WrongChecksum, WrongCount
from protech_gui.services.secret import Secret
from protech_gui.theme import SPACE
from protech_gui.window.models.backup_state import Wrong
from protech_gui.window.models.wait_words import wait_sentence
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.leading import Leading
from protech_gui.window.parts.passphrase_entry import LettersSwitch, PassphraseEntry
from protech_gui.window.parts.reply import Reply


class SecretForm(Leading):
    """One field for either of them; says what was wrong with the last one."""

    given = Signal(object)
    """What was typed, a ``Secret``."""

    def __init__(self) -> None:
        super().__init__()
        self._by_code = False
        self._wrong: Wrong | None = None
        self._entry, self._letters = PassphraseEntry(), LettersSwitch()
        self._answer = Reply()
        self._go, self._other = Button("lock-open", Weight.MAIN), Button(weight=Weight.QUIET)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 3 // 2)
        column.addWidget(self._entry)
        column.addWidget(self._answer)
        column.addWidget(ButtonRow(self._go, self._letters))
        column.addWidget(self._other, 0, Qt.AlignmentFlag.AlignLeft)
        self.lead_to(self._entry)
        self._letters.switched.connect(self._entry.show_letters)
        self._entry.field.returnPressed.connect(self._on_go)
        self._go.clicked.connect(self._on_go)
        self._other.clicked.connect(self._on_other)

    def show_wrong(self, wrong: Wrong | None) -> None:
        """Say what was wrong with what was typed, or nothing."""
        self._wrong = wrong
        self._say_answer()

    def set_busy(self, busy: bool) -> None:
        """Let nothing be typed while it is tried."""
        for part in (self._entry, self._letters, self._go, self._other):
            part.setEnabled(not busy)

    def clear(self) -> None:
        """Forget what was typed."""
        self._entry.field.clear()

    def say(self, action: str) -> None:
        """Say everything in the language spoken now; ``action`` is what the button does."""
        self._go.say(action)
        if self._by_code:
            self._entry.name(self.tr("The &twelve words"))
            self._other.say(self.tr("Use the &passphrase instead"))
        else:
            self._entry.name(self.tr("&Passphrase"))
            self._other.say(self.tr("Use the c&ode instead"))
        self._say_answer()

    @Slot()
    def _on_go(self) -> None:
        self.given.emit(Secret(self._entry.field.text(), self._by_code))

    @Slot()
    def _on_other(self) -> None:
        self._by_code = not self._by_code
        self._wrong = None
        self.clear()
        self.say(self._go.text())
        self._entry.setFocus()

    def _say_answer(self) -> None:
        self._answer.tell(self._answer_words())

    def _answer_words(self) -> str:
        if self._wrong is None:
            return ""
        if self._wrong.fault is not None:
            return self._fault_words(self._wrong.fault)
        if self._by_code:
            words = self.tr("These words are not its recovery code.")
        else:
            words = self.tr("That is not its passphrase.")
        if self._wrong.wait > 0:
            return "\n".join((words, wait_sentence(self._wrong.wait)))
        return words

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
                places = ", ".join(str(word.position) for word in unknown[:WORDS])
                words = self.tr("These words cannot be right: number {places}.")
                return words.format(places=places)
