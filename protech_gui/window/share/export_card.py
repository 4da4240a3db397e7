"""The card that exports the whole journal, sealed or open, after its passphrase."""

from pathlib import Path
from typing import override

from PySide6.QtCore import Signal, Slot

from protech_gui.parts.words import Words
from protech_gui.platform.file_choice import FileChoice
from protech_gui.services.exporting import Order
from protech_gui.services.passphrase import PassphraseFault, fault_of
from protech_gui.window.models.backup_words import holdings_lines
from protech_gui.window.models.share_state import (
    Exported,
    NotShared,
    ShareState,
    ShareTask,
    SharingNow,
    WrongWord,
)
from protech_gui.window.models.share_words import fault_words, stays_words, wrong_words
from protech_gui.window.models.wait_words import wait_sentence
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.chips import Chips
from protech_gui.window.parts.passphrase_entry import LettersSwitch, PassphraseEntry
from protech_gui.window.parts.place_question import OpenedBy, PlaceQuestion
from protech_gui.window.parts.reply import Reply
from protech_gui.window.parts.retranslated import Retranslated
from protech_gui.window.share_intents import MakeExport

_SEALED, _OPEN = "sealed", "open"


class ExportCard(Retranslated, Card):
    """Says what leaves before anything can be typed."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, choice: FileChoice) -> None:
        """``choice`` is this card's own."""
        super().__init__("copy")
        self._place = PlaceQuestion(choice, self)
        self._state: ShareState | None = None
        self._missing = ""
        self._why, self._meaning, self._answer = Words(), Words(quiet=True), Reply()
        self._form = Chips(_SEALED, _OPEN)
        self._form.choose(_SEALED)
        self._own, self._new, self._same = PassphraseEntry(), PassphraseEntry(), PassphraseEntry()
        self._letters, self._export = LettersSwitch(), Button(weight=Weight.MAIN)
        for part in (self._why, self._form, self._meaning, self._own, self._new, self._same):
            self.column.addWidget(part)
        self.column.addWidget(ButtonRow(self._export, self._letters))
        self.column.addWidget(self._answer)
        for entry in (self._own, self._new, self._same):
            self._letters.switched.connect(entry.show_letters)
        self._form.changed.connect(self._on_form)
        self._export.clicked.connect(self._on_export)
        self._place.settled.connect(self._on_settled)
        self.retranslate()

    def know(self, state: ShareState | None) -> None:
        """Show what came of it."""
        if state is self._state:
            return
        self._state, self._missing = state, ""
        self._export.setEnabled(not isinstance(state, SharingNow))
        if isinstance(state, Exported):
            for entry in (self._own, self._new, self._same):
                entry.field.clear()
        self._say_answer()

    @property
    def _sealed(self) -> bool:
        return self._form.chosen == (_SEALED,)

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Export everything"))
        self._why.setText(
            self.tr(
                "All that you ever wrote down leaves Protech with this file, and so do the lists "
                "of covers and of time without protection."
            )
        )
        self._form.say(
            self.tr("Who can read the file"),
            {
                _SEALED: self.tr("Only someone with its passphrase"),
                _OPEN: self.tr("Anyone who has the file"),
            },
        )
        self._own.name(self.tr("Your journal’s &passphrase, once more"))
        self._new.name(self.tr("A passphrase for the &file"))
        self._same.name(self.tr("The same a&gain"))
        self._export.say(self.tr("&Export…"))
        self._on_form()

    @Slot()
    def _on_form(self) -> None:
        self._new.setVisible(self._sealed)
        self._same.setVisible(self._sealed)
        if self._sealed:
            words = self.tr(
                "Programs that know the age format open it too. Nobody can open it without this "
                "passphrase: there is no recovery code for it."
            )
        else:
            words = self.tr("The file is not protected by anything. It is a zip archive.")
        self._meaning.setText(words)
        self._missing = ""
        self._say_answer()

    @Slot()
    def _on_export(self) -> None:
        self._missing = self._what_is_missing()
        self._say_answer()
        if not self._missing:
            title = self.tr("Export everything")
            if self._sealed:
                self._place.ask(".age", title, OpenedBy.ITS_PASSPHRASE)
            else:
                self._place.ask(".zip", title, OpenedBy.NOTHING)

    def _what_is_missing(self) -> str:
        if not self._own.field.text():
            return self.tr("Please type your journal’s passphrase.")
        if not self._sealed:
            return ""
        match fault_of(self._new.field.text()):
            case PassphraseFault.TOO_SHORT:
                return self.tr("A passphrase for the file needs at least 8 characters.")
            case PassphraseFault.TOO_LONG:
                return self.tr("This passphrase for the file is too long.")
        if self._new.field.text() != self._same.field.text():
            return self.tr("The two passphrases for the file are not the same.")
        return ""

    @Slot(object)
    def _on_settled(self, path: Path) -> None:
        secret = self._new.field.text() if self._sealed else None
        self.intent.emit(MakeExport(self._own.field.text(), Order(path, secret)))

    def _say_answer(self) -> None:
        self._answer.tell(self._missing or self._answer_words())

    def _answer_words(self) -> str:
        match self._state:
            case SharingNow(ShareTask.EXPORTING):
                return self.tr("One moment. The file is being written and then opened again.")
            case Exported(holdings):
                made = self.tr("The export is made. It was opened again and is whole. It holds:")
                return "\n".join((made, holdings_lines(holdings), stays_words()))
            case WrongWord(ShareTask.EXPORTING, wait):
                return "\n".join((wrong_words(), wait_sentence(wait))) if wait else wrong_words()
            case NotShared(ShareTask.EXPORTING, fault):
                return fault_words(fault)
            case _:
                return ""
