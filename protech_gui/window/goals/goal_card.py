"""One goal: its words, how this week went for it, and what can be done with it."""

from PySide6.QtCore import Signal, Slot

from protech_gui.domain.goals import Goal
from protech_gui.parts.words import Words
from protech_gui.theme import TextSize
from protech_gui.window.models.plan_words import area_words
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.scale import Scale
from protech_gui.window.parts.sheet import Sheet, Wording
from protech_gui.window.plan_intents import DeleteGoal, EndGoal, RateGoal, ResumeGoal


class GoalCard(Card):
    """Asks how the week went, once a week and changeable; an ended goal can be taken up again."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""
    change_wished = Signal(object)
    """The person wants other words for this ``Goal``."""

    def __init__(self, goal: Goal) -> None:
        super().__init__()
        self._goal = goal
        self._area, self._scale = Words(TextSize.SMALL, quiet=True), Scale()
        self._ended = Words(TextSize.SMALL, quiet=True)
        self._change = Button("pencil", Weight.QUIET)
        self._end, self._delete = Button("check", Weight.QUIET), Button("trash-2", Weight.QUIET)
        self._buttons = ButtonRow(self._change, self._end, self._delete)
        for part in (self._area, self._ended, self._scale, self._buttons):
            self.column.addWidget(part)
        self._scale.changed.connect(self._on_rated)
        self._change.clicked.connect(self._on_change)
        self._end.clicked.connect(self._on_end)
        self._delete.clicked.connect(self._on_delete)

    def show_goal(
        self, goal: Goal, rating: int | None, *, can_write: bool, can_resume: bool
    ) -> None:
        """Show the goal as it is now, with the rating of this week if there is one.

        ``can_resume``: whether there is room to take it up again.
        """
        self._goal = goal
        running = goal.ended is None
        self._scale.choose(rating)
        self._scale.setVisible(running and can_write)
        self._change.setVisible(running)
        self._end.setVisible(running or can_resume)
        self._buttons.setVisible(can_write)
        self.retranslate()

    def start(self) -> None:
        """Put the focus on the question."""
        self._scale.setFocus()

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        goal = self._goal
        running = goal.ended is None
        self.entitle(goal.text)
        self._area.setText(area_words(goal.area))
        self._ended.say("" if running else self.tr("This goal ended. Its weeks are kept."))
        self._scale.say(
            self.tr("How did this week go for it?"),
            self.tr("not at all"),
            self.tr("as well as can be"),
            self.tr("Not answered yet."),
        )
        self._change.say(self.tr("Change"), goal.text)
        self._end.say(self.tr("Let it end") if running else self.tr("Take it up again"), goal.text)
        self._end.turn("check" if running else "arrow-up")
        self._delete.say(self.tr("Delete…"), goal.text)

    @Slot(object)
    def _on_rated(self, rating: int) -> None:
        self.intent.emit(RateGoal(self._goal.id, rating))

    @Slot()
    def _on_change(self) -> None:
        self.change_wished.emit(self._goal)

    @Slot()
    def _on_end(self) -> None:
        running = self._goal.ended is None
        self.intent.emit(EndGoal(self._goal.id) if running else ResumeGoal(self._goal.id))

    @Slot()
    def _on_delete(self) -> None:
        wording = Wording(
            self.tr("Delete this goal?"),
            (self.tr("It is deleted for good, with the numbers of all its weeks."),),
            yes=self.tr("&Delete"),
            no=self.tr("&Keep it"),
        )
        question = Sheet(wording, self)
        question.accepted.connect(self._on_delete_confirmed)
        question.open()

    @Slot()
    def _on_delete_confirmed(self) -> None:
        self.intent.emit(DeleteGoal(self._goal.id))
