"""Time to stay with something: how much has passed, and which passage of a text is shown."""

import math
from dataclasses import dataclass, replace

LENGTHS = (3, 10, 20)
"""How long riding an urge out may take, in minutes."""

LEAVE_MINUTES = 10
"""How long to stay away from the screen."""


@dataclass(frozen=True, slots=True)
class Ride:
    """A stretch of time, spread over a text of ``passages`` parts, at least one.

    ``passed`` is in seconds; while ``held`` time stands still. The passage moves on by
    itself, and goes where the person wants whenever they want.
    """

    minutes: int
    passages: int
    passed: float = 0.0
    passage: int = 0
    held: bool = False

    @property
    def over(self) -> bool:
        """Whether the time is up."""
        return self.passed >= self.minutes * 60

    @property
    def share(self) -> float:
        """How much of the time has passed, 0 to 1."""
        return min(1.0, self.passed / (self.minutes * 60))

    @property
    def minutes_left(self) -> int:
        """How many minutes are left, rounded up; 0 when the time is up."""
        return max(0, math.ceil(self.minutes - self.passed / 60))

    def after(self, seconds: float) -> "Ride":
        """Return the ride so many seconds later; a clock that went backwards changes nothing."""
        if self.held or seconds <= 0:
            return self
        passed = self.passed + seconds
        turned = self._due(passed) - self._due(self.passed)
        passage = min(self.passage + turned, self.passages - 1)
        return replace(self, passed=passed, passage=passage)

    def hold(self) -> "Ride":
        """Let time stand still, or go on."""
        return replace(self, held=not self.held)

    def turn(self, passages: int) -> "Ride":
        """Go so many passages on, or back if it is negative, as far as there are any."""
        return replace(self, passage=max(0, min(self.passage + passages, self.passages - 1)))

    def _due(self, passed: float) -> int:
        """Return which passage would be shown after so many seconds if nobody turned one."""
        share = min(1.0, passed / (self.minutes * 60))
        return min(int(share * self.passages), self.passages - 1)


def passages_of(text: str) -> tuple[str, ...]:
    """Return the parts of a Markdown text between its lines of ``---``, at least one."""
    parts = (part.strip() for part in f"\n{text}\n".split("\n---\n"))
    return tuple(part for part in parts if part) or ("",)
