"""The tour's steps in the settings of protection: how much is covered, and what that costs."""

import time

import msgspec

from engine.terms import Level
from tests.visual.tour_stage import Tour

A_MINUTE = 75.0
"""Seconds within which a guard has measured what it takes."""


def strict(tour: Tour) -> None:
    """They choose Strict in the settings; it holds and is kept at once."""
    tour.keys("Ctrl+6", "Tab", "Tab", "Tab", "Down", "Space")
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
    """They choose all sexual images again."""
    tour.keys("Ctrl+1", "Ctrl+6", "Tab", "Tab", "Tab", "Down", "Space")
    tour.household.until(lambda: _level(tour) == Level.ALL)


def _measured(tour: Tour) -> bool:
    story = tour.household.paths.log.read_text()
    return "guard_measured" in story.rpartition("guard_lost")[2]


def _level(tour: Tour) -> str:
    return str(msgspec.json.decode(tour.household.paths.protection.read_bytes())["level"])
