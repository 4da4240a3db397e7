"""The calm page: how its minute passes, and what keys do on it; told times, it knows no clock."""

from dataclasses import dataclass

from protech_gui.covers.looks import BREATH_STEPS, Door, Phase
from protech_gui.domain.breathing import Part, phase
from protech_gui.platform.cover_screen import Key

MINUTE = 60.0

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
        at = phase(passed)
        word = Phase.IN if at.part is Part.IN else Phase.OUT
        fullness = round(BREATH_STEPS * at.fullness)
        return Breath(word, BREATH_STEPS // 2 if self._still else fullness)

    def due(self, now: float) -> float | None:
        """Return when the page looks different next; None once nothing changes any more."""
        passed = now - self._began
        if passed >= MINUTE:
            return None
        if not self._still:
            return now + FRAME_SECONDS
        return now + min(phase(passed).seconds_left, MINUTE - passed)

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
