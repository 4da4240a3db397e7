"""What a person takes along for somebody else to read: the days and the parts they chose."""

from dataclasses import dataclass
from enum import StrEnum

from protech_gui.domain.progress_span import Span


class Part(StrEnum):
    """What can be taken along; ``words`` is whatever the person wrote freely in the others."""

    URGES = "urges"
    SKILLS = "skills"
    GOALS = "goals"
    LAPSES = "lapses"
    WORDS = "words"
    COVERS = "covers"


FIRST_PARTS = (Part.URGES, Part.SKILLS, Part.GOALS)
"""What is chosen as long as the person chooses nothing else."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The days to take along, and the parts; nothing of any other part is read."""

    span: Span
    parts: tuple[Part, ...] = FIRST_PARTS

    def has(self, part: Part) -> bool:
        """Return whether this part is taken along."""
        return part in self.parts
