"""A chart counts every hard moment once, and says nothing that the urges do not."""

from datetime import UTC, date, timedelta
from itertools import count, pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from protech_gui.domain.days import day_of, start_of
from protech_gui.domain.progress import FEW, Facts, Mean, facts_of, series
from protech_gui.domain.urges import Urge

LAST = date(2026, 11, 23)
AMSTERDAM = ZoneInfo("Europe/Amsterdam")
IDS = count()


def urge(day: date, before: int = 5, after: int | None = None, hour: float = 12) -> Urge:
    return Urge(str(next(IDS)), start_of(day, UTC) + hour * 3600, before, after)


def test_nothing_written_down_is_nothing_said() -> None:
    nothing = Facts(0, 0, None, None, None)
    found = series([], LAST, 7, 1, UTC)
    assert found.facts == nothing
    assert [point.facts for point in found.points] == [nothing] * 7
    assert (found.first, found.last) == (date(2026, 11, 17), LAST)


def test_urges_are_counted_on_their_day_however_they_ended() -> None:
    urges = [
        urge(LAST, 8, 3),
        urge(LAST, 4, 9, hour=0),
        urge(LAST, 6, hour=23.99),
        urge(LAST - timedelta(days=6), 10, 10, hour=0),
        urge(LAST - timedelta(days=7), hour=23.99),
        urge(LAST + timedelta(days=1), hour=0),
    ]
    found = series(urges, LAST, 7, 1, UTC)
    assert [point.facts.met for point in found.points] == [1, 0, 0, 0, 0, 0, 3]
    assert found.points[-1].facts == Facts(3, 1, Mean(6, 3), Mean(6, 2), Mean(6, 2))
    assert found.facts == Facts(4, 1, Mean(7, 4), Mean(22 / 3, 3), Mean(22 / 3, 3))


def test_weeks_end_on_the_last_day() -> None:
    found = series([urge(LAST - timedelta(days=7))], LAST, 52, 7, UTC)
    assert [point.facts.met for point in found.points] == [0] * 50 + [1, 0]
    assert found.points[-1].first == date(2026, 11, 17)
    assert found.points[-2].last == date(2026, 11, 16)
    assert (found.last - found.first).days == 363


def test_before_and_after_are_of_the_same_urges() -> None:
    urges = [urge(LAST, 10), urge(LAST, 4, 2)]
    facts = facts_of(urges)
    assert (facts.before, facts.before_of_both, facts.after) == (Mean(7, 2), Mean(4, 1), Mean(2, 1))


def test_small_numbers_are_said_to_be_small() -> None:
    facts = facts_of([urge(LAST, 5, 5) for _ in range(FEW - 1)] + [urge(LAST, 5)])
    assert facts.before
    assert facts.after
    assert (facts.before.few, facts.after.few) == (False, True)


def test_the_day_is_that_of_the_zone() -> None:
    late = urge(date(2026, 10, 24), hour=22.5)
    assert series([late], date(2026, 10, 24), 1, 1, UTC).facts.met == 1
    assert series([late], date(2026, 10, 24), 1, 1, AMSTERDAM).facts.met == 0
    assert series([late], date(2026, 10, 25), 1, 1, AMSTERDAM).facts.met == 1


@given(
    st.lists(st.tuples(st.integers(-50, 50), st.integers(0, 10), st.none() | st.integers(0, 10))),
    st.integers(1, 20),
    st.integers(1, 7),
)
def test_every_urge_in_the_range_is_in_one_step(
    given_urges: list[tuple[int, int, int | None]], steps: int, days: int
) -> None:
    urges = [urge(LAST + timedelta(days=day), b, a) for day, b, a in given_urges]
    found = series(urges, LAST, steps, days, UTC)
    assert len(found.points) == steps
    assert found.last == LAST
    for earlier, later in pairwise(found.points):
        assert later.first == earlier.last + timedelta(days=1)
    for point in found.points:
        assert (point.last - point.first).days == days - 1
        inside = [u for u in urges if point.first <= day_of(u.time, UTC) <= point.last]
        assert point.facts == facts_of(inside)
    assert found.facts.met == sum(point.facts.met for point in found.points)
