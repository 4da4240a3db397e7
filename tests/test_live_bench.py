"""The instruments of the live bench measure what happens: nothing here needs the guard."""

import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from protech_gui.covers.appearance import COLOUR
from tests.bench.live.clip import BLOCK, RATE, Shot, mark, read_number
from tests.bench.live.picture_page import Placed, read_offset, strip
from tests.bench.live.scroll import Evaluation
from tests.bench.live.scroll_witness import ScrollNotes
from tests.bench.live.spread import spread
from tests.bench.live.stock import Picture
from tests.bench.live.video import evaluate
from tests.display import Display
from tests.visual.pictures import read
from tests.visual.programs import popup, program, witness

COVER = COLOUR[::-1]
SHOTS = [Shot(0, 30, False), Shot(30, 60, True), Shot(60, 90, False)]
"""Three seconds of film: a face in the middle one."""


def test_a_spread_of_nothing_has_no_values() -> None:
    assert spread([]) == {"p50": None, "p95": None, "max": None, "n": 0}
    assert spread([1.0, 2.0, 9.0]) == {"p50": 2.0, "p95": 8.3, "max": 9.0, "n": 3}


@pytest.mark.parametrize("offset", [0, 1, 255, 256, 900])
def test_a_strip_tells_how_far_a_page_is_scrolled(offset: int) -> None:
    assert read_offset(strip(offset, 600)[:, 3]) == offset


def test_a_torn_or_hidden_strip_tells_nothing() -> None:
    torn = np.concatenate([strip(100, 300), strip(140, 300)])
    assert read_offset(torn[:, 3]) is None
    assert read_offset(np.full((600, 4), 107, np.uint8)) is None


@pytest.mark.parametrize("number", [0, 1, 90, 1023, 4095])
def test_a_frame_tells_its_number(number: int) -> None:
    frame = np.full((720, 1280, 3), 90, np.uint8)
    mark(frame, number)
    assert read_number(frame) == number
    frame[:BLOCK, : 6 * BLOCK] = COVER
    assert read_number(frame) is None


def film(bare: list[tuple[float, float, float]]) -> dict[str, Any]:
    """Return the figures of a film whose points were bare so much (from, to, share), 250 a second.

    A frame tells its number only while it is bare.
    """
    times = np.arange(0, 3, 1 / 250)
    shares = np.zeros(len(times))
    for begin, end, share in bare:
        shares[(times >= begin) & (times < end)] = share
    frames = np.where(shares > 0, np.floor(times * RATE), -1)
    return evaluate(SHOTS, times + 50, frames, shares)


def test_a_shot_is_exposed_until_it_is_covered() -> None:
    told = film([(0, 1.04, 1.0), (2.0, 3.0, 1.0)])
    assert told["video_exposed_ms"] == {"p50": 40.0, "p95": 40.0, "max": 40.0, "n": 1}
    assert told["flicker"] == 0
    assert told["video_notes"] == {"looks": 750, "harmless_covered_share": 0.0}


def test_a_cover_that_goes_for_a_moment_flickers() -> None:
    told = film([(0, 1.04, 1.0), (1.5, 1.6, 0.4), (2.0, 3.0, 1.0)])
    assert told["flicker"] == 1
    assert told["video_exposed_ms"] == {"p50": 100.0, "p95": 100.0, "max": 100.0, "n": 1}


def test_a_fifth_of_a_frame_is_no_exposure() -> None:
    assert film([(0, 1.0, 1.0), (1.0, 2.0, 0.2)])["video_exposed_ms"] == {
        **{"p50": 0.0, "p95": 0.0, "max": 0.0},
        "n": 1,
    }


def finds(crop: NDArray[np.uint8]) -> bool:
    """Find a face in all that has 100 rows or more."""
    return len(crop) >= 100


@pytest.fixture
def page(tmp_path: Path) -> tuple[Path, NDArray[np.uint8]]:
    """A picture of 200 x 200 on a page of 1000 rows, as a file and as the page's pixels."""
    chance = np.random.default_rng(1)
    pixels = chance.integers(0, 256, (200, 200, 3), np.uint8)
    file = tmp_path / "picture.png"
    cv2.imwrite(str(file), pixels)
    whole = np.full((1000, 400, 4), 255, np.uint8)
    whole[:, :20] = strip(0, 1000)[0, 0, 0]
    whole[:, 8:14, :3] = strip(0, 1000)
    whole[500:700, 100:300, :3] = pixels
    return file, whole


