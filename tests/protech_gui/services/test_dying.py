"""Killed at any step, making a vault leaves none or a complete one, and loses none."""

import subprocess
import sys
from pathlib import Path

from protech_gui.paths import Paths
from protech_gui.services.vault_door import DoorState, VaultDoor
from tests.protech_gui.services.parts import PASSPHRASE, TurnedClock, cheap


def kill_at_every_step(root: Path, before: Path, action: str) -> list[Path]:
    root.mkdir()
    command = [
        sys.executable,
        "-m",
        "tests.protech_gui.services.dying",
        str(root),
        str(before),
        action,
    ]
    subprocess.run(command, check=True, timeout=50)
    ended = sorted(root.iterdir())
    assert len(ended) > 20
    return ended


def test_a_vault_is_made_wholly_or_not_at_all(tmp_path: Path) -> None:
    states = set()
    for data in kill_at_every_step(tmp_path / "runs", tmp_path / "none", "create"):
        door = VaultDoor(Paths(data), TurnedClock(), cheap)
        states.add(door.state())
        vault = (
            door.create(PASSPHRASE).vault
            if door.state() is DoorState.NONE
            else door.unlock(PASSPHRASE)
        )
        assert vault.records.count() == 0
        vault.close()
        door.unlock(PASSPHRASE).close()
    assert states == {DoorState.NONE, DoorState.LOCKED}


def test_putting_a_vault_aside_loses_no_part_of_it(tmp_path: Path) -> None:
    before = Paths(tmp_path / "before")
    VaultDoor(before, TurnedClock(), cheap).create("the old passphrase").vault.close()
    precious = {path.read_bytes() for path in (before.vault, before.slots)}
    for data in kill_at_every_step(tmp_path / "runs", before.root, "set_aside_and_create"):
        kept = {path.read_bytes() for path in data.rglob("*") if path.is_file()}
        assert precious <= kept
        door = VaultDoor(Paths(data), TurnedClock(), cheap)
        door.set_aside_and_create(PASSPHRASE).vault.close()
        door.unlock(PASSPHRASE).close()
        assert precious <= {path.read_bytes() for path in data.rglob("*") if path.is_file()}
