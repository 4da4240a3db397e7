"""False covers are counted right: variants, steps, shares, and screens without a picture."""

from collections.abc import Sequence

import cv2
import numpy as np
import pytest

from engine.packs import load_pack
from engine.vision.pixels import Pixels
from tests.bench import false_covers
from tests.bench.photographs import Photograph
from tests.bench.scenes.scene import Place
from tests.bench.shares import by_group, share, wilson
from tests.bench.steps import BUILT_IN, STAND_IN, STEPS, Steps, faces_by_the_same_bars
from tests.bench.variants import LEAST_FACE, SIDES, make
from tests.visual.scenes import Bgrx, face_picture, faceless_picture, scaled, text_page

FACE = Place(160, 60, 120, 160)
"""Where the astronaut's face is, in pixels of the portrait."""


def photograph(picture: Bgrx, face: Place | None) -> Photograph:
    pixels = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGRA2BGR), np.uint8)
    return Photograph(pixels, face, face is None)


@pytest.fixture
def photographs() -> list[Photograph]:
    return [photograph(face_picture(), FACE), photograph(faceless_picture(), None)]


@pytest.mark.parametrize(
    ("hits", "count", "interval"),
    [(0, 0, [0.0, 1.0]), (0, 100, [0.0, 0.037]), (5, 100, [0.0215, 0.1118]), (3, 3, [0.4385, 1.0])],
)
def test_a_share_is_told_with_wilsons_interval(
    hits: int, count: int, interval: list[float]
) -> None:
    assert wilson(hits, count) == pytest.approx(interval, abs=1e-4)
    assert share(hits, count) == (round(hits / count, 4) if count else 0)


@pytest.mark.parametrize(
    ("groups", "interval"),
    [([], [0.0, 1.0]), ([[]], [0.0, 1.0]), ([[True, False]] * 9, [0.5, 0.5])],
)
def test_groups_that_are_alike_or_nothing_leave_no_doubt_or_all(
    groups: Sequence[Sequence[bool]], interval: list[float]
) -> None:
    assert by_group(groups, 1) == interval


def test_hits_of_one_group_say_less_than_as_many_of_several() -> None:
    together = [[True] * 10, *([[False] * 10] * 9)]
    apart = [[True, *[False] * 9]] * 10
    assert by_group(apart, 1) == [0.1, 0.1]
    low, high = by_group(together, 1)
    assert low == 0
    assert high > wilson(10, 100)[1]


def test_a_seed_makes_the_same_variants_and_another_one_others(
    photographs: list[Photograph],
) -> None:
    one, same, other = (make(photographs[0], np.random.default_rng(seed)) for seed in (5, 5, 6))
    assert np.array_equal(one.pixels, same.pixels)
    assert one.pixels.shape != other.pixels.shape
    for seed in range(20):
        longer = max(make(photographs[1], np.random.default_rng(seed)).pixels.shape)
        assert SIDES[0] - 1 <= longer <= SIDES[1]


def test_a_variant_shows_a_face_only_when_nearly_all_of_it_is_in_it() -> None:
    pixels = np.zeros((200, 200, 3), np.uint8)
    chance = np.random.default_rng(2)
    corner = Photograph(pixels, Place(0, 0, 60, 60), False)
    made = [make(corner, chance) for _ in range(60)]
    assert {variant.face for variant in made} == {True, False}
    dot = LEAST_FACE // 12  # no variant is made eight times as large as its photograph
    tiny = Photograph(pixels, Place(90, 90, dot, dot), False)
    assert not any(make(tiny, chance).face for _ in range(60))
    assert not any(make(Photograph(pixels, None, True), chance).face for _ in range(9))


@pytest.fixture(scope="module")
def steps() -> Steps:
    return Steps(faces_by_the_same_bars())


def test_what_is_sure_is_covered_at_every_step_by_one_look_or_glance(steps: Steps) -> None:
    told = dict(zip(STEPS, steps.outcomes(scaled(face_picture(), 300, 300)), strict=True))
    assert all(outcome.covered for outcome in told.values())
    assert (told["mirrored"].looks, told["mirrored"].glances) == (1, 0)
    assert (told["glance"].looks, told["glance"].glances) == (0, 1)


@pytest.mark.parametrize(("side", "parts"), [(300, 1), (600, 10)])
def test_what_shows_nothing_is_cleared_by_one_look_or_glance_at_each_part(
    steps: Steps, side: int, parts: int
) -> None:
    told = dict(zip(STEPS, steps.outcomes(_plain(side)), strict=True))
    assert not any(outcome.covered for outcome in told.values())
    assert told["mirrored"].looks == 1
    assert (told["parts"].looks, told["parts"].glances) == (parts, 0)
    assert (told["glance"].looks, told["glance"].glances) == (0, parts)


def test_harmless_photographs_and_screens_get_no_cover(photographs: list[Photograph]) -> None:
    told = false_covers.measure(photographs, 1, [("page", text_page(640, 480))], variants=6)
    assert (told["covered"], told["pictures"], told["n"], told["n_photographs"]) == (0, 0, 6, 2)
    assert (told["screens"], told["n_screens"], told["screens_by_kind"]) == (0, 1, {})
    assert told["interval"] == wilson(0, 6)
    assert told["n_faces"] > 0
    assert list(told["steps"]) == list(STEPS)
    assert told["steps"]["glance"]["recall"] > 0


def test_what_a_pack_covers_is_counted_where_it_is(
    photographs: list[Photograph], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(false_covers, "BUILT_IN", STAND_IN)
    page = text_page(1280, 800).copy()
    page[200:500, 300:600] = scaled(face_picture(), 300, 300)
    screens = [("page", text_page(1280, 800)), ("portrait", page)]
    told = false_covers.measure(photographs, 1, screens, variants=6)
    assert told["steps"]["parts"]["false_n"] == told["n_faces"] == 2
    assert told["pictures"] == round(told["covered"] / 6, 4)
    assert told["steps"]["glance"]["false_n"] == told["covered"]
    low, high = told["interval_by_photograph"]
    assert low < told["pictures"] <= high
    assert (told["screens"], told["n_screens"]) == (1, 2)
    assert told["screens_by_kind"] == {"portrait": 1}


def test_the_stand_in_is_judged_by_the_bars_of_the_built_in_pack() -> None:
    (bars,) = {
        (label.cover, label.clear, label.sure)
        for label in faces_by_the_same_bars().manifest.detector.labels
    }
    built_in = load_pack(BUILT_IN).manifest.detector.labels
    assert bars in {(label.cover, label.clear, label.sure) for label in built_in}


def _plain(side: int) -> Pixels:
    return np.full((side, side, 4), 200, np.uint8)