def test_a_scrolled_picture_counts_from_what_can_be_found(
    page: tuple[Path, NDArray[np.uint8]], tmp_path: Path
) -> None:
    file, whole = page
    notes = ScrollNotes({"pictures": [[100, 500, 200, 200]] * 2}, (400, 300))
    for step, offset in enumerate(range(200, 400, 10)):  # 10 rows of page in 10 ms
        screen = whole[offset : offset + 300].copy()
        if offset >= 350:
            screen[500 - offset : 700 - offset, 100:300, :3] = COVER
        notes.take(step / 100, screen)
    notes.save(str(tmp_path / "notes.npz"))
    placed = [Placed(Picture(file, 200, 200, deserves), 100, 500) for deserves in (True, False)]
    told = Evaluation(placed, tmp_path / "notes.npz", finds).figures()
    # Seen from offset 210 on, found from 112 rows on, covered at 350.
    assert told["scroll_from_first_pixel_ms"]["max"] == 140.0
    assert told["scroll_exposed_ms"]["max"] == 30.0
    assert told["scroll_notes"] == {
        **{"looks": 20, "torn": 0, "scrolled": 190, "pictures": 2},
        "harmless_covered_share": round(5 / 19, 3),
    }


def test_the_witness_times_a_picture_until_something_covers_it(
    display: Display, tmp_path: Path
) -> None:
    chance = np.random.default_rng(1)
    picture, cover = tmp_path / "picture.png", tmp_path / "cover.png"
    cv2.imwrite(str(picture), chance.integers(0, 256, (120, 120, 3), np.uint8))
    cv2.imwrite(str(cover), np.full((120, 120, 3), COVER, np.uint8))
    place = {"picture": str(picture), "show": [300, 200, 120, 120]}
    with witness(display) as watching, popup(display) as shown, popup(display) as covering:
        watch = {"watch": place["show"], "picture": str(picture), "seconds": 30}
        assert watching.ask({"remember": True}) == "done"
        assert watching.ask(watch) == "ready"
        shown.ask(place)
        covering.ask({**place, "picture": str(cover)})
        seen = json.loads(watching.hear())
        assert seen["shown_at"] < seen["covered_at"] < seen["shown_at"] + 20
        assert seen["looks"] > 10
        away = {"await": place["show"], "seconds": 0.1}
        assert watching.ask(away) == "other"
        covering.ask({"hide": True})
        shown.ask({"hide": True})
        assert watching.ask({**away, "seconds": 30}) == "as before"


def test_a_witness_looks_as_long_as_it_is_ordered_to_and_as_often_as_it_is_asked(
    display: Display, tmp_path: Path
) -> None:
    frame, place = np.full((720, 1280, 3), 90, np.uint8), [100, 50, 1280, 720]
    mark(frame, 77)
    cv2.imwrite(str(tmp_path / "frame.png"), frame)
    order = {"place": place, "cover": list(COVER), "seconds": 0.2}
    with popup(display) as shown, program(display, "tests.bench.live.video_witness") as watching:
        shown.ask({"show": place, "picture": str(tmp_path / "frame.png")})
        for file in (tmp_path / "one.npz", tmp_path / "other.npz"):
            assert watching.ask({**order, "file": str(file)}) == "ready"
            assert watching.hear() == "done"
            with np.load(file) as notes:
                assert set(notes["frames"]) == {77}
                assert set(notes["bare"]) == {1.0}
                assert 1 < len(notes["times"]) <= 60
                assert notes["times"][-1] - notes["times"][0] < 0.2
                assert (np.diff(notes["times"]) > 0).all()


def test_a_picture_is_shown_as_its_file_has_it(tmp_path: Path) -> None:
    pixels = np.arange(48, dtype=np.uint8).reshape(4, 4, 3)
    cv2.imwrite(str(tmp_path / "small.png"), pixels)
    assert (read(str(tmp_path / "small.png"))[:, :, :3] == pixels).all()
