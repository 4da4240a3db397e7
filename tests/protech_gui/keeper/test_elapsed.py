"""Time awake is counted in small steps; sleep, stops and clocks that jump add none of it."""

import sys

import pytest

from protech_gui.domain.backoff import Moment
from protech_gui.domain.passing import Stretch
from protech_gui.keeper.elapsed import LONGEST_STEP, Elapsed


class Clocks:
    """Clocks that a test sets."""

    def __init__(self) -> None:
        self.steady, self.wall, self.uptime = 100.0, 1e9, 500.0

    def moment(self) -> Moment:
        return Moment(self.wall, self.uptime, "boot")

    def measured(self) -> Elapsed:
        return Elapsed(lambda: self.steady, self)


def test_what_was_lived_through_awake_is_all_that_passed() -> None:
    clocks = Clocks()
    elapsed = clocks.measured()
    clocks.steady, clocks.wall, clocks.uptime = 100.5, 1e9 + 0.5, 500.5
    assert elapsed.look() == Stretch(0.5, 0.5, 1e9 + 0.5)
    assert elapsed.look() == Stretch(0.0, 0.0, 1e9 + 0.5)


def test_sleep_passes_and_is_not_lived_through() -> None:
    clocks = Clocks()
    elapsed = clocks.measured()
    clocks.steady, clocks.wall, clocks.uptime = 100.5, 1e9 + 8000, 8500.0
    assert elapsed.look() == Stretch(0.5, 8000.0, 1e9 + 8000)


def test_a_stopped_keeper_lived_through_one_step() -> None:
    clocks = Clocks()
    elapsed = clocks.measured()
    clocks.steady, clocks.uptime = 4000.0, 4400.0
    assert elapsed.look() == Stretch(LONGEST_STEP, 3900.0, 1e9)


def test_clocks_that_go_back_take_nothing_away() -> None:
    clocks = Clocks()
    elapsed = clocks.measured()
    clocks.steady, clocks.wall, clocks.uptime = 50.0, 0.0, 3.0
    assert elapsed.look() == Stretch(0.0, 0.0, 0.0)


@pytest.mark.parametrize(("platform", "passed"), [("linux", 0.5), ("win32", 7200.0)])
def test_a_clock_set_forward_counts_only_where_the_uptime_may_leave_out_sleep(
    monkeypatch: pytest.MonkeyPatch, platform: str, passed: float
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    clocks = Clocks()
    elapsed = clocks.measured()
    clocks.steady, clocks.wall, clocks.uptime = 100.5, 1e9 + 7200, 500.5
    assert elapsed.look() == Stretch(0.5, passed, 1e9 + 7200)
