"""The tempo: how soon after a look the next one is of use, however often the screen changes."""

SUSTAINED = 1 / 30
"""Seconds between looks while changes go on without end: as often as films change. A picture that
appears after a rest is seen at once."""

SOONEST = 0.003
"""Seconds between two looks at the very least: a page that comes in pieces is soon complete."""

BURST = 4
"""So many looks may follow each other at SOONEST after a rest, before SUSTAINED holds."""


class Tempo:
    """Counts the looks; a look after a rest is due at once."""

    def __init__(self) -> None:
        self._left = float(BURST)
        self._looked_at = float("-inf")

    def due_at(self) -> float:
        """Return from when on the next look may follow, in the seconds given to ``looked``."""
        if self._left >= 1:
            return self._looked_at + SOONEST
        return self._looked_at + (1 - self._left) * SUSTAINED

    def looked(self, now: float) -> None:
        """Count a look that begins at ``now`` seconds."""
        rested = min(BURST, (now - self._looked_at) / SUSTAINED)
        self._left = max(0.0, min(BURST, self._left + rested) - 1)
        self._looked_at = now
