"""Questions that a person keeps for a talk that cannot be had now."""

from dataclasses import dataclass

from protech_gui.domain.notes import note_of

LONGEST_QUESTION = 1000
"""Characters of one question."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question in the vault; raises ValueError unless it has 1 to LONGEST_QUESTION characters.

    ``time`` is when it was written down, in seconds since 1970-01-01 UTC.
    """

    id: str
    time: float
    text: str

    def __post_init__(self) -> None:
        if not 1 <= len(self.text) <= LONGEST_QUESTION:
            raise ValueError("no question")


def question_of(untrusted_text: str) -> str:
    """Return typed text as it is kept, cut where it is too long; raises ValueError if none."""
    text = note_of(untrusted_text)
    if text is None:
        raise ValueError("no question")
    return text[:LONGEST_QUESTION].rstrip()
