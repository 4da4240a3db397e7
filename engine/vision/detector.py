"""The detector: one look at one picture says what is in it, and how surely."""

from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray
from onnxruntime import InferenceSession

from engine.packs import DetectorRole, Pack, PackError
from engine.policy import DOUBT_SCORE, Angle, Finding
from engine.vision.angles import Place, view
from engine.vision.pixels import Pixels
from engine.vision.session import ModelError, open_session

_STRIDE = 32
_BOX_ROWS = 4

SAME_PLACE = 0.45
"""Overlap from which two boxes of one label are one finding; the model's authors use the same."""

Floats = NDArray[np.float32]


class Detector:
    """A YOLOv8-shaped detector: output 1 x (4 + labels) x anchors, scores of 0 to 1."""

    def __init__(self, session: InferenceSession, role: DetectorRole) -> None:
        self._session = session
        self._role = role
        self._input = session.get_inputs()[0].name

    def look(self, picture: Pixels, angle: Angle = Angle.WHOLE) -> tuple[Finding, ...]:
        """Return each label's findings of DOUBT_SCORE or more, in the picture's own pixels.

        What is looked at has its longer side brought to the role's ``side``, up or down: small
        pictures score far better when enlarged (a face of 128 px: 0.27 as it is, 0.82
        enlarged).
        """
        seen_from = view(picture, angle)
        scale, prepared = self._prepare(seen_from.pixels)
        boxes, scores = self._run(prepared)
        height, width = picture.shape[:2]
        return tuple(
            Finding(label.meaning, score, seen_from.in_picture(place, width, height))
            for label, row in zip(self._role.labels, scores, strict=True)
            for score, place in _best(boxes / scale, row)
        )

    def test(self) -> None:
        """Run the pack's self-test; raises PackError when the outcome is not as promised."""
        side, expected = self._role.side, self._role.self_test
        grey = np.full((side, side, 4), expected.grey, np.uint8)
        try:
            _, scores = self._run(self._prepare(grey)[1])
        except Exception:  # whatever a wrong model raises, it is not the one promised
            raise PackError("the model cannot look at a picture") from None
        if len(scores) != len(self._role.labels):
            raise PackError("the model has other labels than the manifest")
        if not np.isfinite(scores).all() or scores.max() > expected.at_most:
            raise PackError("the model fails its self-test")

    def _prepare(self, picture: Pixels) -> tuple[float, Floats]:
        """Return by how much a picture is enlarged for the model, and what the model is given."""
        height, width = picture.shape[:2]
        scale = self._role.side / max(height, width)
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
        small = cv2.cvtColor(cv2.resize(picture, size, interpolation=how), cv2.COLOR_BGRA2RGB)
        rows, columns = (-(-side // _STRIDE) * _STRIDE for side in (size[1], size[0]))
        padded = np.zeros((1, 3, rows, columns), np.float32)
        padded[0, :, : size[1], : size[0]] = small.transpose(2, 0, 1)
        padded *= np.float32(1 / 255)
        return scale, padded

    def _run(self, prepared: Floats) -> tuple[Floats, Floats]:
        """Return all boxes (4 x anchors: middle, width, height) and scores (labels x anchors)."""
        (output,) = self._session.run(None, {self._input: prepared})
        told: Floats = np.asarray(output)[0]
        return told[:_BOX_ROWS], told[_BOX_ROWS:]


def _best(boxes: Floats, scores: Floats) -> Iterator[tuple[float, Place]]:
    """Yield a label's scores and places, those left out that lie on a better one."""
    likely = np.flatnonzero(scores >= DOUBT_SCORE)
    if not likely.size:
        return
    middle, size = boxes[:2, likely], boxes[2:, likely]
    places = np.concatenate([middle - size / 2, size]).T.astype(float)
    found = scores[likely].astype(float)
    for index in cv2.dnn.NMSBoxes(places.tolist(), found.tolist(), DOUBT_SCORE, SAME_PLACE):
        x, y, width, height = places[index].tolist()
        yield float(found[index]), (x, y, width, height)


def open_detector(pack: Pack) -> Detector:
    """Return the pack's detector after its self-test; raises PackError."""
    try:
        detector = Detector(open_session(pack.detector), pack.manifest.detector)
    except ModelError as error:
        raise PackError(str(error)) from None
    detector.test()
    return detector
