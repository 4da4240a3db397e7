"""The card that restores a backup: choosing it, looking inside, and only then taking it over."""

from pathlib import Path
from typing import override

from PySide6.QtCore import Signal, Slot

from protech_gui.parts.words import Words
from protech_gui.platform.file_choice import FileChoice
from protech_gui.services.secret import Secret
from protech_gui.window.backup.secret_form import SecretForm
from protech_gui.window.backup_intents import (
    FindBackup,
    LookIntoBackup,
    RestoreBackup,
)
from protech_gui.window.models.backup_state import (
    AtWork,
    BackupState,
    Declined,
    Found,
    Looked,
    Restored,
    Task,
    Wrong,
)
from protech_gui.window.models.backup_words import holdings_lines, made_words, refusal_words
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.reply import Reply
from protech_gui.window.parts.retranslated import Retranslated
from protech_gui.window.parts.sheet import Sheet, Wording


class RestoreCard(Retranslated, Card):
    """Nothing changes before the person has seen what the backup holds, and said yes."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, choice: FileChoice) -> None:
        """``choice`` is this card's own."""
        super().__init__("notebook-pen")
        self._choice = choice
        self._state: BackupState | None = None
        self._why, self._answer = Words(), Reply()
        self._form = SecretForm()
        self._choose, self._restore = Button(), Button(weight=Weight.MAIN)
        row = ButtonRow(self._restore, self._choose)
        for part in (self._why, self._answer, self._form, row):
            self.column.addWidget(part)
        self.lead_to(self._choose)
        self._choose.clicked.connect(self._on_choose)
        self._restore.clicked.connect(self._on_restore)
        self._form.given.connect(self._on_given)
        choice.chosen.connect(self._on_chosen)
        self.retranslate()
        self.know(None)

    def know(self, state: BackupState | None) -> None:
        """Show how far it is."""
        before, self._state = self._state, state
        busy, looking = isinstance(state, AtWork), AtWork(Task.LOOKING)
        focused = self.window().focusWidget()
        if busy and focused is not None and self.isAncestorOf(focused):
            self.hold_focus()
        asks = isinstance(state, Found | Wrong) or state == looking
        self._form.setVisible(asks)
        self._form.set_busy(state == looking)
        self._form.show_wrong(state if isinstance(state, Wrong) else None)
        self._restore.setVisible(isinstance(state, Looked))
        self._choose.setEnabled(not busy)
        if not asks:
            self._form.clear()
        if isinstance(state, Found) and state is not before and self.isVisible():
            self._form.setFocus()
        if not busy and self.hasFocus():
            (
                self._form if asks else self._restore if isinstance(state, Looked) else self
            ).setFocus()
        self._say_answer()

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Restore a backup"))
        self._why.setText(
            self.tr(
                "You first see what the backup holds. If you restore it, it takes the place of "
                "the present journal, which is kept aside in Protech’s folder and not deleted."
            )
        )
        self._choose.say(self.tr("&Choose a file…"))
        self._restore.say(self.tr("&Restore…"))
        self._form.say(self.tr("&Look inside"))
        self._say_answer()

    def _say_answer(self) -> None:
        self._answer.tell(self._answer_words())

    def _answer_words(self) -> str:
        match self._state:
            case AtWork(Task.FINDING | Task.LOOKING):
                return self.tr("One moment. The file is being read.")
            case AtWork(Task.RESTORING):
                return self.tr("One moment. The backup is taking its place.")
            case Found(made):
                words = self.tr(
                    "This is a whole backup. Please type the passphrase that opened your journal "
                    "on that day."
                )
                return "\n".join((made_words(made), words))
            case Looked(seen):
                words = self.tr("It holds:")
                return "\n".join((made_words(seen.made), words, holdings_lines(seen.holdings)))
            case Restored(seen):
                words = self.tr(
                    "The backup is restored and open. The journal before it is kept aside in "
                    "Protech’s folder, with everything that was in it."
                )
                return "\n".join((words, holdings_lines(seen.holdings)))
            case Declined(fault):
                return refusal_words(fault)
            case _:
                return ""

    @Slot()
    def _on_choose(self) -> None:
        self._choice.ask_which(self.tr("Choose a backup"), self.window())

    @Slot(object)
    def _on_chosen(self, path: Path) -> None:
        self.intent.emit(FindBackup(path))

    @Slot(object)
    def _on_given(self, secret: Secret) -> None:
        self.intent.emit(LookIntoBackup(secret))

    @Slot()
    def _on_restore(self) -> None:
        wording = Wording(
            self.tr("Restore this backup?"),
            (
                self.tr(
                    "What you wrote after it was made is not in it. It stays in the present "
                    "journal, which is kept aside and which this version of Protech cannot show "
                    "beside it. From then on the passphrase of the backup opens your journal."
                ),
            ),
            yes=self.tr("&Restore"),
            no=self.tr("&Not now"),
        )
        sheet = Sheet(wording, self)
        sheet.accepted.connect(self._on_confirmed)
        sheet.open()

    @Slot()
    def _on_confirmed(self) -> None:
        self.intent.emit(RestoreBackup())
