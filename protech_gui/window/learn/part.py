"""What every exercise on the screen is: a card with its question, and an answer that is told."""

from abc import abstractmethod
from typing import override

from PySide6.QtCore import Qt, Signal, Slot

from protech_gui.content.exercises import Exercise
from protech_gui.domain.learning import Value
from protech_gui.domain.modules import ModuleId
from protech_gui.parts.words import Words
from protech_gui.theme import TextSize
from protech_gui.window.learn.standing import Standing
from protech_gui.window.learning_intents import KeepAnswer
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.retranslated import Retranslated
from protech_gui.window.worded import Worded


class ExercisePart(Retranslated, Card):
    """One exercise; a subclass adds what is answered with, and builds once its words are known."""

    intent = Signal(object)
    """What the person wants, an ``Intent``; most of all a ``KeepAnswer``."""

    def __init__(self, module: ModuleId, exercise: Exercise, sign: str = "pencil") -> None:
        super().__init__(sign)
        self.exercise = exercise
        self._module = module
        self._prompt = Words()
        self._prompt.setText(exercise.prompt)
        self.column.addWidget(self._prompt)
        self.setAccessibleDescription(exercise.prompt)

    @abstractmethod
    def know(self, standing: Standing) -> None:
        """Show the answer there is, unless another one is being given."""

    def settle(self) -> None:
        """Tell what stands there before nobody can any more."""

    def take_back(self, wish: Worded) -> bool:
        """Have refused words in the field again; false where they do not belong or fit."""
        del wish
        return False


class AnsweredPart(ExercisePart):
    """An exercise whose answer is a value of its own, and can be deleted again."""

    def __init__(self, module: ModuleId, exercise: Exercise, sign: str = "pencil") -> None:
        super().__init__(module, exercise, sign)
        self._told: Value | None = None
        # An answer of another version of the module may not be wholly shown: it stays what it is.
        self._shown: Value | None = None
        self._said = Words(TextSize.SMALL, quiet=True)
        self._delete = Button("trash-2", Weight.QUIET)
        self._delete.clicked.connect(self._on_delete)

    def _close(self) -> None:
        """Put what stands beneath every answer there; called when the subclass is built."""
        self.column.addWidget(self._said)
        self.column.addWidget(self._delete, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    @property
    @abstractmethod
    def value(self) -> Value | None:
        """The answer that stands there, None for none."""

    @abstractmethod
    def show_value(self, value: Value | None) -> None:
        """Show this answer, or none."""

    @override
    def know(self, standing: Standing) -> None:
        value = standing.answers.get(self.exercise.id)
        if value != self._told and self.value == self._shown:
            self._told = value
            self.show_value(value)
            self._shown = self.value
        self._say(standing)

    @override
    def settle(self) -> None:
        self._tell()

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("An exercise, if you like"))
        self._delete.say(self.tr("Delete this answer"), self.exercise.prompt)

    def _say(self, standing: Standing) -> None:
        self._delete.setVisible(self._told is not None)
        if self._told is None:
            self._said.say("")
        elif standing.kept.get(self.exercise.id) == self._told:
            self._said.say(self.tr("Kept in your journal."))
        elif standing.can_write:
            # It is on its way; if it does not arrive, the page says so.
            self._said.say("")
        else:
            self._said.say(self.tr("Kept in no journal. It is gone when you leave this module."))

    def _give(self, value: Value | None) -> None:
        self._told = self._shown = value
        self.intent.emit(KeepAnswer(self._module, self.exercise.id, value))

    @Slot()
    def _tell(self) -> None:
        value = self.value
        if value != self._shown:
            self._give(value)

    @Slot()
    def _on_delete(self) -> None:
        self.show_value(None)
        self._give(None)
        self.setFocus()
