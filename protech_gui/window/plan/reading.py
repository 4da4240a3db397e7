"""The plan to read, in a hard moment: what can be done first, and the signs of it last."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from protech_gui.domain.plan import PlanLine, PlanStep
from protech_gui.parts.words import Words
from protech_gui.theme import SPACE
from protech_gui.window.models.plan_words import step_words

_ORDER = (*(step for step in PlanStep if step is not PlanStep.SIGNS), PlanStep.SIGNS)
"""Who reads the plan in a hard moment has seen the signs, and looks for what to do."""


class PlanReading(QWidget):
    """The lines of each step that has any, below its name."""

    def __init__(self) -> None:
        super().__init__()
        self._plan: tuple[PlanLine, ...] = ()
        self._names: dict[PlanStep, Words] = {}
        self._lines: dict[PlanStep, Words] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        for step in _ORDER:
            self._names[step], self._lines[step] = Words(quiet=True), Words()
            part = QVBoxLayout()
            part.setSpacing(SPACE // 2)
            part.addWidget(self._names[step])
            part.addWidget(self._lines[step])
            column.addLayout(part)

    def show_plan(self, plan: tuple[PlanLine, ...]) -> None:
        """Show this plan; without lines there is nothing to see."""
        self._plan = plan
        self.setVisible(bool(plan))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        for step in _ORDER:
            lines = [f"•  {line.text}" for line in self._plan if line.step is step]
            self._names[step].say(step_words(step) if lines else "")
            self._lines[step].say("\n".join(lines))
