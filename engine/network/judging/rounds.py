"""Rounds: looks at the frames of a body until it is clear, covered or out of time."""

from collections.abc import Callable, Iterator

import cv2
import numpy as np

from engine.geometry import share_within
from engine.network.judging.decode import SEEN_SIDE, frames_of
from engine.network.judging.moving import UndecodableError
from engine.network.verdicts import UNKNOWN, Judged, Kind, Outcome
from engine.policy import ROUND, Angle, Evidence, Seen, Verdict, decide, glance, judge, passes
from engine.terms import Box, Category, Level
from engine.vision.eye import Eye
from engine.vision.parts import parts
from engine.vision.pixels import Pixels, bounds, crop

SEEN_AT_ONCE = 640
"""Pixels; of a picture no longer than this a survey is the first look, and most often the last."""

SURVEYED_SIDE = 1440
"""Pixels; a picture no longer than this is surveyed once it was seen whole, and of its parts only
those looked at that hold something then. On 60 harmless photographs of 485 to 1100 px that takes
half of the time of glances at all parts; of 112 faces of 40 to 200 px in such, each found 109
to 111."""

LARGE = 0.25
"""What a survey finds is looked at in the whole picture when its longer side is this share of the
picture's, and else in its parts."""

HOLDS = 0.6
"""A part holds a finding when this share of it lies there."""

MOST_PARTS = 200
"""A picture of more parts is reduced until it has fewer; a strip of 800×12,000 px has 190."""

_Told = tuple[Evidence, Category | None]
"""What a round says, and as what a list knows the picture."""

_WORSE = (Evidence.CLEAN, Evidence.DOUBT, Evidence.LIKELY)


class _LateError(Exception):
    """Time was up before everything was looked at."""


class Rounds:
    """Judges bodies as the screen guard judges a picture at first sight.

    Each frame is looked at whole, and in parts when it is large; nothing is remembered of them,
    because what was decided of a whole body is. One sure look covers, or a round that agrees, or
    three likely rounds in a row, as policy says.

    A doubt that is left covers at the strict level only, at which nothing unclear is to be
    seen. At the others it does not, on the screen neither: it is a round in which looks from
    other angles did not agree with the first, and most such pictures are harmless. The screen
    guard, where there is one, sees what is shown again.
    """

    def __init__(self, eye: Eye) -> None:
        self._eye = eye

    def judged(self, body: bytes, kind: Kind, level: Level, late: Callable[[], bool]) -> Judged:
        """Return what is decided; UNKNOWN for what cannot be decoded or looked at in time.

        A film of which nothing can be decoded, such as a segment without its beginning, is
        left to the screen guard, and the person is told so: else hardly any film would play.
        """
        if not self._eye.serves(level):
            return UNKNOWN
        try:
            return self._decided(frames_of(body, late), kind, level, late)
        except UndecodableError:
            return Judged(Outcome.CLEAR, Category.VIDEO) if kind is Kind.VIDEO else UNKNOWN
        except Exception:  # whatever happens at a body, it is not shown, and the next is judged
            return UNKNOWN

    def _decided(
        self, frames: Iterator[Pixels], kind: Kind, level: Level, late: Callable[[], bool]
    ) -> Judged:
        verdict, category = Verdict(), _category(kind)
        for frame in frames:
            worst = Evidence.CLEAN
            for evidence, known in self._looks(frame, level):
                if evidence is Evidence.COVER:
                    return Judged(Outcome.COVER, known or category)
                worst = max(worst, evidence, key=_WORSE.index)
                if late():
                    raise _LateError
            verdict = decide(verdict, worst, 0.0)
            if verdict.covered or (level is Level.STRICT and worst is not Evidence.CLEAN):
                return Judged(Outcome.COVER, category)
        return Judged(Outcome.CLEAR, category)

    def _looks(self, frame: Pixels, level: Level) -> Iterator[_Told]:
        """Yield what rounds at a frame say, and at its parts when it is large."""
        first = self._eye.first_angle(level)
        surveys = first is Angle.GLANCE
        if surveys and max(frame.shape[:2]) <= SEEN_AT_ONCE:
            yield from self._surveyed(frame, level, entire=True)
            return
        yield self._round(frame, level, first, entire=True)
        frame = _as_seen(frame)
        if surveys and max(frame.shape[:2]) <= SURVEYED_SIDE:
            yield from self._surveyed(frame, level, entire=False)
            return
        for place in parts(bounds(frame)):
            yield self._round(crop(frame, place), level, first, entire=False)

    def _surveyed(self, frame: Pixels, level: Level, *, entire: bool) -> Iterator[_Told]:
        """Yield what a survey says, and rounds where it found something.

        Only of an ``entire`` frame, which was not looked at before, large findings are judged
        in the whole of it.
        """
        seen = self._eye.examine(frame, Angle.SURVEY, entire=entire)
        covers = glance(seen, level).evidence is Evidence.COVER
        yield (Evidence.COVER, seen.known) if covers else (Evidence.CLEAN, None)
        found = [
            finding.box
            for finding in seen.findings
            if glance(Seen((finding,)), level).evidence is not Evidence.CLEAN
        ]
        places = parts(bounds(frame))
        least = max(frame.shape[:2]) * LARGE if places else 0
        large = [box for box in found if entire and max(box.width, box.height) >= least]
        if large:
            yield self._round(frame, level, ROUND[0], entire=False)
        for place in _holding(places, [box for box in found if box not in large]):
            yield self._round(crop(frame, place), level, ROUND[0], entire=False)

    def _round(self, picture: Pixels, level: Level, first: Angle, *, entire: bool) -> _Told:
        """Return what the looks at a picture, or at a part of one, say; and what list knows it.

        Lists are asked at the first look at an ``entire`` picture: what they say does not change.
        """
        angle: Angle | None = first
        looks: list[Seen] = []
        while angle:
            seen = self._eye.examine(picture, angle, entire=entire and angle is first)
            if angle is Angle.GLANCE:
                judgement = glance(seen, level)
            else:
                looks.append(seen)
                judgement = judge(looks, level)
            if seen.known:
                return judgement.evidence, seen.known
            angle = None if passes(looks, level) else judgement.again
        return judgement.evidence, None


def _holding(places: tuple[Box, ...], found: list[Box]) -> tuple[Box, ...]:
    """Return the parts that hold any of what was found; each is held by its best at least."""
    held: set[Box] = set()
    for box in found if places else ():
        shares = {place: share_within(box, place) for place in places}
        least = min(HOLDS, max(shares.values()))
        held.update(place for place, share in shares.items() if share >= least)
    return tuple(place for place in places if place in held)


def _as_seen(frame: Pixels) -> Pixels:
    """Return a frame no larger than it can be seen at once, and of no more than MOST_PARTS."""
    height, width = frame.shape[:2]
    scale = min(1.0, SEEN_SIDE / min(height, width))
    while True:
        wide, high = max(1, round(width * scale)), max(1, round(height * scale))
        if len(parts(Box(0, 0, wide, high))) <= MOST_PARTS:
            break
        scale *= 0.8
    if scale == 1.0:
        return frame
    return np.asarray(cv2.resize(frame, (wide, high), interpolation=cv2.INTER_AREA), np.uint8)


def _category(kind: Kind) -> Category:
    return Category.VIDEO if kind is Kind.VIDEO else Category.PICTURE
