"""The tour's steps in the settings of protection: how much is covered, and what that costs."""

import time

from engine.loosening import Loosening, LowerLevel
from engine.terms import Level
from protech_gui.settings import load_protection
from tests.visual.tour_stage import Tour

A_MINUTE = 75.0
"""Seconds within which a guard has measured what it takes."""


def strict(tour: Tour) -> None:
    """They choose Strict in the settings; it holds and is kept at once."""
    tour.keys("Ctrl+6", *["Tab"] * 4, "Down", "Space")
    tour.household.until(lambda: _level(tour) == Level.STRICT)


def cost(tour: Tour) -> None:
    """They see what protection costs, once the present guard has measured it."""
    end = time.monotonic() + A_MINUTE
    while not _measured(tour):
        assert time.monotonic() < end, "never measured"
        time.sleep(0.2)
    # The next thing that can be reached lies below what is to be read.
    tour.keys("Tab", "Tab", "Tab", "Tab")


def all_again(tour: Tour) -> None:
    """They choose all sexual images again: that is less, so it waits, and Strict holds."""
    tour.keys("Ctrl+1", "Ctrl+6", *["Tab"] * 4, "Down", "Space")
    tour.household.until(lambda: _waits(tour) == (LowerLevel(Level.ALL),))
    assert _level(tour) == Level.STRICT


def _measured(tour: Tour) -> bool:
    story = tour.household.paths.log.read_text()
    return "guard_measured" in story.rpartition("guard_lost")[2]


def _level(tour: Tour) -> Level:
    return load_protection(tour.household.paths.protection).value.level


def _waits(tour: Tour) -> tuple[Loosening, ...]:
    return tuple(one.what for one in load_protection(tour.household.paths.protection).value.waiting)
