"""The steps of judging one picture, each beside what it would be without those after it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from msgspec.structs import replace as changed

from engine.packs import Label, Pack, load_pack
from engine.policy import COVER_SCORE, ROUND, Angle, Evidence, Seen, glance, judge
from engine.terms import Level, Meaning
from engine.vision.eye import Eye, open_eye
from engine.vision.parts import parts
from engine.vision.pixels import Pixels, bounds, crop

BUILT_IN = Path("resources/packs/builtin")
STAND_IN = Path("tests/packs/faces")

STEPS = ("one_look", "rivals", "wider", "mirrored", "parts", "glance")
"""Each has what those before it have: one look at the score 0.2; scores contested by rivals; for
what is not sure, a look from wider that agrees; a mirrored one as well; rounds at the parts of
large pictures; and, as the guard does, a glance before each round, which alone clears most."""

WIDER = (Angle.WHOLE, Angle.WIDER, Angle.WIDER)
"""A round in which one look has to agree, and is asked twice."""


@dataclass(frozen=True)
class Outcome:
    """Whether a step covers a picture, after so many looks and glances."""

    covered: bool
    looks: int = 1
    glances: int = 0

    def after(self, looks: int, glances: int) -> "Outcome":
        """Return the same with what was looked before."""
        return Outcome(self.covered, looks + self.looks, glances + self.glances)


class Steps:
    """What a pack says of pictures after each of STEPS."""

    def __init__(self, pack: Pack) -> None:
        self._raw = open_eye(raw(pack))
        self._eye = open_eye(pack)

    def outcomes(self, picture: Pixels) -> tuple[Outcome, ...]:
        """Return what comes of a picture, for each of STEPS."""
        split = [crop(picture, part) for part in (bounds(picture), *parts(bounds(picture)))]
        return (
            Outcome(_asks(self._look(self._raw, picture, Angle.WHOLE))),
            Outcome(_asks(self._look(self._eye, picture, Angle.WHOLE))),
            self._round(picture, WIDER),
            self._round(picture, ROUND),
            _first_cover(self._round(part, ROUND) for part in split),
            _first_cover(self._after_glance(part) for part in split),
        )

    def _round(self, part: Pixels, angles: Sequence[Angle]) -> Outcome:
        """Return what a round says, which ends as soon as it has an answer."""
        looks: list[Seen] = []
        for angle in angles:
            looks.append(self._look(self._eye, part, angle))
            judgement = judge(looks, Level.ALL)
            if judgement.again is None:
                break
        return Outcome(judgement.evidence is Evidence.COVER, len(set(angles[: len(looks)])))

    def _after_glance(self, part: Pixels) -> Outcome:
        judgement = glance(self._look(self._eye, part, Angle.GLANCE), Level.ALL)
        if judgement.again:
            return self._round(part, ROUND).after(0, 1)
        return Outcome(judgement.evidence is Evidence.COVER, 0, 1)

    def _look(self, eye: Eye, part: Pixels, angle: Angle) -> Seen:
        return eye.look(part, angle, entire=False)


def faces_by_the_same_bars() -> Pack:
    """Return the stand-in pack with the bars that the built-in pack has for what is explicit."""
    built_in = load_pack(BUILT_IN).manifest.detector.labels
    bars = next(label for label in built_in if label.meaning is Meaning.EXPLICIT)
    return _with_bars(load_pack(STAND_IN), bars.cover, bars.clear, bars.sure)


def raw(pack: Pack) -> Pack:
    """Return the pack as one that takes each score of the detector for what it is."""
    return _with_bars(pack, COVER_SCORE, COVER_SCORE, COVER_SCORE, rivals=False)


def _with_bars(pack: Pack, cover: float, clear: float, sure: float, *, rivals: bool = True) -> Pack:
    role = pack.manifest.detector

    def barred(label: Label) -> Label:
        kept = label.rivals if rivals else ()
        return changed(label, cover=cover, clear=clear, sure=sure, rivals=kept)

    detector = changed(role, labels=tuple(map(barred, role.labels)))
    return replace(pack, manifest=changed(pack.manifest, detector=detector))


def _first_cover(outcomes: Iterator[Outcome]) -> Outcome:
    """Return what comes of a picture's parts, of which the first to ask for a cover is the last."""
    whole = Outcome(False, 0)
    for outcome in outcomes:
        whole = outcome.after(whole.looks, whole.glances)
        if whole.covered:
            break
    return whole


def _asks(seen: Seen) -> bool:
    return any(f.meaning is Meaning.EXPLICIT and f.score >= f.bars.cover for f in seen.findings)
