"""Hosts whose programs pin: the newest are kept."""

from engine.network.proxy.pins import MOST_PINS, Pins


def test_the_newest_are_kept() -> None:
    pins = Pins()
    assert pins.add("a")
    assert not pins.add("a")
    for number in range(MOST_PINS):
        pins.add(str(number))
    assert "a" not in pins
    assert len(pins.hosts()) == MOST_PINS
    pins.clear()
    assert pins.hosts() == ()
