"""The gap: how long protection was interrupted while the person wanted it."""

from collections.abc import Callable

from protech_gui.domain.records import Gap


class GapWatch:
    """Measures from the last sign of life of a guard to the first good report after it."""

    def __init__(self, wall: Callable[[], float], clock: Callable[[], float]) -> None:
        """``wall`` tells the time of day, ``clock`` seconds that never jump."""
        self._wall = wall
        self._clock = clock
        self._began: tuple[float, float] | None = None

    @property
    def is_open(self) -> bool:
        """Whether protection is interrupted now."""
        return self._began is not None

    def begin(self, unheard: float) -> None:
        """Protection ended ``unheard`` seconds ago; a gap that is open goes on."""
        if self._began is None:
            self._began = (max(0.0, self._wall() - unheard), self._clock() - unheard)

    def end(self, pictures: int) -> Gap | None:
        """Return the gap that ends now, in which ``pictures`` were found uncovered, if any."""
        if self._began is None:
            return None
        time, start = self._began
        self._began = None
        return Gap(time, self._clock() - start, pictures)
