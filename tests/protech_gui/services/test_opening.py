"""Opening hours: on the service's own clock, and never a promise that somebody answers."""

from datetime import UTC, datetime

import pytest

from protech_gui.content.directory import ChannelKind, Opening, Purpose
from protech_gui.services.helplines import Card, Contact, Hours
from protech_gui.services.opening import closed_way, probably_closed

OFFICE = tuple(Opening(day, "09:00", "17:00") for day in range(1, 6))
ALWAYS = tuple(Opening(day, "00:00", "24:00") for day in range(1, 8))


def hours(weekly: tuple[Opening, ...] = OFFICE, tz: str = "Europe/Brussels") -> Hours:
    return Hours(weekly, tz, "2024")


def at(text: str) -> float:
    """Return a time in UTC as seconds since 1970; 2026-11-23 is a Monday."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()


@pytest.mark.parametrize(
    ("now", "closed"),
    [
        # In winter Brussels is an hour ahead of UTC, in summer two.
        ("2026-11-23T07:59", True),
        ("2026-11-23T08:00", False),
        ("2026-11-23T15:59", False),
        ("2026-11-23T16:00", True),
        ("2026-07-20T07:00", False),
        ("2026-07-20T15:00", True),
        ("2026-11-21T12:00", True),
        # Sunday evening here is Monday there.
        ("2026-11-22T23:30", True),
    ],
)
def test_hours_are_those_of_the_services_own_clock(now: str, closed: bool) -> None:
    assert probably_closed(hours(), at(now)) is closed


def test_who_answers_day_and_night_is_never_called_closed() -> None:
    for now in ("2026-11-22T23:00", "2026-11-23T22:59", "2026-11-23T23:00"):
        assert not probably_closed(hours(ALWAYS), at(now))


@pytest.mark.parametrize("tz", ["Nowhere/Land", "/etc/passwd", "."])
def test_a_clock_that_nobody_knows_says_nothing(tz: str) -> None:
    assert not probably_closed(hours(tz=tz), at("2026-11-21T12:00"))


def way(weekly: tuple[Opening, ...] | None, value: str = "0800111") -> Contact:
    listed = hours(weekly) if weekly is not None else None
    return Contact(ChannelKind.PHONE, value, value, True, ("BE",), False, listed)


def card(*contacts: Contact) -> Card:
    return Card("one", Purpose.SELF_CONCERN, "One", "", "BE", ("nl",), "en", "", "", contacts)


def test_a_service_is_closed_when_all_that_has_hours_is() -> None:
    sunday = at("2026-11-22T12:00")
    shut, always, unknown = way(OFFICE), way(ALWAYS), way(None)
    assert closed_way(card(unknown, shut), sunday) is shut
    assert closed_way(card(shut, always), sunday) is None
    assert closed_way(card(unknown), sunday) is None
    assert closed_way(card(shut), at("2026-11-23T12:00")) is None
