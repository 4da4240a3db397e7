"""The tour: the real processes on a virtual screen, driven and watched from outside.

Writes a picture of each step, a contact sheet for each language and ``tour.json`` to
``build/tour/``; ends with 1 if a step fails.
"""

import json
import sys

import cv2
import numpy as np

from tests.visual.tour_network import network_way
from tests.visual.tour_stage import FOLDER, Outcome, touring
from tests.visual.tour_steps import STEPS

SHEET_COLUMNS = 3
SHEET_LEFT = 640
"""Pixels; left of this the tour's screen is empty."""

SHEET_WIDTH = 880
"""Pixels; each picture on a contact sheet is made this wide."""


def main() -> int:
    """Take the tour; returns the exit code."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.iterdir():
        old.unlink()
    with touring() as tour:
        tour.walk(STEPS)
        with network_way(tour) as way:
            tour.walk(way.steps())
    steps = [vars(outcome) for outcome in tour.outcomes]
    story = {"steps": steps, "exposure_ms": tour.exposure_ms}
    (FOLDER / "tour.json").write_text(json.dumps(story, indent=2) + "\n")
    for language in ("nl", "de", "en"):
        write_sheet(language, tour.outcomes)
    print(f"The pictures are in {FOLDER}/.")
    return 0 if all(outcome.ok for outcome in tour.outcomes) else 1


def write_sheet(language: str, outcomes: list[Outcome]) -> None:
    """Put all pictures of a language on one, in their order."""
    paths = [outcome.picture for outcome in outcomes if f"-{language}-" in outcome.picture]
    small = [_shrunk(path) for path in paths]
    if not small:
        return
    blank = np.zeros_like(small[0])
    small += [blank] * (-len(small) % SHEET_COLUMNS)
    rows = [np.hstack(small[i : i + SHEET_COLUMNS]) for i in range(0, len(small), SHEET_COLUMNS)]
    cv2.imwrite(str(FOLDER / f"sheet-{language}.png"), np.vstack(rows))


def _shrunk(path: str) -> np.ndarray:
    read = cv2.imread(path)
    assert read is not None
    shown = read[:, SHEET_LEFT:]
    height = shown.shape[0] * SHEET_WIDTH // shown.shape[1]
    return np.asarray(cv2.resize(shown, (SHEET_WIDTH, height), interpolation=cv2.INTER_AREA))


if __name__ == "__main__":
    sys.exit(main())
