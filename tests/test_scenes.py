"""Scenes of the bench: a seed makes one and the same, and they tell where pictures truly are."""

import random
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.bench.marks import Wanted, is_covered, overcover
from tests.bench.photographs import Photograph
from tests.bench.scenes.chromium import chromium
from tests.bench.scenes.darkroom import Darkroom, Print
from tests.bench.scenes.pictured import PAGES
from tests.bench.scenes.pictureless import PICTURELESS
from tests.bench.scenes.scene import Place, Shown
from tests.bench.scenes.sheet import Sheet

AREA = (1920, 1080)


@pytest.fixture
def photographs() -> list[Photograph]:
    chance = np.random.default_rng(3)
    noise = chance.integers(0, 256, (2, 300, 400, 3)).astype(np.uint8)
    return [Photograph(noise[0], Place(150, 80, 90, 100), False), Photograph(noise[1], None, True)]


def laid(kind: str, size: int, photographs: list[Photograph], folder: Path, seed: int = 1) -> Sheet:
    folder.mkdir()
    chance = random.Random(seed)
    sheet = Sheet(AREA, chance, dark=False)
    PAGES[kind][0](sheet, Darkroom(photographs, folder, chance), size)
    return sheet


def test_a_rectangle_is_looked_for_at_25_points_and_a_disc_not_at_its_corners() -> None:
    place = Place(100, 50, 200, 200)
    assert len(list(Shown(place, True).points())) == 25
    disc = list(Shown(place, True, radius=100).points())
    assert len(disc) == 21
    assert (120, 70) not in disc
    assert (200, 150) in disc


def test_what_hides_a_whole_side_shortens_the_place() -> None:
    shown = Shown(Place(100, 100, 200, 200), True)
    left = shown.under(Place(0, 50, 150, 400))
    assert left == Shown(Place(150, 100, 150, 200), True)
    assert shown.under(Place(90, 260, 300, 90)) == Shown(Place(100, 100, 200, 160), True)


def test_what_hides_a_corner_takes_its_points_alone() -> None:
    left = Shown(Place(100, 100, 200, 200), True).under(Place(200, 200, 300, 300))
    assert left is not None
    assert left.place == Place(100, 100, 200, 200)
    assert all(x < 200 or y < 200 for x, y in left.points())
    assert len(list(left.points())) == 16


def test_what_is_hidden_altogether_is_not_there() -> None:
    assert Shown(Place(100, 100, 200, 200), True).under(Place(90, 90, 300, 300)) is None


@pytest.mark.parametrize(("columns", "covered"), [(4, True), (3, False)])
def test_four_fifths_of_the_points_must_be_covered(columns: int, covered: bool) -> None:
    shown = Shown(Place(0, 0, 100, 100), True)
    assert is_covered(shown, [Place(0, 0, 20 * columns, 100)]) is covered


def test_only_what_nothing_asks_for_is_overcovered() -> None:
    deserving = Wanted(Shown(Place(0, 0, 50, 100), True), True)
    missed_face = Wanted(Shown(Place(50, 0, 25, 100), True), False)
    harmless = Wanted(Shown(Place(75, 0, 25, 100), False), False)
    wanted = [deserving, missed_face, harmless]
    assert overcover(wanted, [Place(-10, 0, 110, 50)], (100, 100)) == 0.125


@pytest.mark.parametrize("kind", PAGES)
def test_every_kind_says_where_its_faces_are(
    kind: str, photographs: list[Photograph], tmp_path: Path
) -> None:
    for size in PAGES[kind][1]:
        sheet = laid(kind, size, photographs, tmp_path / str(size))
        faces = [shown for shown in sheet.shown() if shown.face]
        assert faces, f"no face of {size} px"
        for shown in sheet.shown():
            assert shown.place.clipped(sheet.screen) == shown.place


def test_the_same_seed_makes_the_same_scene_and_another_one_another(
    photographs: list[Photograph], tmp_path: Path
) -> None:
    one, same, other = (
        laid("wallpaper", 128, photographs, tmp_path / str(number), seed)
        for number, seed in enumerate([7, 7, 8])
    )
    assert one.shown() == same.shown() != other.shown()
    assert one.html().replace("/0/", "/1/") == same.html()
    prints = sorted(path.name for path in (tmp_path / "0").iterdir())
    assert prints
    for name in prints:
        assert (tmp_path / "0" / name).read_bytes() == (tmp_path / "1" / name).read_bytes()


def test_a_print_has_all_of_the_face(photographs: list[Photograph], tmp_path: Path) -> None:
    marked = np.zeros((300, 400, 3), np.uint8)
    cv2.circle(marked, (195, 130), 45, (255, 255, 255), -1)
    darkroom = Darkroom(
        [Photograph(marked, photographs[0].face, False)], tmp_path, random.Random(2)
    )
    for _ in range(20):
        print_ = cv2.imread(str(darkroom.face(160, 120).path), cv2.IMREAD_GRAYSCALE)
        assert print_ is not None
        bright = print_ > 100
        assert bright.any()
        edge = np.concatenate([bright[0], bright[-1], bright[:, 0], bright[:, -1]])
        assert edge.mean() < 0.1


@pytest.mark.parametrize("kind", PICTURELESS)
def test_a_bare_screen_has_no_picture(kind: str) -> None:
    sheet = Sheet(AREA, random.Random(4), dark=False)
    PICTURELESS[kind](sheet)
    assert "<img" not in sheet.html()
    assert len(sheet.html()) > 2000
    assert not sheet.shown()


def test_a_browser_shows_every_photograph_where_the_scene_says(tmp_path: Path) -> None:
    green = tmp_path / "green.png"
    cv2.imwrite(str(green), np.full((40, 60, 3), (0, 200, 0), np.uint8))
    sheet = Sheet(AREA, random.Random(5), dark=True)
    sheet.text(sheet.screen)
    places = [Place(101, 203, 320, 211), Place(1700, 900, 300, 300), Place(700, -60, 97, 133)]
    for place in places:
        sheet.photo(place, Print(green, True))
    page = tmp_path / "page.html"
    page.write_text(sheet.html())
    with chromium() as browser:
        browser.resize(*AREA)
        shot = cv2.imdecode(np.frombuffer(browser.shot(page), np.uint8), cv2.IMREAD_COLOR)
    assert shot is not None
    truth = np.zeros(AREA[::-1], np.bool_)
    for shown in sheet.shown():
        x, y, width, height = shown.place
        truth[y : y + height, x : x + width] = True
    assert (truth == (shot == (0, 200, 0)).all(axis=2)).all()
