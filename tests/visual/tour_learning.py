"""The tour's steps through a module: begun, answered, too much, paused, and found again."""

from protech_gui.domain.modules import ModuleId
from tests.visual.tour_stage import Tour


def begin_module(tour: Tour) -> None:
    """They begin the module that is suggested, and read on: their place is kept."""
    tour.keys("Ctrl+3", "Space")
    tour.press("ModulePage", "&Next")
    assert _place(tour) == (ModuleId.START, "now")


def answer_exercise(tour: Tour) -> None:
    """They answer its first exercise with one key, which is kept at once."""
    tour.keys("Tab", "8")
    with tour.vault() as vault:
        (kept,) = vault.learning.answers()
    assert (kept.module, kept.exercise, kept.value) == (ModuleId.START, "importance", 8)


def too_much(tour: Tour) -> None:
    """They say that it is too much: calm and people stand in its place, and nothing is asked."""
    tour.press("ModulePage", "This is too m&uch now")


def pause_module(tour: Tour) -> None:
    """They leave it for now; the module waits in Learn, at the step where they were."""
    tour.keys("Ctrl+3")
    assert _place(tour) == (ModuleId.START, "now")


def search_modules(tour: Tour) -> None:
    """They look for a word in all modules; nothing of it is kept."""
    tour.keys("Tab")
    tour.keyboard.type("plan")
    tour.rest()


def _place(tour: Tour) -> tuple[ModuleId, str]:
    with tour.vault() as vault:
        (reading,) = vault.learning.readings()
    return reading.module, reading.step
