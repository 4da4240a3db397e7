"""The plan comes back step by step, in the order that was given to it."""

import pytest

from protech_gui.domain.plan import PlanLine, PlanStep
from protech_gui.store import plan
from protech_gui.store.connection import Connection, VaultDamaged, transaction

SAFER = PlanLine("a", PlanStep.SAFER, "Screen in the living room")
WALK = PlanLine("b", PlanStep.ALONE, "Walk")
TEA = PlanLine("c", PlanStep.ALONE, "Make tea")
SIGN = PlanLine("d", PlanStep.SIGNS, "Awake after midnight")


@pytest.fixture(autouse=True)
def filled(vault: Connection) -> None:
    with transaction(vault):
        plan.put_in_order(vault, [SAFER])
        plan.put_in_order(vault, [TEA, WALK])
        plan.put_in_order(vault, [SIGN])


def test_lines_come_back_step_by_step(vault: Connection) -> None:
    assert plan.every(vault) == (SIGN, TEA, WALK, SAFER)


def test_lines_take_another_order_and_other_words(vault: Connection) -> None:
    other = PlanLine("c", PlanStep.ALONE, "Make soup")
    with transaction(vault):
        plan.put_in_order(vault, [WALK, other])
    assert plan.every(vault) == (SIGN, WALK, other, SAFER)


def test_lines_are_deleted(vault: Connection) -> None:
    with transaction(vault):
        plan.delete(vault, "b")
        plan.delete(vault, "gone")
    assert plan.every(vault) == (SIGN, TEA, SAFER)
    with transaction(vault):
        plan.erase(vault)
    assert plan.every(vault) == ()


@pytest.mark.parametrize("change", ["step = 'other'", "text = ''"])
def test_a_line_that_cannot_be_is_damage(vault: Connection, change: str) -> None:
    vault.execute(f"UPDATE plan SET {change}")  # noqa: S608 - our own words
    with pytest.raises(VaultDamaged):
        plan.every(vault)
