"""What it is like to use the window: how soon, how near help is, and what stands in the way.

``python -m tests.bench.experience --json`` prints one JSON object on its last line:

- ``window_start_s``: from the start of the window's process until something of it is painted,
  seen from outside; the median of STARTS.
- ``click_to_paint_ms``: from a key that opens another room or page to the last change on the
  screen that it makes, seen from outside, from two seconds after the start on, first visits
  included; p50, p95, max, n.
- ``help_actions``: the most clicks that it takes to the three doors of the crisis page, from any
  screen in any state, closing what stands before the window included.
- ``unnamed_controls``, ``unreachable_controls``, ``clipped``, ``contrast_failures``: found on every
  screen in three languages, light and dark, at 100 and 200 % text, 800×560 and 1920×1080.
- ``untranslated``: sentences without their words in a language.
- ``keeper_rss_mb``: resident memory of the keeper while no window is open.
"""

import argparse
import json
import statistics
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QDialog

from engine.terms import Role
from protech_gui.language import NAMES
from protech_gui.log import EventLog
from protech_gui.window.crisis.page import CrisisPage
from protech_gui.window.house.house import House
from protech_gui.window.house.strip import Strip
from protech_gui.window.parts.button import Button
from tests.bench.live.spread import spread
from tests.bench.window_times import answer_times, seconds_to_paint
from tests.display import Display, virtual_display, window_manager
from tests.household import Household
from tests.visual.gallery import scenes
from tests.visual.screens import SMALL, building, front, settle, shown
from tests.visual.walk import walk

HELP_NOW = "I need help now"
STARTS = 7
ROUNDS = 6
CHORDS = ("Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "F1", "Ctrl+1", "Ctrl+m")
"""Keys that each open another page than the one before."""


def main() -> int:
    """Measure and print; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print only the JSON object")
    given = parser.parse_args()
    figures = outside() | inside()
    if not given.json:
        for name, figure in figures.items():
            print(f"{name}: {figure}")
    print(json.dumps(figures))
    return 0


def outside() -> dict[str, Any]:
    """Return what is measured on real processes, as the X server sees them."""
    with (
        tempfile.TemporaryDirectory(prefix="protech-bench-") as folder,
        virtual_display() as display,
        window_manager(display),
    ):
        home = Path(folder) / "data"
        home.mkdir(mode=0o700)
        starts = [seconds_to_paint(display, str(home)) for _ in range(STARTS)]
        answers = answer_times(display, str(home), [*CHORDS] * ROUNDS)
        kept = keeper_megabytes(display, home)
    return {
        "window_start_s": round(statistics.median(starts), 3),
        "click_to_paint_ms": spread(answers),
        "keeper_rss_mb": kept,
    }


def keeper_megabytes(display: Display, home: Path) -> float:
    """Return the resident memory of a keeper with protection on and no window."""
    household = Household(display, home)
    household.want_protection()
    try:
        household.launch(Role.KEEPER)
        household.until(lambda: household.events("guard_report") > 0)
        size = round(float(household.one(Role.KEEPER).memory_info().rss) / 1e6, 1)
        household.quit()
    finally:
        household.clear()
    return size


def inside() -> dict[str, int]:
    """Return what is counted on every screen, drawn in memory."""
    app = QApplication(["protech-bench", "-platform", "offscreen"])
    with tempfile.TemporaryDirectory() as folder:
        log = EventLog(Path(folder) / "events.log")
        return {
            "help_actions": help_actions(app, log),
            "untranslated": sum(untranslated(language) for language in NAMES),
            **walk(app, log).counts(),
        }


def help_actions(app: QApplication, log: EventLog) -> int:
    """Return the most clicks that any screen is away from the three doors."""
    made = building(app, log)
    most = 0
    for scene in scenes():
        with shown(scene, made, "en", SMALL) as house:
            most = max(most, _clicks_to_doors(house))
    return most


def _clicks_to_doors(house: House) -> int:
    clicks = 0
    before = front(house)
    if isinstance(before, QDialog):
        before.reject()
        clicks += 1
    strip = house.findChild(Strip)
    assert strip is not None
    help_now = next(
        button for button in strip.findChildren(Button) if button.accessibleName() == HELP_NOW
    )
    assert help_now.isVisibleTo(house)
    assert help_now.isEnabled()
    help_now.click()
    settle()
    doors = house.findChild(CrisisPage)
    assert doors is not None
    assert doors.isVisibleTo(house)
    return clicks + 1


def untranslated(language: str) -> int:
    """Return how many sentences have no finished words in a language."""
    tree = ET.parse(f"translations/protech_{language}.ts")  # noqa: S314  # the project's own file
    return sum(told.get("type") is not None for told in tree.iter("translation"))


if __name__ == "__main__":
    sys.exit(main())
