"""The targeted level end to end: real faces, and an age model that takes brightness for age."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import skimage.data

from engine.packs import PackError, load_pack
from engine.policy import Angle, Evidence, Finding, Seen, judge
from engine.terms import Box, Level, Meaning
from engine.vision.age import AgeTeller, open_ages
from engine.vision.eye import Eye, open_eye
from engine.vision.session import open_model
from tests.packs.models import AGES, age_model, constant_model
from tests.visual.scenes import Bgrx, face_picture, scaled

OLD, YOUNG, NO_NUMBER = 1.0, 0.3, 0.1
"""Brightness of a portrait: said to be 48 years old, 17, and no age at all."""


@pytest.fixture(scope="module")
def eye() -> Eye:
    return open_eye(load_pack(AGES), Level.TARGETED)


def portrait(brightness: float) -> Bgrx:
    return np.asarray(face_picture()[:256, 96:352] * brightness, np.uint8)


def coins() -> Bgrx:
    """Return what the ages pack takes for explicit, and has no face."""
    grey = skimage.data.coins()
    return scaled(np.dstack([grey, grey, grey, grey]), 140, 110)


def verdict(eye: Eye, picture: Bgrx, level: Level) -> Evidence:
    """Return what a whole round says."""
    looks: list[Seen] = []
    angle: Angle | None = Angle.WHOLE
    while angle is not None:
        looks.append(eye.look(picture, angle, entire=True))
        judgement = judge(looks, level)
        angle = judgement.again
    return judgement.evidence


@pytest.mark.parametrize(
    ("picture", "evidence"),
    [
        pytest.param(portrait(OLD), Evidence.CLEAN, id="old"),
        pytest.param(portrait(YOUNG), Evidence.COVER, id="young"),
        pytest.param(portrait(NO_NUMBER), Evidence.COVER, id="no number"),
        pytest.param(coins(), Evidence.COVER, id="no face"),
        pytest.param(np.hstack([portrait(OLD)] * 2), Evidence.CLEAN, id="two old"),
        pytest.param(np.hstack([portrait(OLD), portrait(YOUNG)]), Evidence.COVER, id="one young"),
        pytest.param(
            np.hstack([portrait(NO_NUMBER), portrait(OLD)]), Evidence.COVER, id="one no number"
        ),
    ],
)
def test_who_may_be_a_minor_is_covered(eye: Eye, picture: Bgrx, evidence: Evidence) -> None:
    assert verdict(eye, picture, Level.TARGETED) is evidence
    assert verdict(eye, picture, Level.ALL) is Evidence.COVER


@pytest.mark.parametrize(
    ("years", "young"),
    [(24.9, True), (25.0, False), (150.0, False), (151.0, True), (-1.0, True), (np.nan, True)],
)
def test_an_age_that_is_none_is_young(years: float, young: bool) -> None:
    role = load_pack(AGES).manifest.age
    assert role is not None
    teller = AgeTeller(open_model(constant_model(np.array([[years]], np.float32))), role)
    seen_well = Finding(Meaning.EXPLICIT, role.score, Box(0, 0, 9, 9), part="face")
    badly = Finding(Meaning.EXPLICIT, role.score - 0.01, Box(0, 0, 9, 9), part="face")
    other = Finding(Meaning.EXPLICIT, 0.9, Box(0, 0, 9, 9), part="belly")
    told = teller.told(portrait(OLD), (seen_well, badly, other))
    assert [finding.young for finding in told] == [young, None, None]


def test_the_committed_model_is_the_one_that_is_described() -> None:
    assert Path(AGES / "age.onnx").read_bytes() == age_model()


def test_a_pack_without_an_age_model_tells_none() -> None:
    assert open_ages(load_pack(Path("tests/packs/faces"))) is None


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (np.array([[30]], np.float32), "self-test"),
        (np.array([[np.nan]], np.float32), "no number"),
        (np.array([30], np.float32), "another shape"),
        (np.array([[30, 30]], np.float32), "another shape"),
    ],
)
def test_a_model_that_is_not_the_one_promised_is_refused(
    answer: np.ndarray[tuple[int, ...], np.dtype[np.float32]], reason: str
) -> None:
    pack = load_pack(AGES)
    with pytest.raises(PackError, match=reason):
        open_ages(replace(pack, age=constant_model(answer)))
