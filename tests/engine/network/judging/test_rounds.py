"""A body is covered by what any frame or part of it shows, and clear only when all was seen."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from engine.network.judging.rounds import MOST_PARTS, Rounds
from engine.network.verdicts import UNKNOWN, Judged, Kind, Outcome
from engine.packs import load_pack
from engine.policy import Angle, Bars, Finding, Seen
from engine.terms import Box, Category, Level, Meaning
from engine.vision.eye import Eye, open_eye
from engine.vision.pixels import Pixels
from engine.vision.session import ModelError
from tests.engine.network.judging.bodies import (
    FACES,
    Picture,
    animated,
    cup,
    face,
    film,
    icon,
    sound,
    written,
)


@pytest.fixture(scope="module")
def rounds() -> Rounds:
    return Rounds(open_eye(load_pack(Path(FACES))))


def never() -> bool:
    return False


def judged(rounds: Rounds, body: bytes, kind: Kind = Kind.PICTURE) -> Judged:
    return rounds.judged(body, kind, Level.ALL, never)


def square(picture: Picture) -> Picture:
    return np.ascontiguousarray(picture[:200, :200])


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".gif", ".webp", ".avif", ".bmp", ".tiff"])
def test_a_picture_is_covered_or_clear(rounds: Rounds, suffix: str) -> None:
    assert judged(rounds, written(face(), suffix)) == Judged(Outcome.COVER)
    assert judged(rounds, written(cup(), suffix)) == Judged(Outcome.CLEAR)


@pytest.mark.parametrize("suffix", [".gif", ".png", ".webp", ".avif"])
def test_one_frame_covers_an_animation(rounds: Rounds, suffix: str) -> None:
    harmless = [square(cup())] * 4
    assert judged(rounds, animated([*harmless, face(), *harmless], suffix)).outcome is Outcome.COVER
    assert judged(rounds, animated(harmless, suffix)).outcome is Outcome.CLEAR


def test_one_picture_covers_an_icon(rounds: Rounds) -> None:
    small = np.asarray(cv2.resize(face(), (20, 20)), np.uint8)
    body = icon([written(square(cup()), ".png"), written(face(), ".png")])
    assert judged(rounds, body).outcome is Outcome.COVER
    body = icon([written(square(cup()), ".png"), written(small, ".png")])
    assert judged(rounds, body).outcome is Outcome.CLEAR


def test_a_film_is_recorded_as_one(rounds: Rounds) -> None:
    covered = Judged(Outcome.COVER, Category.VIDEO)
    assert judged(rounds, film([square(cup()), face()]), Kind.VIDEO) == covered
    assert judged(rounds, sound(), Kind.VIDEO).outcome is Outcome.CLEAR


def test_a_small_face_in_a_large_picture_covers_it(rounds: Rounds) -> None:
    large = np.full((900, 1400, 3), 120, np.uint8)
    assert judged(rounds, written(large)).outcome is Outcome.CLEAR
    large[700:780, 1200:1280] = cv2.resize(face(), (80, 80))
    assert judged(rounds, written(large, ".png")).outcome is Outcome.COVER


@pytest.mark.parametrize(
    ("size", "boxes", "looks"),
    [
        ((400, 300), [], []),
        ((400, 300), [Box(0, 0, 20, 20)], [(400, 300)]),
        ((600, 400), [Box(0, 0, 20, 20)], [(320, 320)]),
        ((600, 400), [Box(0, 0, 200, 200), Box(0, 0, 300, 300)], [(600, 400)]),
        ((600, 400), [Box(0, 0, 200, 200), Box(380, 580, 10, 10)], [(600, 400), (320, 320)]),
    ],
)
def test_a_small_picture_is_surveyed_and_looked_at_again_where_something_was_found(
    size: tuple[int, int], boxes: list[Box], looks: list[tuple[int, int]]
) -> None:
    harmless = Finding(Meaning.HARMLESS, 0.9, Box(0, 0, 200, 200))
    eye = _Surveying(harmless, *(Finding(Meaning.EXPLICIT, 0.1, box) for box in boxes))
    assert judged(Rounds(eye), written(np.zeros((*size, 3), np.uint8))).outcome is Outcome.CLEAR
    surveyed, *others = eye.looks
    assert surveyed == (Angle.SURVEY, True, (*size, 4))
    assert [(angle, shape[:2]) for angle, _, shape in others] == [(Angle.WHOLE, s) for s in looks]
    assert not any(entire for _, entire, _ in others)  # lists were asked at the first look


def test_of_a_large_picture_only_what_holds_something_is_looked_at() -> None:
    harmless = Finding(Meaning.HARMLESS, 0.9, Box(0, 0, 30, 30))
    eye = _Surveying(Finding(Meaning.EXPLICIT, 0.1, Box(900, 600, 30, 30)), harmless)
    large = written(np.zeros((700, 1000, 3), np.uint8))
    assert judged(Rounds(eye), large).outcome is Outcome.CLEAR
    glanced, surveyed, *parts = eye.looks
    assert glanced == (Angle.GLANCE, True, (700, 1000, 4))
    assert surveyed == (Angle.SURVEY, False, (700, 1000, 4))
    assert {angle for angle, _, _ in parts} == {Angle.WHOLE}
    assert [shape for _, _, shape in parts] == [(500, 500, 4), (320, 320, 4)]


def test_a_finding_larger_than_any_part_is_looked_at_where_most_of_it_lies() -> None:
    eye = _Surveying(Finding(Meaning.EXPLICIT, 0.1, Box(0, 0, 1000, 600)))
    judged(Rounds(eye), written(np.zeros((600, 1000, 3), np.uint8)))
    assert [angle for angle, _, _ in eye.looks[2:]] != []


@pytest.mark.parametrize("size", [(300, 200), (600, 1000)])
def test_a_survey_that_is_sure_covers(size: tuple[int, int]) -> None:
    eye = _Surveying(Finding(Meaning.EXPLICIT, 0.9, Box(0, 0, 30, 30)))
    assert judged(Rounds(eye), written(np.zeros((*size, 3), np.uint8))) == Judged(Outcome.COVER)
    assert eye.looks[-1][0] is Angle.SURVEY


def test_a_doubt_that_a_second_look_dispels_needs_no_third() -> None:
    eye = _Told(0.15)
    assert judged(Rounds(eye), written(face())).outcome is Outcome.CLEAR
    assert [angle for angle, _, _ in eye.looks] == [Angle.WHOLE, Angle.WIDER]


def test_a_face_far_down_a_long_strip_covers_it(rounds: Rounds) -> None:
    strip = np.full((9000, 500, 3), 120, np.uint8)
    strip[7000:7200, 100:300] = face()
    assert judged(rounds, written(strip)).outcome is Outcome.COVER


def test_a_known_picture_is_recorded_as_what_its_list_says(rounds: Rounds) -> None:
    body = Path("resources/practice/landscape.png").read_bytes()
    assert judged(rounds, body) == Judged(Outcome.COVER, Category.TEST)


@pytest.mark.parametrize("body", [b"", b"\xff\xd8\xff", written(face(), ".png")[:500]])
def test_what_cannot_be_decoded_is_unknown(rounds: Rounds, body: bytes) -> None:
    assert judged(rounds, body) == UNKNOWN


def test_what_takes_too_long_is_unknown(rounds: Rounds) -> None:
    assert rounds.judged(written(cup()), Kind.PICTURE, Level.ALL, lambda: True) == UNKNOWN


def test_a_level_that_the_pack_cannot_serve_leaves_everything_unknown(rounds: Rounds) -> None:
    assert rounds.judged(written(cup()), Kind.PICTURE, Level.TARGETED, never) == UNKNOWN


class _Told(Eye):
    """An eye that says of every picture what it is told to."""

    def __init__(self, *scores: float, fails: bool = False) -> None:
        self._scores = scores
        self._fails = fails
        self.looks: list[tuple[Angle, bool, tuple[int, ...]]] = []

    def serves(self, _: Level) -> bool:
        return True

    def first_angle(self, _: Level) -> Angle:
        return Angle.WHOLE

    def examine(self, picture: Pixels, angle: Angle, *, entire: bool) -> Seen:
        if self._fails:
            raise ModelError("it fails")
        self.looks.append((angle, entire, picture.shape))
        box = Box(0, 0, 20, 20)
        return Seen(tuple(Finding(Meaning.EXPLICIT, score, box) for score in self._scores))


def test_a_doubt_that_is_left_covers_at_the_strict_level_alone() -> None:
    doubtful = Rounds(_Told(0.15))
    assert judged(doubtful, written(cup())).outcome is Outcome.CLEAR
    strict = doubtful.judged(written(cup()), Kind.PICTURE, Level.STRICT, never)
    assert strict == Judged(Outcome.COVER)


def test_likely_rounds_at_three_frames_in_a_row_cover() -> None:
    class _Likely(_Told):
        def examine(self, picture: Pixels, angle: Angle, *, entire: bool) -> Seen:
            super().examine(picture, angle, entire=entire)
            found = Finding(Meaning.EXPLICIT, 0.3, Box(0, 0, 20, 20), bars=Bars(0.2, 0.25, 0.6))
            return Seen((found,) if angle is Angle.WHOLE else ())

    frames = [square(cup()), face(), square(cup())[::-1].copy()]
    likely = Rounds(_Likely())
    assert judged(likely, written(cup())).outcome is Outcome.CLEAR
    assert judged(likely, animated(frames, ".png")).outcome is Outcome.COVER


def test_a_model_that_fails_leaves_everything_unknown() -> None:
    assert judged(Rounds(_Told(fails=True)), written(cup())) == UNKNOWN


def test_a_picture_of_very_many_parts_is_reduced() -> None:
    eye = _Told()
    judged(Rounds(eye), written(np.zeros((19_000, 900, 3), np.uint8)))
    assert [entire for _, entire, _ in eye.looks].count(True) == 1
    assert len(eye.looks) <= MOST_PARTS + 1


def test_a_film_of_which_nothing_can_be_decoded_is_left_to_the_screen(rounds: Rounds) -> None:
    beginning = b"\x00\x00\x00\x18ftypmp42" + bytes(64)
    assert judged(rounds, beginning, Kind.VIDEO) == Judged(Outcome.CLEAR, Category.VIDEO)
    assert judged(rounds, beginning, Kind.PICTURE) == UNKNOWN


class _Surveying(_Told):
    """An eye whose surveys find what it is told to, and whose other looks find nothing."""

    def __init__(self, *found: Finding) -> None:
        super().__init__()
        self._found = found

    def first_angle(self, _: Level) -> Angle:
        return Angle.GLANCE

    def examine(self, picture: Pixels, angle: Angle, *, entire: bool) -> Seen:
        super().examine(picture, angle, entire=entire)
        return Seen(self._found if angle is Angle.SURVEY else ())
