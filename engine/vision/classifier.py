"""The judge: one look at a picture as a whole says what it is, for what no detector finds."""

import numpy as np

from engine.packs import JudgeRole, Pack, PackError
from engine.policy import DOUBT_SCORE, Angle, Bars, Finding
from engine.terms import Meaning
from engine.vision.angles import view
from engine.vision.pixels import Pixels, bounds
from engine.vision.session import Floats, Model, ModelError, open_model, prepare

FIRST_LABEL = 1000
"""A judge's labels are numbered from here, a detector's below."""


class Judge:
    """A classifier: output 1 x labels, probabilities of 0 to 1."""

    def __init__(self, model: Model, role: JudgeRole) -> None:
        self._model = model
        self._role = role

    def look(self, picture: Pixels, angle: Angle) -> tuple[Finding, ...]:
        """Return a finding the size of the picture for each label from DOUBT_SCORE on.

        Raises ModelError.
        """
        everywhere = bounds(picture)
        return tuple(
            Finding(
                label.meaning,
                score,
                everywhere,
                FIRST_LABEL + number,
                Bars(label.cover, label.clear, label.sure),
            )
            for number, (label, score) in enumerate(
                zip(self._role.labels, self._run(view(picture, angle).pixels).tolist(), strict=True)
            )
            if score >= DOUBT_SCORE
        )

    def test(self) -> None:
        """Run the pack's self-test; raises ModelError when the outcome is not as promised."""
        expected = self._role.self_test
        grey = np.full((self._role.side, self._role.side, 4), expected.grey, np.uint8)
        scores = self._run(grey).tolist()
        for label, score in zip(self._role.labels, scores, strict=True):
            if label.meaning is not Meaning.HARMLESS and score > expected.at_most:
                raise ModelError("the judge fails its self-test")

    def _run(self, pixels: Pixels) -> Floats:
        side = self._role.side
        _, prepared = prepare(pixels, side, side)
        scores: Floats = self._model.run(prepared, (1, len(self._role.labels)))[0]
        return scores


def open_judge(pack: Pack) -> Judge | None:
    """Return the pack's judge after its self-test, None if it has none; raises PackError."""
    if pack.judge is None or pack.manifest.judge is None:
        return None
    try:
        judge = Judge(open_model(pack.judge), pack.manifest.judge)
        judge.test()
    except ModelError as error:
        raise PackError(str(error)) from None
    return judge
