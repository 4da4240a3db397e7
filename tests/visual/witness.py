"""An independent witness: looks at a place on the screen a thousand times a second.

Reads one JSON object a line, and knows these orders.

{"watch": [x, y, width, height], "picture": a name or a file, "seconds": float}: answers
``ready`` when it looks, and at the end one JSON object: {"shown_at", "covered_at",
"shown_again", "looks", "seconds", "longest"}, the first two in seconds of the monotonic clock
or null, then how often and how long it looked and the longest time between two looks. The
picture counts as seen as long as any point of a 5 x 5 grid in it shows it. The watch ends
early once it was seen and then stayed covered for SETTLED seconds.

{"remember": true}: answers ``done`` once it has a picture of the whole screen.
{"await": [x, y, width, height], "seconds": float}: answers ``as before`` once the place looks
as it was remembered, or ``other`` when that took too long.

{"count": [x, y, width, height], "picture": …}: answers ``done`` and looks there from then on,
between all other orders, counting from zero.
{"tell": true}: answers with one JSON object: how many ``looks`` there were, in how many the place
was ``bare`` or the picture ``revealed``, and whether the last one saw it ``covered`` or ``shown``.
Covered means that all points have the same colour, which those of the picture, and of a page of
text, have not; shown that all are the picture's, and revealed that any is.
"""

import json
import sys
import time
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from tests.visual.orders import Order, orders
from tests.visual.pictures import ordered
from tests.visual.points import inner
from tests.visual.screen_grab import ScreenGrab

PERIOD = 0.001
SETTLED = 0.15
COUNT_PERIOD = 0.003


@dataclass
class Seen:
    """What was seen of a picture so far."""

    looks: int = 0
    bare: int = 0
    revealed: int = 0
    covered: bool = False
    shown: bool = False


class Count:
    """Counts what can be seen of a picture at its place."""

    def __init__(self, screen: ScreenGrab, order: Order) -> None:
        left, top, width, height = order["count"]
        self._place = (left, top, width, height)
        self._points = inner(height, width)
        self._wanted = ordered(order, width, height)[self._points]
        self._screen = screen
        self._due = time.monotonic()
        self.seen = Seen()

    def look(self) -> None:
        """Look once."""
        found = self._screen.grab(*self._place)[self._points]
        same = (found == self._wanted).all(axis=2)
        seen = self.seen
        seen.covered = bool((found == found[0, 0]).all())
        seen.shown = bool(same.all())
        seen.bare += not seen.covered
        seen.revealed += bool(same.any())
        seen.looks += 1
        self._due = time.monotonic() + COUNT_PERIOD

    def due_in(self) -> float:
        """Return in how many seconds to look again."""
        return max(0.0, self._due - time.monotonic())


class Witness:
    """Looks at one place, and remembers one screen."""

    def __init__(self) -> None:
        self._screen = ScreenGrab()
        self._grab = self._screen.grab
        self._remembered = self._grab(0, 0, *self._screen.size).copy()
        self._count: Count | None = None

    def watch(self, order: Order) -> dict[str, Any]:
        """Look until the order's time is over."""
        left, top, width, height = order["watch"]
        picture = ordered(order, width, height)
        points = inner(height, width)
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

    def wait(self, order: Order) -> str:
        """Look at a place until it looks as it was remembered, or the order's time is over."""
        left, top, width, height = order["await"]
        wanted = self._remembered[top : top + height, left : left + width, :3]
        end = time.monotonic() + order["seconds"]
        while time.monotonic() < end:
            if np.array_equal(self._grab(left, top, width, height)[:, :, :3], wanted):
                return "as before"
            time.sleep(20 * PERIOD)
        return "other"

    def count(self, order: Order) -> str:
        """Begin to count at a place."""
        self._count = Count(self._screen, order)
        self._count.look()
        return "done"

    def look(self) -> None:
        """Count once more."""
        assert self._count is not None, "nothing is counted"
        self._count.look()

    def tell(self) -> str:
        """Return what was seen so far; the last look is never older than COUNT_PERIOD."""
        assert self._count is not None, "nothing is counted"
        if not self._count.due_in():
            self.look()
        return json.dumps(asdict(self._count.seen))

    def patience(self) -> float | None:
        """Return in how many seconds to count again; None when nothing is counted."""
        return None if self._count is None else self._count.due_in()

    def obey(self, order: Order) -> str:
        """Do what an order says and return the answer."""
        if "count" in order:
            return self.count(order)
        if "tell" in order:
            return self.tell()
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
    witness = Witness()
    for order in orders(witness.patience):
        if order is None:
            witness.look()
        else:
            print(witness.obey(order), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
