"""Killed hundreds of times while it writes, drains, backs up, migrates: nothing told is lost."""

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.vault_verdict import Verdict, judge, sorted_by_kind

KILLS = 200
MIGRATIONS = 60


def run(module: str, root: Path, kills: int, seed: int) -> str:
    """Run a storm and return what it says."""
    command = [sys.executable, "-m", f"tests.faults.{module}", str(root), str(kills), str(seed)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, f"seed {seed}: {done.stderr}"
    return done.stdout


@pytest.fixture
def seed() -> int:
    return random.SystemRandom().randrange(2**32)


@pytest.mark.timeout(120)
def test_nothing_told_is_lost_or_doubled(tmp_path: Path, seed: int) -> None:
    root = tmp_path / "data"
    told = sorted_by_kind(json.loads(run("vault_storm", root, KILLS, seed)))
    assert len(told["w"]) > KILLS, f"seed {seed}: too little was written to show anything"
    assert all(told.values()), f"seed {seed}: something was never done"
    assert judge(root, told) == Verdict(), f"seed {seed}"


@pytest.mark.timeout(120)
def test_a_migration_loses_nothing_wherever_it_is_killed(tmp_path: Path, seed: int) -> None:
    astray, early = json.loads(run("migration_storm", tmp_path, MIGRATIONS, seed))
    assert early, f"seed {seed}: none was killed before its end"
    assert astray == 0, f"seed {seed}"
