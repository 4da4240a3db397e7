"""The wave of an urge rises, has one highest point, and falls."""

import itertools

import pytest

from protech_gui.window.models.wave import PEAK, REST, height


def test_it_rises_to_one_highest_point_and_falls() -> None:
    heights = [height(percent / 100) for percent in range(101)]
    peak = round(PEAK * 100)
    assert heights[: peak + 1] == sorted(heights[: peak + 1])
    assert heights[peak:] == sorted(heights[peak:], reverse=True)
    assert heights[peak] == pytest.approx(1)


@pytest.mark.parametrize("share", [-1.0, 0.0, 1.0, 7.0])
def test_before_and_after_the_water_is_low(share: float) -> None:
    assert height(share) == pytest.approx(REST)


def test_it_has_no_leap() -> None:
    heights = [height(step / 1000) for step in range(1001)]
    assert max(abs(a - b) for a, b in itertools.pairwise(heights)) < 0.01
