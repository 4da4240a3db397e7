"""A witness to a page that scrolls: a hundred times a second it notes what pictures look like.

Reads one JSON object a line: {"pictures": [[left, top, width, height], …] on the page,
"seconds": float, "file": path}. Answers ``ready``, looks, writes the file and answers
``done``. The file is an ``npz`` with one row for each look at each picture that was on the
screen: ``times`` in seconds of the monotonic clock, ``numbers`` of the picture, ``clips``
(top, bottom: which of its rows were on the screen) and ``points`` (25 x 3: a 5 x 5 grid of
what was on the screen of it); and with the number of looks that showed no one frame.
"""

import json
import sys
import time
from typing import Any

import numpy as np

from tests.bench.live.picture_page import STRIP_LEFT, STRIP_WIDTH, read_offset
from tests.visual.scenes import Bgrx
from tests.visual.screen_grab import ScreenGrab

PERIOD = 0.01
POINTS = 5


class Notes:
    """What was seen of which picture, look by look."""

    def __init__(self, pictures: list[list[int]], height: int) -> None:
        self._pictures = pictures
        self._height = height
        self._rows: list[tuple[float, int, tuple[int, int], Any]] = []
        self._offsets: list[int] = []
        self._looks = 0

    def take(self, now: float, screen: Bgrx) -> None:
        """Note all pictures on one screen."""
        self._looks += 1
        offset = read_offset(screen[:, STRIP_LEFT + STRIP_WIDTH // 2])
        if offset is None:
            return
        self._offsets.append(offset)
        for number, (left, top, width, height) in enumerate(self._pictures):
            first, last = max(0, offset - top), min(height, offset + self._height - top)
            if first < last:
                rows, columns = grid(last - first, width)
                points = screen[np.ix_(rows + top + first - offset, columns + left)]
                seen = points[:, :, :3].reshape(-1, 3).copy()
                self._rows.append((now, number, (first, last), seen))

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


def grid(height: int, width: int) -> tuple[Any, Any]:
    """Return the rows and columns of the inner points of a place of this size."""
    rows = np.linspace(0, height - 1, POINTS + 2)[1:-1].astype(int)
    return rows, np.linspace(0, width - 1, POINTS + 2)[1:-1].astype(int)


def watch(screen: ScreenGrab, order: dict[str, Any]) -> str:
    """Look as an order says and return the answer."""
    notes = Notes(order["pictures"], screen.size[1])
    print("ready", flush=True)
    due = began = time.monotonic()
    while (now := time.monotonic()) < began + order["seconds"]:
        notes.take(now, screen.grab(0, 0, *screen.size))
        due = max(due + PERIOD, now)
        time.sleep(max(0.0, due - time.monotonic()))
    notes.save(order["file"])
    return "done"


def main() -> int:
    """Watch what standard input says until it ends."""
    screen = ScreenGrab()
    for line in sys.stdin:
        print(watch(screen, json.loads(line)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
