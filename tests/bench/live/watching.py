"""Watches a screen at even times as it is ordered to, and lets somebody take notes of it.

Reads one JSON object a line with at least {"seconds": float, "file": path}. Answers ``ready``,
looks, has the notes written to the file and answers ``done``.
"""

import json
import sys
import time
from collections.abc import Callable
from typing import Any, Protocol

from tests.visual.scenes import Bgrx
from tests.visual.screen_grab import ScreenGrab


class Notes(Protocol):
    """What is kept of all looks at ``place``: left, top, width and height in pixels."""

    @property
    def place(self) -> tuple[int, int, int, int]: ...

    def take(self, now: float, seen: Bgrx) -> None:
        """Note one look, at a time in seconds of the monotonic clock."""

    def save(self, file: str) -> None:
        """Write everything."""


Begin = Callable[[dict[str, Any], tuple[int, int]], Notes]
"""Makes notes for an order and a screen of this width and height."""


def watch(period: float, begin: Begin) -> int:
    """Do what standard input says until it ends, with so many seconds between two looks."""
    screen = ScreenGrab()
    for line in sys.stdin:
        order = json.loads(line)
        notes = begin(order, screen.size)
        print("ready", flush=True)
        _look(screen, notes, period, order["seconds"])
        notes.save(order["file"])
        print("done", flush=True)
    return 0


def _look(screen: ScreenGrab, notes: Notes, period: float, seconds: float) -> None:
    due = began = time.monotonic()
    while (now := time.monotonic()) < began + seconds:
        notes.take(now, screen.grab(*notes.place))
        due = max(due + period, now)
        time.sleep(max(0.0, due - time.monotonic()))
