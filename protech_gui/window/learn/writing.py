"""Exercises that are answered in the person's own words: a text, a letter, or several lines."""

from typing import override

from PySide6.QtCore import Slot

from protech_gui.content.exercises import Exercise, ExerciseKind
from protech_gui.domain.learning import LONGEST_ITEM, MOST_ITEMS, Value, lines_of
from protech_gui.domain.modules import ModuleId
from protech_gui.domain.notes import note_of
from protech_gui.parts.announce import announce
from protech_gui.parts.words import Words
from protech_gui.theme import TextSize
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
        self._cut = Words(TextSize.SMALL)
        for part in (self._note, self._cut, self._ideas):
            self.column.addWidget(part)
        self._note.left.connect(self._on_left)
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
        self._say_cut()

    @override
    def settle(self) -> None:
        super().settle()
        self._say_cut()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self._say_cut()
        hint = writing_hint()
        if self.exercise.kind is ExerciseKind.LIST:
            hint = self.tr("One on each line. {hint}").format(hint=hint)
        self._note.say(self.exercise.prompt, hint)
        self._ideas.show_ideas(self.exercise.examples, self.exercise.prompt)

    def _say_cut(self) -> None:
        lines = [line for line in self._note.text.splitlines() if line.strip()]
        fits = len(lines) <= MOST_ITEMS and all(len(line) <= LONGEST_ITEM for line in lines)
        words = self.tr(
            "This is more than fits. Only the first {lines} lines are kept, and of each line the "
            "first {letters} characters."
        ).format(lines=MOST_ITEMS, letters=LONGEST_ITEM)
        before = self._cut.text()
        self._cut.say("" if fits or self.exercise.kind is not ExerciseKind.LIST else words)
        if self._cut.text() != before:
            announce(self, self._cut.text())

    @Slot()
    def _on_left(self) -> None:
        self.settle()

    @Slot(object)
    def _on_idea(self, words: str) -> None:
        text = self._note.text.rstrip()
        self._note.write(f"{text}\n{words}" if text else words)
        self._note.setFocus()
