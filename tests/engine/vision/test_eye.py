"""The eye knows the practice picture, and hands everything else to the detector."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.packs import Pack, PackError, load_pack
from engine.policy import Angle, Finding, Seen
from engine.terms import Box, Category, Level, Meaning
from engine.vision.eye import Eye, open_eye
from engine.vision.session import ModelError
from tests.visual.scenes import Bgrx, face_picture, practice_picture


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack(Path("resources/packs/builtin"))


@pytest.fixture(scope="module")
def eye(pack: Pack) -> Eye:
    return open_eye(pack)


def test_the_practice_picture_is_known_to_the_built_in_pack(eye: Eye) -> None:
    seen = eye.look(practice_picture(), Angle.WHOLE, entire=True)
    assert seen == Seen((), Category.TEST)


def test_a_part_of_a_picture_is_never_taken_for_a_known_one(eye: Eye) -> None:
    assert eye.look(practice_picture(), Angle.WHOLE, entire=False).known is None


def test_other_pictures_are_looked_at_by_the_detector(eye: Eye) -> None:
    seen = eye.look(face_picture(), Angle.WHOLE, entire=True)
    assert seen.known is None
    assert seen.findings


def test_a_pack_without_lists_knows_nothing(pack: Pack) -> None:
    eye = open_eye(replace(pack, known=()))
    assert eye.look(practice_picture(), Angle.WHOLE, entire=True).known is None


def test_a_damaged_list_is_refused(pack: Pack) -> None:
    with pytest.raises(PackError, match="damaged"):
        open_eye(replace(pack, known=((Category.TEST, b"short"),)))


@pytest.mark.parametrize("angle", Angle)
@pytest.mark.parametrize("size", [(0, 0), (0, 10), (10, 0)])
def test_a_picture_without_pixels_says_nothing(
    eye: Eye, angle: Angle, size: tuple[int, int]
) -> None:
    with pytest.raises(ModelError):
        eye.look(np.zeros((*size, 4), np.uint8), angle, entire=True)


@pytest.mark.parametrize("angle", Angle)
@pytest.mark.parametrize("size", [(1, 1), (1, 9000), (9000, 1), (4000, 4000)])
def test_a_picture_of_any_size_can_be_looked_at(
    eye: Eye, angle: Angle, size: tuple[int, int]
) -> None:
    assert eye.look(np.zeros((*size, 4), np.uint8), angle, entire=True) == Seen(())


def test_a_picture_that_a_second_look_cleared_stays_clear(pack: Pack) -> None:
    eye = open_eye(pack)
    assert eye.look(face_picture(), Angle.WHOLE, entire=True).findings
    eye.clear(face_picture())
    assert eye.look(face_picture(), Angle.WHOLE, entire=True) == Seen(())


def test_the_targeted_level_needs_a_pack_that_tells_ages(pack: Pack) -> None:
    with pytest.raises(PackError, match="cannot tell ages"):
        open_eye(pack, Level.TARGETED)
    eye = open_eye(pack, Level.STRICT)
    assert [eye.serves(level) for level in Level] == [False, True, True]


class Failing:
    """A detector that fails at its first look."""

    looks = 0

    def look(self, _picture: Bgrx, _angle: Angle) -> tuple[Finding, ...]:
        self.looks += 1
        if self.looks == 1:
            raise ModelError("no answer")
        return ()


def test_a_failed_look_is_not_remembered() -> None:
    eye = Eye(Failing(), ())  # type: ignore[arg-type]  # a fake
    with pytest.raises(ModelError):
        eye.look(face_picture(), Angle.WHOLE, entire=True)
    assert eye.look(face_picture(), Angle.WHOLE, entire=True) == Seen(())


class Counter:
    """A detector that counts its looks."""

    looks = 0

    def look(self, _picture: Bgrx, angle: Angle) -> tuple[Finding, ...]:
        self.looks += 1
        return (Finding(Meaning.HARMLESS, float(angle is Angle.MIRRORED), Box(0, 0, 1, 1)),)


def test_nothing_is_judged_twice() -> None:
    detector = Counter()
    eye = Eye(detector, ())  # type: ignore[arg-type]  # a fake
    for _ in range(3):
        assert eye.look(face_picture(), Angle.WHOLE, entire=True).findings[0].score == 0
        assert eye.look(face_picture(), Angle.MIRRORED, entire=True).findings[0].score == 1
    assert detector.looks == 2
