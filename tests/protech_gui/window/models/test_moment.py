"""A moment for me, step by step, without a screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protech_gui.domain.urges import Way
from protech_gui.window.models.moment import SUPPORT_FIRST, Moment, Step, Told
from tests.protech_gui.services.parts import MOMENT

NOW = 1_000.0
STRENGTHS = st.integers(0, 10)


def begun(before: int = 6) -> Moment:
    return Moment(MOMENT, NOW).rate_before(before)


def test_a_moment_begins_with_the_scale_and_keeps_nothing_yet() -> None:
    assert Moment(MOMENT, NOW).step is Step.STRENGTH
    assert Moment(MOMENT, NOW).told is None


def test_the_first_number_is_enough_to_be_kept_and_can_be_corrected() -> None:
    assert begun(6).told == Told(MOMENT, NOW, 6)
    assert begun(6).rate_before(4).told == Told(MOMENT, NOW, 4)
    assert begun(6).step is Step.STRENGTH


@pytest.mark.parametrize(
    ("way", "step"), [(Way.RIDE, Step.RIDE), (Way.PLAN, Step.PLAN), (Way.LEAVE, Step.LEAVE)]
)
def test_a_way_is_taken_and_kept(way: Way, step: Step) -> None:
    taken = begun().turn_to(way)
    assert (taken.step, taken.way) == (step, way)
    assert taken.told == Told(MOMENT, NOW, 6, way=way)
    assert taken.back().step is Step.STRENGTH


@pytest.mark.parametrize("way", [Way.TALK, Way.CHILD])
def test_ways_that_lead_elsewhere_are_kept_and_leave_the_step(way: Way) -> None:
    for moment in (begun(), begun().ask_again().rate_after(7).finish()):
        left = moment.turn_to(way)
        assert (left.step, left.way) == (moment.step, way)


def test_riding_it_out_comes_first_until_the_urge_is_strong() -> None:
    assert begun(SUPPORT_FIRST - 1).ways[0] is Way.RIDE
    assert begun(SUPPORT_FIRST).ways[:2] == (Way.TALK, Way.CHILD)
    assert set(begun(2).ways) == set(begun(9).ways) == set(Way)


def test_what_comes_first_follows_the_newest_number() -> None:
    assert begun(9).ask_again().rate_after(9).ways_again == (Way.TALK, Way.RIDE, Way.PLAN)
    assert begun(3).ask_again().rate_after(3).ways_again == (Way.RIDE, Way.TALK, Way.PLAN)
    assert not begun(9).ask_again().rate_after(5).strong


@given(STRENGTHS, STRENGTHS)
def test_an_urge_that_did_not_fall_asks_what_now_and_any_other_ends(
    before: int, after: int
) -> None:
    asked = begun(before).ask_again().rate_after(after).finish()
    assert asked.step is (Step.AGAIN if after >= before and after > 0 else Step.END)
    assert asked.told == Told(MOMENT, NOW, before, after)
    assert asked.finish().step is Step.END


def test_the_end_needs_no_second_number() -> None:
    assert begun().turn_to(Way.RIDE).ask_again().finish().step is Step.END


def test_a_second_try_can_be_rated_again_and_the_last_number_counts() -> None:
    again = begun(5).ask_again().rate_after(7).finish().turn_to(Way.RIDE)
    assert again.step is Step.RIDE
    done = again.ask_again().rate_after(4).finish()
    assert (done.step, done.told) == (Step.END, Told(MOMENT, NOW, 5, 4, way=Way.RIDE))


def test_the_line_is_kept_as_one_line() -> None:
    assert begun().write(" a long\nday ").told == Told(MOMENT, NOW, 6, line="a long day")
    assert begun().write("  ").told == Told(MOMENT, NOW, 6)
