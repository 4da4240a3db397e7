"""How often covers may be raised, so that two programs that both want the top starve nobody."""


class RaiseLimit:
    """Lets ``burst`` raises through at once, and then one every ``interval`` seconds."""

    def __init__(self, burst: int, interval: float) -> None:
        self._interval = interval
        self._credit = (burst - 1) * interval
        self._free_at = 0.0

    def wait(self, now: float) -> float:
        """Return the seconds until the next raise is allowed; 0 allows it and counts it."""
        free_at = max(self._free_at, now - self._credit)
        if free_at > now:
            return free_at - now
        self._free_at = free_at + self._interval
        return 0.0
