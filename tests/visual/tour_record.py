"""The tour's steps through what a person writes: plan, entry, lapse, goal, and looking back."""

from protech_gui.domain.goals import Area
from protech_gui.domain.plan import PlanStep
from protech_gui.domain.urges import Place
from tests.visual.tour_stage import Tour

PLAN_LINE = "A walk round the block"
LINE = "It helped to go outside"
GOAL = "Have dinner with my brother"
LED_UP = "Awake late, and alone"


def write_plan(tour: Tour) -> None:
    """They write one line of a plan, among what they can do alone; it is kept with Return."""
    tour.keys("Ctrl+1", *["Tab"] * 4, "Space", "Tab", "Tab")
    tour.keyboard.type(PLAN_LINE)
    tour.keys("Return")
    with tour.vault() as vault:
        assert [(line.step, line.text) for line in vault.plan.lines()] == [
            (PlanStep.ALONE, PLAN_LINE)
        ]


def plan_in_moment(tour: Tour) -> None:
    """In the moment that they are in, they turn to their plan: the line is there."""
    tour.keys("Tab", "Tab", "Space")


def add_details(tour: Tour) -> None:
    """Later they open the entry and say how strong it was afterwards, one line, and where."""
    tour.keys("Ctrl+1", "Ctrl+2", "Down", "Return", "Tab", "3", "Tab")
    tour.keyboard.type(LINE)
    tour.keys("Tab", "Space")
    with tour.vault() as vault:
        (kept,) = vault.urges.recent(9)
    assert (kept.before, kept.after, kept.line) == (7, 3, LINE)
    assert kept.place is Place.ALONE


def write_lapse(tour: Tour) -> None:
    """They write down a lapse: roughly when, and what led up to it; then one next step."""
    tour.keys("Ctrl+1", "Ctrl+2", "Tab", "Space", "Space", "Tab")
    tour.keyboard.type(LED_UP)
    tour.keys("Tab", "Tab", "5", "Tab", "Tab", "Tab", "Space")
    with tour.vault() as vault:
        (kept,) = vault.lapses.recent(9)
    assert (kept.led_up, kept.mood) == (LED_UP, 5)


def delete_lapse(tour: Tour) -> None:
    """They open it again and delete it, which is asked once: it is gone."""
    tour.keys("Ctrl+1", "Ctrl+2", "Tab", "Down", "Return", *["Tab"] * 7, "Space")
    tour.press("LapsePage", "&Delete it")
    with tour.vault() as vault:
        assert vault.lapses.recent(9) == ()


def rate_goal(tour: Tour) -> None:
    """They set a goal of their own, and say how this week went for it."""
    to_goals = ("Ctrl+1", *["Tab"] * 5, "Space")
    tour.keys(*to_goals)
    tour.keyboard.type(GOAL)
    tour.keys("Shift+Tab", "Space", "Tab", "Return", *to_goals, "6")
    with tour.vault() as vault:
        (goal,) = vault.goals.every()
        (rated,) = vault.goals.ratings()
    assert (goal.area, goal.text) == (Area.BELONGING, GOAL)
    assert (rated.goal, rated.rating) == (goal.id, 6)


def look_back(tour: Tour) -> None:
    """Progress goes back as many days as it shows."""
    tour.keys("Ctrl+4", "Tab", "Tab", "Space")
