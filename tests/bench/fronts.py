"""What the fronts of the benches share: which rounds are asked for, and doing them in turn."""

import argparse
import sys
import time
from collections.abc import Callable, Collection, Mapping


def choose(parser: argparse.ArgumentParser, rounds: Collection[str]) -> argparse.Namespace:
    """Return what the command line asks for; ``only`` names rounds, or is None for all."""
    parser.add_argument("--json", action="store_true", help="print only the JSON object")
    parser.add_argument(
        "--only",
        type=lambda words: words.split(","),
        help=f"some rounds alone, with commas between: {', '.join(rounds)}",
    )
    given = parser.parse_args()
    if unknown := set(given.only or ()) - set(rounds):
        parser.error(f"there is no round {', '.join(sorted(unknown))}")
    return given


def measure(
    rounds: Mapping[str, Callable[[], Mapping[str, float]]], given: argparse.Namespace
) -> dict[str, float]:
    """Return the figures of these rounds; says how long each took, and what came of it."""
    figures: dict[str, float] = {}
    for name in given.only or rounds:
        began = time.monotonic()
        found = rounds[name]()
        figures |= found
        print(f"{name}: {time.monotonic() - began:.1f} s", file=sys.stderr, flush=True)
        if not given.json:
            print(found, flush=True)
    return figures
