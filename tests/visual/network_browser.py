"""A browser behind the network guard: the words of a page in it, and its pixels."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.bench.scenes.chromium import OPTIONS as BENCH_OPTIONS

WIDTH, HEIGHT = 900, 820
SECONDS = 60.0

OPTIONS = (
    *(one for one in BENCH_OPTIONS if one != "--remote-debugging-pipe"),
    *("--disable-component-update", f"--window-size={WIDTH},{HEIGHT}"),
    *("--virtual-time-budget=20000", "--run-all-compositor-stages-before-draw"),
)

NOWHERE = "MAP * ~NOTFOUND,EXCLUDE 127.0.0.1"
"""No name leads anywhere by itself: whatever is shown came through the guard."""

Pixels = NDArray[np.uint8]

LIKE = 0.98
"""How alike a picture and its place on the page are where it is shown, of 1."""


@dataclass(frozen=True)
class Page:
    """What a browser showed: the words of its page, and its pixels (blue, green, red)."""

    words: str
    pixels: Pixels

    def shows(self, picture: Pixels) -> bool:
        """Whether the picture is anywhere on the page."""
        return self._best(picture)[0] > LIKE

    def colours_beside(self, picture: Pixels) -> int:
        """Return how many pixels have a colour, neither black, white nor grey, but its own."""
        _, left, top = self._best(picture)
        height, width = picture.shape[:2]
        coloured = np.ptp(self.pixels, axis=2) > 0
        coloured[top : top + height, left : left + width] = False
        return int(coloured.sum())

    def evenly(self, value: int) -> tuple[int, int]:
        """Return the width and height of the one place of this grey; 0 and 0 for none."""
        grey = (self.pixels == value).all(axis=2).astype(np.uint8)
        _, _, places, _ = cv2.connectedComponentsWithStats(grey, connectivity=4)
        # The first is all the rest.
        for _, _, width, height, area in places[1:]:
            if area == width * height > WIDTH:
                return int(width), int(height)
        return 0, 0

    def _best(self, picture: Pixels) -> tuple[float, int, int]:
        """Return how alike the picture is to what is most like it, and where that begins."""
        found = cv2.matchTemplate(self.pixels, picture, cv2.TM_CCOEFF_NORMED)
        _, alike, _, (left, top) = cv2.minMaxLoc(found)
        return alike, left, top


class Browser:
    """Opens each page in a new Chromium with a profile of its own."""

    def __init__(self, folder: Path, environment: Mapping[str, str], *ways: str) -> None:
        """``ways`` tell the browser how it gets to pages."""
        self._profile = folder / "profile"
        self._environment = environment
        self._ways = ways

    def look(self, address: str, picture: Path) -> Page:
        """Return what a page shows; the picture of it is written as well."""
        shutil.rmtree(self._profile, ignore_errors=True)
        picture.unlink(missing_ok=True)
        command = (
            *("chromium", *OPTIONS, *self._ways, f"--user-data-dir={self._profile}"),
            *("--dump-dom", f"--screenshot={picture.absolute()}", address),
        )
        browser = subprocess.run(
            command,
            env=dict(self._environment),
            cwd=os.fspath(self._profile.parent),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=SECONDS,
            check=True,
        )
        seen = cv2.imread(str(picture))
        assert seen is not None, "the browser took no picture"
        return Page(unescape(browser.stdout.decode()), np.asarray(seen, np.uint8))
