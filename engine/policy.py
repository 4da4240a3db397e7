"""What findings mean for a picture: cover it, keep it covered, or let it be seen; all pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from engine.geometry import overlap
from engine.terms import Box, Category, Level, Meaning

DOUBT_SCORE = 0.1
"""From this score on a picture is looked at again, in other ways, before it counts as clean."""

COVER_SCORE = 0.2
"""From this score on a finding covers, where a pack says nothing else. An outside test of the
built-in detector on 10,000 explicit pictures caught 61 % at 0.2 and 38 % at 0.5, so the
threshold is low on purpose."""

SAME_PLACE = 0.3
"""Overlap from which findings of two looks are one thing: boxes shift a little between angles."""

GLANCE_SCORE = 0.05
"""From this score on at a glance, a picture is looked at closely at once. Of 499 pictures of 96 to
480 px in which a look at 320 px finds a face, a glance at 224 px gave all but one at least this,
and one at 192 px all but four; of 574 without a face a tenth."""

SURVEY_SCORE = 0.03
"""From this score on in a survey, what is there is looked at closely: as its scale is smaller, so
is this. Of 642 pictures in which a look at 320 px finds a face, a survey at 192 px gave all but
two at least this, and a glance at 224 px all but three GLANCE_SCORE; of 140 without a face a
survey sends on 17 %, and a glance 15 %."""

CLEAN_LOOKS = 2
"""How many clean rounds in a row lift a cover."""

MOVING_CLEAN_LOOKS = 8
"""… and how many of them while a picture keeps changing: a detector that misses a person in some
frames of a video must not make its cover flicker."""

DOUBTS = 3
"""How many likely rounds in a row cover a picture that keeps changing."""

HOLD_SECONDS = 0.3
"""How long after the last sign of a picture its cover stays at least: longer than the black
frames between two scenes of a video."""

_COVERED_MEANINGS = {
    Level.TARGETED: frozenset({Meaning.EXPLICIT}),
    Level.ALL: frozenset({Meaning.EXPLICIT}),
    Level.STRICT: frozenset({Meaning.EXPLICIT, Meaning.SUGGESTIVE}),
}


class Angle(Enum):
    """How a picture is looked at; every later look of a round is from another angle.

    A glance is a smaller, and so a much quicker look, after which most pictures need no other. A
    survey is quicker still, and shows what is in a large picture's parts as well.
    """

    GLANCE = "glance"
    SURVEY = "survey"
    WHOLE = "whole"
    WIDER = "wider"
    MIRRORED = "mirrored"


ROUND = (Angle.WHOLE, Angle.WIDER, Angle.MIRRORED)
"""The order of a round's looks."""


class Evidence(Enum):
    """What a round of looks at a picture says.

    ``LIKELY``: the first look saw a reason to cover, and the others do not all agree yet.
    """

    COVER = "cover"
    LIKELY = "likely"
    DOUBT = "doubt"
    CLEAN = "clean"


@dataclass(frozen=True)
class Bars:
    """From which scores on findings of a label count, DOUBT_SCORE <= cover <= clear <= sure.

    ``sure`` covers in one look. ``cover`` is a likely reason to cover, and less is a doubtful
    one; either covers when all later looks of a round reach ``clear`` at the same place.
    """

    cover: float = COVER_SCORE
    clear: float = COVER_SCORE
    sure: float = COVER_SCORE


@dataclass(frozen=True)
class Finding:
    """One thing seen in a picture: its score of 0 to 1, and where, in the picture's pixels.

    ``label`` tells apart what different labels found. ``part`` names what a person has one
    of, if it is that: so people are counted. ``young`` is for faces: whether the person may
    be a minor; None when that was not asked.
    """

    meaning: Meaning
    score: float
    box: Box
    label: int = 0
    bars: Bars = Bars()
    part: str = ""
    young: bool | None = None


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

    ``signed_at`` is the time of the last round that asked for the cover, in seconds.
    """

    covered: bool = False
    signed_at: float = 0.0
    clean_looks: int = 0
    doubts: int = 0


def judge(looks: Sequence[Seen], level: Level) -> Judgement:
    """Return what a round says so far; ``looks`` are from the angles of ROUND, at least one.

    At the targeted level a picture counts as clean only when nobody in it may be a minor in
    either of two looks. A known picture is covered whoever is in it.
    """
    if any(seen.known for seen in looks):
        return Judgement(Evidence.COVER)
    evidence = _evidence(looks, level)
    further = ROUND[len(looks)] if len(looks) < len(ROUND) else None
    if evidence is Evidence.CLEAN:
        return Judgement(Evidence.CLEAN)
    if level is Level.TARGETED and not any(_may_be_minor(seen.findings) for seen in looks):
        adult = Judgement(Evidence.CLEAN)
        return adult if len(looks) > 1 else Judgement(Evidence.LIKELY, further)
    return Judgement(evidence, None if evidence is Evidence.COVER else further)


def passes(looks: Sequence[Seen], level: Level) -> bool:
    """Return whether two looks leave no more than a doubt of the first that the second dispels.

    A third could still be sure by itself. Of 950 pictures with faces, judged by the built-in
    pack's bars, that was so of none, and a page of harmless ones costs a twentieth less.
    """
    if len(looks) != len(ROUND) - 1 or _evidence(looks, level) is not Evidence.DOUBT:
        return False
    first, *later = _covered(looks, level)
    return not any(_confirmed(finding, later) for finding in first)


def glance(seen: Seen, level: Level) -> Judgement:
    """Return what a quick look says: cover it, it is clean, or look from all of ROUND's angles."""
    meanings = _COVERED_MEANINGS[level]
    found = [finding for finding in seen.findings if finding.meaning in meanings]
    if seen.known or any(finding.score >= finding.bars.sure for finding in found):
        return Judgement(Evidence.COVER)
    return Judgement(Evidence.LIKELY, ROUND[0]) if found else Judgement(Evidence.CLEAN)


