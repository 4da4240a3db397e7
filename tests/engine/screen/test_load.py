"""What guarding costs is told every few seconds, over the last minute."""

import pytest

from engine.contract import GuardLoad
from engine.screen.load import SPAN_SECONDS, TELL_SECONDS, LoadMeter


class Meter:
    """A meter whose clock and processor time the test sets."""

    def __init__(self, now: float = 100.0, spent: float = 7.0) -> None:
        self.now, self.spent = now, spent
        self.meter = LoadMeter(lambda: self.now, lambda: self.spent)

    def after(self, seconds: float, spent: float, looks: int) -> GuardLoad | None:
        self.now += seconds
        self.spent += spent
        return self.meter.tell(looks)


def test_nothing_is_told_before_its_time() -> None:
    meter = Meter()
    assert meter.meter.due_in() == TELL_SECONDS
    assert meter.after(TELL_SECONDS - 1, 1.0, 3) is None
    assert meter.meter.due_in() == 1.0


def test_it_tells_the_share_of_one_core_and_the_looks_of_a_minute() -> None:
    meter = Meter()
    assert meter.after(TELL_SECONDS, TELL_SECONDS / 4, 10) == GuardLoad(25.0, 120)
    assert meter.meter.due_in() == TELL_SECONDS
    assert meter.after(0.0, 0.0, 10) is None


def test_what_was_spent_before_does_not_count() -> None:
    meter = Meter(spent=5000.0)
    assert meter.after(TELL_SECONDS, 0.0, 0) == GuardLoad(0.0, 0)


def test_it_is_an_average_over_the_last_minute_and_forgets_what_was_before() -> None:
    meter = Meter()
    meter.after(TELL_SECONDS, TELL_SECONDS, 60)
    load = meter.after(SPAN_SECONDS / 2 - TELL_SECONDS, 0.0, 60)
    assert load == GuardLoad(round(100 * TELL_SECONDS / (SPAN_SECONDS / 2), 2), 120)
    for _ in range(int(SPAN_SECONDS / TELL_SECONDS) + 1):
        load = meter.after(TELL_SECONDS, 0.0, 60)
    assert load == GuardLoad(0.0, 0)


def test_a_covers_process_that_took_its_past_along_makes_no_negative_load() -> None:
    meter = Meter()
    assert meter.after(TELL_SECONDS, -3.0, 5) == GuardLoad(0.0, 60)


def test_after_a_sleep_of_the_computer_it_goes_on() -> None:
    meter = Meter()
    load = meter.after(36_000, 1.0, 100)
    assert load is not None
    assert load.cpu_percent == pytest.approx(0, abs=0.01)
    assert meter.meter.due_in() == TELL_SECONDS
