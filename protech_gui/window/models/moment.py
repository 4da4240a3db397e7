"""A moment for me, without a screen: where in it a person is, and what is kept of it."""

from dataclasses import dataclass, replace
from enum import StrEnum

from protech_gui.domain.urges import Way, line_of

SUPPORT_FIRST = 8
"""From this strength on, 0 to 10, people to talk to stand before everything else."""


class Step(StrEnum):
    """Where a person is in their moment."""

    STRENGTH = "strength"
    RIDE = "ride"
    PLAN = "plan"
    LEAVE = "leave"
    AFTER = "after"
    AGAIN = "again"
    END = "end"


_STEP_OF_WAY = {Way.RIDE: Step.RIDE, Way.PLAN: Step.PLAN, Way.LEAVE: Step.LEAVE}
_CALM_ORDER = (Way.RIDE, Way.PLAN, Way.TALK, Way.LEAVE, Way.CHILD)
_STRONG_ORDER = (Way.TALK, Way.CHILD, Way.RIDE, Way.PLAN, Way.LEAVE)


@dataclass(frozen=True, slots=True)
class Told:
    """What a person said of one urge, as much as there is so far.

    ``moment``, 16 hexadecimal digits, tells it from any other; ``time``, in seconds since
    1970-01-01 UTC, is when it began; ``before`` and ``after`` are 0 to 10.
    """

    moment: str
    time: float
    before: int
    after: int | None = None
    line: str | None = None
    way: Way | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """One moment, from the first question to its end; every step gives a new one.

    Nothing but the first strength is ever required, and nothing that was said gets lost by
    going on or stopping. ``id`` tells it from any other.
    """

    id: str
    time: float
    step: Step = Step.STRENGTH
    before: int | None = None
    after: int | None = None
    text: str = ""
    way: Way | None = None

    @property
    def told(self) -> Told | None:
        """What there is to keep; None until the strength was said."""
        if self.before is None:
            return None
        return Told(self.id, self.time, self.before, self.after, line_of(self.text), self.way)

    @property
    def strong(self) -> bool:
        """Whether the urge is now so strong that support comes first."""
        now = self.before if self.after is None else self.after
        return now is not None and now >= SUPPORT_FIRST

    @property
    def ways(self) -> tuple[Way, ...]:
        """What a person can turn to, the first one suggested."""
        return _STRONG_ORDER if self.strong else _CALM_ORDER

    @property
    def ways_again(self) -> tuple[Way, ...]:
        """What a person can turn to when the urge did not fall."""
        first = (Way.TALK, Way.RIDE) if self.strong else (Way.RIDE, Way.TALK)
        return (*first, Way.PLAN)

    def rate_before(self, strength: int) -> "Moment":
        """Say how strong the urge is; it can be said anew as long as this step is open."""
        return replace(self, before=strength)

    def turn_to(self, way: Way) -> "Moment":
        """Take a way; talking, and a child nearby, lead out of the moment and leave its step."""
        return replace(self, way=way, step=_STEP_OF_WAY.get(way, self.step))

    def back(self) -> "Moment":
        """Go back to the choice of ways."""
        return replace(self, step=Step.STRENGTH)

    def ask_again(self) -> "Moment":
        """Go on to the question how strong the urge is now."""
        return replace(self, step=Step.AFTER)

    def rate_after(self, strength: int) -> "Moment":
        """Say how strong the urge is now."""
        return replace(self, after=strength)

    def write(self, text: str) -> "Moment":
        """Put this text in the place of the line."""
        return replace(self, text=text)

    def finish(self) -> "Moment":
        """Go on after the last question: to the end, or to a choice if the urge did not fall."""
        risen = self.before is not None and self.after is not None and self.after >= self.before
        ask = risen and self.after != 0 and self.step is Step.AFTER
        return replace(self, step=Step.AGAIN if ask else Step.END)
