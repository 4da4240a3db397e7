"""What findings mean for a picture: cover it, keep it covered, or let it be seen; all pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from engine.terms import Box, Category, Level, Meaning

COVER_SCORE = 0.2
"""From this score on a finding covers. An outside test of the built-in detector on 10,000
explicit pictures caught 61 % at 0.2 and 38 % at 0.5, so the threshold is low on purpose."""

DOUBT_SCORE = 0.1
"""From this score on a picture is looked at again, in other ways, before it counts as clean."""

CLEAN_LOOKS = 2
"""How many clean rounds in a row lift a cover."""

MOVING_CLEAN_LOOKS = 8
"""… and how many of them while a picture keeps changing: a detector that misses a person in some
frames of a video must not make its cover flicker."""

DOUBTS = 3
"""How many doubtful rounds in a row cover a picture that keeps changing."""

HOLD_SECONDS = 0.3
"""How long after the last sign of a picture its cover stays at least: longer than the black
frames between two scenes of a video."""

_COVERED_MEANINGS = {
    Level.TARGETED: frozenset({Meaning.EXPLICIT}),
    Level.ALL: frozenset({Meaning.EXPLICIT}),
    Level.STRICT: frozenset({Meaning.EXPLICIT, Meaning.SUGGESTIVE}),
}


class Angle(Enum):
    """How a picture is looked at; every later look of a round is from another angle."""

    WHOLE = "whole"
    MIRRORED = "mirrored"
    NEARER = "nearer"
    WIDER = "wider"


class Evidence(Enum):
    """What a round of looks at a picture says.

    ``LIKELY``: one look saw a reason to cover and none agreed yet, or a look failed.
    """

    COVER = "cover"
    LIKELY = "likely"
    DOUBT = "doubt"
    CLEAN = "clean"


@dataclass(frozen=True)
class Finding:
    """One thing seen in a picture: its score of 0 to 1, and where, in the picture's pixels."""

    meaning: Meaning
    score: float
    box: Box


@dataclass(frozen=True)
class Seen:
    """What one look saw: the findings, and which list knows the picture, if any."""

    findings: tuple[Finding, ...]
    known: Category | None = None


@dataclass(frozen=True)
class Judgement:
    """What the looks of a round say so far, and from where to look next; None: it is over."""

    evidence: Evidence
    again: Angle | None = None


@dataclass(frozen=True)
class Verdict:
    """What is decided of one picture, and what the next decision needs to know of the past.

    ``signed_at`` is the time of the last look that asked for the cover, in seconds.
    """

    covered: bool = False
    signed_at: float = 0.0
    clean_looks: int = 0
    doubts: int = 0


def judge(looks: Sequence[Seen], level: Level) -> Judgement:
    """Return what a round's looks say: the first from WHOLE, each next from where was asked."""
    evidences = [Evidence.COVER if seen.known else weigh(seen.findings, level) for seen in looks]
    if Evidence.COVER in evidences:
        return Judgement(Evidence.COVER)
    if Evidence.DOUBT not in evidences:
        return Judgement(Evidence.CLEAN)
    later = (Angle.MIRRORED, Angle.NEARER)
    return Judgement(Evidence.DOUBT, later[len(looks) - 1] if len(looks) <= len(later) else None)


def acquits(looks: Sequence[Seen], level: Level) -> bool:
    """Return whether looks from every angle lift a cover that a person called wrong.

    They do when one of them at most asks for a cover, and never where a list knows the
    picture.
    """
    if any(seen.known for seen in looks):
        return False
    asking = [seen for seen in looks if weigh(seen.findings, level) is Evidence.COVER]
    return len(asking) <= 1


def weigh(findings: Iterable[Finding], level: Level) -> Evidence:
    """Return what the strongest finding that this level covers says."""
    meanings = _COVERED_MEANINGS[level]
    score = max((f.score for f in findings if f.meaning in meanings), default=0.0)
    if score >= COVER_SCORE:
        return Evidence.COVER
    return Evidence.DOUBT if score >= DOUBT_SCORE else Evidence.CLEAN


def decide(verdict: Verdict, evidence: Evidence, now: float, *, moving: bool = False) -> Verdict:
    """Return the next verdict.

    One round that says so covers at once, and so do DOUBTS doubtful ones in a row. A cover
    goes only after CLEAN_LOOKS clean rounds in a row (MOVING_CLEAN_LOOKS while the content
    keeps changing) and not before HOLD_SECONDS after the last that asked for it; any doubt
    keeps it.
    """
    if evidence is Evidence.COVER:
        return Verdict(covered=True, signed_at=now)
    if not verdict.covered:
        doubts = 0 if evidence is Evidence.CLEAN else verdict.doubts + 1
        if doubts >= DOUBTS:
            return Verdict(covered=True, signed_at=now)
        return replace(verdict, doubts=doubts)
    if evidence is not Evidence.CLEAN:
        return replace(verdict, clean_looks=0)
    clean_looks = verdict.clean_looks + 1
    needed = MOVING_CLEAN_LOOKS if moving else CLEAN_LOOKS
    held = now - verdict.signed_at >= HOLD_SECONDS
    return replace(verdict, covered=clean_looks < needed or not held, clean_looks=clean_looks)
