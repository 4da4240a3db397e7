"""Numbers, of which those of the last minute pass."""

from engine.network.proxy.counting import Counters


def test_a_minute_passes() -> None:
    now = [0.0]
    counters = Counters(lambda: now[0])
    for second in (0.0, 0.5, 30.0, 59.9):
        now[0] = second
        counters.arrived()
    counters.left()
    assert counters.read(0).connections_per_minute == 4
    assert counters.read(0).open == 3
    now[0] = 60.0
    assert counters.read(0).connections_per_minute == 2
    now[0] = 500.0
    assert counters.read(0).connections_per_minute == 0
