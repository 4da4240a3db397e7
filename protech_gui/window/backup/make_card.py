"""The card that makes a backup of the open journal."""

from pathlib import Path
from typing import override

from PySide6.QtCore import QDate, Qt, Signal, Slot

from protech_gui.domain.synced import synced_folder
from protech_gui.parts.words import Words
from protech_gui.platform.file_choice import FileChoice
from protech_gui.window.backup_intents import MakeBackup
from protech_gui.window.models.backup_state import AtWork, BackupState, Made, Task, Unmade
from protech_gui.window.models.backup_words import holdings_lines, making_words
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.reply import Reply
from protech_gui.window.parts.retranslated import Retranslated
from protech_gui.window.parts.sheet import Sheet, Wording


class MakeCard(Retranslated, Card):
    """Asks for a place, warns of one that is copied to a server, and says what came of it."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, choice: FileChoice) -> None:
        """``choice`` is this card's own."""
        super().__init__("copy")
        self._choice = choice
        self._state: BackupState | None = None
        self._path = Path()
        self._why, self._answer = Words(), Reply()
        self._make = Button(weight=Weight.MAIN)
        for part in (self._why, ButtonRow(self._make), self._answer):
            self.column.addWidget(part)
        self.lead_to(self._make)
        self._make.clicked.connect(self._on_make)
        choice.chosen.connect(self._on_chosen)
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
        name = "notes-" + QDate.currentDate().toString(Qt.DateFormat.ISODate)
        self._choice.ask_where(name, self.tr("Make a backup"), self.window())

    @Slot(object)
    def _on_chosen(self, path: Path) -> None:
        self._path = path
        folder = synced_folder(path)
        if folder is None:
            self._on_confirmed()
            return
        meaning = self.tr(
            "The folder “{folder}” looks like one that a program copies to a server by itself. "
            "Without your passphrase or your code nobody can read the file, but others may see "
            "that it is there."
        )
        wording = Wording(
            self.tr("Save it in this folder?"),
            (meaning.format(folder=folder),),
            yes=self.tr("&Save it there"),
            no=self.tr("&Not there"),
        )
        sheet = Sheet(wording, self)
        sheet.accepted.connect(self._on_confirmed)
        sheet.open()

    @Slot()
    def _on_confirmed(self) -> None:
        self.intent.emit(MakeBackup(self._path))
