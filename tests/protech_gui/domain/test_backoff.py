"""The wait after wrong passphrases grows, and no clock shortens it."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from protech_gui.domain import backoff
from protech_gui.domain.backoff import LONGEST_WAIT, Attempts, Moment

NOW = Moment(wall=1_800_000_000.0, uptime=5_000.0, boot="a")


def after(failures: int, now: Moment = NOW) -> Attempts:
    attempts = Attempts()
    for _ in range(failures):
        attempts = backoff.failed(attempts, now)
    return attempts


@pytest.mark.parametrize(
    ("failures", "seconds"),
    [(0, 0), (1, 0), (2, 0), (3, 2), (4, 4), (5, 8), (11, 512), (12, 900), (5000, 900)],
)
def test_the_wait_doubles_from_the_third_wrong_passphrase_to_fifteen_minutes(
    failures: int, seconds: float
) -> None:
    assert backoff.wait_after(failures) == seconds
    assert after(min(failures, 20)).wait == min(seconds, 900)


def test_waiting_makes_the_wait_shorter() -> None:
    later = Moment(NOW.wall + 3, NOW.uptime + 3, "a")
    assert backoff.at(after(5), later).wait == 5
    assert backoff.at(backoff.at(after(5), later), later).wait == 5


@pytest.mark.parametrize("jump", [-1e9, -3600, 3600, 1e9])
def test_setting_the_clock_within_one_start_of_the_system_changes_nothing(jump: float) -> None:
    later = Moment(NOW.wall + jump, NOW.uptime + 3, "a")
    assert backoff.at(after(5), later).wait == 5


def test_after_a_restart_the_time_that_passed_counts() -> None:
    assert backoff.at(after(12), Moment(NOW.wall + 600, 10.0, "b")).wait == 300
    assert backoff.at(after(12), Moment(NOW.wall + 86_400, 9_999.0, "b")).wait == 0


def test_after_a_restart_a_clock_set_back_leaves_what_was_left_and_no_more() -> None:
    restarted = backoff.at(after(12), Moment(0.0, 10.0, "b"))
    assert restarted.wait == LONGEST_WAIT
    assert backoff.at(restarted, Moment(0.0, 110.0, "b")).wait == LONGEST_WAIT - 100


def test_without_a_boot_name_a_lower_uptime_tells_a_restart() -> None:
    attempts = after(12, Moment(1_000.0, 500.0, ""))
    assert backoff.at(attempts, Moment(1_100.0, 50.0, "")).wait == 800
    assert backoff.at(attempts, Moment(9_000.0, 550.0, "")).wait == 850


def test_a_lost_count_costs_the_longest_wait() -> None:
    lost = backoff.longest(NOW)
    assert lost.wait == LONGEST_WAIT
    assert backoff.failed(lost, NOW).wait == LONGEST_WAIT


moments = st.builds(
    Moment,
    wall=st.floats(0, 1e10),
    uptime=st.floats(0, 1e9),
    boot=st.sampled_from(["", "a", "b"]),
)


@given(st.integers(0, 40), moments, moments)
def test_the_wait_never_grows_and_stays_storable(failures: int, tried: Moment, now: Moment) -> None:
    attempts = after(failures, tried)
    left = backoff.at(attempts, now)
    assert 0 <= left.wait <= attempts.wait
    assert left.failures == failures
    assert msgspec.json.decode(msgspec.json.encode(left), type=Attempts) == left


@given(st.integers(3, 40), moments, st.floats(-1e9, 1e9), st.floats(0, 1e6))
def test_no_clock_setting_changes_a_wait_within_one_boot(
    failures: int, tried: Moment, jump: float, passed: float
) -> None:
    attempts = after(failures, tried)
    now = Moment(tried.wall + jump, tried.uptime + passed, tried.boot)
    expected = max(0.0, attempts.wait - passed)
    assert backoff.at(attempts, now).wait == pytest.approx(expected, abs=1e-3)
