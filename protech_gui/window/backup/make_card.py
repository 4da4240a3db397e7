"""The card that makes a backup of the open journal."""

from pathlib import Path
from typing import override

from PySide6.QtCore import Signal, Slot

from protech_gui.parts.words import Words
from protech_gui.platform.file_choice import FileChoice
from protech_gui.window.backup_intents import MakeBackup
from protech_gui.window.models.backup_state import AtWork, BackupState, Made, Task, Unmade
from protech_gui.window.models.backup_words import holdings_lines, making_words
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.place_question import OpenedBy, PlaceQuestion
from protech_gui.window.parts.reply import Reply
from protech_gui.window.parts.retranslated import Retranslated


class MakeCard(Retranslated, Card):
    """Asks for a place, warns of one that is copied to a server, and says what came of it."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, choice: FileChoice) -> None:
        """``choice`` is this card's own."""
        super().__init__("copy")
        self._place = PlaceQuestion(choice, self)
        self._state: BackupState | None = None
        self._why, self._answer = Words(), Reply()
        self._make = Button(weight=Weight.MAIN)
        for part in (self._why, ButtonRow(self._make), self._answer):
            self.column.addWidget(part)
        self.lead_to(self._make)
        self._make.clicked.connect(self._on_make)
        self._place.settled.connect(self._on_settled)
        self.retranslate()

    def know(self, state: BackupState | None) -> None:
        """Show what came of it."""
        self._state = state
        busy = isinstance(state, AtWork)
        if busy and self._make.hasFocus():
            self.hold_focus()
        self._make.setEnabled(not busy)
        if not busy and self.hasFocus():
            self.setFocus()
        self._say_answer()

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Make a backup"))
        self._why.setText(
            self.tr(
                "A backup is one file with all of your journal, sealed. The passphrase and the "
                "recovery code that open your journal today will always open this file, even if "
                "you change them later. Best keep it on another disk. Removing Protech does not "
                "remove this file."
            )
        )
        self._make.say(self.tr("Make a &backup…"))
        self._say_answer()

    def _say_answer(self) -> None:
        self._answer.tell(self._answer_words())

    def _answer_words(self) -> str:
        match self._state:
            case AtWork(Task.MAKING):
                return self.tr("One moment. The backup is being written and then read again.")
            case Made(holdings):
                words = self.tr("The backup is made. It was read again and is whole. It holds:")
                return "\n".join((words, holdings_lines(holdings)))
            case Unmade(fault):
                return making_words(fault)
            case _:
                return ""

    @Slot()
    def _on_make(self) -> None:
        self._place.ask("", self.tr("Make a backup"), OpenedBy.JOURNAL_KEYS)

    @Slot(object)
    def _on_settled(self, path: Path) -> None:
        self.intent.emit(MakeBackup(path))
