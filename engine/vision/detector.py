"""The detector: one look at one picture says what is in it, where, and how surely."""

from collections.abc import Iterator

import cv2
import numpy as np

from engine.packs import DetectorRole, Label, Pack, PackError
from engine.policy import DOUBT_SCORE, GLANCE_SCORE, SURVEY_SCORE, Angle, Bars, Finding
from engine.terms import Box
from engine.vision.angles import Place, view
from engine.vision.parts import FINEST_TILE, TILED_SIDE
from engine.vision.pixels import Pixels
from engine.vision.session import Floats, Model, ModelError, open_model, prepare

_STRIDE = 32
_BOX_ROWS = 4

SAME_FINDING = 0.45
"""Overlap from which two boxes of one label are one finding; the model's authors use the same."""


SURVEY_SCALE = 0.62
"""In no larger scale a survey shows a picture that has parts: its longer side becomes a multiple
of the model's stride, so that no time goes to padding. What has no parts it brings to the side
that the finest part would have. Of 300 faces of 36 to 250 px in pictures of 485 to 900 px, it
and the looks that follow it find 272; a survey at 0.7 after a glance, and they, find 274."""


class Detector:
    """A YOLOv8-shaped detector: output 1 x (4 + labels) x anchors, scores of 0 to 1."""

    def __init__(self, model: Model, role: DetectorRole) -> None:
        self._model = model
        self._role = role
        names = [label.name for label in role.labels]
        self._rivals = [[names.index(name) for name in label.rivals] for label in role.labels]

    def look(self, picture: Pixels, angle: Angle = Angle.WHOLE) -> tuple[Finding, ...]:
        """Return each label's findings of DOUBT_SCORE or more, a quick look's of less.

        Their boxes are in the picture's own pixels.

        What is looked at has its longer side brought to the role's ``side``, up or down: small
        pictures score far better when enlarged (a face of 128 px: 0.27 as it is, 0.82
        enlarged). A glance or a survey of a role that has no glances is a look like the others.
        Raises ModelError.
        """
        seen_from = view(picture, angle)
        side, least = self._fineness(max(picture.shape[:2]), angle)
        scale, prepared = prepare(seen_from.pixels, side, _STRIDE)
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

    def _fineness(self, longer: int, angle: Angle) -> tuple[int, float]:
        """Return to what the longer side is brought, and from which score on findings count."""
        match angle, self._role.glance:
            case Angle.GLANCE, int(side):
                return side, GLANCE_SCORE
            case Angle.SURVEY, int():
                surveyed = longer if longer > TILED_SIDE else FINEST_TILE
                return int(surveyed * SURVEY_SCALE) // _STRIDE * _STRIDE, SURVEY_SCORE
        return self._role.side, DOUBT_SCORE

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
