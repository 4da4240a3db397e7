"""The card that opens an export again, so that a person knows it can be."""

from pathlib import Path
from typing import override

from PySide6.QtCore import Signal, Slot

from protech_gui.parts.words import Words
from protech_gui.platform.file_choice import FileChoice
from protech_gui.window.models.backup_words import holdings_lines
from protech_gui.window.models.share_state import (
    ExportOpened,
    NoExport,
    ShareState,
    ShareTask,
    SharingNow,
    WrongWord,
)
from protech_gui.window.models.share_words import refusal_words, wrong_words
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.passphrase_entry import PassphraseEntry
from protech_gui.window.parts.reply import Reply
from protech_gui.window.parts.retranslated import Retranslated
from protech_gui.window.share_intents import LookIntoExport


class CheckCard(Retranslated, Card):
    """Says how much an export holds; nothing of it is shown or taken over."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, choice: FileChoice) -> None:
        """``choice`` is this card's own."""
        super().__init__("check")
        self._choice = choice
        self._state: ShareState | None = None
        self._why, self._answer = Words(), Reply()
        self._entry, self._open = PassphraseEntry(), Button()
        for part in (self._why, self._entry, ButtonRow(self._open), self._answer):
            self.column.addWidget(part)
        self._open.clicked.connect(self._on_open)
        choice.chosen.connect(self._on_chosen)
        self.retranslate()

    def know(self, state: ShareState | None) -> None:
        """Show what came of it."""
        self._state = state
        self._open.setEnabled(not isinstance(state, SharingNow))
        if isinstance(state, ExportOpened):
            self._entry.field.clear()
        self._say_answer()

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Check an export"))
        self._why.setText(self.tr("Here you can see whether an export can still be opened."))
        self._entry.name(self.tr("The file’s passphrase, if it has one"))
        self._open.say(self.tr("&Open an export…"))
        self._say_answer()

    @Slot()
    def _on_open(self) -> None:
        self._choice.ask_which(self.tr("Open an export"), self.window())

    @Slot(object)
    def _on_chosen(self, path: Path) -> None:
        self.intent.emit(LookIntoExport(path, self._entry.field.text()))

    def _say_answer(self) -> None:
        self._answer.tell(self._answer_words())

    def _answer_words(self) -> str:
        match self._state:
            case SharingNow(ShareTask.OPENING):
                return self.tr("One moment. The file is being opened.")
            case ExportOpened(holdings):
                return "\n".join((self.tr("It is whole. It holds:"), holdings_lines(holdings)))
            case WrongWord(ShareTask.OPENING):
                return wrong_words()
            case NoExport(fault):
                return refusal_words(fault)
            case _:
                return ""
