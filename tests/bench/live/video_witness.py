"""A witness to a film: two hundred and fifty times a second it notes frame and covered points.

It is ordered as ``watching`` says, with {"place": [left, top, width, height], "cover": [blue,
green, red]}. The file is an ``npz``: ``times`` in seconds of the monotonic clock, ``frames`` (-1
where no number can be read) and ``bare``, the share of the 5 x 5 inner points that have another
colour than a cover.
"""

import sys
from typing import Any

import numpy as np

from tests.bench.live.clip import read_number
from tests.bench.live.watching import watch
from tests.visual.points import inner
from tests.visual.scenes import Bgrx

PERIOD = 0.004
SAME = 4
"""A point is covered if no colour differs by more from a cover's."""


class VideoNotes:
    """What was seen of a film, look by look."""

    def __init__(self, order: dict[str, Any], _size: tuple[int, int]) -> None:
        left, top, width, height = order["place"]
        self.place = (left, top, width, height)
        self._points = inner(height, width)
        self._cover = np.array(order["cover"], int)
        self._rows: list[tuple[float, int, float]] = []

    def take(self, now: float, seen: Bgrx) -> None:
        """Note one frame."""
        number = read_number(seen)
        other = np.abs(seen[self._points].astype(int) - self._cover).max(axis=2) > SAME
        self._rows.append((now, -1 if number is None else number, float(other.mean())))

    def save(self, file: str) -> None:
        """Write everything."""
        times, frames, bare = zip(*self._rows, strict=True)
        np.savez(file, times=times, frames=frames, bare=bare)


if __name__ == "__main__":
    sys.exit(watch(PERIOD, VideoNotes))
