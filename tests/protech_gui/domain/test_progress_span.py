"""A stretch of days falls into steps without a gap, and one can go back and forth."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protech_gui.domain.progress_span import EARLIEST, MOST_STEPS, Reach, Span, span_until

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("reach", "days", "steps"), [(Reach.WEEK, 7, 7), (Reach.MONTH, 30, 30), (Reach.YEAR, 364, 52)]
)
def test_a_reach_ends_today(reach: Reach, days: int, steps: int) -> None:
    span = span_until(TODAY, reach)
    assert (span.last, span.days, len(span.steps())) == (TODAY, days, steps)


def test_days_of_ones_own_are_not_known_before_they_are_chosen() -> None:
    with pytest.raises(ValueError, match="chosen"):
        span_until(TODAY, Reach.OWN)


def test_days_are_not_turned_round() -> None:
    with pytest.raises(ValueError, match="before"):
        Span(TODAY, TODAY - timedelta(days=1))


def test_ten_years_fall_into_steps_that_have_room() -> None:
    span = Span(date(2016, 11, 24), TODAY)
    assert len(span.steps()) <= MOST_STEPS
    assert (span.steps()[0].first, span.steps()[-1].last) == (span.first, span.last)


@given(st.integers(0, 60_000), st.sampled_from((1, 7)))
def test_steps_hold_every_day_once(days: int, least: int) -> None:
    span = Span(TODAY - timedelta(days=days), TODAY)
    steps = span.steps(least)
    assert (steps[0].first, steps[-1].last) == (span.first, span.last)
    for earlier, later in pairwise(steps):
        assert later.first == earlier.last + timedelta(days=1)
    lengths = {(step.last - step.first).days + 1 for step in steps[1:]}
    assert len(lengths) <= 1
    assert not lengths or min(lengths) >= least


def test_back_and_forth_leads_where_one_was() -> None:
    week = span_until(TODAY, Reach.WEEK)
    before = week.earlier()
    assert before == Span(date(2026, 11, 10), date(2026, 11, 16))
    assert before.later(TODAY) == week


def test_nothing_lies_after_today_and_the_last_step_ends_there() -> None:
    assert span_until(TODAY, Reach.WEEK).later(TODAY) is None
    span = Span(TODAY - timedelta(days=9), TODAY - timedelta(days=2))
    assert span.later(TODAY) == Span(TODAY - timedelta(days=7), TODAY)


def test_stepping_back_ends_where_no_record_can_be() -> None:
    span: Span | None = span_until(TODAY, Reach.YEAR)
    while span is not None:
        oldest, span = span, span.earlier()
    assert EARLIEST - timedelta(days=364) < oldest.first <= EARLIEST
