"""How much two storms of kills cost: of lives that write, drain and restore, and of migrations."""

import json
import random
import subprocess
import sys
from dataclasses import astuple
from pathlib import Path

from tests.bench.record.years_kept import YearsKept
from tests.faults.vault_verdict import judge, sorted_by_kind

LIVES = 200
MIGRATIONS = 60


def kill_loss(kept: YearsKept) -> dict[str, float]:
    """Return how much was lost, doubled, changed or damaged by so many kills.

    Killed at random moments: lives that write, drain, re-wrap, back up, restore and repair, and
    the opening of vaults of earlier versions.
    """
    seed = random.SystemRandom().randrange(2**32)
    folder = kept.paths.root.parent / "storm"
    told = sorted_by_kind(json.loads(_run("vault_storm", folder / "data", LIVES, seed)))
    verdict = judge(folder / "data", told)
    (folder / "older").mkdir()
    astray, early = json.loads(_run("migration_storm", folder / "older", MIGRATIONS, seed))
    return {
        "kill_loss": sum(astuple(verdict)) + astray,
        "kills": LIVES + MIGRATIONS,
        "kills_in_migrations": early,
        "told": len(told["w"]),
    }


def _run(module: str, root: Path, kills: int, seed: int) -> str:
    command = (sys.executable, "-m", f"tests.faults.{module}", str(root), str(kills), str(seed))
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, f"seed {seed}: {done.stderr}"
    return done.stdout
