"""Still frames: what the engine covers of every kind of scene, beside three ways without it.

``python -m tests.bench.stills --seed N --photos DIR`` prints a table by kind.
"""

import argparse
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from tests.bench import photographs
from tests.bench.baselines import FOUND, Baselines
from tests.bench.marks import Wanted, is_covered, is_met, overcover
from tests.bench.photographs import Photograph
from tests.bench.scenes.collection import pictured
from tests.bench.scenes.pictured import KINDS
from tests.bench.scenes.scene import Place, Scene, Screen
from tests.bench.settled import Guarding

GREEN, RED, GREY = (0, 200, 0), (0, 0, 255), (128, 128, 128)


@dataclass(frozen=True)
class Still:
    """One scene, measured: of each deserving photograph whether each way found it; seconds."""

    scene: Scene
    found: tuple[bool, ...]
    naive: tuple[bool, ...]
    tiles: tuple[bool, ...]
    overcover: float
    seconds: float
    tiles_seconds: float


class Stills:
    """Measures scenes, one after the other, in one process."""

    def __init__(self, guarding: Guarding, pictures: Path | None) -> None:
        self._guarding = guarding
        self._baselines = Baselines()
        self._pictures = pictures

    def measure(self, folder: Path, scene: Scene) -> Still:
        """Return a scene's figures; draws it with truth and covers if pictures are wanted."""
        screen = scene.read(folder)
        wanted = [
            Wanted(shown, self._baselines.exact(screen, shown) >= FOUND) for shown in scene.shown
        ]
        covers, seconds = self._guarding.settle(screen)
        begun = time.perf_counter()
        tiles = self._baselines.tiles(screen)
        tiles_seconds = time.perf_counter() - begun
        naive = self._baselines.naive(screen)
        deserving = [one.shown for one in wanted if one.deserves]
        if self._pictures is not None:
            name = f"{scene.kind}-{scene.resolution}-{scene.size}.png"
            cv2.imwrite(str(self._pictures / name), annotated(screen, wanted, covers))
        return Still(
            scene,
            tuple(is_covered(shown, covers) for shown in deserving),
            tuple(is_met(shown, naive) for shown in deserving),
            tuple(is_met(shown, tiles) for shown in deserving),
            overcover(wanted, covers, (screen.shape[1], screen.shape[0])),
            seconds,
            tiles_seconds,
        )


def annotated(screen: Screen, wanted: Iterable[Wanted], covers: Iterable[Place]) -> np.ndarray:
    """Return the screen framed: green deserves a cover, grey counts neither way, red is covered."""
    drawn = np.ascontiguousarray(screen[:, :, :3])
    for one in wanted:
        if one.allowed:
            _frame(drawn, one.shown.place, GREEN if one.deserves else GREY, 5)
    for cover in covers:
        _frame(drawn, cover, RED, 2)
    return drawn


def _frame(drawn: np.ndarray, place: Place, colour: tuple[int, int, int], thick: int) -> None:
    x, y, width, height = place
    cv2.rectangle(drawn, (x, y), (x + width - 1, y + height - 1), colour, thick)


def figures(stills: Sequence[Still]) -> dict[str, Any]:
    """Return the bench's figures of still frames."""
    kinds = list(dict.fromkeys(still.scene.kind for still in stills))
    by_kind = {kind: [still for still in stills if still.scene.kind == kind] for kind in kinds}
    ratios = [still.tiles_seconds / still.seconds for still in stills]
    over = [still.overcover for still in stills]
    return {
        "recall": {kind: _by_resolution(some) for kind, some in by_kind.items()},
        "recall_by_kind": {kind: share(s.found for s in some) for kind, some in by_kind.items()},
        "recall_min": min(share(s.found for s in some) for some in by_kind.values()),
        "recall_naive": share(still.naive for still in stills),
        "recall_exhaustive": share(still.tiles for still in stills),
        "deserving": sum(len(still.found) for still in stills),
        "overcover": {"mean": round(float(np.mean(over)), 4), "max": round(max(over), 4)},
        "speedup_vs_exhaustive": round(float(np.median(ratios)), 2),
        "speedup_total": round(
            sum(s.tiles_seconds for s in stills) / sum(s.seconds for s in stills), 2
        ),
    }


def _by_resolution(stills: Sequence[Still]) -> dict[str, dict[str, float]]:
    told: dict[str, dict[str, float]] = {}
    for still in stills:
        if still.found:
            of_size = told.setdefault(still.scene.resolution, {})
            of_size[str(still.scene.size)] = share([still.found])
    return told


def share(found: Iterable[Sequence[bool]]) -> float:
    """Return the share of all that were found; 1 when there was nothing to find."""
    every = [one for some in found for one in some]
    return round(sum(every) / len(every), 4) if every else 1.0


def measure(
    seed: int, photos: list[Photograph], kinds: Iterable[str] = KINDS, pictures: Path | None = None
) -> list[Still]:
    """Return every scene of these kinds, measured."""
    stills = Stills(Guarding(), pictures)
    measured = []
    for kind in kinds:
        folder, scenes = pictured(kind, seed, photos)
        measured += [stills.measure(folder, scene) for scene in scenes]
        print(_line(kind, [s for s in measured if s.scene.kind == kind]), flush=True)
    return measured


def _line(kind: str, stills: Sequence[Still]) -> str:
    sizes = " ".join(
        f"{s.scene.resolution}/{s.scene.size}:{sum(s.found)}/{len(s.found)}" for s in stills
    )
    told = figures(stills)
    return (
        f"{kind:10} recall {told['recall_min']:.3f} of {told['deserving']:3}"
        f" (naive {told['recall_naive']:.2f}, tiles {told['recall_exhaustive']:.2f})"
        f" over {told['overcover']['max']:.3f}"
        f" ms {1000 * float(np.median([s.seconds for s in stills])):.0f}"
        f" speed {told['speedup_vs_exhaustive']:.1f}/{told['speedup_total']:.1f}  {sizes}"
    )


def main() -> int:
    """Measure and print; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--photos", type=Path, help="a folder of more photographs")
    parser.add_argument("--kind", action="append", choices=list(KINDS), help="only this kind")
    parser.add_argument("--pictures", type=Path, help="where to draw scenes, truth and covers")
    given = parser.parse_args()
    if given.pictures:
        given.pictures.mkdir(parents=True, exist_ok=True)
    photos = photographs.load(given.photos)
    print(_line("all", measure(given.seed, photos, given.kind or KINDS, given.pictures)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
