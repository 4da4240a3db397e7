"""What a person can want of their plan and their goals; part of what changes the open vault."""

from dataclasses import dataclass

from protech_gui.domain.goals import Area
from protech_gui.domain.plan import PlanStep


@dataclass(frozen=True)
class PlanWish:
    """Something about the plan."""


@dataclass(frozen=True)
class AddPlanLine(PlanWish):
    """Put this line at the end of a step."""

    step: PlanStep
    text: str


@dataclass(frozen=True)
class ChangePlanLine(PlanWish):
    """Give this line other words."""

    id: str
    text: str


@dataclass(frozen=True)
class MovePlanLine(PlanWish):
    """Move this line so many places down its step, or up when below 0."""

    id: str
    places: int


@dataclass(frozen=True)
class DeletePlanLine(PlanWish):
    """Delete this line for good."""

    id: str


@dataclass(frozen=True)
class GoalWish:
    """Something about the goals."""


@dataclass(frozen=True)
class AddGoal(GoalWish):
    """Set this goal."""

    area: Area
    text: str


@dataclass(frozen=True)
class ChangeGoal(GoalWish):
    """Give this goal another area and other words."""

    id: str
    area: Area
    text: str


@dataclass(frozen=True)
class EndGoal(GoalWish):
    """Let this goal end; it is kept."""

    id: str


@dataclass(frozen=True)
class ResumeGoal(GoalWish):
    """Take up this goal again."""

    id: str


@dataclass(frozen=True)
class DeleteGoal(GoalWish):
    """Delete this goal and its ratings for good; confirmed already."""

    id: str


@dataclass(frozen=True)
class RateGoal(GoalWish):
    """Keep how this week goes for the goal, 0 to 10."""

    id: str
    rating: int
