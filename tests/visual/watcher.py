"""An independent witness: looks at a place on the screen a thousand times a second.

Reads one JSON object a line: {"watch": [x, y, width, height], "picture": …, "mirrored": bool,
"seconds": float}. Answers ``ready`` when it looks, and at the end one JSON object:
{"shown_at", "covered_at", "shown_again", "looks"}, times in seconds of the monotonic clock
or null. The picture counts as seen as long as any point of a 5 x 5 grid in it shows it. The
watch ends early once it was seen and then stayed covered for SETTLED seconds.
"""

import json
import sys
import time
from typing import Any

import numpy as np
import xcffib
import xcffib.shm
import xcffib.xproto as x

from engine.screen.x11.shared_memory import SharedMemory
from tests.visual.scenes import PICTURES, scaled

PERIOD = 0.001
SETTLED = 0.15


class Watcher:
    """Grabs one place of the root through shared memory."""

    def __init__(self) -> None:
        self._connection = xcffib.connect()
        screen = self._connection.get_setup().roots[0]
        self._root = screen.root
        self._memory = SharedMemory(screen.width_in_pixels * screen.height_in_pixels * 4)
        self._shm = self._connection(xcffib.shm.key)
        self._segment = self._connection.generate_id()
        self._shm.AttachChecked(self._segment, self._memory.number, False).check()
        self._memory.mark_for_removal()

    def watch(self, order: dict[str, Any]) -> dict[str, Any]:
        """Look until the order's time is over."""
        left, top, width, height = order["watch"]
        picture = PICTURES[order["picture"]]()
        picture = scaled(picture, width, height, mirrored=order.get("mirrored", False))
        rows = np.linspace(0, height - 1, 7)[1:-1].astype(int)
        columns = np.linspace(0, width - 1, 7)[1:-1].astype(int)
        points = np.ix_(rows, columns, np.arange(3))
        wanted = picture[points]
        before = self._grab(left, top, width, height)[points]
        telling = (wanted != before).any(axis=2)
        print("ready", flush=True)
        outcome = {"shown_at": None, "covered_at": None, "shown_again": 0, "looks": 0}
        end = time.monotonic() + order["seconds"]
        while (now := time.monotonic()) < end:
            seen = self._grab(left, top, width, height)[points]
            shows = bool(((seen == wanted).all(axis=2) & telling).any())
            _note(outcome, shows, time.monotonic())
            covered_at = outcome["covered_at"]
            if covered_at is not None and now - covered_at > SETTLED:
                break
            time.sleep(max(0.0, PERIOD - (time.monotonic() - now)))
        return outcome

    def _grab(self, left: int, top: int, width: int, height: int) -> Any:
        self._shm.GetImage(
            self._root,
            *(left, top, width, height),
            0xFFFFFFFF,
            x.ImageFormat.ZPixmap,
            self._segment,
            0,
        ).reply()
        return self._memory.bytes[: width * height * 4].reshape(height, width, 4)


def _note(outcome: dict[str, Any], shows: bool, now: float) -> None:
    outcome["looks"] += 1
    if shows:
        if outcome["shown_at"] is None:
            outcome["shown_at"] = now
        elif outcome["covered_at"] is not None:
            outcome["shown_again"] += 1
    elif outcome["shown_at"] is not None and outcome["covered_at"] is None:
        outcome["covered_at"] = now


def main() -> int:
    """Watch what standard input says until it ends."""
    watcher = Watcher()
    for line in sys.stdin:
        print(json.dumps(watcher.watch(json.loads(line))), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
