"""Many events of covers in a short time call for the calm page; a burst is one event."""

from engine.screen.calm import BURST_SECONDS, MANY, WITHIN_SECONDS, CalmWatch


def noted(*times: float) -> list[bool]:
    watch = CalmWatch()
    return [watch.note(time) for time in times]


def events(number: int, start: float = 0.0, apart: float = BURST_SECONDS) -> list[float]:
    return [start + apart * index for index in range(number)]


def test_the_page_is_due_at_the_last_of_many_events_and_not_before() -> None:
    assert noted(*events(MANY)) == [False] * (MANY - 1) + [True]


def test_a_burst_however_long_and_dense_is_one_event() -> None:
    assert not any(noted(*events(100, apart=BURST_SECONDS / 100)))
    assert not any(noted(*events(100, apart=BURST_SECONDS * 0.99)))


def test_covers_within_the_bursts_count_for_nothing() -> None:
    times = [start + step for start in events(MANY, apart=60.0) for step in (0.0, 0.5, 1.0)]
    assert noted(*times) == [False] * (3 * (MANY - 1)) + [True, False, False]


def test_events_that_are_too_far_apart_call_for_nothing() -> None:
    assert not any(noted(*events(3 * MANY, apart=WITHIN_SECONDS / (MANY - 1) + 1)))


def test_the_oldest_event_still_counts_at_the_very_end_of_the_time() -> None:
    assert noted(*events(MANY, apart=WITHIN_SECONDS / (MANY - 1)))[-1]


def test_after_the_page_counting_starts_anew() -> None:
    assert noted(*events(2 * MANY)) == 2 * ([False] * (MANY - 1) + [True])


def test_the_first_cover_counts_even_at_the_clocks_start() -> None:
    watch = CalmWatch()
    told = [watch.note(time) for time in events(MANY, start=0.0)]
    assert told[-1]
