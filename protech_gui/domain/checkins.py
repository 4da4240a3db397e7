"""A check-in: how a person is on one day, as far as they want to say it."""

from dataclasses import dataclass

from protech_gui.domain import scale


@dataclass(frozen=True, slots=True)
class CheckIn:
    """How a person was at one moment; raises ValueError when a value is out of its range.

    ``time`` is in seconds since 1970-01-01 UTC. Each answer is 0 to 10, or None when it was
    left open; one at least was given.
    """

    id: str
    time: float
    mood: int | None = None
    urge: int | None = None
    confidence: int | None = None

    def __post_init__(self) -> None:
        answers = (self.mood, self.urge, self.confidence)
        scale.check(*answers)
        if answers == (None, None, None):
            raise ValueError("nothing was answered")
