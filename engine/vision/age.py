"""Age: whether someone whose face is seen may be a minor, which is never more than apparent."""

from dataclasses import replace

import numpy as np

from engine.packs import AgeRole, Pack, PackError
from engine.policy import Finding
from engine.vision.pixels import Pixels
from engine.vision.session import Model, ModelError, open_model, prepare

AROUND = 0.2
"""Of a face's size, as much is shown around it on each side: hair and chin tell of age too."""

OLDEST = 150.0
"""Years; what a model says beyond this, or below 0, is no age."""


class AgeTeller:
    """An age model: output one number of years. The number goes no further than this class."""

    def __init__(self, model: Model, role: AgeRole) -> None:
        self._model = model
        self._role = role

    def told(self, picture: Pixels, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        """Return the findings, with ``young`` said of every face that is seen well enough.

        Where the model fails, or says what is no age, the person may be a minor.
        """
        role = self._role
        return tuple(
            replace(finding, young=self._is_young(picture, finding))
            if finding.part == role.faces and finding.score >= role.score
            else finding
            for finding in findings
        )

    def test(self) -> None:
        """Run the pack's self-test; raises ModelError when the outcome is not as promised."""
        expected = self._role.self_test
        years = self._years(np.full((self._role.side, self._role.side, 4), expected.grey, np.uint8))
        if not expected.least <= years <= expected.most:
            raise ModelError("the age model fails its self-test")

    def _is_young(self, picture: Pixels, face: Finding) -> bool:
        box = face.box
        x, y = round(box.width * AROUND), round(box.height * AROUND)
        rows = slice(max(0, box.y - y), box.y + box.height + y)
        columns = slice(max(0, box.x - x), box.x + box.width + x)
        try:
            years = self._years(picture[rows, columns])
        except ModelError:
            return True
        return not self._role.adult_from <= years <= OLDEST

    def _years(self, face: Pixels) -> float:
        side = self._role.side
        _, prepared = prepare(face, side, side)
        return float(self._model.run(prepared, (1, 1))[0, 0])


def open_ages(pack: Pack) -> AgeTeller | None:
    """Return the pack's age model after its self-test, None if it has none; raises PackError."""
    if pack.age is None or pack.manifest.age is None:
        return None
    try:
        ages = AgeTeller(open_model(pack.age), pack.manifest.age)
        ages.test()
    except ModelError as error:
        raise PackError(str(error)) from None
    return ages
