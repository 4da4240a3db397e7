"""Exercises whose answers go elsewhere in the journal: lines of the plan, and a goal."""

from typing import override

from PySide6.QtCore import Slot

from protech_gui.content.exercises import Exercise
from protech_gui.domain.goals import MOST_GOALS, Area, Goal
from protech_gui.domain.modules import ModuleId
from protech_gui.domain.plan import MOST_PLAN_LINES, PlanLine, PlanStep
from protech_gui.parts.words import Words
from protech_gui.theme import TextSize
from protech_gui.window.goals.goal_form import GoalForm
from protech_gui.window.learn.part import ExercisePart
from protech_gui.window.learn.standing import Standing
from protech_gui.window.models.plan_words import step_words
from protech_gui.window.plan.ideas import Ideas
from protech_gui.window.plan.line_field import LineField
from protech_gui.window.plan_intents import AddGoal, AddPlanLine
from protech_gui.window.worded import Worded


class PlanPart(ExercisePart):
    """The lines that one step of the plan has, and a field for more of them."""

    def __init__(self, module: ModuleId, exercise: Exercise, step: PlanStep) -> None:
        super().__init__(module, exercise, "list")
        self._step = step
        self._lines: tuple[PlanLine, ...] = ()
        self._can_plan = False
        self._there, self._unkept = Words(), Words(TextSize.SMALL, quiet=True)
        self._field, self._ideas = LineField(), Ideas()
        for part in (self._there, self._field, self._ideas, self._unkept):
            self.column.addWidget(part)
        self._field.written.connect(self._on_written)
        self._ideas.chosen.connect(self._field.suggest)
        self.lead_to(self._field)
        self.retranslate()

    @override
    def know(self, standing: Standing) -> None:
        self._lines = tuple(line for line in standing.plan if line.step is self._step)
        self._can_plan = standing.can_plan
        self._field.hear_kept(self._lines)
        self.retranslate()

    @override
    def settle(self) -> None:
        if self._can_plan:
            self._field.settle()

    @override
    def take_back(self, wish: Worded) -> bool:
        if not isinstance(wish, AddPlanLine) or wish.step is not self._step:
            return False
        return not self._field.isHidden() and self._field.take_back(None, wish.text)

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("For your plan: {step}").format(step=step_words(self._step)))
        self._there.say("\n".join(f"–  {line.text}" for line in self._lines))
        has_room = self._can_plan and len(self._lines) < MOST_PLAN_LINES
        self._field.setVisible(has_room)
        self._field.belong_to(step_words(self._step))
        self._ideas.show_ideas(self.exercise.examples if has_room else (), step_words(self._step))
        if self._can_plan:
            told = self.tr("You find these lines in “My plan”, and can change them there.")
            self._unkept.say(told if self._lines else "")
        else:
            self._unkept.say(
                self.tr("Lines for the plan can be written once a journal keeps them.")
            )

    @Slot(object, object)
    def _on_written(self, line: PlanLine | None, text: str) -> None:
        # Only new lines are written here.
        assert line is None
        self.intent.emit(AddPlanLine(self._step, text))


class GoalPart(ExercisePart):
    """The goals that run, and a form for one more."""

    def __init__(self, module: ModuleId, exercise: Exercise) -> None:
        super().__init__(module, exercise, "flag")
        self._goals: tuple[Goal, ...] = ()
        self._can_plan = False
        self._there, self._unkept = Words(), Words(TextSize.SMALL, quiet=True)
        self._examples, self._form = Words(TextSize.SMALL, quiet=True), GoalForm(within=True)
        for part in (self._there, self._examples, self._form, self._unkept):
            self.column.addWidget(part)
        self._form.written.connect(self._on_written)
        self.lead_to(self._form)
        self.retranslate()

    @override
    def know(self, standing: Standing) -> None:
        self._goals = tuple(goal for goal in standing.goals if goal.ended is None)
        self._can_plan = standing.can_plan
        self._form.hear_kept(standing.goals)
        self.retranslate()

    @override
    def settle(self) -> None:
        if not self._form.isHidden():
            self._form.settle()

    @override
    def take_back(self, wish: Worded) -> bool:
        if not isinstance(wish, AddGoal) or self._form.isHidden():
            return False
        return self._form.take_back(None, wish.area, wish.text)

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("A goal of your own"))
        self._there.say("\n".join(f"–  {goal.text}" for goal in self._goals))
        self._examples.say(
            self.tr("For example: {examples}").format(examples=" · ".join(self.exercise.examples))
            if self.exercise.examples
            else ""
        )
        self._form.setVisible(self._can_plan and len(self._goals) < MOST_GOALS)
        if self._can_plan:
            told = self.tr("In “My goals” you can say once a week how it goes.")
            self._unkept.say(told if self._goals else "")
        else:
            self._unkept.say(self.tr("Goals can be set once a journal keeps them."))

    @Slot(object, object, object)
    def _on_written(self, goal: Goal | None, area: Area, text: str) -> None:
        # Only new goals are set here.
        assert goal is None
        self.intent.emit(AddGoal(area, text))
