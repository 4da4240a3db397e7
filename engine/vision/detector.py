"""The detector: one look at one picture says what is in it, and how surely."""

import cv2
import numpy as np
from numpy.typing import NDArray
from onnxruntime import InferenceSession

from engine.packs import DetectorRole, Pack, PackError
from engine.policy import DOUBT_SCORE, Finding
from engine.vision.pixels import Pixels
from engine.vision.session import ModelError, open_session

_STRIDE = 32
_BOX_ROWS = 4


class Detector:
    """A YOLOv8-shaped detector: output 1 x (4 + labels) x anchors, scores of 0 to 1."""

    def __init__(self, session: InferenceSession, role: DetectorRole) -> None:
        self._session = session
        self._role = role
        self._input = session.get_inputs()[0].name

    def look(self, picture: Pixels, *, mirrored: bool = False) -> tuple[Finding, ...]:
        """Return the best finding of each label that scores DOUBT_SCORE or more.

        The picture's longer side is brought to the role's ``side``, up or down: small
        pictures score far better when enlarged (a face of 128 px: 0.27 as it is, 0.82
        enlarged).
        """
        scores = self._run(self._prepare(picture, mirrored))
        return tuple(
            Finding(label.meaning, float(score))
            for label, score in zip(self._role.labels, scores, strict=True)
            if score >= DOUBT_SCORE
        )

    def test(self) -> None:
        """Run the pack's self-test; raises PackError when the outcome is not as promised."""
        side, expected = self._role.side, self._role.self_test
        grey = np.full((side, side, 4), expected.grey, np.uint8)
        try:
            scores = self._run(self._prepare(grey, False))
        except Exception:  # whatever a wrong model raises, it is not the one promised
            raise PackError("the model cannot look at a picture") from None
        if len(scores) != len(self._role.labels):
            raise PackError("the model has other labels than the manifest")
        if not np.isfinite(scores).all() or scores.max() > expected.at_most:
            raise PackError("the model fails its self-test")

    def _prepare(self, picture: Pixels, mirrored: bool) -> NDArray[np.float32]:
        height, width = picture.shape[:2]
        scale = self._role.side / max(height, width)
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
        small = cv2.cvtColor(cv2.resize(picture, size, interpolation=how), cv2.COLOR_BGRA2RGB)
        if mirrored:
            small = small[:, ::-1]
        rows, columns = (-(-side // _STRIDE) * _STRIDE for side in (size[1], size[0]))
        padded = np.zeros((1, 3, rows, columns), np.float32)
        padded[0, :, : size[1], : size[0]] = small.transpose(2, 0, 1)
        padded *= np.float32(1 / 255)
        return padded

    def _run(self, prepared: NDArray[np.float32]) -> NDArray[np.float32]:
        (output,) = self._session.run(None, {self._input: prepared})
        best: NDArray[np.float32] = np.asarray(output)[0, _BOX_ROWS:].max(axis=1)
        return best


def open_detector(pack: Pack) -> Detector:
    """Return the pack's detector after its self-test; raises PackError."""
    try:
        detector = Detector(open_session(pack.detector), pack.manifest.detector)
    except ModelError as error:
        raise PackError(str(error)) from None
    detector.test()
    return detector
