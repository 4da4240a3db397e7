"""A witness to a page that scrolls: a hundred times a second it notes what pictures look like.

It is ordered as ``watching`` says, with {"pictures": [[left, top, width, height], …] on the page}.
The file is an ``npz`` with one row for each look at each picture that was on the screen:
``times`` in seconds of the monotonic clock, ``numbers`` of the picture, ``clips`` (top, bottom:
which of its rows were on the screen) and ``points`` (25 x 3: a 5 x 5 grid of what was on the
screen of it); and with the number of looks that showed no one frame.
"""

import sys
from typing import Any

import numpy as np

from tests.bench.live.picture_page import STRIP_LEFT, STRIP_WIDTH, read_offset
from tests.bench.live.watching import watch
from tests.visual.points import grid
from tests.visual.scenes import Bgrx

PERIOD = 0.01


class ScrollNotes:
    """What was seen of which picture, look by look."""

    def __init__(self, order: dict[str, Any], size: tuple[int, int]) -> None:
        self.place = (0, 0, *size)
        self._pictures: list[list[int]] = order["pictures"]
        self._height = size[1]
        self._rows: list[tuple[float, int, tuple[int, int], Any]] = []
        self._offsets: list[int] = []
        self._looks = 0

    def take(self, now: float, seen: Bgrx) -> None:
        """Note all pictures on one screen."""
        self._looks += 1
        offset = read_offset(seen[:, STRIP_LEFT + STRIP_WIDTH // 2])
        if offset is None:
            return
        self._offsets.append(offset)
        for number, (left, top, width, height) in enumerate(self._pictures):
            first, last = max(0, offset - top), min(height, offset + self._height - top)
            if first < last:
                rows, columns = grid(last - first, width)
                points = seen[np.ix_(rows + top + first - offset, columns + left)]
                copied = points[:, :, :3].reshape(-1, 3).copy()
                self._rows.append((now, number, (first, last), copied))

    def save(self, file: str) -> None:
        """Write everything."""
        times, numbers, clips, points = zip(*self._rows, strict=True)
        np.savez(
            file,
            times=times,
            numbers=numbers,
            clips=clips,
            points=np.stack(points),
            looks=self._looks,
            torn=self._looks - len(self._offsets),
            scrolled=max(self._offsets) - min(self._offsets),
        )


if __name__ == "__main__":
    sys.exit(watch(PERIOD, ScrollNotes))