def acquits(looks: Sequence[Seen], level: Level) -> bool:
    """Return whether looks from every angle lift a cover that a person called wrong.

    They do when one of them at most asks for a cover, and never where a list knows the
    picture, or where an age may have had a say.
    """
    if level is Level.TARGETED or any(seen.known for seen in looks):
        return False
    asking = [found for found in _covered(looks, level) if any(map(_asks, found))]
    return len(asking) <= 1


def asks(looks: Iterable[Seen], level: Level) -> list[Finding]:
    """Return what in a round's looks asks for a cover."""
    return [finding for found in _covered(looks, level) for finding in found if _asks(finding)]


def decide(verdict: Verdict, evidence: Evidence, now: float, *, moving: bool = False) -> Verdict:
    """Return the next verdict.

    One round that says so covers at once, and so do DOUBTS likely ones in a row. A cover
    goes only after CLEAN_LOOKS clean rounds in a row (MOVING_CLEAN_LOOKS while the content
    keeps changing) and not before HOLD_SECONDS after the last that asked for it; any doubt
    keeps it.
    """
    if evidence is Evidence.COVER:
        return Verdict(covered=True, signed_at=now)
    if not verdict.covered:
        doubts = verdict.doubts + 1 if evidence is Evidence.LIKELY else 0
        if doubts >= DOUBTS:
            return Verdict(covered=True, signed_at=now)
        return replace(verdict, doubts=doubts)
    if evidence is not Evidence.CLEAN:
        return replace(verdict, clean_looks=0)
    clean_looks = verdict.clean_looks + 1
    needed = MOVING_CLEAN_LOOKS if moving else CLEAN_LOOKS
    held = now - verdict.signed_at >= HOLD_SECONDS
    return replace(verdict, covered=clean_looks < needed or not held, clean_looks=clean_looks)


def _evidence(looks: Sequence[Seen], level: Level) -> Evidence:
    """Return what looks say of what the level covers, whoever is in the picture."""
    first, *later = _covered(looks, level)
    if any(finding.score >= finding.bars.sure for found in (first, *later) for finding in found):
        return Evidence.COVER
    if len(looks) == len(ROUND) and any(_confirmed(finding, later) for finding in first):
        return Evidence.COVER
    if any(map(_asks, first)):
        return Evidence.LIKELY
    return Evidence.DOUBT if first else Evidence.CLEAN


def _covered(looks: Iterable[Seen], level: Level) -> list[list[Finding]]:
    """Return each look's findings of what the level covers."""
    meanings = _COVERED_MEANINGS[level]
    return [
        [f for f in seen.findings if f.meaning in meanings and f.score >= DOUBT_SCORE]
        for seen in looks
    ]


def _asks(finding: Finding) -> bool:
    return finding.score >= finding.bars.cover


def _confirmed(finding: Finding, later: Iterable[Sequence[Finding]]) -> bool:
    """Whether all later looks saw the same thing at the same place clearly enough."""
    return all(
        any(
            other.label == finding.label
            and other.score >= finding.bars.clear
            and overlap(other.box, finding.box) >= SAME_PLACE
            for other in findings
        )
        for findings in later
    )


def _may_be_minor(findings: Sequence[Finding]) -> bool:
    """Whether there is no face, a young one, or someone whose face was not seen well enough."""
    faces = [finding for finding in findings if finding.young is not None]
    if not faces or any(face.young for face in faces):
        return True
    return _places(faces) < max(
        _places([f for f in findings if f.part == part])
        for part in {f.part for f in findings} - {""}
    )


def _places(findings: Iterable[Finding]) -> int:
    """Return in how many places the findings are."""
    places: list[Box] = []
    for finding in findings:
        if all(overlap(finding.box, place) < SAME_PLACE for place in places):
            places.append(finding.box)
    return len(places)
