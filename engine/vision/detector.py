"""The detector: one look at one picture says what is in it, where, and how surely."""

from collections.abc import Iterator

import cv2
import numpy as np

from engine.packs import DetectorRole, Label, Pack, PackError
from engine.policy import DOUBT_SCORE, GLANCE_SCORE, Angle, Bars, Finding
from engine.terms import Box
from engine.vision.angles import Place, view
from engine.vision.parts import FINEST_TILE
from engine.vision.pixels import Pixels
from engine.vision.session import Floats, Model, ModelError, open_model, prepare

_STRIDE = 32
_BOX_ROWS = 4

SAME_FINDING = 0.45
"""Overlap from which two boxes of one label are one finding; the model's authors use the same."""


class Detector:
    """A YOLOv8-shaped detector: output 1 x (4 + labels) x anchors, scores of 0 to 1."""

    def __init__(self, model: Model, role: DetectorRole) -> None:
        self._model = model
        self._role = role
        names = [label.name for label in role.labels]
        self._rivals = [[names.index(name) for name in label.rivals] for label in role.labels]

    def look(self, picture: Pixels, angle: Angle = Angle.WHOLE) -> tuple[Finding, ...]:
        """Return each label's findings of DOUBT_SCORE or more, a quick look's of GLANCE_SCORE.

        Their boxes are in the picture's own pixels.

        What is looked at has its longer side brought to the role's ``side``, up or down: small
        pictures score far better when enlarged (a face of 128 px: 0.27 as it is, 0.82
        enlarged). Raises ModelError.
        """
        seen_from = view(picture, angle)
        quick = self._quick_side(picture, angle)
        scale, prepared = prepare(seen_from.pixels, quick or self._role.side, _STRIDE)
        least = GLANCE_SCORE if quick else DOUBT_SCORE
        boxes, scores = self._run(prepared)
        height, width = picture.shape[:2]
        return tuple(
            self._finding(number, label, score, seen_from.in_picture(place, width, height))
            for number, label in enumerate(self._role.labels)
            for score, place in _best(boxes / scale, self._contested(number, scores), least)
        )

    @property
    def glances(self) -> bool:
        """Whether a first look may be a glance."""
        return self._role.glance is not None

    def test(self) -> None:
        """Run the pack's self-test; raises ModelError when the outcome is not as promised."""
        side, expected = self._role.side, self._role.self_test
        grey = np.full((side, side, 4), expected.grey, np.uint8)
        _, scores = self._run(prepare(grey, side, _STRIDE)[1])
        if scores.max() > expected.at_most:
            raise ModelError("the model fails its self-test")

    def _quick_side(self, picture: Pixels, angle: Angle) -> int | None:
        """Return to what a picture's longer side is brought for a quick look, if it is one."""
        glance = self._role.glance
        if glance and angle is Angle.SURVEY:
            longer: int = max(picture.shape[:2])
            return round(longer * glance / FINEST_TILE)
        return glance if angle is Angle.GLANCE else None

    def _finding(self, number: int, label: Label, score: float, box: Box) -> Finding:
        bars = Bars(label.cover, label.clear, label.sure)
        return Finding(label.meaning, score, box, number, bars, label.part)

    def _contested(self, number: int, scores: Floats) -> Floats:
        """Return a label's scores, less what speaks for its rivals at the same places.

        A label scores each by itself. Of a score s beside a rival's r, the label's share of
        both is left: s * s / (s + r).
        """
        own: Floats = scores[number]
        if not self._rivals[number]:
            return own
        rival: Floats = scores[self._rivals[number]].max(axis=0)
        contested: Floats = own * own / np.maximum(own + rival, np.float32(1e-6))
        return contested

    def _run(self, prepared: Floats) -> tuple[Floats, Floats]:
        """Return all boxes (4 x anchors: middle, width, height) and scores (labels x anchors)."""
        told: Floats = self._model.run(prepared, (1, _BOX_ROWS + len(self._role.labels), None))[0]
        return told[:_BOX_ROWS], told[_BOX_ROWS:]


def _best(boxes: Floats, scores: Floats, least: float) -> Iterator[tuple[float, Place]]:
    """Yield a label's scores and places, those left out that lie on a better one."""
    likely = np.flatnonzero(scores >= least)
    if not likely.size:
        return
    middle, size = boxes[:2, likely], boxes[2:, likely]
    places = np.concatenate([middle - size / 2, size]).T.astype(float)
    found = scores[likely].astype(float)
    for index in cv2.dnn.NMSBoxes(places.tolist(), found.tolist(), least, SAME_FINDING):
        x, y, width, height = places[index].tolist()
        yield float(found[index]), (x, y, width, height)


def open_detector(pack: Pack) -> Detector:
    """Return the pack's detector after its self-test; raises PackError."""
    try:
        detector = Detector(open_model(pack.detector), pack.manifest.detector)
        detector.test()
    except ModelError as error:
        raise PackError(str(error)) from None
    return detector
