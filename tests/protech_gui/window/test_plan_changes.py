"""What a person wants of plan and goals is done in the open vault, and can be read at once."""

from collections.abc import Iterator

import pytest

from protech_gui.domain.goals import Area
from protech_gui.domain.plan import PlanStep
from protech_gui.window.plan_intents import (
    AddGoal,
    AddPlanLine,
    ChangeGoal,
    ChangePlanLine,
    DeleteGoal,
    DeletePlanLine,
    EndGoal,
    MovePlanLine,
    RateGoal,
    ResumeGoal,
)
from protech_gui.window.vault_desk import VaultDesk
from tests.protech_gui.services.parts import PASSPHRASE


@pytest.fixture(autouse=True)
def opened(desk: VaultDesk) -> Iterator[None]:
    desk.create(PASSPHRASE)
    yield
    desk.close()


def test_the_plan_is_written_changed_moved_and_deleted(desk: VaultDesk) -> None:
    desk.change(AddPlanLine(PlanStep.ALONE, "Tea"))
    tea, walk = desk.change(AddPlanLine(PlanStep.ALONE, "Walk")).plan
    assert (tea.text, walk.text) == ("Tea", "Walk")
    changed = desk.change(ChangePlanLine(tea.id, "Soup")).plan
    assert [line.text for line in changed] == ["Soup", "Walk"]
    assert [line.text for line in desk.change(MovePlanLine(walk.id, -1)).plan] == ["Walk", "Soup"]
    assert [line.text for line in desk.change(DeletePlanLine(walk.id)).plan] == ["Soup"]


def test_a_goal_is_set_changed_rated_ended_taken_up_and_deleted(desk: VaultDesk) -> None:
    (goal,) = desk.change(AddGoal(Area.CALM, "Sleep")).goals
    (changed,) = desk.change(ChangeGoal(goal.id, Area.HEALTH, "Run")).goals
    assert (changed.area, changed.text) == (Area.HEALTH, "Run")
    assert [one.rating for one in desk.change(RateGoal(goal.id, 4)).rated] == [4]
    assert desk.change(EndGoal(goal.id)).goals[0].ended is not None
    assert desk.change(ResumeGoal(goal.id)).goals[0].ended is None
    assert desk.change(DeleteGoal(goal.id)).goals == ()
    assert desk.read().rated == ()
