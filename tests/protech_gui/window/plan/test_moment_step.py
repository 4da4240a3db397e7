"""The plan in a hard moment: read where it can be, and else said where it is."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from engine.terms import CopiedLine
from protech_gui.domain.plan import PlanLine, PlanStep
from protech_gui.window.models.vault_state import Locked, NoVault, Unlocked
from protech_gui.window.plan.moment_step import PlanStep as MomentStep
from tests.protech_gui.window.hands import reads
from tests.protech_gui.window.rooms.standing import opened, standing

PLAN = (
    PlanLine("s", PlanStep.SIGNS, "Awake late"),
    PlanLine("t", PlanStep.ALONE, "Make tea"),
    PlanLine("k", PlanStep.PEOPLE, "Ask Kim"),
)


@pytest.fixture
def step(qtbot: QtBot) -> MomentStep:
    made = MomentStep()
    qtbot.addWidget(made)
    made.know(standing(NoVault()))
    made.show()
    return made


def test_what_can_be_done_stands_first_and_the_signs_last(step: MomentStep) -> None:
    contents = replace(opened().contents, plan=PLAN)
    step.know(standing(Unlocked(contents, delayed=False)))
    text = reads(step)
    wanted = ["You wrote this", "What I can do alone", "•  Make tea", "•  Ask Kim", "•  Awake late"]
    assert sorted(wanted, key=text.index) == wanted
    assert "Professionals" not in text


def test_while_locked_the_copy_is_read(step: MomentStep) -> None:
    step.know(replace(standing(Locked(0.0)), copied=(CopiedLine("alone", "Make tea"),)))
    assert "•  Make tea" in reads(step)


def test_a_plan_that_cannot_be_read_is_said_to_be_locked(step: MomentStep) -> None:
    step.know(standing(Locked(0.0)))
    assert "cannot be read while the journal is locked" in reads(step)
    assert "•" not in reads(step)


def test_without_a_plan_the_way_to_one_is_named(step: MomentStep) -> None:
    assert "There is no plan here yet." in reads(step)
    step.know(standing(opened()))
    assert "There is no plan here yet." in reads(step)
