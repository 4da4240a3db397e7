"""What is counted of urges says nothing that the urges do not."""

from datetime import date

from protech_gui.domain.progress import FEW, Facts, Mean, Point, Series, added
from protech_gui.domain.progress_span import Step
from protech_gui.domain.urges import Urge
from tests.protech_gui.figures_made import facts_of

DAY = date(2026, 11, 23)


def urge(before: int, after: int | None = None) -> Urge:
    return Urge("u", 1.0, before, after)


def test_of_nothing_nothing_is_known() -> None:
    nothing = Facts()
    assert (nothing.before, nothing.before_of_both, nothing.after) == (None, None, None)
    assert added(()) == nothing


def test_before_and_after_are_of_the_same_urges() -> None:
    facts = facts_of([urge(10), urge(4, 2)])
    assert (facts.before, facts.before_of_both, facts.after) == (Mean(7, 2), Mean(4, 1), Mean(2, 1))


def test_small_numbers_are_said_to_be_small() -> None:
    facts = facts_of([urge(5, 5) for _ in range(FEW - 1)] + [urge(5)])
    assert facts.before
    assert facts.after
    assert (facts.before.few, facts.after.few) == (False, True)


def test_a_series_adds_up_all_its_points() -> None:
    urges = [urge(8, 3), urge(4, 9), urge(6), urge(10, 10)]
    early, late = Step(date(2026, 11, 22), date(2026, 11, 22)), Step(DAY, DAY)
    series = Series((Point(early, facts_of(urges[:1])), Point(late, facts_of(urges[1:]))))
    assert series.facts == facts_of(urges) == Facts(4, 28, 3, 22, 22)
    assert (series.first, series.last) == (date(2026, 11, 22), DAY)
