"""A witness to a film: two hundred and fifty times a second it notes frame and covered points.

Reads one JSON object a line: {"place": [left, top, width, height], "cover": [blue, green, red],
"seconds": float, "file": path}. Answers ``ready``, looks, writes the file and answers
``done``. The file is an ``npz``: ``times`` in seconds of the monotonic clock, ``frames`` (-1
where no number can be read) and ``bare``, the share of the 5 x 5 inner points that have
another colour than a cover.
"""

import json
import sys
import time
from typing import Any

import numpy as np

from tests.bench.live.clip import read_number
from tests.bench.live.scroll_witness import grid
from tests.visual.screen_grab import ScreenGrab

PERIOD = 0.004
SAME = 4
"""A point is covered if no colour differs by more from a cover's."""


def watch(screen: ScreenGrab, order: dict[str, Any]) -> str:
    """Look as an order says and return the answer."""
    left, top, width, height = order["place"]
    points = np.ix_(*grid(height, width), np.arange(3))
    cover = np.array(order["cover"], int)
    noted = []
    print("ready", flush=True)
    due = began = time.monotonic()
    while (now := time.monotonic()) < began + order["seconds"]:
        seen = screen.grab(left, top, width, height)
        number = read_number(seen)
        other = np.abs(seen[points].astype(int) - cover).max(axis=2) > SAME
        noted.append((now, -1 if number is None else number, float(other.mean())))
        due = max(due + PERIOD, now)
        time.sleep(max(0.0, due - time.monotonic()))
    times, frames, bare = zip(*noted, strict=True)
    np.savez(order["file"], times=times, frames=frames, bare=bare)
    return "done"


def main() -> int:
    """Watch what standard input says until it ends."""
    screen = ScreenGrab()
    for line in sys.stdin:
        print(watch(screen, json.loads(line)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
