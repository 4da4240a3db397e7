"""Waits get shorter by time awake alone; what can be confirmed, and pauses, by any time."""

from msgspec.structs import replace

from engine.loosening import CONFIRM_SECONDS, PauseFor, SlowPace, Waiting
from protech_gui.domain.passing import Stretch, live, prepaid, resume, told
from protech_gui.domain.resolve import Resolve, Rest

NOW = 5000.0
ON = Resolve(on=True)
WAITS = replace(ON, waiting=(Waiting(PauseFor(600), 1000.0),))
READY = replace(ON, waiting=(Waiting(PauseFor(600), 0.0, 500.0, NOW + 500),))
PAUSED = replace(ON, pause=Rest(NOW - 100, 600, 500.0))


def slept(seconds: float, wall: float = NOW) -> Stretch:
    return Stretch(0.0, seconds, wall)


def test_where_nothing_waits_nothing_changes() -> None:
    assert live(ON, Stretch(9.0, 9.0, NOW)) is ON


def test_sleep_shortens_no_wait_and_ends_a_pause() -> None:
    assert live(WAITS, slept(90_000.0)) is WAITS
    assert live(PAUSED, slept(90_000.0)) == ON
    assert live(READY, slept(499.0)).waiting[0].confirm == 1.0
    assert live(READY, slept(500.0)) == ON


def test_a_wait_that_is_over_leaves_its_full_time_to_confirm() -> None:
    (one,) = live(WAITS, Stretch(5000.0, 5000.0, NOW)).waiting
    assert one == Waiting(PauseFor(600), 0.0, CONFIRM_SECONDS, NOW + CONFIRM_SECONDS)
    (early,) = live(WAITS, Stretch(5000.0, 5000.0, -7.0)).waiting
    assert early.until == CONFIRM_SECONDS


def test_a_keeper_that_starts_goes_on_where_the_last_one_was() -> None:
    assert resume(WAITS, NOW + 9999) == WAITS
    assert resume(READY, NOW) == READY
    assert resume(READY, NOW + 400).waiting[0].confirm == 100.0
    assert resume(READY, NOW + 500).waiting == ()
    assert resume(PAUSED, NOW).pause == Rest(NOW - 100, 600, 500.0)
    assert resume(PAUSED, NOW + 400).pause == Rest(NOW - 100, 600, 100.0)
    assert resume(ON, NOW) == ON


def test_a_clock_that_was_set_back_gives_no_time_back() -> None:
    assert resume(READY, 0.0) == READY
    assert resume(PAUSED, 0.0) == PAUSED


def test_a_pause_that_ended_while_there_was_no_keeper_ends_as_one() -> None:
    over = resume(PAUSED, NOW + 9999)
    assert over.pause == Rest(NOW - 100, 600, 0.0)
    assert not over.guarding
    assert live(over, Stretch(0.2, 0.2, NOW + 9999)) == ON


def test_what_runs_out_is_written_down_as_if_it_had_gone_on() -> None:
    assert prepaid(WAITS, 20.0) == WAITS
    assert prepaid(READY, 20.0).waiting[0].confirm == 480.0
    assert resume(prepaid(READY, 900.0), NOW).waiting == ()
    assert prepaid(PAUSED, 20.0).pause == Rest(NOW - 100, 600, 480.0)
    assert prepaid(PAUSED, 900.0).pause == Rest(NOW - 100, 600, 0.0)
    assert prepaid(ON, 20.0) == ON


def test_it_is_told_in_whole_minutes() -> None:
    state = replace(WAITS, waiting=(*WAITS.waiting, Waiting(SlowPace(), 0.0, 61.0, NOW)))
    assert told(state) == ((Waiting(PauseFor(600), 1020.0), Waiting(SlowPace(), 0.0, 120.0)), 0.0)
    assert told(PAUSED) == ((), 540.0)
    assert told(replace(ON, pause=Rest(NOW, 600, 0.0))) == ((), 60.0)
