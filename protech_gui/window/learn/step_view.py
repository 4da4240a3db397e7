"""One step of a module: its texts and exercises, one below the other."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from protech_gui.content.modules import Module, Step
from protech_gui.parts.words import Words
from protech_gui.theme import SPACE, TextSize
from protech_gui.window.learn.exercises import Means, exercise_part
from protech_gui.window.learn.part import ExercisePart
from protech_gui.window.learn.quiet_time import TimerPart
from protech_gui.window.learn.standing import Standing
from protech_gui.window.parts.leading import Leading
from protech_gui.window.parts.prose import Prose
from protech_gui.window.worded import Worded


class StepView(Leading):
    """Shows a step; made anew for another step or another language."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, module: Module, step: Step, means: Means) -> None:
        super().__init__()
        self._exercises: list[ExercisePart] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        title = Words(TextSize.TITLE)
        title.setText(step.title)
        column.addWidget(title)
        first: Prose | ExercisePart | None = None
        for part in step.parts:
            shown: Prose | ExercisePart
            if isinstance(part, str):
                shown = Prose()
                shown.say(part, step.title)
            else:
                shown = exercise_part(module.id, part, means)
                shown.intent.connect(self.intent)
                self._exercises.append(shown)
            column.addWidget(shown)
            first = first or shown
        if first is not None:
            self.lead_to(first)

    @property
    def is_still(self) -> bool:
        """Whether the person sits still and touches nothing now."""
        return any(part.is_still for part in self._exercises if isinstance(part, TimerPart))

    def know(self, standing: Standing) -> None:
        """Show the answers there are."""
        for part in self._exercises:
            part.know(standing)

    def take_back(self, wish: Worded) -> bool:
        """Have refused words in their field again; false where this step has none for them."""
        return any(part.take_back(wish) for part in self._exercises)

    def settle(self) -> None:
        """Tell what was answered and not told yet."""
        for part in self._exercises:
            part.settle()
