"""How soon a guard has looked after its start, and how long it leaves a gap when it is killed.

``first_look_s`` is the median time from the start of the guard's process to its report that it
has seen and judged what is on the screen. ``gap_exposure_ms`` is how long a picture is seen
that appears after ``kill -9``, until the successor's cover.
"""

import json
import os
import queue
import random
import statistics
import sys
import time
from pathlib import Path
from typing import Any
from unittest import mock

from engine.children import Child
from engine.contract import Goodbye, GuardReport, StartScreenGuard
from engine.terms import Level, Orders, Role
from tests.bench.live.appearances import Appearance, choose
from tests.bench.live.browser import browser
from tests.bench.live.pages import write_pages
from tests.bench.live.spread import spread
from tests.bench.live.stage import Stage, guarded, stage
from tests.bench.live.stock import Stock
from tests.household import PACK

AREA = (1920, 1080)
SIZES = range(96, 481)
STARTS = 5
GAPS = 6
GAP_SECONDS = 0.3
"""A picture appears at most so long after the guard was killed."""

WATCH_SECONDS = 5.0
START_LIMIT = 20.0

PROGRAM = (sys.executable, "-m", "protech_gui")


def measure(stock: Stock, folder: Path, chance: random.Random) -> dict[str, Any]:
    """Return both figures."""
    pages = write_pages(folder, stock, chance, [])
    pictures = choose(GAPS, AREA, SIZES, stock, chance, all_deserving=True)
    with stage(*AREA) as on, browser(on.display, pages):
        on.rest()
        first = statistics.median(_first_look(on) for _ in range(STARTS))
        seen = [_gap(on, picture, chance) for picture in pictures]
    covered = [ms for ms in seen if ms is not None]
    return {
        "first_look_s": round(first, 3),
        "gap_exposure_ms": spread(covered),
        "gap_missed": len(seen) - len(covered),
    }


def _first_look(on: Stage) -> float:
    """Start a guard as the keeper does; return the seconds to its report."""
    order = StartScreenGuard(
        consent="receipt",
        orders=Orders(Level.ALL, "en"),
        pack=str(PACK),
        covers=(*PROGRAM, "covers"),
        keeper=(sys.executable, "-c", "pass"),
    )
    with mock.patch.dict(os.environ, on.display.environment()):
        began = time.monotonic()
        guard = Child((*PROGRAM, "screen"), lambda: None)
    try:
        guard.send(order)
        _wait_for_report(guard, began + START_LIMIT)
        return time.monotonic() - began
    finally:
        guard.send(Goodbye())
        guard.end(5.0)


def _wait_for_report(guard: Child, end: float) -> None:
    while not isinstance(_next(guard), GuardReport):
        assert time.monotonic() < end, "the guard said nothing"


def _next(guard: Child) -> Any:
    try:
        return guard.inbox.get(timeout=0.5)
    except queue.Empty:
        return None


def _gap(on: Stage, appearance: Appearance, chance: random.Random) -> float | None:
    """Kill a guard and show a picture; return its exposure in milliseconds, None if missed."""
    with guarded(on) as app:
        on.rest()
        order = appearance.order("watch") | {"seconds": WATCH_SECONDS}
        assert on.witness.ask(order) == "ready"
        app.one(Role.SCREEN).kill()
        time.sleep(chance.uniform(0, GAP_SECONDS))
        on.popup.ask(appearance.order("show"))
        seen = json.loads(on.witness.hear())
        on.popup.ask({"hide": True})
    if seen["shown_at"] is None or seen["covered_at"] is None:
        return None
    return (float(seen["covered_at"]) - float(seen["shown_at"])) * 1000
