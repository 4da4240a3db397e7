"""A backup opens with what opened the vault then, and takes its place without losing it."""

import errno
import os
from pathlib import Path

import pytest

from protech_gui.domain.holdings import Holdings
from protech_gui.paths import Paths
from protech_gui.services import backup as module
from protech_gui.services import vault_files
from protech_gui.services.backup import BackupUnmade, MakingFault, Seen
from protech_gui.services.door_state import DoorState, VaultUnreadable, WrongPassphrase
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.recovery_code import NoCode, new_code
from protech_gui.services.secret import Secret
from protech_gui.services.vault_door import Created, VaultDoor
from protech_gui.store.backup import BackupFault, BackupRefused, write_backup
from protech_gui.store.connection import VaultFailed, VaultNewer
from protech_gui.store.slots import (
    VERSION,
    Slots,
    SlotsNewer,
    TooLittleMemory,
    WrongSecret,
    read_slots,
    write_slots,
)
from protech_gui.store.spool import SpoolWriter
from tests.protech_gui.services.parts import PASSPHRASE, TurnedClock, cheap, contents
from tests.protech_gui.store.parts import BLOCK, flip

NEW_PASSPHRASE = "another passphrase"
RIGHT = Secret(PASSPHRASE)


def refuse(*_arguments: object) -> None:
    raise OSError(errno.ENOSPC, "full")


@pytest.fixture
def backup(door: VaultDoor, code: str, tmp_path: Path) -> Path:
    """A backup of a vault with one urge, which is there and locked."""
    del code
    vault = door.unlock(PASSPHRASE)
    vault.urges.begin(7)
    made = door.backups.make(vault, tmp_path / "notes")
    assert made == Seen(1_800_000_000, Holdings(urges=1))
    vault.close()
    return tmp_path / "notes"


def elsewhere(tmp_path: Path) -> VaultDoor:
    """Return the door on another computer."""
    return VaultDoor(Paths(tmp_path / "elsewhere"), TurnedClock(), cheap)


def test_on_another_computer_it_brings_back_everything(tmp_path: Path, backup: Path) -> None:
    door = elsewhere(tmp_path)
    assert door.backups.find(backup) == 1_800_000_000
    assert door.backups.look(RIGHT) == Seen(1_800_000_000, Holdings(urges=1))
    vault = door.restore()
    assert [urge.before for urge in vault.urges.recent(9)] == [7]
    assert vault.holdings() == Holdings(urges=1)
    vault.close()
    door.unlock(PASSPHRASE).close()
    assert sorted(contents(tmp_path / "elsewhere")) == ["attempts.json", "slots.json", "vault.db"]


def test_the_code_of_that_time_opens_it_too(tmp_path: Path, backup: Path, code: str) -> None:
    door = elsewhere(tmp_path)
    door.backups.find(backup)
    with pytest.raises(NoCode):
        door.backups.look(Secret("twelve words", by_code=True))
    with pytest.raises(WrongSecret):
        door.backups.look(Secret(" ".join(new_code().words), by_code=True))
    assert door.backups.look(Secret(code, by_code=True)).holdings.urges == 1
    door.restore().close()
    door.unlock_with_code(code).close()


def test_a_passphrase_changed_later_does_not_change_it(
    door: VaultDoor, clock: TurnedClock, backup: Path, paths: Paths
) -> None:
    vault = door.unlock(PASSPHRASE)
    door.keys.change_passphrase(vault, NEW_PASSPHRASE)
    vault.urges.begin(9)
    vault.close()
    door.backups.find(backup)
    with pytest.raises(WrongSecret):
        door.backups.look(Secret(NEW_PASSPHRASE))
    door.backups.look(RIGHT)
    vault = door.restore()
    assert [urge.before for urge in vault.urges.recent(9)] == [7]
    vault.close()
    with pytest.raises(WrongPassphrase):
        door.unlock(NEW_PASSPHRASE)
    aside = VaultDoor(Paths(paths.root / "vault.db.damaged-1"), clock, cheap)
    replaced = aside.unlock(NEW_PASSPHRASE)
    assert sorted(urge.before for urge in replaced.urges.recent(9)) == [7, 9]
    replaced.close()


def test_a_vault_without_a_code_makes_a_backup_without_one(
    door: VaultDoor, paths: Paths, made: str, tmp_path: Path
) -> None:
    del made
    write_slots(paths.slots, Slots(VERSION, (read_slots(paths.slots).passphrase,)))
    vault = door.unlock(PASSPHRASE)
    door.backups.make(vault, tmp_path / "notes")
    vault.close()
    door.backups.find(tmp_path / "notes")
    with pytest.raises(WrongSecret):
        door.backups.look(Secret(" ".join(new_code().words), by_code=True))


