"""A safety plan: what a person wants to turn to in a hard moment, written in a calm one."""

from dataclasses import dataclass
from enum import StrEnum

from protech_gui.domain.urges import line_of

LONGEST_PLAN_LINE = 200
"""Characters of one line of the plan."""

MOST_PLAN_LINES = 12
"""So many lines one step of the plan has at most."""


class PlanStep(StrEnum):
    """The steps of the plan, in their order.

    My warning signs; what I can do alone; people and places that take my mind elsewhere;
    people I can ask; professionals; making my surroundings safer.
    """

    SIGNS = "signs"
    ALONE = "alone"
    ELSEWHERE = "elsewhere"
    PEOPLE = "people"
    PROFESSIONALS = "professionals"
    SAFER = "safer"


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One line of one step; raises ValueError unless it has 1 to LONGEST_PLAN_LINE characters."""

    id: str
    step: PlanStep
    text: str

    def __post_init__(self) -> None:
        if not 1 <= len(self.text) <= LONGEST_PLAN_LINE:
            raise ValueError("no line")


def plan_line_of(untrusted_text: str) -> str:
    """Return typed text as it is kept: one line, cut where it is too long; ValueError if none."""
    line = line_of(untrusted_text)
    if line is None:
        raise ValueError("no line")
    return line[:LONGEST_PLAN_LINE].rstrip()
