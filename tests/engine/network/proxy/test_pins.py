"""Hosts whose programs pin: for a time, for longer where they refuse again, and the newest."""

import pytest

from engine.network.proxy.pins import FIRST_SECONDS, LONGEST_SECONDS, MOST_PINS, Pins


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_the_newest_are_kept(clock: Clock) -> None:
    pins = Pins(clock)
    assert pins.add("a")
    assert not pins.add("a")
    for number in range(MOST_PINS):
        pins.add(str(number))
    assert "a" not in pins
    assert len(pins.hosts()) == MOST_PINS
    pins.clear()
    assert pins.hosts() == ()


def test_one_passes_for_a_time_and_for_longer_where_it_refuses_again(clock: Clock) -> None:
    pins, seconds = Pins(clock), FIRST_SECONDS
    while seconds < LONGEST_SECONDS:
        assert pins.add("a")
        clock.now += seconds - 1
        assert "a" in pins
        assert not pins.add("a")
        clock.now += 1
        assert "a" not in pins
        assert pins.hosts() == ()
        seconds *= 2
    for _ in range(2):
        pins.add("a")
        clock.now += LONGEST_SECONDS - 1
        assert pins.hosts() == ("a",)
        clock.now += 1
    pins.clear()
    pins.add("a")
    clock.now += FIRST_SECONDS
    assert "a" not in pins
