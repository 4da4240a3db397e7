"""A person's own note beside a module."""

from typing import override

from PySide6.QtCore import Signal, Slot

from protech_gui.domain.modules import ModuleId
from protech_gui.domain.notes import note_of
from protech_gui.window.helplines.disclosure import Disclosure
from protech_gui.window.learn.standing import Standing
from protech_gui.window.learning_intents import KeepModuleNote
from protech_gui.window.models.journal_words import writing_hint
from protech_gui.window.parts.note import Note
from protech_gui.window.parts.retranslated import Retranslated


class NoteCard(Retranslated, Disclosure):
    """Unfolds to a field; what was written there is told when the field is left."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self) -> None:
        self._note = Note()
        super().__init__(self._note)
        self._module = ModuleId.START
        self._told = ""
        self._note.left.connect(self.settle)
        self.retranslate()

    def show_note(self, module: ModuleId, standing: Standing) -> None:
        """Show the note beside this module, unless another one is being written."""
        if module is not self._module:
            self._module, self._told = module, standing.note
            self._note.write(standing.note)
            self.fold()
        elif standing.note != self._told and self._written == self._told:
            self._told = standing.note
            self._note.write(standing.note)
        self.setVisible(standing.can_write)
        self.retranslate()

    @Slot()
    def settle(self) -> None:
        """Tell what was written and not told yet."""
        if self._written != self._told:
            self._told = self._written
            self.intent.emit(KeepModuleNote(self._module, self._told))
            self.retranslate()

    @override
    def retranslate(self) -> None:
        more = self.tr("My note beside this module") if self._told else self.tr("Add a note")
        self.say(more, self.tr("Hide my note"))
        self._note.say(self.tr("My note"), writing_hint())

    @property
    def _written(self) -> str:
        return note_of(self._note.text) or ""
