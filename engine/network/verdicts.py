"""What is said of a body that was held: the words that all parts of the network guard share."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from engine.terms import Category

LEAST_SIDE = 36
"""Pixels; a picture with a smaller side is an icon or a mark and passes unjudged, as on screen."""


class Kind(StrEnum):
    """What a body is, by its first bytes and never by its name or its declared type.

    A ``picture`` may hold one frame or several; ``text`` is HTML or CSS, which can carry
    pictures in itself; ``other`` is passed on as it comes.
    """

    PICTURE = "picture"
    VIDEO = "video"
    TEXT = "text"
    OTHER = "other"


class Outcome(StrEnum):
    """What was decided of a body.

    ``unknown``: it could not be judged, or not in time. It is never let through.
    """

    CLEAR = "clear"
    COVER = "cover"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Judged:
    """A decision; ``category`` says as what a cover is recorded."""

    outcome: Outcome
    category: Category = Category.PICTURE


UNKNOWN = Judged(Outcome.UNKNOWN)


class BodyJudge(Protocol):
    """Judges bodies, one after another, without the event loop ever waiting for a model."""

    async def judge(self, body: bytes, kind: Kind, deadline: float) -> Judged:
        """Return what was decided; UNKNOWN by ``deadline``, in seconds of the loop's clock."""
        ...
