"""The bench of help and learn: modules, their language, the way to help, the private window.

``python -m tests.bench.content --json`` prints one JSON object of plain numbers on its last line;
``--only`` measures some rounds. Each figure is told where it is measured, in
``tests/bench/content_parts``. Nothing of it depends on how busy the machine is.
"""

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from functools import partial

from tests.bench.content_parts.glossary import glossary_violations
from tests.bench.content_parts.help_walk import help_actions
from tests.bench.content_parts.kept import exercises_kept
from tests.bench.content_parts.private_window import left_behind
from tests.bench.content_parts.structure import modules
from tests.bench.content_parts.translated import untranslated
from tests.bench.fronts import choose, measure

Round = Callable[[], Mapping[str, float]]

ROUNDS: dict[str, Round] = {
    "modules": modules,
    "exercises": exercises_kept,
    "translations": lambda: {"untranslated": untranslated()},
    "glossary": lambda: {"glossary_violations": len(glossary_violations())},
    "help": help_actions,
    "private": partial(left_behind, everywhere=True),
}


def main() -> int:
    """Measure and print; returns the exit code."""
    given = choose(argparse.ArgumentParser(description="Measure help and learn."), ROUNDS)
    print(json.dumps(measure(ROUNDS, given)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