def test_looking_changes_nothing_and_what_was_looked_at_is_forgotten(
    door: VaultDoor, backup: Path, paths: Paths
) -> None:
    before = contents(paths.root)
    door.backups.find(backup)
    door.backups.look(RIGHT)
    door.backups.forget()
    assert contents(paths.root) == before
    with pytest.raises(LookupError):
        door.backups.look(RIGHT)
    with pytest.raises(LookupError):
        door.restore()
    door.backups.find(backup)
    door.backups.look(RIGHT)
    door.unlock(PASSPHRASE).close()
    with pytest.raises(LookupError):
        door.restore()
    assert contents(paths.root) == before


def test_what_is_sealed_for_the_vault_comes_into_the_restored_one(
    door: VaultDoor, backup: Path, paths: Paths
) -> None:
    spool = SpoolWriter(paths.spool)
    vault = door.unlock(PASSPHRASE)
    spool.adopt(vault.public_key_hex)
    vault.close()
    spool.append(BLOCK)
    door.backups.find(backup)
    door.backups.look(RIGHT)
    restored = door.restore()
    spool.adopt(restored.public_key_hex)
    (segment,) = spool.rotate()
    assert restored.records.drain(segment).added == 1
    restored.close()
    spool.close()


def test_what_is_sealed_for_another_vault_is_put_aside_with_it(
    tmp_path: Path, backup: Path
) -> None:
    door = elsewhere(tmp_path)
    paths = Paths(tmp_path / "elsewhere")
    other = door.create(NEW_PASSPHRASE).vault
    spool = SpoolWriter(paths.spool)
    spool.adopt(other.public_key_hex)
    spool.append(BLOCK)
    other.close()
    door.backups.find(backup)
    door.backups.look(RIGHT)
    restored = door.restore()
    spool.adopt(restored.public_key_hex)
    restored.close()
    spool.close()
    aside = VaultDoor(Paths(paths.root / "vault.db.damaged-1"), TurnedClock(), cheap)
    other = aside.unlock(NEW_PASSPHRASE)
    (segment,) = (paths.root / "spool.damaged-1").glob("*.spool")
    assert other.records.drain(segment).added == 1
    other.close()


def test_no_backup_is_written_over_what_protech_keeps(
    door: VaultDoor, vault: OpenVault, paths: Paths, tmp_path: Path
) -> None:
    (tmp_path / "way").symlink_to(paths.root)
    for target in (paths.vault, paths.root / "notes", tmp_path / "way" / "vault.db"):
        with pytest.raises(BackupUnmade) as unmade:
            door.backups.make(vault, target)
        assert unmade.value.fault is MakingFault.PLACE
    assert vault.is_sound()


def test_a_folder_that_cannot_be_written_to_is_said(
    door: VaultDoor, vault: OpenVault, paths: Paths, tmp_path: Path
) -> None:
    for target in (tmp_path / "none" / "notes", Path("/proc/notes")):
        with pytest.raises(BackupUnmade) as unmade:
            door.backups.make(vault, target)
        assert unmade.value.fault is MakingFault.DISK
    assert not (paths.root / "restoring.new").exists()


@pytest.mark.parametrize(
    ("error", "fault"),
    [
        (OSError(errno.ENOSPC, "full"), MakingFault.DISK),
        (VaultFailed(), MakingFault.DISK),
        (SlotsNewer(), MakingFault.VAULT),
    ],
)
def test_whatever_goes_wrong_the_backup_before_stays(
    door: VaultDoor,
    vault: OpenVault,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    fault: MakingFault,
) -> None:
    def fail(*_arguments: object) -> None:
        raise error

    target = tmp_path / "notes"
    target.write_bytes(b"the one before")
    monkeypatch.setattr(module, "read_slots", fail)
    with pytest.raises(BackupUnmade) as unmade:
        door.backups.make(vault, target)
    assert unmade.value.fault is fault
    assert target.read_bytes() == b"the one before"


def test_a_damaged_vault_makes_no_backup(
    door: VaultDoor, vault: OpenVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "is_sound", lambda _connection: False)
    with pytest.raises(BackupUnmade) as unmade:
        door.backups.make(vault, tmp_path / "notes")
    assert unmade.value.fault is MakingFault.VAULT
    assert not (tmp_path / "notes").exists()


