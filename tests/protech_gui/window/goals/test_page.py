"""The page of goals, by clicks and keys: set, rated once a week, changed, ended, deleted."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from engine.terms import ConsentKind
from protech_gui.domain.goals import LONGEST_GOAL, MOST_GOALS, Area, Goal, GoalRating
from protech_gui.domain.plan import PlanStep
from protech_gui.window.goals.goal_card import GoalCard
from protech_gui.window.goals.page import GoalsPage
from protech_gui.window.intents import Go, Spot
from protech_gui.window.models.diary import Kept
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import NoVault, Unlocked
from protech_gui.window.plan_intents import (
    AddGoal,
    AddPlanLine,
    ChangeGoal,
    DeleteGoal,
    EndGoal,
    RateGoal,
    ResumeGoal,
)
from protech_gui.window.worded import TakeBack
from tests.protech_gui.window.hands import (
    button,
    click,
    dialog,
    field,
    name_of,
    press,
    reads,
    shown,
    type_on,
    write,
)
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import ALL, opened, standing
from tests.protech_gui.window.shouting import shouted

WEEK = "2026-W48"
SLEEP = Goal("sleep", 1.0, Area.CALM, "Sleep well")
SING = Goal("sing", 2.0, Area.CREATIVITY, "Sing with others")
RAN = Goal("ran", 0.0, Area.HEALTH, "Run far", 9.0)
WORDS = "My goal, in my own words"


def having(
    *goals: Goal,
    rated: tuple[GoalRating, ...] = (),
    kept: Kept = Kept.NOT_YET,
    consents: tuple[ConsentKind, ...] = ALL,
) -> Situation:
    contents = replace(opened().contents, goals=goals, rated=rated)
    return standing(Unlocked(contents, delayed=False), kept=kept, consents=consents)


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[GoalsPage]:
    made = GoalsPage()
    qtbot.addWidget(made)
    made.resize(800, 2000)
    made.know(having())
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.start()
    yield made
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def heard(page: GoalsPage) -> Heard:
    return Heard(page.intent)


def card(page: GoalsPage, goal: Goal) -> GoalCard:
    return {name_of(one): one for one in shown(page, GoalCard)}[goal.text]


def test_a_goal_needs_an_area_and_words_and_stays_until_it_is_kept(
    page: GoalsPage, heard: Heard
) -> None:
    assert page.focusWidget() is field(page, WORDS)
    write(page, WORDS, "Sleep  well")
    assert "Please choose what it belongs to." in reads(page)
    assert not button(page, "Add").isEnabled()
    QTest.keyClick(field(page, WORDS), Qt.Key.Key_Return)
    assert heard.intents == []
    click(page, "Calm")
    QTest.keyClick(field(page, WORDS), Qt.Key.Key_Return)
    assert heard.intents == [AddGoal(Area.CALM, "Sleep well")]
    page.know(having(kept=Kept.FAILED))
    assert field(page, WORDS).text() == "Sleep  well"
    assert "The last change could not be saved." in reads(page)
    click(page, "Add")
    page.know(having(SLEEP, kept=Kept.SAVED))
    assert field(page, WORDS).text() == ""
    assert "could not be saved" not in reads(page)
    assert reads(card(page, SLEEP)).startswith("Sleep well\nCalm")


def test_a_goal_is_set_by_keys_alone(page: GoalsPage, heard: Heard) -> None:
    type_on(page, "Call my sister")
    for key in (Qt.Key.Key_Backtab, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Return):
        press(page, key)
    assert heard.intents == [AddGoal(Area.BELONGING, "Call my sister")]


def test_a_failure_elsewhere_is_not_told_here(page: GoalsPage) -> None:
    page.know(having(kept=Kept.FAILED))
    assert "could not be saved" not in reads(page)


def test_the_week_is_rated_with_one_key_and_can_be_rated_again(
    page: GoalsPage, heard: Heard
) -> None:
    page.know(having(SLEEP, SING, rated=(GoalRating("sing", WEEK, 6),)))
    page.start()
    type_on(page, "4")
    (slider,) = shown(card(page, SING), QAbstractSlider)
    assert slider.value() == 6
    slider.setFocus()
    type_on(page, "7")
    assert heard.intents == [RateGoal("sleep", 4), RateGoal("sing", 7)]
    page.know(having(SLEEP, SING, rated=(GoalRating("sleep", WEEK, 4),)))
    (slider,) = shown(card(page, SLEEP), QAbstractSlider)
    assert slider.value() == 4


def test_a_goal_is_changed_in_the_form(page: GoalsPage, heard: Heard) -> None:
    page.know(having(SLEEP))
    click(card(page, SLEEP), "Change")
    assert "Change this goal" in reads(page)
    assert field(page, WORDS).text() == "Sleep well"
    write(page, WORDS, "Sleep early")
    click(page, "Health")
    click(page, "Save")
    assert heard.intents == [ChangeGoal("sleep", Area.HEALTH, "Sleep early")]
    page.know(having(replace(SLEEP, text="Sleep early")))
    assert field(page, WORDS).text() == ""
    click(card(page, replace(SLEEP, text="Sleep early")), "Change")
    click(page, "Cancel")
    assert "A goal of my own" in reads(page)


def test_what_was_typed_and_not_added_is_kept_when_the_page_goes(
    page: GoalsPage, heard: Heard
) -> None:
    click(page, "Calm")
    write(page, WORDS, "Sleep well")
    page.leave()
    page.leave()
    assert heard.intents == [AddGoal(Area.CALM, "Sleep well")]


def test_without_an_area_too_and_the_form_says_where(page: GoalsPage, heard: Heard) -> None:
    write(page, WORDS, "Sleep well")
    assert "If you leave this open, it is kept under “Meaning”." in reads(page)
    page.leave()
    assert heard.intents == [AddGoal(Area.MEANING, "Sleep well")]


def test_of_a_goal_that_is_changed_only_what_is_new_is_kept(page: GoalsPage, heard: Heard) -> None:
    page.know(having(SLEEP))
    click(card(page, SLEEP), "Change")
    page.leave()
    assert heard.intents == []
    click(page, "Health")
    page.leave()
    assert heard.intents == [ChangeGoal("sleep", Area.HEALTH, "Sleep well")]


def test_without_the_consent_nothing_is_kept_when_the_page_goes(
    page: GoalsPage, heard: Heard
) -> None:
    write(page, WORDS, "Sleep well")
    page.know(having(consents=(ConsentKind.SCREEN,)))
    page.leave()
    assert heard.intents == []


def test_a_refused_goal_is_sent_again_when_the_page_goes(page: GoalsPage, heard: Heard) -> None:
    click(page, "Calm")
    write(page, WORDS, "Sleep well")
    click(page, "Add")
    sleep = AddGoal(Area.CALM, "Sleep well")
    page.know(replace(having(kept=Kept.FAILED), refused=(sleep,)))
    page.leave()
    assert heard.intents == [sleep, TakeBack(sleep), sleep]


def test_what_was_refused_after_the_page_went_is_told_and_there_on_the_next(
    page: GoalsPage, heard: Heard
) -> None:
    changed = ChangeGoal("sing", Area.HEALTH, "Sing early")
    refused = (
        AddPlanLine(PlanStep.ALONE, "Read"),
        ChangeGoal("gone", Area.CALM, "Gone"),
        changed,
        AddGoal(Area.MEANING, "Help others"),
    )
    page.know(replace(having(SING), refused=refused))
    assert heard.intents == [TakeBack(changed)]
    assert field(page, WORDS).text() == "Sing early"
    assert "Change this goal" in reads(page)
    assert "The last change could not be saved." in reads(page)
    click(page, "Cancel")
    page.hide()
    page.know(replace(having(SING), refused=refused[3:]))
    assert heard.intents == [TakeBack(changed)]
    page.show()
    page.start()
    assert field(page, WORDS).text() == "Help others"
    assert button(page, "Meaning").isChecked()
    click(page, "Add")
    assert heard.intents[-1] == refused[3]
    page.know(having(SING, kept=Kept.SAVED))
    assert "could not be saved" not in reads(page)


def test_a_goal_ends_and_is_taken_up_again(page: GoalsPage, heard: Heard) -> None:
    page.know(having(RAN, SLEEP))
    click(card(page, SLEEP), "Let it end")
    ended = card(page, RAN)
    assert "This goal ended. Its weeks are kept." in reads(ended)
    assert shown(ended, QAbstractSlider) == []
    click(ended, "Take it up again")
    assert heard.intents == [EndGoal("sleep"), ResumeGoal("ran")]
    page.know(having(RAN))
    page.start()
    assert page.focusWidget() is field(page, WORDS)


def test_deleting_asks_once(page: GoalsPage, heard: Heard, qapp: QApplication) -> None:
    page.know(having(SLEEP, SING))
    click(card(page, SLEEP), "Delete…")
    click(dialog(qapp), "Keep it")
    assert heard.intents == []
    click(card(page, SLEEP), "Delete…")
    click(dialog(qapp), "Delete")
    assert heard.intents == [DeleteGoal("sleep")]
    page.know(having(SING))
    assert [name_of(one) for one in shown(page, GoalCard)] == ["Sing with others"]


def test_at_the_limits_kind_words_stand(page: GoalsPage) -> None:
    write(page, WORDS, "x" * (LONGEST_GOAL + 5))
    assert len(field(page, WORDS).text()) == LONGEST_GOAL
    assert "The line is full." in reads(page)
    many = tuple(replace(SLEEP, id=str(n), text=f"goal {n}") for n in range(MOST_GOALS))
    page.know(having(*many, RAN))
    assert "These are as many goals as fit." in reads(page)
    assert shown(page, QLineEdit) == []
    assert "Take it up again" not in {
        name_of(one) for one in shown(page, type(button(page, "Change")))
    }
    click(card(page, many[2]), "Change")
    assert field(page, WORDS).text() == "goal 2"


def test_without_a_journal_it_offers_one(page: GoalsPage, heard: Heard) -> None:
    page.know(standing(NoVault()))
    page.start()
    assert shown(page, QLineEdit) == []
    click(page, "Create a journal")
    assert heard.intents == [Go(Spot.DIARY)]


def test_without_the_consent_goals_are_read_and_nothing_is_asked(page: GoalsPage) -> None:
    page.know(having(SLEEP, consents=(ConsentKind.SCREEN,)))
    assert "Sleep well" in reads(page)
    assert shown(page, QAbstractSlider) == []
    assert shown(page, QLineEdit) == []


def test_another_language_is_spoken_at_once(page: GoalsPage, qapp: QApplication) -> None:
    page.know(having(SLEEP))
    with shouted(qapp):
        assert "HOW DID THIS WEEK GO FOR IT?" in reads(page)
        assert button(page, "CREATIVITY")
