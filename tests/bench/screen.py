"""The bench of the screen guard: how soon it covers, what it finds, and what it costs.

``python -m tests.bench.screen --json`` prints one JSON object on its last line. Spreads are
objects with p50, p95, max and n; shares of processor time are percent of one core. What each
figure means is told where it is measured, in ``tests/bench/live`` and, for still frames, in
``tests/bench/tally.py``. The exhaustive baseline takes most of the time, and so it is measured
on every third still frame: ``exhaustive_n`` of them. ``seconds`` is what each round took (told
on standard error as well, when it is over), ``load_average`` what the machine was doing as it
began: times and shares are worth nothing while others keep the processors busy.

Photographs are those that the test packages ship, and more from ``--photos``.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.bench.fronts import choose
from tests.bench.live.rounds import ROUNDS, Given
from tests.bench.live.stock import Oracle
from tests.bench.photographs import load

SEED = 20


def main() -> int:
    """Measure and print; returns the exit code."""
    given = _arguments()
    figures: dict[str, Any] = {"seconds": {}, "load_average": {}}
    with tempfile.TemporaryDirectory(prefix="bench-pictures-") as folder:
        bench = Given(
            load(given.photos),
            given.seed,
            given.count,
            Path(folder),
            Oracle(),
            _say(given.json),
        )
        for name in given.only or ROUNDS:
            began = time.monotonic()
            figures["load_average"][name] = round(os.getloadavg()[0], 1)
            figures |= ROUNDS[name](bench)
            figures["seconds"][name] = round(time.monotonic() - began, 1)
            print(f"{name}: {figures['seconds'][name]} s", file=sys.stderr, flush=True)
            bench.say(f"{name}: {json.dumps(figures)}")
    print(json.dumps(figures))
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure the screen guard.")
    parser.add_argument("--seed", type=int, default=SEED, help="another seed, other scenes")
    parser.add_argument("--photos", type=Path, help="a folder with more photographs")
    parser.add_argument(
        *("-n", "--count"), type=int, default=200, help="how many pictures appear at 1080p"
    )
    return choose(parser, ROUNDS)


def _say(silent: bool) -> Any:
    return (lambda _: None) if silent else (lambda words: print(words, flush=True))


if __name__ == "__main__":
    sys.exit(main())
