"""What findings mean for a picture: cover it, keep it covered, or let it be seen; all pure."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum

from engine.terms import Level, Meaning

COVER_SCORE = 0.2
"""From this score on a finding covers. An outside test of the built-in detector on 10,000
explicit pictures caught 61 % at 0.2 and 38 % at 0.5, so the threshold is low on purpose."""

DOUBT_SCORE = 0.1
"""From this score on a picture is looked at again, in other ways, before it counts as clean."""

CLEAN_LOOKS = 2
"""How many clean looks in a row lift a cover."""

HOLD_SECONDS = 0.3
"""How long after the last sign of a picture its cover stays at least: longer than the black
frames between two scenes of a video."""

_COVERED_MEANINGS = {
    Level.ALL: frozenset({Meaning.EXPLICIT}),
    Level.STRICT: frozenset({Meaning.EXPLICIT, Meaning.SUGGESTIVE}),
}


@dataclass(frozen=True)
class Finding:
    """One thing a detector saw in a picture, with its score of 0 to 1."""

    meaning: Meaning
    score: float


class Evidence(Enum):
    """What one examination of a place on the screen says."""

    COVER = "cover"
    DOUBT = "doubt"
    CLEAN = "clean"


@dataclass(frozen=True)
class Verdict:
    """What is decided of one picture, and what the next decision needs to know of the past.

    ``signed_at`` is the time of the last look that asked for the cover, in seconds.
    """

    covered: bool = False
    signed_at: float = 0.0
    clean_looks: int = 0


def weigh(findings: Iterable[Finding], level: Level) -> Evidence:
    """Return what the strongest finding that this level covers says."""
    meanings = _COVERED_MEANINGS[level]
    score = max((f.score for f in findings if f.meaning in meanings), default=0.0)
    if score >= COVER_SCORE:
        return Evidence.COVER
    return Evidence.DOUBT if score >= DOUBT_SCORE else Evidence.CLEAN


def decide(verdict: Verdict, evidence: Evidence, now: float) -> Verdict:
    """Return the next verdict.

    One look covers at once. A cover goes only after CLEAN_LOOKS clean looks in a row
    and not before HOLD_SECONDS after the last look that asked for it; doubt keeps it.
    """
    if evidence is Evidence.COVER:
        return Verdict(covered=True, signed_at=now)
    if not verdict.covered:
        return verdict
    if evidence is Evidence.DOUBT:
        return replace(verdict, clean_looks=0)
    clean_looks = verdict.clean_looks + 1
    held = now - verdict.signed_at >= HOLD_SECONDS
    return replace(verdict, covered=clean_looks < CLEAN_LOOKS or not held, clean_looks=clean_looks)
