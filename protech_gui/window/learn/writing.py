"""Exercises that are answered in the person's own words: a text, a letter, or several lines."""

from typing import override

from PySide6.QtCore import Slot

from protech_gui.content.exercises import Exercise, ExerciseKind
from protech_gui.domain.learning import Value, lines_of
from protech_gui.domain.modules import ModuleId
from protech_gui.domain.notes import note_of
from protech_gui.window.learn.part import AnsweredPart
from protech_gui.window.models.journal_words import writing_hint
from protech_gui.window.parts.note import Note
from protech_gui.window.plan.ideas import Ideas


class WritingPart(AnsweredPart):
    """A field, and examples to begin with; what was written is told when the field is left."""

    def __init__(self, module: ModuleId, exercise: Exercise) -> None:
        super().__init__(
            module, exercise, "mail" if exercise.kind is ExerciseKind.LETTER else "pencil"
        )
        # The field has the question as its own label.
        self._prompt.hide()
        self._note, self._ideas = Note(), Ideas()
        self.column.addWidget(self._note)
        self.column.addWidget(self._ideas)
        self._note.left.connect(self._tell)
        self._ideas.chosen.connect(self._on_idea)
        self.lead_to(self._note)
        self._close()

    @property
    @override
    def value(self) -> Value | None:
        if self.exercise.kind is ExerciseKind.LIST:
            return lines_of(self._note.text)
        return note_of(self._note.text)

    @override
    def show_value(self, value: Value | None) -> None:
        match value:
            case tuple():
                self._note.write("\n".join(value))
            case str():
                self._note.write(value)
            case _:
                self._note.write("")

    @override
    def retranslate(self) -> None:
        super().retranslate()
        hint = writing_hint()
        if self.exercise.kind is ExerciseKind.LIST:
            hint = self.tr("One on each line. {hint}").format(hint=hint)
        self._note.say(self.exercise.prompt, hint)
        self._ideas.show_ideas(self.exercise.examples, self.exercise.prompt)

    @Slot(object)
    def _on_idea(self, words: str) -> None:
        text = self._note.text.rstrip()
        self._note.write(f"{text}\n{words}" if text else words)
        self._note.setFocus()
