"""Killed hundreds of times while it writes, drains, backs up, restores: nothing told is lost."""

import json
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from engine.terms import Choices
from protech_gui.paths import Paths
from protech_gui.services.vault_door import DoorState, VaultDoor
from protech_gui.settings import load_choices
from protech_gui.store import urges
from protech_gui.store.backup import open_backup
from protech_gui.store.connection import Connection, open_vault
from protech_gui.store.drain import drain, missing_records
from protech_gui.store.identity import read_identity
from protech_gui.store.spool import SpoolWriter
from tests.faults.vault_life import CHEAP, KEY, NumberClock

KILLS = 200


def kept_in(vault: Connection) -> Counter[int]:
    rows = vault.execute("SELECT time FROM records UNION ALL SELECT time FROM urges").fetchall()
    return Counter(int(time) for (time,) in rows)


@pytest.mark.timeout(120)
def test_nothing_told_is_lost_or_doubled(tmp_path: Path) -> None:
    seed = random.SystemRandom().randrange(2**32)
    paths = Paths(tmp_path / "data")
    arguments = [str(paths.root), str(KILLS), str(seed)]
    command = [sys.executable, "-m", "tests.faults.vault_storm", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, f"seed {seed}: {done.stderr}"
    told: dict[str, list[int]] = {kind: [] for kind in "wxdDpPcCbrRmM"}
    for word in json.loads(done.stdout):
        told[word[0]].append(int(word[1:]))
    assert len(told["w"]) > KILLS, f"seed {seed}: too little was written to show anything"
    assert all(told.values()), f"seed {seed}: something was never done"

    # A restore or a repair that the last kill cut off is finished by whoever comes next.
    assert VaultDoor(paths, NumberClock(), lambda: CHEAP).state() is DoorState.LOCKED
    open_backup(tmp_path / "notes")
    vault = open_vault(paths.vault, KEY)
    spool = SpoolWriter(paths.spool)
    assert kept_in(vault), f"seed {seed}: no drain ever ended"
    drained = [drain(vault, read_identity(vault), segment) for segment in spool.rotate()]
    kept = kept_in(vault)

    assert set(told["w"]) - set(told["D"]) <= set(kept), f"seed {seed}: told and lost"
    assert set(kept.values()) == {1}, f"seed {seed}: doubled"
    assert not set(told["d"]) & set(kept), f"seed {seed}: deleted and back again"
    assert missing_records(vault) == (), f"seed {seed}: false alarm"
    assert not any(part.damaged for part in drained), f"seed {seed}: damaged"
    assert spool.notes == (), f"seed {seed}: damaged"
    assert load_choices(paths.settings, Choices("en")).notes == (), f"seed {seed}: choices"
    ended = {int(one.time) for one in urges.between(vault, 0.0, 1e12) if one.after is not None}
    assert set(told["x"]) - set(told["D"]) <= ended, f"seed {seed}: told to its end and lost"
    for urge in urges.between(vault, 0.0, 1e12):
        assert urge.before == int(urge.time) % 11, f"seed {seed}: changed"
        if urge.way is not None:
            assert (urge.after, urge.line) == (3, str(int(urge.time))), f"seed {seed}"
    # After work in the log the check of pages reports false ones unless this comes first.
    vault.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    assert vault.execute("PRAGMA cipher_integrity_check").fetchall() == [], f"seed {seed}"
    assert vault.execute("PRAGMA integrity_check").fetchall() == [("ok",)], f"seed {seed}"
    vault.close()
    spool.close()
