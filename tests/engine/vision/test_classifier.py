"""The judge of whole pictures, with a model that says how red and how blue a picture is."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace as changed

from engine.packs import JudgeRole, Label, Pack, PackError, SelfTest, load_pack
from engine.policy import Angle, Evidence, Seen, judge
from engine.terms import Box, Level, Meaning
from engine.vision.classifier import open_judge
from engine.vision.eye import open_eye
from tests.packs.models import constant_model, judge_model
from tests.visual.scenes import Bgrx

ROLE = JudgeRole(
    "judge.onnx",
    8,
    (Label("red", Meaning.EXPLICIT, 0.5, 0.6, 0.9), Label("blue", Meaning.HARMLESS)),
    SelfTest(0, 0.1),
)


@pytest.fixture(scope="module")
def pack() -> Pack:
    return judging(load_pack(Path("tests/packs/faces")), judge_model())


def judging(pack: Pack, model: bytes, role: JudgeRole = ROLE) -> Pack:
    return replace(pack, judge=model, manifest=changed(pack.manifest, judge=role))


def plain(red: int, blue: int) -> Bgrx:
    return np.full((60, 60, 4), (blue, 0, red, 255), np.uint8)


@pytest.mark.parametrize("angle", Angle)
def test_it_says_what_a_picture_is_as_a_whole(pack: Pack, angle: Angle) -> None:
    judging_eye = open_eye(pack)
    findings = judging_eye.look(plain(255, 255), angle, entire=True).findings
    assert [finding.meaning for finding in findings] == [Meaning.EXPLICIT, Meaning.HARMLESS]
    assert {finding.box for finding in findings} == {Box(0, 0, 60, 60)}
    assert len({finding.label for finding in findings}) == 2


@pytest.mark.parametrize(
    ("red", "evidence"),
    [(255, Evidence.COVER), (160, Evidence.LIKELY), (100, Evidence.DOUBT), (10, Evidence.CLEAN)],
)
def test_its_findings_count_like_a_detectors(pack: Pack, red: int, evidence: Evidence) -> None:
    seen = open_eye(pack).look(plain(red, 0), Angle.WHOLE, entire=True)
    assert judge([seen], Level.ALL).evidence is evidence


def test_what_it_does_not_see_is_no_finding(pack: Pack) -> None:
    assert open_eye(pack).look(plain(20, 20), Angle.WHOLE, entire=True) == Seen(())


def test_a_pack_without_a_judge_opens_none() -> None:
    assert open_judge(load_pack(Path("tests/packs/faces"))) is None


@pytest.mark.parametrize(
    ("model", "role", "reason"),
    [
        (judge_model(), changed(ROLE, self_test=SelfTest(255, 0.1)), "self-test"),
        (judge_model(), changed(ROLE, labels=ROLE.labels[:1]), "another shape"),
        (constant_model(np.array([[0.1, np.nan]], np.float32)), ROLE, "no number"),
        (b"not a model", ROLE, "cannot be loaded"),
    ],
)
def test_a_model_that_is_not_the_one_promised_is_refused(
    pack: Pack, model: bytes, role: JudgeRole, reason: str
) -> None:
    with pytest.raises(PackError, match=reason):
        open_judge(judging(pack, model, role))
