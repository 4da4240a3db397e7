"""Today's three answers as they are on the screen, while earlier ones are still being saved."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from protech_gui.domain.checkins import CheckIn
from protech_gui.domain.days import Zone, day_of


class Ask(StrEnum):
    """What is asked once a day, in its order."""

    MOOD = "mood"
    URGE = "urge"
    CONFIDENCE = "confidence"


@dataclass(frozen=True, slots=True)
class DayAnswers:
    """The answers of one day, each 0 to 10 or None.

    ``waiting``: they were handed over and not yet heard back; until then what the vault
    says is older than what the person said.
    """

    day: date
    mood: int | None = None
    urge: int | None = None
    confidence: int | None = None
    waiting: bool = False

    @property
    def given(self) -> tuple[int | None, int | None, int | None]:
        """The answers in their order."""
        return self.mood, self.urge, self.confidence

    def on(self, day: date) -> "DayAnswers":
        """Return these answers, or none yet when it is another day."""
        return self if day == self.day else DayAnswers(day)

    def answer(self, ask: Ask, value: int) -> "DayAnswers":
        """Give this answer."""
        match ask:
            case Ask.MOOD:
                return replace(self, mood=value, waiting=True)
            case Ask.URGE:
                return replace(self, urge=value, waiting=True)
            case Ask.CONFIDENCE:
                return replace(self, confidence=value, waiting=True)

    def hear(self, saved: CheckIn | None, zone: Zone) -> "DayAnswers":
        """Take what the vault has, unless it is of another day or not yet the newest."""
        if saved is None or day_of(saved.time, zone) != self.day:
            return self if self.waiting else DayAnswers(self.day)
        heard = (saved.mood, saved.urge, saved.confidence)
        if self.waiting and heard != self.given:
            return self
        return DayAnswers(self.day, *heard)
