"""The first look after a rest is due at once; endless changes are served at their own pace."""

from hypothesis import given
from hypothesis import strategies as st

from engine.screen.capture.x11.tempo import BURST, SOONEST, SUSTAINED, Tempo


def test_the_first_look_and_the_first_after_a_rest_are_due_at_once() -> None:
    tempo = Tempo()
    assert tempo.due_at() < 0
    tempo.looked(10.0)
    assert tempo.due_at() <= 10.0 + SOONEST
    assert tempo.due_at() < 11.0


def test_a_burst_is_soon_served_and_then_the_pace_holds() -> None:
    tempo = Tempo()
    now = 100.0
    gaps = []
    for _ in range(40):
        tempo.looked(now)
        gaps.append(tempo.due_at() - now)
        now = tempo.due_at()
    assert all(abs(gap - SOONEST) < 1e-9 for gap in gaps[: BURST - 1])
    assert all(abs(gap - SUSTAINED) < 1e-9 for gap in gaps[10:])


@given(st.lists(st.floats(0, 0.1), min_size=1, max_size=200))
def test_it_never_allows_more_than_the_pace_and_a_burst(delays: list[float]) -> None:
    tempo = Tempo()
    now = start = 5.0
    for delay in delays:
        now = max(now, tempo.due_at()) + delay
        tempo.looked(now)
    assert len(delays) <= BURST + 1 + (now - start) / SUSTAINED
