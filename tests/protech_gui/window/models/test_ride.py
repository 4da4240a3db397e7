"""Time to ride an urge out: it passes, it can be held, and the text follows or is turned."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protech_gui.window.models.ride import LENGTHS, Ride, passages_of

MINUTE = 60.0


def test_time_passes_and_is_up_in_the_end() -> None:
    ride = Ride(3, 6)
    assert (ride.minutes_left, ride.share, ride.over) == (3, 0.0, False)
    ride = ride.after(MINUTE + 1)
    assert (ride.minutes_left, ride.over) == (2, False)
    ride = ride.after(2 * MINUTE)
    assert (ride.minutes_left, ride.share, ride.over) == (0, 1.0, True)


def test_the_text_moves_on_with_time() -> None:
    ride = Ride(3, 6).after(29)
    assert ride.passage == 0
    assert ride.after(1).passage == 1
    assert ride.after(1000).passage == 5


def test_time_that_is_held_stands_still() -> None:
    held = Ride(3, 6).after(10).hold()
    assert held.after(MINUTE) == held
    assert held.hold().after(MINUTE).passed == 10 + MINUTE


def test_the_text_goes_where_the_person_wants_and_then_on_from_there() -> None:
    ride = Ride(3, 6).turn(2)
    assert ride.passage == 2
    assert ride.after(30).passage == 3
    assert ride.turn(-5).passage == 0
    assert ride.turn(9).passage == 5


def test_a_clock_that_goes_backwards_changes_nothing() -> None:
    ride = Ride(10, 4).after(100)
    assert ride.after(-50) == ride


@pytest.mark.parametrize("minutes", LENGTHS)
@given(passages=st.integers(1, 12), waits=st.lists(st.floats(0, 700), max_size=20))
def test_however_time_comes_the_passage_is_the_same(
    minutes: int, passages: int, waits: list[float]
) -> None:
    ride = Ride(minutes, passages)
    for wait in waits:
        ride = ride.after(wait)
    assert ride.passage == Ride(minutes, passages).after(ride.passed).passage
    assert 0 <= ride.share <= 1


def test_a_text_is_parted_at_its_lines() -> None:
    assert passages_of("one\n\n---\n\ntwo\nlines\n\n---\n") == ("one", "two\nlines")
    assert passages_of("a --- b") == ("a --- b",)
    assert passages_of("") == ("",)
