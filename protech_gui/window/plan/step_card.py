"""One step of the plan on its page: its question, its lines, and the field for another."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from protech_gui.content.plan_ideas import StepIdeas
from protech_gui.domain.plan import MOST_PLAN_LINES, PlanLine, PlanStep
from protech_gui.parts.announce import announce
from protech_gui.parts.words import Words
from protech_gui.theme import SPACE, TextSize
from protech_gui.window.models.plan_words import step_words
from protech_gui.window.parts.beside import Beside
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.card import Card
from protech_gui.window.plan.ideas import Ideas
from protech_gui.window.plan.line_field import LineField
from protech_gui.window.plan.line_row import LineRow
from protech_gui.window.plan_intents import (
    AddPlanLine,
    ChangePlanLine,
    DeletePlanLine,
    MovePlanLine,
)
from protech_gui.window.worded import Worded


class PlanStepCard(Card):
    """Shows the lines of one step; each change is wished for at once."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, step: PlanStep) -> None:
        super().__init__()
        self._step = step
        self._lines: tuple[PlanLine, ...] = ()
        self._rows: dict[str, LineRow] = {}
        self._said, self._can_write, self._deleted = StepIdeas(), False, ""
        self._question, self._gone_words = Words(quiet=True), Words(TextSize.SMALL, quiet=True)
        self._full = Words(TextSize.SMALL, quiet=True)
        self._put_back = Button(weight=Weight.QUIET)
        self._gone = Beside((self._gone_words,), self._put_back)
        self._field, self._ideas = LineField(), Ideas()
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE)
        self.column.addWidget(self._question)
        self.column.addLayout(self._list)
        for part in (self._gone, self._full, self._field, self._ideas):
            self.column.addWidget(part)
        self._field.written.connect(self._on_written)
        self._ideas.chosen.connect(self._field.suggest)
        self._put_back.clicked.connect(self._on_put_back)
        self.lead_to(self._field)
        self.retranslate()

    def show_step(self, lines: tuple[PlanLine, ...], said: StepIdeas, *, can_write: bool) -> None:
        """Show these lines of the step; ``can_write``: and let the person change them."""
        if lines != self._lines:
            self._lines = lines
            self._show_lines()
        self._field.hear_kept(lines)
        self._said, self._can_write = said, can_write
        self.retranslate()

    def settle(self) -> None:
        """Have kept what stands in the field."""
        if self._can_write:
            self._field.settle()

    def take_back(self, wish: Worded) -> bool:
        """Have refused words in the field again; false where they do not belong or fit."""
        match wish:
            case AddPlanLine() if wish.step is self._step and not self._field.isHidden():
                return self._field.take_back(None, wish.text)
            case ChangePlanLine() if line := self._line_of(wish.id):
                taken = self._field.take_back(line, wish.text)
                self.retranslate()
                return taken
            case _:
                return False

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        name = step_words(self._step)
        self.entitle(name)
        self._question.say(self._said.question)
        full = len(self._lines) >= MOST_PLAN_LINES
        self._full.say(
            self.tr("This step is full. A plan that fits on one page is easier to use.")
            if full and self._can_write
            else ""
        )
        # A line that is there can still be changed.
        self._field.setVisible(self._can_write and (not full or self._field.is_changing))
        self._ideas.show_ideas(self._said.ideas if self._can_write and not full else (), name)
        self._gone.setVisible(bool(self._deleted) and self._can_write and not full)
        self._gone_words.setText(self.tr("The line is deleted."))
        self._put_back.say(self.tr("Put it back"), self._deleted)
        self._field.belong_to(name)
        for line in self._lines:
            several = len(self._lines) > 1
            self._rows[line.id].show_line(line, can_change=self._can_write, can_move=several)

    def _line_of(self, id: str) -> PlanLine | None:
        return next((line for line in self._lines if line.id == id), None)

    def _show_lines(self) -> None:
        """Keep the rows of lines that stay, so that the focus stays too."""
        ids = [line.id for line in self._lines]
        for id in [id for id in self._rows if id not in ids]:
            row = self._rows.pop(id)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, line in enumerate(self._lines):
            row = self._rows.get(line.id) or self._new_row(line)
            self._list.removeWidget(row)
            self._list.insertWidget(place, row)
            # At once, so that it can have the focus.
            row.show()

    def _new_row(self, line: PlanLine) -> LineRow:
        row = self._rows[line.id] = LineRow(line)
        row.change_wished.connect(self._on_change)
        row.move_wished.connect(self._on_move)
        row.delete_wished.connect(self._on_delete)
        return row

    @Slot(object, object)
    def _on_written(self, line: PlanLine | None, text: str) -> None:
        self._deleted = ""
        if line is None:
            self.intent.emit(AddPlanLine(self._step, text))
        else:
            self.intent.emit(ChangePlanLine(line.id, text))

    @Slot(object)
    def _on_change(self, line: PlanLine) -> None:
        self._field.show()
        self._field.change(line)

    @Slot(object, object)
    def _on_move(self, line: PlanLine, places: int) -> None:
        place = self._lines.index(line) + places
        if 0 <= place < len(self._lines):
            announce(self, self.tr("Now in place {place}").format(place=place + 1))
            self.intent.emit(MovePlanLine(line.id, places))

    @Slot(object)
    def _on_delete(self, line: PlanLine) -> None:
        place = self._lines.index(line)
        others = [one for one in self._lines if one is not line]
        # The focus goes to the line that comes after it, or to the field.
        if others:
            self._rows[others[min(place, len(others) - 1)].id].start()
        else:
            self._field.setFocus()
        self._deleted = line.text
        announce(self, self.tr("The line is deleted."))
        self.intent.emit(DeletePlanLine(line.id))

    @Slot()
    def _on_put_back(self) -> None:
        text, self._deleted = self._deleted, ""
        self._field.setFocus()
        self.retranslate()
        self.intent.emit(AddPlanLine(self._step, text))
