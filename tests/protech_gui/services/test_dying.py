"""Killed at any step, making or changing a vault leaves a whole one or none, and loses none."""

import subprocess
import sys
from pathlib import Path

import pytest

from protech_gui.paths import Paths
from protech_gui.services.vault_door import DoorState, VaultDoor, WrongCode, WrongPassphrase
from tests.protech_gui.services.parts import OLD_PASSPHRASE, PASSPHRASE, TurnedClock, cheap


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
    assert len(ended) > 5
    return ended


def opens(door: VaultDoor, passphrase: str) -> bool:
    try:
        vault = door.unlock(passphrase)
    except WrongPassphrase:
        return False
    assert [urge.before for urge in vault.urges.recent(9)] == [7]
    vault.close()
    return True


@pytest.fixture
def code(tmp_path: Path) -> str:
    """The code of a vault, in the folder ``before``, that holds something."""
    created = VaultDoor(Paths(tmp_path / "before"), TurnedClock(), cheap).create(OLD_PASSPHRASE)
    created.vault.urges.begin(7)
    created.vault.close()
    return " ".join(created.code.words)


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
    VaultDoor(before, TurnedClock(), cheap).create(OLD_PASSPHRASE).vault.close()
    precious = {path.read_bytes() for path in (before.vault, before.slots)}
    for data in kill_at_every_step(tmp_path / "runs", before.root, "set_aside_and_create"):
        kept = {path.read_bytes() for path in data.rglob("*") if path.is_file()}
        assert precious <= kept
        door = VaultDoor(Paths(data), TurnedClock(), cheap)
        door.set_aside_and_create(PASSPHRASE).vault.close()
        door.unlock(PASSPHRASE).close()
        assert precious <= {path.read_bytes() for path in data.rglob("*") if path.is_file()}


def test_one_of_two_passphrases_opens_it_and_the_code_always_does(
    tmp_path: Path, code: str
) -> None:
    ways = set()
    for data in kill_at_every_step(tmp_path / "runs", tmp_path / "before", "change_passphrase"):
        door = VaultDoor(Paths(data), TurnedClock(), cheap)
        ways.add((opens(door, OLD_PASSPHRASE), opens(door, PASSPHRASE)))
        vault = door.unlock_with_code(code)
        door.change_passphrase(vault, PASSPHRASE)
        vault.close()
        assert opens(door, PASSPHRASE)
    assert ways == {(True, False), (False, True)}


def test_while_the_code_changes_the_passphrase_always_opens_it(tmp_path: Path, code: str) -> None:
    ways = set()
    for data in kill_at_every_step(tmp_path / "runs", tmp_path / "before", "new_code"):
        door = VaultDoor(Paths(data), TurnedClock(), cheap)
        try:
            door.unlock_with_code(code).close()
            ways.add("old")
        except WrongCode:
            ways.add("new")
        assert opens(door, OLD_PASSPHRASE)
    assert ways == {"old", "new"}
