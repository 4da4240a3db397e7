"""A guided breath: four seconds in, six seconds out, without a leap anywhere."""

import itertools

import pytest

from protech_gui.domain.breathing import (
    BREATH_SECONDS,
    IN_SECONDS,
    OUT_SECONDS,
    Part,
    Phase,
    breaths,
    phase,
)


@pytest.mark.parametrize(
    ("seconds", "found"),
    [
        (-3.0, Phase(Part.IN, 0.0)),
        (0.0, Phase(Part.IN, 0.0)),
        (2.0, Phase(Part.IN, 0.5)),
        (4.0, Phase(Part.OUT, 0.0)),
        (7.0, Phase(Part.OUT, 0.5)),
        (10.0, Phase(Part.IN, 0.0)),
        (604.0, Phase(Part.OUT, 0.0)),
    ],
)
def test_a_breath_goes_in_and_then_out(seconds: float, found: Phase) -> None:
    assert phase(seconds) == found


def test_the_way_out_is_longer_and_a_minute_has_six_breaths() -> None:
    assert OUT_SECONDS > IN_SECONDS
    assert breaths(60.0) == 60 / BREATH_SECONDS == 6
    assert breaths(9.99) == breaths(-1.0) == 0


def test_it_fills_and_empties_without_a_leap() -> None:
    full = [phase(tenth / 10).fullness for tenth in range(201)]
    assert full[0] == full[100] == full[200] == pytest.approx(0)
    assert full[40] == pytest.approx(1)
    assert full[:41] == sorted(full[:41])
    assert full[40:101] == sorted(full[40:101], reverse=True)
    assert max(abs(a - b) for a, b in itertools.pairwise(full)) < 0.05


@pytest.mark.parametrize(("seconds", "left"), [(0.0, 4.0), (3.0, 1.0), (4.0, 6.0), (9.0, 1.0)])
def test_it_is_known_when_the_other_part_begins(seconds: float, left: float) -> None:
    assert phase(seconds).seconds_left == pytest.approx(left)
