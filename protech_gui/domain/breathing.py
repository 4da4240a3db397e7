"""The pace of a guided breath: which part of it comes when, and how full it is."""

from dataclasses import dataclass
from enum import StrEnum
from math import cos, pi

IN_SECONDS, OUT_SECONDS = 4.0, 6.0
"""One breath: out is longer than in, at six breaths a minute.

Longer breaths out: Balban et al. 2023, Cell Reports Medicine 4(1):100895, where five minutes a
day of breathing with the weight on the way out lifted mood more than meditation did. The slow
rate: Zaccaro et al. 2018, doi:10.3389/fnhum.2018.00353, a review of breathing below ten a minute.
"""

BREATH_SECONDS = IN_SECONDS + OUT_SECONDS


class Part(StrEnum):
    """The two parts of a breath."""

    IN = "in"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class Phase:
    """Where a breath is: its part, and how much of that part is done, 0 to below 1."""

    part: Part
    share: float

    @property
    def fullness(self) -> float:
        """How full the breath is, 0 to 1; it turns gently, as a breath does."""
        risen = (1 - cos(pi * self.share)) / 2
        return risen if self.part is Part.IN else 1 - risen

    @property
    def seconds_left(self) -> float:
        """How long it is until the other part begins."""
        whole = IN_SECONDS if self.part is Part.IN else OUT_SECONDS
        return whole * (1 - self.share)


def phase(seconds: float) -> Phase:
    """Return where a breath is so many seconds after the first one began; 0 for less than 0."""
    at = max(0.0, seconds) % BREATH_SECONDS
    if at < IN_SECONDS:
        return Phase(Part.IN, at / IN_SECONDS)
    return Phase(Part.OUT, (at - IN_SECONDS) / OUT_SECONDS)


def breaths(seconds: float) -> int:
    """Return how many whole breaths have been taken after so many seconds."""
    return int(max(0.0, seconds) // BREATH_SECONDS)
