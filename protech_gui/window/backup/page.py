"""The page *Backup*: making one, restoring one, and seeing whether the journal is whole."""

from collections.abc import Callable
from typing import override

from PySide6.QtCore import Slot

from protech_gui.parts.words import Words
from protech_gui.platform.file_choice import FileChoice
from protech_gui.window.backup.make_card import MakeCard
from protech_gui.window.backup.restore_card import RestoreCard
from protech_gui.window.backup_intents import CheckVault, ForgetBackup
from protech_gui.window.models.backup_state import AtWork, BackupState, Sound, Task
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.reply import Reply


class BackupPage(Page):
    """Without an open journal there is only restoring."""

    def __init__(self, choice: Callable[[], FileChoice]) -> None:
        """``choice`` makes what asks for a file, one for each card."""
        super().__init__()
        self._state: BackupState | None = None
        self._make, self._restore = MakeCard(choice()), RestoreCard(choice())
        self._check = Card("check")
        self._why, self._answer = Words(), Reply()
        self._go = Button()
        for part in (self._why, ButtonRow(self._go), self._answer):
            self._check.column.addWidget(part)
        for card in (self._make, self._restore, self._check):
            self.column.addWidget(card)
        self.column.addStretch()
        self.limit_width()
        self._make.intent.connect(self.intent)
        self._restore.intent.connect(self.intent)
        self._go.clicked.connect(self._on_check)
        self.retranslate()

    @override
    def know(self, situation: Situation) -> None:
        is_open = situation.contents is not None
        self._make.setVisible(is_open)
        self._check.setVisible(is_open)
        if situation.backup is not self._state:
            self._state = situation.backup
            self._make.know(self._state)
            self._restore.know(self._state)
            self._go.setEnabled(not isinstance(self._state, AtWork))
            self._say_answer()

    @override
    def start(self) -> None:
        (self._restore if self._make.isHidden() else self._make).setFocus()

    @override
    def leave(self) -> None:
        self.intent.emit(ForgetBackup())

    @override
    def retranslate(self) -> None:
        self.title.setText(self.tr("Backup"))
        self._check.entitle(self.tr("Check your journal"))
        self._why.setText(
            self.tr(
                "Protech looks over your journal each time it opens. Here you can have every part "
                "of it read."
            )
        )
        self._go.say(self.tr("Check &now"))
        self._say_answer()

    @Slot()
    def _on_check(self) -> None:
        self.intent.emit(CheckVault())

    def _say_answer(self) -> None:
        self._answer.tell(self._answer_words())

    def _answer_words(self) -> str:
        match self._state:
            case AtWork(Task.CHECKING):
                return self.tr("One moment. Everything is being read.")
            case Sound():
                return self.tr("Everything was read, and all of it is whole.")
            case _:
                return ""
