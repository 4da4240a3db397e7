"""What is known of the time without protection lies in the steps it was in."""

from datetime import date

import pytest

from protech_gui.domain.progress_interruptions import Without, interruptions
from protech_gui.domain.progress_span import Step

STEPS = tuple(Step(date(2026, 11, day), date(2026, 11, day)) for day in (1, 2, 3))
STARTS = (100.0, 200.0, 300.0, 400.0)


@pytest.mark.parametrize(
    ("time", "seconds", "inside"),
    [
        (120.0, 30.0, [30.0, 0.0, 0.0]),
        (150.0, 100.0, [50.0, 50.0, 0.0]),
        (50.0, 1000.0, [100.0, 100.0, 100.0]),
        (390.0, 50.0, [0.0, 0.0, 10.0]),
        (200.0, 0.0, [0.0, 0.0, 0.0]),
    ],
)
def test_one_that_reaches_over_steps_is_shared(
    time: float, seconds: float, inside: list[float]
) -> None:
    found = interruptions([Without(time, seconds, wanted=False)], STEPS, STARTS, 0)
    assert [one.interrupted for one in found.steps] == inside
    assert [one.paused for one in found.steps] == [0.0] * 3
    assert [one.step for one in found.steps] == list(STEPS)


def test_what_the_person_wanted_is_told_apart() -> None:
    records = [Without(110.0, 5.0, wanted=True), Without(120.0, 7.0, wanted=False)]
    found = interruptions([*records, records[0]], STEPS, STARTS, 4)
    assert (found.paused, found.interrupted, found.missing) == (2, 1, 4)
    assert (found.steps[0].paused, found.steps[0].interrupted) == (10.0, 7.0)
