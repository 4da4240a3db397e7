"""How time passes for the keeper: awake and measured, or just gone by."""

import sys
from collections.abc import Callable

from protech_gui.clock import Clock
from protech_gui.domain.passing import Stretch

LONGEST_STEP = 2.0
"""Seconds between two looks at the clocks, several beats: more was not lived through awake."""


class Elapsed:
    """Measures from one look at the clocks to the next.

    Time awake is counted in small steps by a clock that nobody can set. A keeper that was
    stopped, or slept with the computer, has seen one step of it and no more, whatever the
    system's clock does in sleep.
    """

    def __init__(self, steady: Callable[[], float], clock: Clock) -> None:
        """``steady`` tells seconds that never jump; ``clock`` also those of sleep."""
        self._steady = steady
        self._clock = clock
        self._ticked = steady()
        self._seen = clock.moment()

    def look(self) -> Stretch:
        """Return what passed since the last look, nothing of it negative."""
        before, self._seen = self._seen, self._clock.moment()
        last, self._ticked = self._ticked, self._steady()
        passed = self._seen.uptime - before.uptime
        if sys.platform != "linux":
            # There the uptime may leave out sleep, which the time of day does not.
            passed = max(passed, self._seen.wall - before.wall)
        awake = min(max(0.0, self._ticked - last), LONGEST_STEP)
        return Stretch(awake, max(awake, passed), self._seen.wall)
