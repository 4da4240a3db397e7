"""The keeper is told the plan when it changes, while that is agreed to and the vault is open."""

from dataclasses import replace

import pytest

from engine.contract import AnyMessage, CopyPlan
from engine.terms import ConsentKind, CopiedLine
from protech_gui.domain.plan import PlanLine, PlanStep
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import Locked, Unlocked
from protech_gui.window.plan_copying import PlanCopying
from tests.protech_gui.window.rooms.standing import opened, standing

WALK = PlanLine("a", PlanStep.ALONE, "Walk")
KIM = PlanLine("b", PlanStep.PEOPLE, "Ask Kim")
COPY = (CopiedLine("alone", "Walk"), CopiedLine("people", "Ask Kim"))
BOTH = tuple(ConsentKind)
OTHERS = tuple(kind for kind in ConsentKind if kind is not ConsentKind.PLAN_COPY)


def open_with(*plan: PlanLine, consents: tuple[ConsentKind, ...] = BOTH) -> Situation:
    vault = Unlocked(replace(opened().contents, plan=plan), delayed=False)
    return standing(vault, consents=consents)


@pytest.fixture
def said() -> list[AnyMessage]:
    return []


@pytest.fixture
def copying(said: list[AnyMessage]) -> PlanCopying:
    return PlanCopying(said.append)


def test_every_change_is_told_once(copying: PlanCopying, said: list[AnyMessage]) -> None:
    for plan in [(), (), (WALK,), (WALK,), (WALK, KIM), ()]:
        copying.know(open_with(*plan))
    assert said == [CopyPlan(()), CopyPlan(COPY[:1]), CopyPlan(COPY), CopyPlan(())]


def test_nothing_is_told_without_the_consent_or_while_locked(
    copying: PlanCopying, said: list[AnyMessage]
) -> None:
    copying.know(open_with(WALK, consents=OTHERS))
    copying.know(standing(Locked(0.0)))
    assert said == []


def test_who_agrees_again_has_it_copied_again(copying: PlanCopying, said: list[AnyMessage]) -> None:
    copying.know(open_with(WALK))
    copying.know(open_with(WALK, consents=OTHERS))
    copying.know(open_with(WALK))
    assert said == [CopyPlan(COPY[:1])] * 2


def test_the_copy_is_read_while_locked_and_the_vault_when_open() -> None:
    locked = replace(standing(Locked(0.0)), copied=(*COPY, CopiedLine("unknown", "x")))
    assert [(line.step, line.text) for line in locked.plan] == [
        (PlanStep.ALONE, "Walk"),
        (PlanStep.PEOPLE, "Ask Kim"),
    ]
    assert replace(open_with(KIM), copied=COPY).plan == (KIM,)
    assert replace(open_with(), copied=COPY).plan == ()


def test_without_its_consent_no_copy_is_read() -> None:
    locked = standing(Locked(0.0), consents=OTHERS)
    assert replace(locked, copied=COPY).plan == ()
