"""Tries are counted on disk, whatever process asks and whatever the clock says."""

import pytest

from protech_gui.paths import Paths
from protech_gui.services.tries import MustWait, Tries
from tests.protech_gui.services.parts import TurnedClock


@pytest.fixture
def tries(paths: Paths, clock: TurnedClock) -> Tries:
    paths.make_private()
    started = Tries(paths.attempts, clock)
    started.forget()
    return started


def test_three_are_free_and_then_the_wait_grows(tries: Tries, clock: TurnedClock) -> None:
    for _ in range(3):
        assert tries.wait() == 0
        tries.count()
    for seconds in (2, 4, 8):
        assert tries.wait() == seconds
        with pytest.raises(MustWait) as refused:
            tries.count()
        assert refused.value.wait == seconds
        assert not refused.value.count_lost
        clock.wait(seconds)
        assert tries.wait() == 0
        tries.count()


def test_asking_too_early_makes_the_wait_no_longer(tries: Tries, clock: TurnedClock) -> None:
    for _ in range(3):
        tries.count()
    clock.wait(1)
    with pytest.raises(MustWait):
        tries.count()
    assert tries.wait() == 1


def test_starting_again_gives_no_new_tries(tries: Tries, paths: Paths, clock: TurnedClock) -> None:
    for _ in range(3):
        tries.count()
    assert Tries(paths.attempts, clock).wait() == 2


def test_neither_clock_nor_restart_ends_a_wait(tries: Tries, clock: TurnedClock) -> None:
    for _ in range(3):
        tries.count()
    clock.wall += 1e6
    assert tries.wait() == 2
    clock.wall, clock.uptime, clock.boot = 0.0, 5.0, "b"
    assert tries.wait() == 2
    clock.uptime += 1.5
    assert tries.wait() == 0.5


def test_forgetting_makes_tries_free_again(tries: Tries) -> None:
    for _ in range(3):
        tries.count()
    tries.forget()
    assert tries.wait() == 0


@pytest.mark.parametrize("damage", [None, b"", b"{"])
def test_a_lost_count_costs_the_longest_wait_once(
    tries: Tries, paths: Paths, clock: TurnedClock, damage: bytes | None
) -> None:
    if damage is None:
        paths.attempts.unlink()
    else:
        paths.attempts.write_bytes(damage)
    with pytest.raises(MustWait) as refused:
        tries.count()
    assert refused.value.wait == 900
    assert refused.value.count_lost
    clock.wait(600)
    assert tries.wait() == 300
    clock.wait(300)
    tries.count()
    assert tries.wait() == 900
