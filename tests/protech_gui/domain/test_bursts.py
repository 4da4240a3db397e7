"""Bursts: what is covered within moments is one event; nothing else is left out."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.terms import Category, Layer
from protech_gui.domain.bursts import BURST_SECONDS, Bursts
from protech_gui.domain.records import Block


def block(time: float, category: Category = Category.PICTURE) -> Block:
    return Block(time, category, Layer.SCREEN)


@pytest.mark.parametrize(
    ("times", "recorded"),
    [
        ((100.0, 100.0, 101.0, 109.9), [100.0]),
        ((100.0, 110.0), [100.0, 110.0]),
        ((100.0, 106.0, 112.0, 118.0), [100.0, 112.0]),
        ((100.0, 50.0, 55.0), [100.0, 50.0]),
    ],
    ids=["together", "apart", "long", "turned back"],
)
def test_the_first_of_each_ten_seconds_is_the_one_to_record(
    times: tuple[float, ...], recorded: list[float]
) -> None:
    bursts = Bursts()
    assert [time for time in times if bursts.begins(block(time))] == recorded


def test_a_picture_and_a_video_together_are_one() -> None:
    bursts = Bursts()
    assert bursts.begins(block(100.0))
    assert not bursts.begins(block(101.0, Category.VIDEO))


def test_the_practice_picture_is_never_one_with_others() -> None:
    bursts = Bursts()
    assert bursts.begins(block(100.0, Category.TEST))
    assert bursts.begins(block(101.0))
    assert not bursts.begins(block(102.0, Category.TEST))
    assert not bursts.begins(block(103.0, Category.VIDEO))


@given(st.lists(st.floats(0, 1e9)).map(sorted))
def test_every_cover_is_within_a_burst_of_one_that_was_recorded(times: list[float]) -> None:
    bursts = Bursts()
    recorded = [time for time in times if bursts.begins(block(time))]
    assert all(any(0 <= time - first < BURST_SECONDS for first in recorded) for time in times)
    assert all(b - a >= BURST_SECONDS for a, b in pairwise(recorded))
