"""The detector on its real weights, with harmless pictures and the stand-in pack."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace as changed

from engine.packs import Pack, PackError, load_pack
from engine.policy import Angle, Evidence, weigh
from engine.terms import Level, Meaning
from engine.vision.detector import Detector, open_detector
from tests.visual.scenes import face_picture, faceless_picture, scaled, text_page


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack(Path("tests/packs/faces"))


@pytest.fixture(scope="module")
def detector(pack: Pack) -> Detector:
    return open_detector(pack)


@pytest.mark.parametrize("side", [96, 128, 200, 320, 512, 900])
@pytest.mark.parametrize("angle", Angle)
def test_a_face_is_found_at_every_size(detector: Detector, side: int, angle: Angle) -> None:
    picture = scaled(face_picture(), side, side)
    assert weigh(detector.look(picture, angle), Level.ALL) is Evidence.COVER


def test_a_picture_of_any_shape_can_be_looked_at(detector: Detector) -> None:
    for size in ((1, 1), (1, 700), (700, 1), (33, 31)):
        assert detector.look(np.zeros((*size, 4), np.uint8)) == ()


def test_a_face_in_a_tall_page_is_found_without_stretching(detector: Detector) -> None:
    page = np.full((800, 400, 4), 255, np.uint8)
    page[100:450, 20:370] = scaled(face_picture(), 350, 350)
    assert weigh(detector.look(page), Level.ALL) is Evidence.COVER


def test_a_face_on_a_whole_screen_squeezed_to_the_models_size_is_missed(
    detector: Detector,
) -> None:
    """Why pictures are found first: grabbing the screen and looking at it whole is not enough."""
    page = text_page(1920, 1080)
    page[300:500, 700:900] = scaled(face_picture(), 200, 200)
    assert weigh(detector.look(page), Level.ALL) is not Evidence.COVER


def test_a_cup_of_coffee_is_clean(detector: Detector) -> None:
    assert weigh(detector.look(faceless_picture()), Level.ALL) is not Evidence.COVER


def test_findings_carry_the_meaning_that_the_pack_gives(detector: Detector) -> None:
    best = max(detector.look(face_picture()), key=lambda finding: finding.score)
    assert best.meaning is Meaning.EXPLICIT
    assert 0.5 < best.score <= 1


def test_colours_are_handed_over_in_the_order_the_model_was_trained_on(detector: Detector) -> None:
    swapped = np.ascontiguousarray(face_picture()[:, :, [2, 1, 0, 3]])
    straight_score = max(f.score for f in detector.look(face_picture()))
    assert straight_score > max(f.score for f in detector.look(swapped))


def test_bytes_that_are_no_model_are_refused(pack: Pack) -> None:
    with pytest.raises(PackError, match="cannot be loaded"):
        open_detector(replace(pack, detector=b"not a model"))


def test_a_model_with_other_labels_is_refused(pack: Pack) -> None:
    role = pack.manifest.detector
    manifest = changed(pack.manifest, detector=changed(role, labels=role.labels[:-1]))
    with pytest.raises(PackError, match="other labels"):
        open_detector(replace(pack, manifest=manifest))


def test_a_model_that_fails_its_self_test_is_refused(pack: Pack) -> None:
    role = pack.manifest.detector
    strict = changed(role, self_test=changed(role.self_test, at_most=0.0))
    with pytest.raises(PackError, match="self-test"):
        open_detector(replace(pack, manifest=changed(pack.manifest, detector=strict)))


class BrokenSession:
    """A runtime that answers nothing."""

    def get_inputs(self) -> list["BrokenSession"]:
        return [self]

    name = "images"

    def run(self, *_: object) -> None:
        raise RuntimeError("no memory left")


def test_a_model_that_cannot_run_is_refused(pack: Pack) -> None:
    detector = Detector(BrokenSession(), pack.manifest.detector)
    with pytest.raises(PackError, match="cannot look"):
        detector.test()
