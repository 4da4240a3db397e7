"""How often harmless pictures are covered, and what each step against that gives and costs.

``python -m tests.bench.false_covers --photos DIR`` prints one JSON object; see ``measure``.
"""

import argparse
import json
import math
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from engine.packs import load_pack
from engine.vision.pixels import Pixels
from tests.bench.photographs import Photograph, load
from tests.bench.scenes.collection import pictureless
from tests.bench.settled import Guarding
from tests.bench.shares import by_group, share, wilson
from tests.bench.steps import BUILT_IN, STEPS, Outcome, Steps, faces_by_the_same_bars
from tests.bench.variants import make

VARIANTS = 400
"""At least so many are made of all photographs together."""

Screens = Iterable[tuple[str, Pixels]]
"""Screens without any picture, and the kind of each."""

Judged = list[tuple[Outcome, ...]]
"""The outcomes of pictures, step by step."""


def measure(
    photographs: Sequence[Photograph], seed: int, screens: Screens = (), variants: int = VARIANTS
) -> dict[str, Any]:
    """Return the share of harmless ``pictures`` that the built-in pack covers, and the steps there.

    ``covered`` of ``n`` variants were covered. ``interval`` is Wilson's at 95 %, for which each
    variant counts alone; ``interval_by_photograph`` takes those of one photograph together.
    ``screens`` is how many of those handed in got a cover, ``screens_by_kind`` which.
    Each of ``steps`` has the share of ``false`` covers; the ``recall``: the share of pictures that
    show a face which are covered when faces are explicit and bars are the built-in pack's; and the
    mean number of ``looks`` and ``glances`` at a harmless picture.
    """
    chance = np.random.default_rng(seed)
    harmless, wanted = Steps(load_pack(BUILT_IN)), Steps(faces_by_the_same_bars())
    false: list[Judged] = []
    found: Judged = []
    for photograph in photographs:
        false.append([])
        for _ in range(math.ceil(variants / len(photographs))):
            variant = make(photograph, chance)
            false[-1].append(harmless.outcomes(variant.pixels))
            if variant.face:
                found.append(wanted.outcomes(variant.pixels))
    last = [[outcomes[-1].covered for outcomes in judged] for judged in false]
    covered, count = sum(map(sum, last)), sum(map(len, last))
    return {
        "pictures": share(covered, count),
        "n": count,
        "covered": covered,
        "interval": wilson(covered, count),
        "interval_by_photograph": by_group(last, seed),
        "n_photographs": len(photographs),
        "n_faces": len(found),
        "steps": _by_step([outcomes for judged in false for outcomes in judged], found),
        **_on_screens(screens),
    }


def _by_step(false: Judged, found: Judged) -> dict[str, dict[str, float]]:
    steps = {}
    for number, step in enumerate(STEPS):
        harmless = [outcomes[number] for outcomes in false]
        covered = sum(outcome.covered for outcome in harmless)
        recalled = sum(outcomes[number].covered for outcomes in found)
        steps[step] = {
            "false": share(covered, len(false)),
            "false_n": covered,
            "recall": share(recalled, len(found)),
            "recall_n": recalled,
            "looks": round(float(np.mean([outcome.looks for outcome in harmless])), 2),
            "glances": round(float(np.mean([outcome.glances for outcome in harmless])), 2),
        }
    return steps


def _on_screens(screens: Screens) -> dict[str, Any]:
    guarding = Guarding(load_pack(BUILT_IN))
    covered: Counter[str] = Counter()
    count = 0
    for kind, screen in screens:
        count += 1
        covers, _ = guarding.settle(screen)
        covered[kind] += bool(covers)
    return {
        "screens": covered.total(),
        "n_screens": count,
        "screens_by_kind": {kind: number for kind, number in covered.items() if number},
    }


def bare_screens(seed: int, count: int) -> Screens:
    """Yield pages of ordinary use without a photograph, and a few screens of programs."""
    folder, scenes = pictureless(seed, count)
    for scene in scenes:
        yield scene.kind, scene.read(folder)


def main() -> int:
    """Measure and print; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=Path, help="a folder of more harmless photographs")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--screens", type=int, default=0, help="how many pages without a picture")
    given = parser.parse_args()
    screens = bare_screens(given.seed, given.screens) if given.screens else ()
    print(json.dumps(measure(load(given.photos), given.seed, screens)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
