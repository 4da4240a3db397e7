"""Still frames: what the engine covers of every kind of scene, beside three ways without it.

``python -m tests.bench.stills --seed N --photos DIR`` prints a line for each kind.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.packs import load_pack
from tests.bench import photographs
from tests.bench.baselines import FOUND, PACK, Baselines
from tests.bench.marks import Wanted, is_covered, is_met, overcover
from tests.bench.photographs import Photograph
from tests.bench.scenes.collection import KINDS, pictured, pictureless
from tests.bench.scenes.scene import Place, Scene, Screen, Shown
from tests.bench.settled import Guarding
from tests.bench.tally import Bare, Exhaustive, Still, bare_figures, figures, line

BARE = 210
"""Screens without a photograph."""

EXHAUSTIVE_EVERY = 3
"""One scene in so many is also looked at tile by tile, which takes longer than all else here.
Kinds, resolutions and sizes follow each other, so that some of each are among them."""

GREEN, RED, GREY = (0, 200, 0), (0, 0, 255), (128, 128, 128)


class Stills:
    """Measures scenes one after the other in one process; draws them where it is told to."""

    def __init__(self, drawn: Path | None = None, *, alone: bool = False) -> None:
        self._guarding = Guarding(load_pack(PACK))
        self._baselines = Baselines()
        self._drawn = drawn
        self._alone = alone
        self._measured = 0

    def pictured(self, kind: str, seed: int, photos: list[Photograph]) -> Iterator[Still]:
        """Yield every scene of a kind, measured."""
        folder, scenes = pictured(kind, seed, photos)
        for scene in scenes:
            yield self._still(scene, scene.read(folder))

    def bare(self, seed: int, count: int = BARE) -> Iterator[Bare]:
        """Yield screens without a photograph, measured."""
        folder, scenes = pictureless(seed, count)
        for scene in scenes:
            screen = scene.read(folder)
            covers, _ = self._guarding.settle(screen)
            veils = self._guarding.veil(screen)
            if covers or veils:
                self._draw(scene, screen, (), [*covers, *veils])
            area = (screen.shape[1], screen.shape[0])
            yield Bare(scene, overcover((), covers, area), overcover((), veils, area))

    def _still(self, scene: Scene, screen: Screen) -> Still:
        wanted = [
            Wanted(shown, self._baselines.exact(screen, shown) >= FOUND) for shown in scene.shown
        ]
        deserving = [one.shown for one in wanted if one.deserves]
        covers, seconds = self._guarding.settle(screen)
        self._draw(scene, screen, wanted, covers)
        over = overcover(wanted, covers, (screen.shape[1], screen.shape[0]))
        found = tuple(is_covered(shown, covers) for shown in deserving)
        if self._alone:
            return Still(scene, found, (), None, over, seconds)
        naive = self._baselines.naive(screen)
        return Still(
            scene,
            found,
            tuple(is_met(shown, naive) for shown in deserving),
            self._exhaustive(screen, deserving),
            over,
            seconds,
        )

    def _exhaustive(self, screen: Screen, deserving: Sequence[Shown]) -> Exhaustive | None:
        """Return what looking at every tile finds, for one scene in EXHAUSTIVE_EVERY."""
        self._measured += 1
        if self._measured % EXHAUSTIVE_EVERY != 1:
            return None
        begun = time.perf_counter()
        tiles = self._baselines.tiles(screen)
        seconds = time.perf_counter() - begun
        return Exhaustive(tuple(is_met(shown, tiles) for shown in deserving), seconds)

    def _draw(
        self, scene: Scene, screen: Screen, wanted: Iterable[Wanted], covers: Iterable[Place]
    ) -> None:
        """Draw what deserves a cover in green, what counts neither way in grey, covers in red."""
        if self._drawn is None:
            return
        drawn = np.ascontiguousarray(screen[:, :, :3])
        for one in wanted:
            if one.allowed:
                _frame(drawn, one.shown.place, GREEN if one.deserves else GREY, 5)
        for cover in covers:
            _frame(drawn, cover, RED, 2)
        cv2.imwrite(str(self._drawn / f"{scene.kind}-{scene.file}"), drawn)


def measure(seed: int, photos: list[Photograph]) -> dict[str, Any]:
    """Return all figures of still frames."""
    stills = Stills()
    measured = [still for kind in KINDS for still in stills.pictured(kind, seed, photos)]
    return figures(measured) | bare_figures(list(stills.bare(seed)))


def _frame(
    drawn: NDArray[np.uint8], place: Place, colour: tuple[int, int, int], thick: int
) -> None:
    x, y, width, height = place
    cv2.rectangle(drawn, (x, y), (x + width - 1, y + height - 1), colour, thick)


def main() -> int:
    """Measure and print; returns the exit code."""
    parser = argparse.ArgumentParser(description="Measure still frames, a line for each kind.")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--photos", type=Path, help="a folder of more photographs")
    parser.add_argument("--kind", action="append", choices=[*KINDS, "bare"], help="only this kind")
    parser.add_argument("--alone", action="store_true", help="without the slow baselines")
    parser.add_argument("--drawn", type=Path, help="a folder for scenes with truth and covers")
    given = parser.parse_args()
    if given.drawn:
        given.drawn.mkdir(parents=True, exist_ok=True)
    photos = photographs.load(given.photos)
    stills = Stills(given.drawn, alone=given.alone)
    measured: list[Still] = []
    for kind in given.kind or [*KINDS, "bare"]:
        if kind == "bare":
            print(json.dumps(bare_figures(list(stills.bare(given.seed)))))
        else:
            some = list(stills.pictured(kind, given.seed, photos))
            print(line(kind, some), flush=True)
            measured += some
    if measured:
        print(line("all", measured))
    return 0


if __name__ == "__main__":
    sys.exit(main())
