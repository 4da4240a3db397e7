"""What guarding takes while a page full of pictures scrolls, and what can be seen meanwhile.

Chromium scrolls smoothly at steady turns of the wheel. A picture is exposed in a frame while
more than a fifth of the points of its part on the screen show it. ``scroll_exposed_ms`` is each
deserving picture's longest continuous exposure; it counts while the part that is on the screen
deserves a cover by itself, as an exact crop that the detector finds. Stricter,
``scroll_from_first_pixel_ms`` counts from the first row on, also what cannot be recognised yet.
"""

import random
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from protech_gui.covers.appearance import COLOUR
from tests.bench.live.browser import browser
from tests.bench.live.load import Meter
from tests.bench.live.mouse import WHEEL_DOWN, Mouse
from tests.bench.live.picture_page import TEXT_LEFT, Placed, write_picture_page
from tests.bench.live.spread import spread
from tests.bench.live.stage import guarded, stage
from tests.bench.live.stock import Oracle, Stock
from tests.visual.points import grid
from tests.visual.programs import program

AREA = (1920, 1080)
SECONDS = 15.0
NOTCHES_PER_SECOND = 10
LENGTH = 20_000
"""Pixels of page: more than is scrolled."""

EXPOSED_SHARE = 0.2
SAME = 16
"""A point shows its picture if no colour differs by more: browsers round otherwise than we."""

UNLIKE_COVER = 32
"""Points of a picture that are less than this from a cover's colour say nothing."""

CLIP_STEP = 16
"""Pixels to which the part on the screen is rounded down before it is judged."""

Exposed = Callable[[int, tuple[int, int]], bool]
Finds = Callable[[NDArray[np.uint8]], bool]


def measure(stock: Stock, folder: Path, chance: random.Random, oracle: Oracle) -> dict[str, Any]:
    """Return processor time and exposures."""
    page, placed = write_picture_page(folder, stock, chance, AREA, LENGTH)
    with (
        stage(*AREA) as on,
        browser(on.display, page),
        guarded(on) as app,
        program(on.display, "tests.bench.live.scroll_witness") as witness,
    ):
        on.mouse.move(TEXT_LEFT, AREA[1] // 2)
        on.rest()
        file = folder / "scroll.npz"
        pictures = [[p.left, p.top, p.picture.width, p.picture.height] for p in placed]
        order = {"pictures": pictures, "seconds": SECONDS, "file": str(file)}
        assert witness.ask(order) == "ready"
        meter = Meter(app)
        _turn_wheel(on.mouse)
        used = meter.read()
        assert witness.hear() == "done"
    told = Evaluation(placed, file, oracle.finds).figures()
    told["scroll_notes"]["replaced"] = used["replaced"]
    return {"scroll_cpu_percent": used["guarding"]} | told


def _turn_wheel(mouse: Mouse) -> None:
    began = time.monotonic()
    for notch in range(round(SECONDS * NOTCHES_PER_SECOND)):
        mouse.click(WHEEL_DOWN)
        time.sleep(max(0.0, began + (notch + 1) / NOTCHES_PER_SECOND - time.monotonic()))


class Evaluation:
    """Turns a witness's notes into figures."""

    def __init__(self, placed: list[Placed], file: Path, finds: Finds) -> None:
        self._pixels = [_read(one.picture.path) for one in placed]
        self._deserve = [one.picture.deserves for one in placed]
        self._finds = finds
        self._judged: dict[tuple[int, int, int], bool] = {}
        with np.load(file) as notes:
            self._told = {name: int(notes[name]) for name in ("looks", "torn", "scrolled")}
            columns = (notes["times"], notes["numbers"], notes["clips"], notes["points"])
            self._by_picture: dict[int, list[tuple[float, tuple[int, int], float]]]
            self._by_picture = defaultdict(list)
            for now, number, (first, last), points in zip(*columns, strict=True):
                clip = (int(first), int(last))
                share = self._share_shown(int(number), clip, points)
                self._by_picture[int(number)].append((float(now), clip, share))

    def figures(self) -> dict[str, Any]:
        """Return all figures of one scroll."""
        deserving = [number for number in self._by_picture if self._deserve[number]]
        strict = [self._longest(number, lambda _n, _c: True) for number in deserving]
        fair = [self._longest(number, self._deserves_now) for number in deserving]
        harmless = [
            share
            for number, looks in self._by_picture.items()
            if not self._deserve[number]
            for _, _, share in looks
        ]
        return {
            "scroll_exposed_ms": spread(fair),
            "scroll_from_first_pixel_ms": spread(strict),
            "scroll_notes": {
                **self._told,
                "pictures": len(self._by_picture),
                "harmless_covered_share": round(1 - float(np.mean(harmless)), 3),
            },
        }

    def _share_shown(self, number: int, clip: tuple[int, int], points: NDArray[np.uint8]) -> float:
        """Return how much of the part of a picture that is on the screen shows it, 0 to 1."""
        part = self._pixels[number][clip[0] : clip[1]]
        wanted = part[np.ix_(*grid(*part.shape[:2]))].reshape(-1, 3).astype(int)
        cover = np.array(COLOUR[::-1], int)
        telling = np.abs(wanted - cover).max(axis=1) > UNLIKE_COVER
        same = np.abs(wanted - points.astype(int)).max(axis=1) <= SAME
        return float(same[telling].mean()) if telling.any() else 0.0

    def _longest(self, number: int, counts: Exposed) -> float:
        """Return a picture's longest continuous exposure in milliseconds."""
        longest, since = 0.0, None
        for now, clip, share in self._by_picture[number]:
            if since is not None:
                longest = max(longest, now - since)
            if share > EXPOSED_SHARE and counts(number, clip):
                since = now if since is None else since
            else:
                since = None
        return longest * 1000

    def _deserves_now(self, number: int, clip: tuple[int, int]) -> bool:
        """Whether the part of a picture that is on the screen is found by itself."""
        height = self._pixels[number].shape[0]
        first = -(-clip[0] // CLIP_STEP) * CLIP_STEP
        last = height if clip[1] == height else clip[1] // CLIP_STEP * CLIP_STEP
        if first >= last:
            return False
        key = (number, first, last)
        if key not in self._judged:
            self._judged[key] = self._finds(self._pixels[number][first:last])
        return self._judged[key]


def _read(path: Path) -> NDArray[np.uint8]:
    pixels = cv2.imread(str(path))
    assert pixels is not None
    return np.asarray(pixels, np.uint8)
