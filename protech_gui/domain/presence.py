"""Whether a person is still in front of the window, told from touches and clocks alone."""

from dataclasses import dataclass, replace

from protech_gui.domain.backoff import Moment

LONGEST_STILL = 30 * 60.0
"""Seconds that a page may last on which a person sits still, before they count as gone."""

LEAP = 30.0
"""Seconds that a clock may leap between two looks a second apart; more of them is a sleep."""


@dataclass(frozen=True, slots=True)
class Presence:
    """``touched``: when the person last did something. ``seen``: when they last counted as there.

    ``looked``: when somebody last looked. Both of the others are seconds of uptime.
    """

    touched: float
    seen: float
    looked: Moment

    @classmethod
    def begin(cls, now: Moment) -> "Presence":
        """Return the presence of a person who has just come."""
        return cls(now.uptime, now.uptime, now)

    def after_touch(self, now: Moment) -> "Presence":
        """Return it after the person did something."""
        return replace(self, touched=now.uptime, seen=now.uptime)

    def after_look(self, now: Moment, *, still: bool) -> "Presence":
        """Return it a moment later; ``still``: the page asks the person to touch nothing."""
        if still and now.uptime - self.touched <= LONGEST_STILL:
            return replace(self, seen=now.uptime, looked=now)
        return replace(self, looked=now)

    def is_over(self, now: Moment, minutes: int) -> bool:
        """Return whether nobody was there for so many minutes, or the computer slept meanwhile.

        A clock that was set forward looks like a sleep, and counts as one.
        """
        leapt = max(now.uptime - self.looked.uptime, now.wall - self.looked.wall) > LEAP
        return leapt or now.uptime - self.seen >= minutes * 60
