"""Which part of the screen each kind of exercise is answered with."""

from collections.abc import Callable
from dataclasses import dataclass

from protech_gui.content.exercises import Exercise, ExerciseKind
from protech_gui.domain.modules import ModuleId
from protech_gui.platform.sound import Sound
from protech_gui.window.learn.choosing import ChoicePart, RankingPart, ScalePart
from protech_gui.window.learn.part import ExercisePart
from protech_gui.window.learn.planning import GoalPart, PlanPart
from protech_gui.window.learn.quiet_time import TimerPart
from protech_gui.window.learn.writing import WritingPart
from protech_gui.window.parts.stillness import Stillness


@dataclass(frozen=True)
class Means:
    """What quiet times need: seconds that run on evenly, sound, and whether motion is wanted."""

    uptime: Callable[[], float]
    sound: Sound
    stillness: Stillness


def exercise_part(module: ModuleId, exercise: Exercise, means: Means) -> ExercisePart:
    """Return the part for this exercise."""
    match exercise.kind:
        case ExerciseKind.CHOICE:
            return ChoicePart(module, exercise)
        case ExerciseKind.SCALE:
            return ScalePart(module, exercise)
        case ExerciseKind.RANKING:
            return RankingPart(module, exercise)
        case ExerciseKind.TIMER:
            return TimerPart(module, exercise, means.uptime, means.sound, means.stillness)
        case ExerciseKind.GOAL:
            return GoalPart(module, exercise)
        case ExerciseKind.PLAN if exercise.plan_step is not None:
            return PlanPart(module, exercise, exercise.plan_step)
        case _:
            return WritingPart(module, exercise)