@pytest.mark.parametrize(
    ("error", "fault"),
    [
        (OSError(errno.ENOSPC, "full"), BackupFault.FAILED),
        (TooLittleMemory(), BackupFault.FAILED),
        (VaultNewer(), BackupFault.NEWER),
    ],
)
def test_what_stands_in_the_way_of_looking_is_said_and_leaves_nothing(
    door: VaultDoor,
    backup: Path,
    paths: Paths,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    fault: BackupFault,
) -> None:
    def fail(*_arguments: object) -> None:
        raise error

    before = contents(paths.root)
    door.backups.find(backup)
    for name in ("open_vault", "unwrap"):
        with monkeypatch.context() as failing:
            failing.setattr(module, name, fail)
            with pytest.raises(BackupRefused) as refused:
                door.backups.look(RIGHT)
            assert refused.value.fault is fault
        assert contents(paths.root) == before
    assert door.backups.look(RIGHT).holdings.urges == 1


def test_a_sealed_file_with_a_damaged_vault_in_it_is_damaged(
    door: VaultDoor, created: Created, paths: Paths, tmp_path: Path
) -> None:
    vault = door.unlock(PASSPHRASE)
    key = bytes(vault.key)
    vault.close()
    flip(paths.vault, 4096 + 60)
    write_backup(tmp_path / "notes", paths.vault, read_slots(paths.slots), 5.0, key)
    flip(paths.vault, 4096 + 60)
    door.backups.find(tmp_path / "notes")
    with pytest.raises(BackupRefused) as refused:
        door.backups.look(RIGHT)
    assert refused.value.fault is BackupFault.DAMAGED
    assert created.vault.public_key_hex


def test_a_disk_that_refuses_to_swap_leaves_the_vault_and_then_the_restored_one(
    door: VaultDoor, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    door.backups.find(backup)
    door.backups.look(RIGHT)
    with monkeypatch.context() as full:
        full.setattr(os, "rename", refuse)
        with pytest.raises(VaultUnreadable) as refused:
            door.restore()
        assert refused.value.reason is DoorState.FAILED
    assert door.state() is DoorState.LOCKED
    door.backups.find(backup)
    door.backups.look(RIGHT)
    with monkeypatch.context() as full:
        full.setattr(vault_files, "set_aside_as", refuse)
        with pytest.raises(VaultUnreadable):
            door.restore()
        assert door.state() is DoorState.FAILED
    assert door.state() is DoorState.LOCKED
    vault = door.unlock(PASSPHRASE)
    assert [urge.before for urge in vault.urges.recent(9)] == [7]
    vault.close()


@pytest.mark.parametrize("moved", range(4))
def test_a_swap_that_was_cut_off_is_finished(
    door: VaultDoor, backup: Path, paths: Paths, monkeypatch: pytest.MonkeyPatch, moved: int
) -> None:
    old = paths.vault.read_bytes()
    door.backups.find(backup)
    door.backups.look(RIGHT)
    real, left = os.rename, moved + 4

    def refuse_later(old: Path, new: Path) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise OSError(errno.EIO, "cut off")
        real(old, new)

    with monkeypatch.context() as cut:
        cut.setattr(os, "rename", refuse_later)
        with pytest.raises(VaultUnreadable):
            door.restore()
    # What a vault in use leaves beside itself is of the one whose name it bears.
    (paths.root / "vault.db-shm").write_bytes(b"log")
    assert door.state() is DoorState.LOCKED
    door.unlock(PASSPHRASE).close()
    aside = paths.root / "vault.db.damaged-1"
    assert (aside / "vault.db").read_bytes() == old
    assert (aside / "vault.db-shm").exists() == (moved == 0)


def test_a_copy_of_the_vault_alone_opens_to_nobody(
    door: VaultDoor, paths: Paths, made: str, tmp_path: Path
) -> None:
    del made
    there = elsewhere(tmp_path)
    copy = Paths(tmp_path / "elsewhere")
    copy.make_private()
    copy.vault.write_bytes(paths.vault.read_bytes())
    assert there.state() is DoorState.DAMAGED_SLOTS
    with pytest.raises(VaultUnreadable):
        there.unlock(PASSPHRASE)
    # Nor with the slots of another vault that the same passphrase opens.
    other = VaultDoor(Paths(tmp_path / "third"), TurnedClock(), cheap)
    other.create(PASSPHRASE).vault.close()
    copy.slots.write_bytes((tmp_path / "third" / "slots.json").read_bytes())
    copy.attempts.write_bytes((tmp_path / "third" / "attempts.json").read_bytes())
    with pytest.raises(VaultUnreadable) as refused:
        there.unlock(PASSPHRASE)
    assert refused.value.reason is DoorState.DAMAGED_VAULT
    with pytest.raises(VaultUnreadable):
        there.repair(RIGHT)
    door.unlock(PASSPHRASE).close()
