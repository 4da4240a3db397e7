"""A day begins and ends where its zone says, also when the clocks change."""

import time
from collections.abc import Iterator
from datetime import UTC, date, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protech_gui.domain.days import day_of, start_of

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
ZONES = [UTC, AMSTERDAM, ZoneInfo("Africa/Cairo"), ZoneInfo("Pacific/Apia"), None]


@pytest.mark.parametrize(
    ("day", "hours"),
    [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (date(2026, 11, 23), 24)],
)
def test_days_have_23_to_25_hours(day: date, hours: int) -> None:
    start, end = start_of(day, AMSTERDAM), start_of(day + timedelta(days=1), AMSTERDAM)
    assert end - start == hours * 3600
    assert day_of(start, AMSTERDAM) == day_of(end - 0.001, AMSTERDAM) == day
    assert day_of(end, AMSTERDAM) == day + timedelta(days=1)


def test_a_day_without_a_midnight_begins_when_the_clocks_go_forward() -> None:
    cairo = ZoneInfo("Africa/Cairo")
    start = start_of(date(2026, 4, 24), cairo)
    assert day_of(start, cairo) == date(2026, 4, 24)
    assert day_of(start - 0.001, cairo) == date(2026, 4, 23)
    assert start_of(date(2026, 4, 25), cairo) - start == 23 * 3600


@pytest.fixture
def in_amsterdam(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """This computer is there, for as long as the test lasts."""
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("TZ", "Europe/Amsterdam")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("in_amsterdam")
def test_without_a_zone_days_are_those_of_this_computer() -> None:
    for day in (date(2026, 3, 29), date(2026, 10, 25), date(2026, 7, 1)):
        assert start_of(day, None) == start_of(day, AMSTERDAM)
        assert day_of(start_of(day, AMSTERDAM), None) == day


@pytest.mark.parametrize("zone", ZONES, ids=str)
@given(day=st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_every_moment_lies_in_its_day(zone: ZoneInfo | None, day: date) -> None:
    start, end = start_of(day, zone), start_of(day + timedelta(days=1), zone)
    if start < end:
        assert day_of(start, zone) == day_of(end - 1, zone) == day
    else:
        # Samoa left out a whole day when it crossed the date line.
        assert (zone, day) == (ZoneInfo("Pacific/Apia"), date(2011, 12, 30))
