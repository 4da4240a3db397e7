"""Whether somebody is there: touches count, a sleep ends it, and so does too long a stillness."""

import pytest

from protech_gui.domain.backoff import Moment
from protech_gui.domain.presence import LEAP, LONGEST_STILL, Presence

START = Moment(1_800_000_000.0, 100.0, "a")


def later(seconds: float, *, wall: float | None = None) -> Moment:
    return Moment(START.wall + (seconds if wall is None else wall), START.uptime + seconds, "a")


def looked(presence: Presence, end: int, *, still: bool = False, begin: int = 0) -> Presence:
    """Return it after a look each second."""
    for second in range(begin, end + 1):
        presence = presence.after_look(later(second), still=still)
    return presence


@pytest.mark.parametrize("minutes", [1, 5, 30])
def test_nobody_is_there_once_the_minutes_are_over_without_a_touch(minutes: int) -> None:
    end = minutes * 60
    presence = looked(Presence.begin(START), end - 1)
    assert not presence.is_over(later(end - 0.5), minutes)
    assert presence.is_over(later(end), minutes)


def test_a_touch_begins_the_minutes_anew() -> None:
    presence = looked(Presence.begin(START), 50).after_touch(later(50))
    presence = looked(presence, 109, begin=51)
    assert not presence.is_over(later(109.5), 1)
    assert presence.is_over(later(110), 1)


@pytest.mark.parametrize(
    ("now", "over"),
    [
        (later(LEAP), False),
        (later(LEAP + 1), True),
        (later(1, wall=LEAP + 1), True),
        (later(1, wall=-86_400), False),
    ],
    ids=["a busy second", "uptime that counts sleep", "only the wall's clock", "set back"],
)
def test_a_sleep_nobody_told_of_shows_in_the_clocks(now: Moment, over: bool) -> None:
    assert Presence.begin(START).is_over(now, 30) is over


def test_who_sits_still_on_a_page_that_asks_for_it_is_there_and_has_time_afterwards() -> None:
    presence = looked(Presence.begin(START), 20 * 60, still=True)
    assert not presence.is_over(later(20 * 60), 5)
    presence = looked(presence, 25 * 60 - 1, begin=20 * 60 + 1)
    assert not presence.is_over(later(25 * 60 - 0.5), 5)
    assert presence.is_over(later(25 * 60), 5)


def test_sitting_still_does_not_keep_it_open_for_ever() -> None:
    end = int(LONGEST_STILL) + 60
    presence = looked(Presence.begin(START), end - 1, still=True)
    assert not presence.is_over(later(end - 0.5), 1)
    assert presence.is_over(later(end), 1)
