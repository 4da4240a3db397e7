"""A lapse says roughly when it was and how the person is, and nothing of what it was."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protech_gui.domain.lapses import Ago, Lapse, ago_of, happened
from protech_gui.domain.notes import LONGEST_NOTE

LAPSE = Lapse("a", 2e9)


def test_there_is_no_room_for_what_it_was() -> None:
    assert [field.name for field in fields(Lapse)] == [
        *("id", "time", "happened", "led_up", "stopped", "mood", "discuss")
    ]


def test_what_is_out_of_range_is_no_lapse() -> None:
    for wrong in (
        {"mood": 11},
        {"mood": -1},
        {"led_up": ""},
        {"stopped": "x" * (LONGEST_NOTE + 1)},
    ):
        with pytest.raises(ValueError, match=r"scale|note"):
            replace(LAPSE, **wrong)


@given(st.floats(1e8, 1e11), st.none() | st.sampled_from(Ago))
def test_roughly_when_comes_back_as_it_was_said(written: float, ago: Ago | None) -> None:
    lapse = Lapse("a", written, happened(written, ago))
    assert ago_of(lapse) is ago
    assert lapse.when <= written


def test_a_clock_near_1970_gives_no_time_before_it() -> None:
    assert happened(5.0, Ago.LONGER) == 0.0


@pytest.mark.parametrize(("mood", "low"), [(None, False), (0, True), (2, True), (3, False)])
def test_help_comes_first_at_two_and_below(mood: int | None, low: bool) -> None:
    assert replace(LAPSE, mood=mood).low is low
