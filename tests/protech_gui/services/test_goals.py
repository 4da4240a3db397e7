"""Goals are set, changed, ended and taken up; each week has one answer for each."""

from datetime import date

import pytest

from protech_gui.domain.days import start_of
from protech_gui.domain.goals import MOST_GOALS, Area, Goal, GoalRating
from protech_gui.services.goals import GoalGone, TooManyGoals
from protech_gui.services.open_vault import OpenVault
from tests.protech_gui.services.parts import ZONE, TurnedClock

MONDAY = date(2026, 11, 23)


@pytest.fixture(autouse=True)
def monday(clock: TurnedClock) -> None:
    clock.wall = start_of(MONDAY, ZONE)


def test_a_goal_is_set_changed_ended_and_taken_up(vault: OpenVault, clock: TurnedClock) -> None:
    assert vault.goals.every() == ()
    goal = vault.goals.add(Area.CALM, " Sleep\nwell ")
    assert goal == Goal(goal.id, clock.wall, Area.CALM, "Sleep well")
    clock.wait(60)
    vault.goals.change(goal.id, Area.HEALTH, "Run")
    assert vault.goals.every() == (Goal(goal.id, goal.time, Area.HEALTH, "Run"),)
    vault.goals.end(goal.id)
    assert vault.goals.every() == (Goal(goal.id, goal.time, Area.HEALTH, "Run", clock.wall),)
    vault.goals.resume(goal.id)
    vault.goals.resume(goal.id)
    assert vault.goals.every() == (Goal(goal.id, goal.time, Area.HEALTH, "Run"),)
    vault.goals.delete(goal.id)
    vault.goals.delete(goal.id)
    assert vault.goals.every() == ()


def test_a_week_has_one_answer_until_it_is_over(vault: OpenVault, clock: TurnedClock) -> None:
    goal = vault.goals.add(Area.CALM, "Sleep")
    assert vault.goals.week() == "2026-W48"
    vault.goals.rate(goal.id, 3)
    clock.wait(7 * 24 * 3600 - 1)
    vault.goals.rate(goal.id, 5)
    assert vault.goals.ratings() == (GoalRating(goal.id, "2026-W48", 5),)
    clock.wait(1)
    vault.goals.rate(goal.id, 0)
    answers = (GoalRating(goal.id, "2026-W48", 5), GoalRating(goal.id, "2026-W49", 0))
    assert vault.goals.ratings() == answers
    assert vault.goals.ratings("2026-W49") == answers[1:]
    assert vault.goals.ratings(last="2026-W48") == answers[:1]
    vault.goals.rate(goal.id, None)
    assert vault.goals.ratings() == answers[:1]


def test_an_ended_goal_keeps_its_answers(vault: OpenVault) -> None:
    goal = vault.goals.add(Area.CALM, "Sleep")
    vault.goals.rate(goal.id, 3)
    vault.goals.end(goal.id)
    assert [rating.rating for rating in vault.goals.ratings()] == [3]


def test_so_many_goals_run_and_no_more(vault: OpenVault) -> None:
    made = [vault.goals.add(Area.CALM, str(n)) for n in range(MOST_GOALS)]
    with pytest.raises(TooManyGoals):
        vault.goals.add(Area.CALM, "one more")
    vault.goals.end(made[0].id)
    other = vault.goals.add(Area.CALM, "one more")
    with pytest.raises(TooManyGoals):
        vault.goals.resume(made[0].id)
    vault.goals.end(other.id)
    vault.goals.resume(made[0].id)
    assert sum(goal.ended is None for goal in vault.goals.every()) == MOST_GOALS


def test_nonsense_changes_nothing(vault: OpenVault) -> None:
    goal = vault.goals.add(Area.CALM, "Sleep")
    with pytest.raises(ValueError, match="no goal"):
        vault.goals.add(Area.CALM, "\n")
    with pytest.raises(ValueError, match="no goal"):
        vault.goals.change(goal.id, Area.CALM, "")
    with pytest.raises(ValueError, match="scale"):
        vault.goals.rate(goal.id, 11)
    assert vault.goals.every() == (goal,)
    assert vault.goals.ratings() == ()


def test_a_goal_that_is_gone_is_said_to_be(vault: OpenVault) -> None:
    goals = vault.goals
    with pytest.raises(GoalGone):
        goals.change("gone", Area.CALM, "Run")
    with pytest.raises(GoalGone):
        goals.end("gone")
    with pytest.raises(GoalGone):
        goals.resume("gone")
    with pytest.raises(GoalGone):
        goals.rate("gone", 5)


def test_goals_are_erased_with_the_journal(vault: OpenVault) -> None:
    vault.goals.rate(vault.goals.add(Area.CALM, "Sleep").id, 4)
    vault.erase_journal()
    assert vault.goals.every() == ()
    assert vault.goals.ratings() == ()
