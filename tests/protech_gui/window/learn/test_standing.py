"""How a module stands, read from all that the open vault holds."""

from dataclasses import replace

from engine.terms import ConsentKind
from protech_gui.domain.goals import Area, Goal
from protech_gui.domain.learning import Answer, ModuleNote
from protech_gui.domain.modules import ModuleId
from protech_gui.domain.plan import PlanLine, PlanStep
from protech_gui.window.learn.standing import Standing, standing_of
from protech_gui.window.models.vault_state import Locked, NoVault, Unlocked
from protech_gui.window.vault_desk import Learned
from tests.protech_gui.window.rooms.standing import opened, standing

TEA = PlanLine("tea", PlanStep.ALONE, "Make tea")
SLEEP = Goal("sleep", 1.0, Area.CALM, "Sleep well")
CONTENTS = replace(
    opened().contents,
    plan=(TEA,),
    goals=(SLEEP,),
    learning=Learned(
        answers=(
            Answer(ModuleId.START, "areas", 1.0, ("calm",)),
            Answer(ModuleId.PLAN, "ready", 2.0, 7),
        ),
        notes=(ModuleNote(ModuleId.PLAN, "Ask about this"),),
    ),
)
VAULT = Unlocked(CONTENTS, delayed=False)


def test_a_module_has_its_own_answers_and_its_own_note() -> None:
    ready = {"ready": 7}
    assert standing_of(standing(VAULT), ModuleId.PLAN) == Standing(
        ready, (TEA,), (SLEEP,), "Ask about this", can_write=True, kept=ready, can_plan=True
    )
    start = standing_of(standing(VAULT), ModuleId.START)
    assert (start.answers, start.note) == ({"areas": ("calm",)}, "")


def test_without_the_consent_it_can_be_read_only() -> None:
    seen = standing_of(standing(VAULT, consents=(ConsentKind.SCREEN,)), ModuleId.PLAN)
    assert (seen.can_write, seen.can_plan) == (False, False)
    assert seen.answers == {"ready": 7}


def test_closed_there_is_nothing() -> None:
    for vault in (NoVault(), Locked(0.0), None):
        assert standing_of(standing(vault), ModuleId.PLAN) == Standing()
