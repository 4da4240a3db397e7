"""What guarding costs: the processor's time and the looks of the last minute."""

from collections import deque
from collections.abc import Callable

from engine.contract import GuardLoad

TELL_SECONDS = 5.0
"""How often it is told."""

SPAN_SECONDS = 60.0
"""Over how long it is taken, once the guard has run that long."""


class LoadMeter:
    """Tells every TELL_SECONDS what guarding took.

    ``spent`` returns the processor seconds that guard and covers have used so far.
    """

    def __init__(self, clock: Callable[[], float], spent: Callable[[], float]) -> None:
        self._clock = clock
        self._spent = spent
        self._past = deque([(clock(), spent(), 0)])

    def due_in(self) -> float:
        """Return in how many seconds ``tell`` has something to say."""
        return max(0.0, self._past[-1][0] + TELL_SECONDS - self._clock())

    def tell(self, looks: int) -> GuardLoad | None:
        """Return the load, if it is time; ``looks`` counts all looks so far."""
        now = self._clock()
        if now < self._past[-1][0] + TELL_SECONDS:
            return None
        spent = self._spent()
        while len(self._past) > 1 and now - self._past[1][0] >= SPAN_SECONDS:
            self._past.popleft()
        then, spent_then, looks_then = self._past[0]
        self._past.append((now, spent, looks))
        # A covers process that was replaced takes its past with it.
        percent = max(0.0, (spent - spent_then) / (now - then) * 100)
        return GuardLoad(round(percent, 2), round((looks - looks_then) / (now - then) * 60))
