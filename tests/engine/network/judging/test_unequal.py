"""A few frames stand for all: the first, the last, and those that differ most."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from engine.network.judging.unequal import MOST, UnequalFrames
from engine.vision.pixels import Pixels


def grey(level: int) -> Pixels:
    return np.full((24, 24, 4), level, np.uint8)


def picked(levels: list[int], most: int = MOST) -> list[int]:
    frames = UnequalFrames(most)
    for level in levels:
        frames.take(grey(level))
    return [int(frame[0, 0, 0]) for frame in frames.frames()]


def test_of_nothing_there_is_nothing() -> None:
    assert picked([]) == []


def test_one_frame_comes_once() -> None:
    assert picked([7]) == [7]


def test_equal_frames_are_left_out_but_for_the_last() -> None:
    assert picked([7] * 50) == [7, 7]


def test_a_single_other_frame_among_many_is_kept() -> None:
    assert picked([0] * 300 + [200] + [0] * 300) == [0, 200, 0]


def test_of_many_the_most_unequal_ones_are_kept() -> None:
    kept = picked(list(range(0, 250, 5)))
    assert kept[0] == 0
    assert kept[-1] == 245
    assert len(kept) >= 3


@given(st.lists(st.integers(0, 255), min_size=1, max_size=80), st.integers(2, MOST))
def test_the_first_and_the_last_are_kept_and_never_too_many(levels: list[int], most: int) -> None:
    kept = picked(levels, most)
    assert kept[0] == levels[0]
    assert kept[-1] == levels[-1]
    assert len(kept) <= most
