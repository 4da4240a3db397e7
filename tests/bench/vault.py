"""The bench of the vault: what opening, writing and looking back cost on ten years of data.

``python -m tests.bench.vault --json`` prints one JSON object of plain numbers on its last line;
``--only`` measures some rounds. Each figure is told where it is measured, in
``tests/bench/record``; ``load`` is what the machine was doing as it began: times are worth
nothing while others keep the processors busy. The ten years hold 36,500 urges, 20,000 covers,
5,000 check-ins, every module answered and noted beside, and the rest in proportion
(``tests/protech_gui/years.py``).
"""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.bench.fronts import choose, measure
from tests.bench.record import inside, storms, through_window
from tests.bench.record.markers import plaintext_hits
from tests.bench.record.years_kept import YearsKept, keep_years

Round = Callable[[YearsKept], dict[str, float]]

ROUNDS: dict[str, Round] = {
    "kdf": inside.unlock_kdf_s,
    "progress": inside.progress_ms,
    "add": inside.add_ms,
    "drain": inside.drain_s,
    "repaint": through_window.repaint_ms,
    "window": through_window.open_and_lock_ms,
    "keeper": through_window.keeper_rss_mb,
    "kills": storms.kill_loss,
    "markers": plaintext_hits,
}


def main() -> int:
    """Measure and print; returns the exit code."""
    given = choose(argparse.ArgumentParser(description="Measure the vault."), ROUNDS)
    figures: dict[str, float] = {"load": round(os.getloadavg()[0], 1)}
    with tempfile.TemporaryDirectory(prefix="protech-bench-") as folder:
        kept = keep_years(Path(folder) / "data")
        figures["vault_mb"] = round(kept.paths.vault.stat().st_size / 1e6, 1)
        figures |= measure({name: partial(once, kept) for name, once in ROUNDS.items()}, given)
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
