"""Each kind of exercise has its part of the screen."""

import pytest
from pytestqt.qtbot import QtBot

from protech_gui.content.exercises import Exercise, ExerciseKind, Option
from protech_gui.domain.modules import ModuleId
from protech_gui.domain.plan import PlanStep
from protech_gui.window.learn.choosing import ChoicePart, RankingPart, ScalePart
from protech_gui.window.learn.exercises import Means, exercise_part
from protech_gui.window.learn.part import ExercisePart
from protech_gui.window.learn.planning import GoalPart, PlanPart
from protech_gui.window.learn.quiet_time import TimerPart
from protech_gui.window.learn.writing import WritingPart
from protech_gui.window.parts.stillness import Stillness
from tests.protech_gui.services.parts import TurnedClock
from tests.protech_gui.window.loud import Played, System

PARTS: dict[ExerciseKind, type[ExercisePart]] = {
    ExerciseKind.CHOICE: ChoicePart,
    ExerciseKind.SCALE: ScalePart,
    ExerciseKind.LIST: WritingPart,
    ExerciseKind.TEXT: WritingPart,
    ExerciseKind.RANKING: RankingPart,
    ExerciseKind.TIMER: TimerPart,
    ExerciseKind.PLAN: PlanPart,
    ExerciseKind.GOAL: GoalPart,
    ExerciseKind.LETTER: WritingPart,
}
ENDS = (Option("0", "Not at all"), Option("10", "Very"))


@pytest.mark.parametrize("kind", ExerciseKind)
def test_each_kind_has_its_part_and_says_what_is_asked(qtbot: QtBot, kind: ExerciseKind) -> None:
    exercise = Exercise(kind, "one", "What?", ENDS, minutes=(1,), plan_step=PlanStep.SIGNS)
    clock = TurnedClock()
    means = Means(lambda: clock.uptime, Played(), Stillness(System()))
    part = exercise_part(ModuleId.START, exercise, means)
    qtbot.addWidget(part)
    assert type(part) is PARTS[kind]
    assert part.accessibleDescription() == "What?"
    assert part.accessibleName() != ""
