"""The plan's lines are added, changed, moved and deleted, and nothing else moves."""

import pytest

from protech_gui.domain.plan import MOST_PLAN_LINES, PlanStep
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.plan import LineGone, TooManyLines


def texts(vault: OpenVault, step: PlanStep = PlanStep.ALONE) -> list[str]:
    return [line.text for line in vault.plan.lines() if line.step is step]


def test_lines_come_at_the_end_of_their_step(vault: OpenVault) -> None:
    vault.plan.add(PlanStep.SAFER, "Lamp on")
    first = vault.plan.add(PlanStep.ALONE, " Make\ntea ")
    second = vault.plan.add(PlanStep.ALONE, "Walk")
    assert vault.plan.lines()[:2] == (first, second)
    assert texts(vault) == ["Make tea", "Walk"]
    assert texts(vault, PlanStep.SAFER) == ["Lamp on"]


def test_a_line_is_changed_in_its_place(vault: OpenVault) -> None:
    first = vault.plan.add(PlanStep.ALONE, "Tea")
    vault.plan.add(PlanStep.ALONE, "Walk")
    vault.plan.change(first.id, "Soup ")
    assert texts(vault) == ["Soup", "Walk"]


def test_a_line_moves_as_far_as_there_is_room(vault: OpenVault) -> None:
    vault.plan.add(PlanStep.SIGNS, "Awake")
    lines = [vault.plan.add(PlanStep.ALONE, text) for text in "abc"]
    vault.plan.move(lines[2].id, -1)
    assert texts(vault) == ["a", "c", "b"]
    vault.plan.move(lines[0].id, 9)
    assert texts(vault) == ["c", "b", "a"]
    vault.plan.move(lines[0].id, -9)
    assert texts(vault) == ["a", "c", "b"]
    assert texts(vault, PlanStep.SIGNS) == ["Awake"]


def test_a_line_is_deleted_and_another_can_come(vault: OpenVault) -> None:
    lines = [vault.plan.add(PlanStep.ALONE, str(n)) for n in range(MOST_PLAN_LINES)]
    with pytest.raises(TooManyLines):
        vault.plan.add(PlanStep.ALONE, "one more")
    vault.plan.add(PlanStep.SAFER, "elsewhere there is room")
    vault.plan.delete(lines[3].id)
    vault.plan.delete(lines[3].id)
    vault.plan.add(PlanStep.ALONE, "one more")
    assert texts(vault)[-1] == "one more"
    assert len(texts(vault)) == MOST_PLAN_LINES


def test_nonsense_changes_nothing(vault: OpenVault) -> None:
    line = vault.plan.add(PlanStep.ALONE, "Tea")
    with pytest.raises(ValueError, match="no line"):
        vault.plan.add(PlanStep.ALONE, "")
    with pytest.raises(ValueError, match="no line"):
        vault.plan.change(line.id, " ")
    with pytest.raises(LineGone):
        vault.plan.change("gone", "Walk")
    with pytest.raises(LineGone):
        vault.plan.move("gone", 1)
    assert vault.plan.lines() == (line,)


def test_the_plan_is_erased_with_the_journal(vault: OpenVault) -> None:
    vault.plan.add(PlanStep.ALONE, "Tea")
    vault.erase_journal()
    assert vault.plan.lines() == ()
