"""Goals and their ratings come back as they went in."""

import pytest

from protech_gui.domain.goals import Area, Goal, GoalRating
from protech_gui.store import goal_ratings, goals
from protech_gui.store.connection import Connection, VaultDamaged, transaction

FIRST = Goal("a", 10.0, Area.CALM, "Sleep well")
SECOND = Goal("b", 20.0, Area.MEANING, "Help out", 30.0)
RATED = GoalRating("a", "2026-W47", 3)
LATER = GoalRating("a", "2026-W48", 4)
OTHER = GoalRating("b", "2026-W48", 0)


@pytest.fixture(autouse=True)
def filled(vault: Connection) -> None:
    with transaction(vault):
        for goal in (SECOND, FIRST):
            goals.put(vault, goal)
        for rating in (LATER, RATED, OTHER):
            goal_ratings.put(vault, rating)


def test_goals_come_back_the_oldest_first(vault: Connection) -> None:
    assert goals.every(vault) == (FIRST, SECOND)
    assert goals.get(vault, "b") == SECOND
    assert goals.get(vault, "c") is None


def test_a_goal_that_changes_keeps_its_ratings_and_its_beginning(vault: Connection) -> None:
    with transaction(vault):
        goals.put(vault, Goal("a", 99.0, Area.HEALTH, "Run", 40.0))
    assert goals.get(vault, "a") == Goal("a", 10.0, Area.HEALTH, "Run", 40.0)
    assert goal_ratings.between(vault, "", "~") == (RATED, LATER, OTHER)


def test_ratings_come_back_by_their_weeks(vault: Connection) -> None:
    assert goal_ratings.between(vault, "2026-W48", "2026-W48") == (LATER, OTHER)
    assert goal_ratings.between(vault, "2026-W40", "2026-W47") == (RATED,)


def test_a_week_has_one_rating_for_each_goal(vault: Connection) -> None:
    with transaction(vault):
        goal_ratings.put(vault, GoalRating("a", "2026-W48", 9))
    assert GoalRating("a", "2026-W48", 9) in goal_ratings.between(vault, "2026-W48", "~")
    with transaction(vault):
        goal_ratings.delete(vault, "a", "2026-W48")
    assert goal_ratings.between(vault, "", "~") == (RATED, OTHER)


def test_ratings_go_with_their_goal(vault: Connection) -> None:
    with transaction(vault):
        goals.delete(vault, "a")
    assert goals.every(vault) == (SECOND,)
    assert goal_ratings.between(vault, "", "~") == (OTHER,)
    with transaction(vault):
        goals.erase(vault)
    assert goals.every(vault) == ()
    assert goal_ratings.between(vault, "", "~") == ()


@pytest.mark.parametrize("change", ["area = 'fame'", "text = ''"])
def test_a_goal_that_cannot_be_is_damage(vault: Connection, change: str) -> None:
    vault.execute(f"UPDATE goals SET {change}")  # noqa: S608 - our own words
    with pytest.raises(VaultDamaged):
        goals.every(vault)


@pytest.mark.parametrize("change", ["rating = 11", "week = week || 'x'"])
def test_a_rating_that_cannot_be_is_damage(vault: Connection, change: str) -> None:
    vault.execute(f"UPDATE goal_ratings SET {change}")  # noqa: S608 - our own words
    with pytest.raises(VaultDamaged):
        goal_ratings.between(vault, "", "~")
