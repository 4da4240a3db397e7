"""How much a vault holds, in numbers alone."""

from dataclasses import astuple, dataclass


@dataclass(frozen=True, slots=True)
class Holdings:
    """Counts of what a person wrote, and of what was covered or interrupted.

    ``answers`` are those to exercises; ``notes`` are beside modules, questions for a talk included.
    """

    urges: int = 0
    lapses: int = 0
    checkins: int = 0
    plan: int = 0
    goals: int = 0
    answers: int = 0
    notes: int = 0
    records: int = 0

    @property
    def count(self) -> int:
        """How many there are of all kinds together."""
        return sum(astuple(self))
