"""How much a vault holds, in numbers alone."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Holdings:
    """Counts of what a person wrote, and of what was covered or interrupted."""

    urges: int = 0
    lapses: int = 0
    checkins: int = 0
    plan: int = 0
    goals: int = 0
    records: int = 0

    @property
    def count(self) -> int:
        """How many there are of all kinds together."""
        return self.urges + self.lapses + self.checkins + self.plan + self.goals + self.records
