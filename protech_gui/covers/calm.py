"""The calm page: how its minute passes, and what keys do on it; told times, it knows no clock."""

from dataclasses import dataclass
from math import cos, pi

from protech_gui.covers.looks import BREATH_STEPS, Door, Phase
from protech_gui.platform.cover_screen import Key

MINUTE = 60.0

IN_SECONDS, OUT_SECONDS = 4.0, 6.0
"""One breath: out is longer than in, at six breaths a minute, a rate that calms.

Zaccaro et al. 2018, doi:10.3389/fnhum.2018.00353, reviews slow breathing below ten a minute.
"""

FRAME_SECONDS = 0.08
"""How often the guide is painted while it moves."""


@dataclass(frozen=True)
class Breath:
    """Where a breath is: its phase, and how full it is, from 0 to BREATH_STEPS."""

    phase: Phase
    fullness: int


class CalmPage:
    """One showing of the page, from ``began`` until it is left."""

    def __init__(self, began: float, *, still: bool) -> None:
        self._began = began
        self._still = still
        self.chosen = Door.BACK
        """The button that a key would press."""

    def breath(self, now: float) -> Breath:
        """Return where the breath is; without movement only its word changes."""
        passed = now - self._began
        if passed >= MINUTE:
            return Breath(Phase.OVER, BREATH_STEPS // 2)
        at = passed % (IN_SECONDS + OUT_SECONDS)
        if at < IN_SECONDS:
            phase, share = Phase.IN, at / IN_SECONDS
        else:
            phase, share = Phase.OUT, 1 - (at - IN_SECONDS) / OUT_SECONDS
        # It turns gently, as a breath does.
        fullness = round(BREATH_STEPS * (1 - cos(pi * share)) / 2)
        return Breath(phase, BREATH_STEPS // 2 if self._still else fullness)

    def due(self, now: float) -> float | None:
        """Return when the page looks different next; None once nothing changes any more."""
        passed = now - self._began
        if passed >= MINUTE:
            return None
        if not self._still:
            return now + FRAME_SECONDS
        breath = IN_SECONDS + OUT_SECONDS
        started = now - passed % breath
        ends = started + IN_SECONDS if now < started + IN_SECONDS else started + breath
        return min(ends, self._began + MINUTE)

    def typed(self, key: Key) -> Door | None:
        """Return the door that a key opens, if it does."""
        match key:
            case Key.ESCAPE:
                return Door.BACK
            case Key.PRESS:
                return self.chosen
            case Key.NEXT | Key.PREVIOUS:
                self.chosen = Door.SUPPORT if self.chosen is Door.BACK else Door.BACK
        return None
