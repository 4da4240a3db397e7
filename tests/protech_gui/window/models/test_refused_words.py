"""Refused words are held until they, or newer ones, are kept, or what they belong to is gone."""

import pytest

from protech_gui.domain.goals import Area
from protech_gui.domain.lapses import Lapse
from protech_gui.domain.modules import ModuleId
from protech_gui.domain.plan import PlanStep
from protech_gui.domain.urges import Urge
from protech_gui.window.intents import EraseJournal, EraseRecords, VaultChange
from protech_gui.window.journal_intents import DeleteLapse, DeleteUrge, KeepLapse, ReviseUrge
from protech_gui.window.learning_intents import KeepAnswer, KeepModuleNote
from protech_gui.window.models.refused_words import left_after
from protech_gui.window.plan_intents import (
    AddGoal,
    AddPlanLine,
    ChangeGoal,
    ChangePlanLine,
    DeleteGoal,
    DeletePlanLine,
)
from protech_gui.window.worded import Worded

LINE, GOAL = AddPlanLine(PlanStep.ALONE, "Tea"), AddGoal(Area.HEALTH, "Walk")
URGE, LAPSE = ReviseUrge(Urge("a", 1.0, 5, line="rain")), KeepLapse(Lapse("a", 1.0))
ANSWER = KeepAnswer(ModuleId.START, "noticed", "a leaf")
NOTE = KeepModuleNote(ModuleId.START, "ask")
CHANGED, OTHER = ChangePlanLine("a", "Run"), ChangeGoal("a", Area.CALM, "Sing")
HELD: tuple[Worded, ...] = (LINE, GOAL, CHANGED, OTHER, URGE, LAPSE, ANSWER, NOTE)


@pytest.mark.parametrize(
    ("wish", "gone"),
    [
        (ChangePlanLine("a", "Swim"), CHANGED),
        (DeletePlanLine("a"), CHANGED),
        (ChangeGoal("a", Area.HEALTH, "Hum"), OTHER),
        (DeleteGoal("a"), OTHER),
        (ReviseUrge(Urge("a", 1.0, 7)), URGE),
        (DeleteUrge("a"), URGE),
        (KeepLapse(Lapse("a", 1.0, mood=3)), LAPSE),
        (DeleteLapse("a"), LAPSE),
        (KeepAnswer(ModuleId.START, "noticed", None), ANSWER),
        (KeepModuleNote(ModuleId.START, ""), NOTE),
    ],
)
def test_newer_words_and_deleting_end_what_stood_in_the_same_place(
    wish: VaultChange, gone: Worded
) -> None:
    assert left_after(HELD, wish) == tuple(one for one in HELD if one != gone)


@pytest.mark.parametrize(
    "wish",
    [
        DeleteUrge("b"),
        KeepLapse(Lapse("b", 1.0)),
        KeepAnswer(ModuleId.START, "other", 3),
        KeepAnswer(ModuleId.PLAN, "noticed", "x"),
        KeepModuleNote(ModuleId.PLAN, "x"),
        LINE,
        DeletePlanLine("b"),
        EraseRecords(),
    ],
)
def test_what_stands_elsewhere_changes_nothing(wish: VaultChange) -> None:
    assert left_after(HELD, wish) == HELD


def test_an_erased_journal_gets_nothing_back() -> None:
    assert left_after(HELD, EraseJournal()) == ()
