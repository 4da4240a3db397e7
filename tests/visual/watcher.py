"""An independent witness: looks at a place on the screen a thousand times a second.

Reads one JSON object a line, and knows two orders.

{"watch": [x, y, width, height], "picture": …, "mirrored": bool, "seconds": float}: answers
``ready`` when it looks, and at the end one JSON object: {"shown_at", "covered_at",
"shown_again", "looks", "seconds", "longest"}, the first two in seconds of the monotonic clock
or null, then how often and how long it looked and the longest time between two looks. The
picture counts as seen as long as any point of a 5 x 5 grid in it shows it. The watch ends
early once it was seen and then stayed covered for SETTLED seconds.

{"remember": true}: answers ``done`` once it has a picture of the whole screen.
{"await": [x, y, width, height], "seconds": float}: answers ``as before`` once the place looks
as it was remembered, or ``other`` when that took too long.
"""

import json
import sys
import time
from typing import Any

import numpy as np

from tests.visual.pictures import ordered
from tests.visual.screen_grab import ScreenGrab

PERIOD = 0.001
SETTLED = 0.15


class Watcher:
    """Looks at one place, and remembers one screen."""

    def __init__(self) -> None:
        self._screen = ScreenGrab()
        self._grab = self._screen.grab
        self._remembered = self._grab(0, 0, *self._screen.size).copy()

    def watch(self, order: dict[str, Any]) -> dict[str, Any]:
        """Look until the order's time is over."""
        left, top, width, height = order["watch"]
        picture = ordered(order, width, height)
        rows = np.linspace(0, height - 1, 7)[1:-1].astype(int)
        columns = np.linspace(0, width - 1, 7)[1:-1].astype(int)
        points = np.ix_(rows, columns, np.arange(3))
        wanted = picture[points]
        before = self._grab(left, top, width, height)[points]
        telling = (wanted != before).any(axis=2)
        print("ready", flush=True)
        outcome = _nothing_seen()
        began = last = time.monotonic()
        longest, due = 0.0, began
        while (now := time.monotonic()) < began + order["seconds"]:
            longest, last = max(longest, now - last), now
            seen = self._grab(left, top, width, height)[points]
            shows = bool(((seen == wanted).all(axis=2) & telling).any())
            _note(outcome, shows, time.monotonic())
            covered_at = outcome["covered_at"]
            if covered_at is not None and now - covered_at > SETTLED:
                break
            # One look that came late makes the next ones no rarer.
            due = max(due + PERIOD, now - PERIOD)
            time.sleep(max(0.0, due - time.monotonic()))
        return outcome | {"seconds": last - began, "longest": longest}

    def remember(self) -> str:
        """Take a picture of the whole screen."""
        self._remembered = self._grab(0, 0, *self._screen.size).copy()
        return "done"

    def wait(self, order: dict[str, Any]) -> str:
        """Look at a place until it looks as it was remembered, or the order's time is over."""
        left, top, width, height = order["await"]
        wanted = self._remembered[top : top + height, left : left + width, :3]
        end = time.monotonic() + order["seconds"]
        while time.monotonic() < end:
            if np.array_equal(self._grab(left, top, width, height)[:, :, :3], wanted):
                return "as before"
            time.sleep(20 * PERIOD)
        return "other"

    def obey(self, order: dict[str, Any]) -> str:
        """Do what an order says and return the answer."""
        if "remember" in order:
            return self.remember()
        if "await" in order:
            return self.wait(order)
        return json.dumps(self.watch(order))


def _nothing_seen() -> dict[str, Any]:
    return {"shown_at": None, "covered_at": None, "shown_again": 0, "looks": 0}


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
        print(watcher.obey(json.loads(line)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
