"""The bench of help and learn: modules, their language, the way to help, the private window.

``python -m tests.bench.content --json`` prints one JSON object of plain numbers on its last line;
``--only`` measures some rounds. Each figure is told where it is measured, in
``tests/bench/content_parts``. Nothing of it depends on how busy the machine is.
"""

import argparse
import json
import sys
import time
from collections.abc import Callable, Mapping

from tests.bench.content_parts.glossary import glossary_violations
from tests.bench.content_parts.help_walk import help_actions
from tests.bench.content_parts.kept import exercises_kept
from tests.bench.content_parts.private_window import measure
from tests.bench.content_parts.structure import modules
from tests.bench.content_parts.translated import untranslated

Round = Callable[[], Mapping[str, float]]

ROUNDS: dict[str, Round] = {
    "modules": modules,
    "exercises": exercises_kept,
    "translations": lambda: {"untranslated": untranslated()},
    "glossary": lambda: {"glossary_violations": len(glossary_violations())},
    "help": help_actions,
    "private": measure,
}


def main() -> int:
    """Measure and print; returns the exit code."""
    given = _arguments()
    figures: dict[str, float] = {}
    for name in given.only or ROUNDS:
        began = time.monotonic()
        found = ROUNDS[name]()
        figures |= found
        print(f"{name}: {time.monotonic() - began:.1f} s", file=sys.stderr, flush=True)
        if not given.json:
            print(found, flush=True)
    print(json.dumps(figures))
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure help and learn.")
    parser.add_argument("--json", action="store_true", help="print only the JSON object")
    parser.add_argument(
        "--only",
        type=lambda words: words.split(","),
        help=f"some rounds alone, with commas between: {', '.join(ROUNDS)}",
    )
    given = parser.parse_args()
    if unknown := set(given.only or ()) - ROUNDS.keys():
        parser.error(f"there is no round {', '.join(sorted(unknown))}")
    return given


if __name__ == "__main__":
    sys.exit(main())
