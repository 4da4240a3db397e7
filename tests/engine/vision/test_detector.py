"""The detector on its real weights, with harmless pictures and the stand-in pack."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace as changed

from engine.geometry import contains, overlap
from engine.packs import Pack, PackError, load_pack
from engine.policy import Angle, Bars, Evidence, Finding, Seen, judge
from engine.terms import Box, Level, Meaning
from engine.vision.detector import Detector, open_detector
from engine.vision.session import ModelError
from tests.packs.models import constant_model
from tests.visual.scenes import face_picture, faceless_picture, scaled, text_page


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack(Path("tests/packs/faces"))


@pytest.fixture(scope="module")
def detector(pack: Pack) -> Detector:
    return open_detector(pack)


def evidence(findings: tuple[Finding, ...]) -> Evidence:
    return judge([Seen(findings)], Level.ALL).evidence


@pytest.mark.parametrize("side", [96, 128, 200, 320, 512, 900])
@pytest.mark.parametrize("angle", Angle)
def test_a_face_is_found_at_every_size(detector: Detector, side: int, angle: Angle) -> None:
    picture = scaled(face_picture(), side, side)
    assert evidence(detector.look(picture, angle)) is Evidence.COVER


def test_a_survey_finds_a_small_face_in_a_large_picture(detector: Detector, pack: Pack) -> None:
    large = np.full((700, 1000, 4), 128, np.uint8)
    large[550:630, 800:880] = scaled(face_picture(), 80, 80)
    found = max(detector.look(large, Angle.SURVEY), key=lambda finding: finding.score)
    assert contains(Box(800, 550, 80, 80), found.box)
    without = changed(pack.manifest.detector, glance=None)
    patient = open_detector(replace(pack, manifest=changed(pack.manifest, detector=without)))
    assert patient.look(large, Angle.SURVEY) == patient.look(large, Angle.WHOLE)


def test_a_picture_of_any_shape_can_be_looked_at(detector: Detector) -> None:
    for size in ((1, 1), (1, 700), (700, 1), (33, 31)):
        assert detector.look(np.zeros((*size, 4), np.uint8)) == ()


def test_a_face_in_a_tall_page_is_found_without_stretching(detector: Detector) -> None:
    page = np.full((800, 400, 4), 255, np.uint8)
    page[100:450, 20:370] = scaled(face_picture(), 350, 350)
    assert evidence(detector.look(page)) is Evidence.COVER


def test_a_face_on_a_whole_screen_squeezed_to_the_models_size_is_missed(
    detector: Detector,
) -> None:
    """Why pictures are found first: grabbing the screen and looking at it whole is not enough."""
    page = text_page(1920, 1080)
    page[300:500, 700:900] = scaled(face_picture(), 200, 200)
    assert evidence(detector.look(page)) is not Evidence.COVER


def test_a_cup_of_coffee_is_clean(detector: Detector) -> None:
    assert evidence(detector.look(faceless_picture())) is not Evidence.COVER


def test_findings_carry_the_meaning_that_the_pack_gives(detector: Detector) -> None:
    best = max(detector.look(face_picture()), key=lambda finding: finding.score)
    assert best.meaning is Meaning.EXPLICIT
    assert 0.5 < best.score <= 1


def test_colours_are_handed_over_in_the_order_the_model_was_trained_on(detector: Detector) -> None:
    swapped = np.ascontiguousarray(face_picture()[:, :, [2, 1, 0, 3]])
    straight_score = max(f.score for f in detector.look(face_picture()))
    assert straight_score > max(f.score for f in detector.look(swapped))


@pytest.mark.parametrize("angle", Angle)
@pytest.mark.parametrize("mirrored", [False, True])
def test_a_finding_says_where_it_is_from_every_angle(
    detector: Detector, angle: Angle, mirrored: bool
) -> None:
    page = np.full((300, 600, 4), 255, np.uint8)
    page[40:240, 330:530] = scaled(face_picture(), 200, 200, mirrored=mirrored)
    finding = max(detector.look(page, angle), key=lambda finding: finding.score)
    face = Box(419 if mirrored else 394, 68, 47, 46)
    assert overlap(finding.box, face) > 0.5


def test_two_faces_are_two_findings_of_one_label(detector: Detector) -> None:
    faces = [f for f in detector.look(np.hstack([face_picture()] * 2)) if f.score > 0.5]
    assert len(faces) == 2
    assert faces[0].label == faces[1].label
    assert overlap(faces[0].box, faces[1].box) == 0


def with_labels(pack: Pack, **changes: Mapping[str, object]) -> Pack:
    role = pack.manifest.detector
    labels = tuple(changed(label, **changes.get(label.name, {})) for label in role.labels)
    manifest = changed(pack.manifest, detector=changed(role, labels=labels))
    return replace(pack, manifest=manifest)


def test_a_labels_bars_part_and_number_go_with_its_findings(pack: Pack) -> None:
    described = with_labels(pack, FACE_FEMALE={"sure": 0.7, "part": "face"})
    best = max(open_detector(described).look(face_picture()), key=lambda f: f.score)
    assert (best.bars, best.part) == (Bars(sure=0.7), "face")
    assert pack.manifest.detector.labels[best.label].name == "FACE_FEMALE"


def always(pack: Pack, *scores: float) -> Pack:
    """Return the pack with a model that always sees one thing, with these scores by label."""
    role = pack.manifest.detector
    column = [160, 120, 40, 20, *scores, *[0] * (len(role.labels) - len(scores))]
    model = constant_model(np.array(column, np.float32).reshape(1, -1, 1))
    lenient = changed(role, self_test=changed(role.self_test, at_most=1.0))
    return replace(pack, detector=model, manifest=changed(pack.manifest, detector=lenient))


def test_a_rival_at_the_same_place_takes_its_share_of_a_score(pack: Pack) -> None:
    first, second = (label.name for label in pack.manifest.detector.labels[:2])
    contested = with_labels(always(pack, 0.6, 0.3), **{first: {"rivals": (second,)}})
    picture = np.zeros((240, 320, 4), np.uint8)
    findings = open_detector(contested).look(picture)
    assert [round(f.score, 3) for f in findings] == [0.4, 0.3]
    assert findings[0].box == Box(140, 110, 40, 20)


def test_boxes_that_reach_out_of_the_picture_end_at_its_edge(pack: Pack) -> None:
    detector = open_detector(always(pack, 0.9))
    assert detector.look(np.zeros((4, 4, 4), np.uint8))[0].box == Box(1, 1, 1, 1)
    (finding,) = detector.look(np.zeros((10, 320, 4), np.uint8))
    assert finding.box == Box(140, 9, 40, 1)


@pytest.mark.parametrize("number", [np.nan, np.inf, -np.inf])
def test_what_is_no_number_is_no_answer(pack: Pack, number: float) -> None:
    with pytest.raises(PackError, match="no number"):
        open_detector(always(pack, 0.1, number))


@pytest.mark.parametrize(
    "answer",
    [
        np.zeros((1, 22), np.float32),
        np.zeros((1, 21, 5), np.float32),
        np.zeros((1, 23, 5), np.float32),
        np.zeros((2, 22, 5), np.float32),
        np.zeros((1, 22, 5), np.float64),
        np.zeros((1, 22, 5), np.int64),
    ],
)
def test_a_model_that_answers_in_another_shape_is_refused(
    pack: Pack, answer: np.ndarray[tuple[int, ...], np.dtype[np.generic]]
) -> None:
    with pytest.raises(PackError, match="another shape"):
        open_detector(replace(pack, detector=constant_model(answer)))


def test_bytes_that_are_no_model_are_refused(pack: Pack) -> None:
    with pytest.raises(PackError, match="cannot be loaded"):
        open_detector(replace(pack, detector=b"not a model"))


def test_a_model_that_fails_its_self_test_is_refused(pack: Pack) -> None:
    role = pack.manifest.detector
    strict = changed(role, self_test=changed(role.self_test, at_most=0.0))
    with pytest.raises(PackError, match="self-test"):
        open_detector(replace(pack, manifest=changed(pack.manifest, detector=strict)))


class BrokenModel:
    """A model that fails."""

    def run(self, *_: object) -> None:
        raise ModelError("no memory left")


def test_a_model_that_fails_says_so(pack: Pack) -> None:
    broken = Detector(BrokenModel(), pack.manifest.detector)  # type: ignore[arg-type]  # a fake
    with pytest.raises(ModelError):
        broken.look(face_picture())
