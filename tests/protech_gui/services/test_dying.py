"""Killed at any step, making or changing a vault leaves a whole one or none, and loses none."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from protech_gui.paths import Paths
from protech_gui.services.door_state import DoorState, VaultUnreadable, WrongCode, WrongPassphrase
from protech_gui.services.secret import Secret
from protech_gui.services.vault_door import VaultDoor
from tests.protech_gui.services.parts import OLD_PASSPHRASE, PASSPHRASE, TurnedClock, cheap
from tests.protech_gui.store.parts import flip


def kill_at_every_step(
    root: Path, before: Path, action: str, backup: Path | None = None
) -> list[Path]:
    root.mkdir()
    command = [
        sys.executable,
        "-m",
        "tests.protech_gui.services.dying",
        str(root),
        str(before),
        action,
    ]
    environment = {**os.environ, "BACKUP": str(backup)}
    subprocess.run(command, check=True, timeout=50, env=environment)
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
        door.keys.change_passphrase(vault, PASSPHRASE)
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


def vault_with(root: Path, passphrase: str, strength: int, many: int = 1) -> VaultDoor:
    """Make a locked vault that holds so many urges of this strength."""
    door = VaultDoor(Paths(root), TurnedClock(), cheap)
    vault = door.create(passphrase).vault
    for _ in range(many):
        vault.urges.begin(strength)
    vault.close()
    return door


def strengths(door: VaultDoor, passphrase: str) -> set[int] | None:
    try:
        vault = door.unlock(passphrase)
    except WrongPassphrase:
        return None
    found = {urge.before for urge in vault.urges.recent(9)}
    assert vault.is_sound()
    vault.close()
    return found


def test_the_old_vault_or_the_restored_one_stands_complete(tmp_path: Path) -> None:
    other = vault_with(tmp_path / "other", PASSPHRASE, 3)
    vault = other.unlock(PASSPHRASE)
    backup = tmp_path / "notes"
    other.backups.make(vault, backup)
    vault.close()
    before = tmp_path / "before"
    vault_with(before, OLD_PASSPHRASE, 7)
    precious = {(before / name).read_bytes() for name in ("vault.db", "slots.json")}
    standing = set()
    for data in kill_at_every_step(tmp_path / "runs", before, "restore", backup):
        door = VaultDoor(Paths(data), TurnedClock(), cheap)
        assert door.state() is DoorState.LOCKED
        found = strengths(door, OLD_PASSPHRASE), strengths(door, PASSPHRASE)
        assert found in (({7}, None), (None, {3}))
        standing.add(found[0] is None)
        if found[0] is None:
            (aside,) = data.glob("vault.db.damaged-*")
            assert precious <= {path.read_bytes() for path in aside.iterdir()}
            assert strengths(VaultDoor(Paths(aside), TurnedClock(), cheap), OLD_PASSPHRASE) == {7}
        names = {path.name for path in data.iterdir()}
        assert not names & {"restoring", "restoring.new", "replaced"}
    assert standing == {True, False}


def test_the_damaged_vault_or_the_mended_one_stands(tmp_path: Path) -> None:
    before = tmp_path / "before"
    vault_with(before, OLD_PASSPHRASE, 7, 90)
    # The last page but one: not the first of a table, so that most of its rows are left.
    flip(before / "vault.db", -4096 - 50)
    damaged = (before / "vault.db").read_bytes()
    mended = set()
    for data in kill_at_every_step(tmp_path / "runs", before, "repair"):
        door = VaultDoor(Paths(data), TurnedClock(), cheap)
        assert damaged in {path.read_bytes() for path in data.rglob("vault.db")}
        door.state()
        is_mended = (data / "vault.db").read_bytes() != damaged
        mended.add(is_mended)
        if not is_mended:
            with pytest.raises(VaultUnreadable) as unreadable:
                door.unlock(OLD_PASSPHRASE)
            assert unreadable.value.reason is DoorState.DAMAGED_VAULT
            door.repair(Secret(OLD_PASSPHRASE)).vault.close()
        assert strengths(door, OLD_PASSPHRASE) == {7}
    assert mended == {True, False}
