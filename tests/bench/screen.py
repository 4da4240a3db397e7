"""How long a picture can be seen before it is covered, and what guarding costs.

``python -m tests.bench.screen --json`` prints one JSON object on its last line:

- ``exposure_ms``: from the first look that shows a picture to the first that shows none of
  it, over random places and sizes on a 1920 x 1080 page of text, looked at a thousand times
  a second by another process; p50, p95, max of the covered ones, and n, how many were shown.
- ``missed``: how many of those were never covered within WATCH_SECONDS.
- ``idle_cpu_percent``: of one core, for keeper, guard and covers together, while nothing moves.
- ``rss_mb``: resident memory of keeper, guard and covers together; ``rss_mb_each`` apart.
"""

import argparse
import json
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
import psutil

from engine.terms import Role
from tests.display import virtual_display
from tests.household import Household
from tests.visual.programs import Program, viewer, watcher

SIZES = range(96, 481)
"""Pixels; each picture is of another size, so that none was seen before."""

WATCH_SECONDS = 2.0
IDLE_SECONDS = 10.0
PAUSE_SECONDS = 0.6
"""Between two pictures: the cover of the last one must be gone, or it would hide the next."""

ROLES = (Role.KEEPER, Role.SCREEN, Role.COVERS)


def main() -> int:
    """Measure and print; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print only the JSON object")
    parser.add_argument("-n", type=int, default=60, help="how many pictures are shown")
    given = parser.parse_args()
    figures = measure(given.n, told=not given.json)
    print(json.dumps(figures))
    return 0


def measure(count: int, *, told: bool) -> dict[str, Any]:
    """Return all figures, from one run of the app with the stand-in pack."""
    with (
        tempfile.TemporaryDirectory(prefix="protech-bench-") as folder,
        virtual_display() as display,
        viewer(display) as shown,
        watcher(display) as witness,
    ):
        home = Path(folder) / "data"
        home.mkdir(mode=0o700)
        household = Household(display, home)
        household.want_protection()
        try:
            household.launch(Role.KEEPER)
            household.until_guarded()
            exposures = expose(count, shown, witness, told=told)
            processes = [household.one(role) for role in ROLES]
            sizes = {role.value: megabytes(p) for role, p in zip(ROLES, processes, strict=True)}
            idle = idle_percent(processes)
            household.quit()
        finally:
            household.clear()
    covered = [exposure for exposure in exposures if exposure is not None]
    return {
        "exposure_ms": {**spread(covered), "n": count},
        "missed": count - len(covered),
        "idle_cpu_percent": idle,
        "rss_mb": round(sum(sizes.values()), 1),
        "rss_mb_each": sizes,
    }


def expose(count: int, shown: Program, witness: Program, *, told: bool) -> list[float | None]:
    """Return each picture's exposure in milliseconds, None where it was not covered."""
    chooser = random.Random(20)
    sides = chooser.sample(SIZES, count)
    exposures = []
    for number in range(count):
        side = sides[number]
        place = [chooser.randrange(1920 - side), chooser.randrange(1080 - side), side, side]
        picture = {"picture": "face", "mirrored": chooser.random() < 0.5}
        watch = {"watch": place, "seconds": WATCH_SECONDS, **picture}
        assert witness.ask(watch) == "ready"
        shown.ask({"show": place, **picture})
        seen = json.loads(witness.hear())
        assert seen["looks"], "the witness did not look"
        exposure = _exposure(seen)
        exposures.append(exposure)
        if told:
            print(f"{number + 1} of {count}: {side} px, {exposure or 'missed'} ms", flush=True)
        shown.ask({"hide": True})
        time.sleep(PAUSE_SECONDS)
    return exposures


def _exposure(seen: dict[str, Any]) -> float | None:
    if seen["shown_at"] is None:
        return 0.0  # covered between two looks
    if seen["covered_at"] is None:
        return None
    return round((float(seen["covered_at"]) - float(seen["shown_at"])) * 1000, 1)


def spread(values: list[float]) -> dict[str, float]:
    """Return median, 95th percentile and maximum."""
    p50, p95 = np.percentile(values, [50, 95])
    return {"p50": round(float(p50), 1), "p95": round(float(p95), 1), "max": max(values)}


def idle_percent(processes: list[psutil.Process]) -> float:
    """Return the share of one core that the processes take together while nothing happens."""
    before = _cpu_seconds(processes)
    time.sleep(IDLE_SECONDS)
    return round((_cpu_seconds(processes) - before) / IDLE_SECONDS * 100, 2)


def megabytes(process: psutil.Process) -> float:
    """Return a process's resident memory in millions of bytes."""
    return round(process.memory_info().rss / 1e6, 1)


def _cpu_seconds(processes: list[psutil.Process]) -> float:
    times = [process.cpu_times() for process in processes]
    return sum(spent.user + spent.system for spent in times)


if __name__ == "__main__":
    sys.exit(main())
