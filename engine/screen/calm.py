"""When many covers in a short time call for the calm page, for a person who chose it."""

from collections import deque

BURST_SECONDS = 10.0
"""Covers that follow each other within this time are one event."""

MANY = 5
"""So many events within WITHIN_SECONDS call for the calm page: often enough that it is no page
with one picture too many, early enough to be a pause and no verdict."""

WITHIN_SECONDS = 600.0


class CalmWatch:
    """Counts events of covers, and says when a calm page is due; the times come from outside."""

    def __init__(self) -> None:
        self._events: deque[float] = deque()
        self._last = -BURST_SECONDS

    def note(self, now: float) -> bool:
        """Note a new cover; true when a calm page is due, after which counting starts anew."""
        apart = now - self._last >= BURST_SECONDS
        self._last = now
        if not apart:
            return False
        self._events.append(now)
        while now - self._events[0] > WITHIN_SECONDS:
            self._events.popleft()
        if len(self._events) < MANY:
            return False
        self._events.clear()
        return True
