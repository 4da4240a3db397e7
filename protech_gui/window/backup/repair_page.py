"""The page on which a damaged journal is repaired: the passphrase, and what could be saved."""

from typing import override

from PySide6.QtCore import Qt, Slot

from protech_gui.parts.words import Words
from protech_gui.services.secret import Secret
from protech_gui.window.backup.secret_form import SecretForm
from protech_gui.window.backup_intents import ForgetBackup, RepairVault
from protech_gui.window.models.backup_state import AtWork, BackupState, Mended, Unmended, Wrong
from protech_gui.window.models.backup_words import mended_words
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.reply import Reply


class RepairPage(Page):
    """Says what a repair does before it is done, and afterwards what it saved."""

    def __init__(self) -> None:
        super().__init__()
        self._state: BackupState | None = None
        self._why, self._answer = Words(), Reply()
        self._answer.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._form = SecretForm()
        self._card = Card()
        self._card.column.addWidget(self._form)
        for part in (self._why, self._card, self._answer):
            self.column.addWidget(part)
        self.column.addStretch()
        self.limit_width()
        self._form.given.connect(self._on_given)
        self.retranslate()

    @override
    def know(self, situation: Situation) -> None:
        if situation.backup is self._state:
            return
        self._state = situation.backup
        self._form.set_busy(isinstance(self._state, AtWork))
        self._form.show_wrong(self._state if isinstance(self._state, Wrong) else None)
        self._card.setVisible(not isinstance(self._state, Mended))
        self._why.setVisible(not isinstance(self._state, Mended))
        if isinstance(self._state, Mended):
            self._form.clear()
        self._say_answer()

    @override
    def start(self) -> None:
        self._form.setFocus()

    @override
    def leave(self) -> None:
        self.intent.emit(ForgetBackup())

    @override
    def retranslate(self) -> None:
        self.title.setText(self.tr("Repair your journal"))
        self._why.setText(
            self.tr(
                "Everything that can still be read is copied into a new file. The damaged file "
                "is kept aside, and nothing is deleted. If you have a backup, it may hold more "
                "than a repair can save. Your passphrase and your recovery code stay the same."
            )
        )
        self._form.say(self.tr("&Repair"))
        self._say_answer()

    @Slot(object)
    def _on_given(self, secret: Secret) -> None:
        # The focus would move on to a button, and a key typed too long would press it.
        self.setFocus()
        self.intent.emit(RepairVault(secret))

    def _say_answer(self) -> None:
        self._answer.tell(self._answer_words())

    def _answer_words(self) -> str:
        match self._state:
            case AtWork():
                return self.tr("One moment. Your journal is being read, page by page.")
            case Mended():
                return mended_words(self._state)
            case Unmended(again=True):
                return self.tr(
                    "The repair could not be finished: the disk may be full, or the memory short. "
                    "The file is as it was. Please make room and try again."
                )
            case Unmended():
                return self.tr(
                    "Nothing of the file could be read. It is as it was. A backup, if you have "
                    "one, can still be restored."
                )
            case _:
                return ""
