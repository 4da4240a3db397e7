"""What each wish that concerns plan or goals changes in the open vault."""

from protech_gui.services.goals import Goals
from protech_gui.services.plan import SafetyPlan
from protech_gui.window.plan_intents import (
    AddGoal,
    AddPlanLine,
    ChangeGoal,
    ChangePlanLine,
    DeleteGoal,
    DeletePlanLine,
    EndGoal,
    GoalWish,
    MovePlanLine,
    PlanWish,
    RateGoal,
    ResumeGoal,
)


def change_plan(plan: SafetyPlan, wish: PlanWish) -> None:
    """Do it, wholly or not at all; raises what the methods of SafetyPlan raise."""
    match wish:
        case AddPlanLine():
            plan.add(wish.step, wish.text)
        case ChangePlanLine():
            plan.change(wish.id, wish.text)
        case MovePlanLine():
            plan.move(wish.id, wish.places)
        case DeletePlanLine():
            plan.delete(wish.id)


def change_goals(goals: Goals, wish: GoalWish) -> None:
    """Do it, wholly or not at all; raises what the methods of Goals raise."""
    match wish:
        case AddGoal():
            goals.add(wish.area, wish.text)
        case ChangeGoal():
            goals.change(wish.id, wish.area, wish.text)
        case EndGoal():
            goals.end(wish.id)
        case ResumeGoal():
            goals.resume(wish.id)
        case DeleteGoal():
            goals.delete(wish.id)
        case RateGoal():
            goals.rate(wish.id, wish.rating)
