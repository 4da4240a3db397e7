"""Killed at any moment, the next run puts back all that was changed, on each system."""

from collections.abc import Callable
from pathlib import Path

import pytest

from engine.network.settings.pac import Address
from engine.terms import Standing
from tests.engine.network.settings.worlds import (
    NEVER,
    WORLDS,
    Killed,
    World,
    changes,
    pointed_at,
    pointing,
    worlds,
)

FIRST = Address(40001, "a" * 32, 40002)
SECOND = Address(40003, "b" * 32, 40004)
GOOD = {Standing.POINTED, Standing.LATER}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    return tmp_path / "data" / "before.json"


@pytest.fixture(params=WORLDS)
def world(request: pytest.FixtureRequest, tmp_path: Path) -> World:
    return worlds(tmp_path)[request.param]


def killed(world: World, after: int, what: Callable[[], object]) -> None:
    world.fate.left = after
    with pytest.raises(Killed):
        what()
    world.fate.left = NEVER


def test_killed_within_a_change_the_next_run_puts_all_back(world: World, file: Path) -> None:
    before = world.state()
    for moment in range(changes(world, lambda: pointing(world, file).apply(FIRST))):
        pointing(world, file).restore()
        killed(world, moment, lambda: pointing(world, file).apply(FIRST))
        assert pointing(world, file).restore()
        assert world.state() == before, moment
        assert not file.exists()


def test_killed_within_a_change_the_next_run_points_and_puts_back(world: World, file: Path) -> None:
    before = world.state()
    for moment in range(changes(world, lambda: pointing(world, file).apply(FIRST))):
        pointing(world, file).restore()
        killed(world, moment, lambda: pointing(world, file).apply(FIRST))
        running = pointing(world, file)
        assert set(running.apply(SECOND).values()) <= GOOD
        assert pointed_at(world, SECOND)
        assert running.restore()
        assert world.state() == before, moment


def test_killed_within_putting_back_the_next_run_goes_on(world: World, file: Path) -> None:
    before = world.state()
    pointing(world, file).apply(FIRST)
    for moment in range(changes(world, lambda: pointing(world, file).restore())):
        pointing(world, file).apply(FIRST)
        killed(world, moment, lambda: pointing(world, file).restore())
        assert pointing(world, file).restore()
        assert world.state() == before, moment
