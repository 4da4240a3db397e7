"""The door opens to the passphrase alone, loses no vault, and says what stands in the way."""

import errno
import os
import stat
import unicodedata
from pathlib import Path

import pytest

from protech_gui.paths import Paths
from protech_gui.services import vault_door as module
from protech_gui.services import vault_files
from protech_gui.services import vault_keys as keys_module
from protech_gui.services.door_state import DoorState, VaultExists, VaultUnreadable, WrongPassphrase
from protech_gui.services.passphrase import PassphraseFault, PassphraseRefused
from protech_gui.services.tries import MustWait
from protech_gui.services.vault_door import VaultDoor
from protech_gui.store.connection import VaultFailed, open_vault
from protech_gui.store.slots import TooLittleMemory, read_slots, unwrap
from tests.protech_gui.services.parts import PASSPHRASE, TurnedClock, cheap, contents


def refuse(*_arguments: object) -> None:
    raise OSError(errno.ENOSPC, "full")


def test_at_first_there_is_no_vault(door: VaultDoor, paths: Paths) -> None:
    assert door.state() is DoorState.NONE
    assert door.wait() == 0
    with pytest.raises(VaultUnreadable) as refused:
        door.unlock(PASSPHRASE)
    assert refused.value.reason is DoorState.NONE
    assert not paths.root.exists()


def test_a_vault_opens_with_its_passphrase_however_it_is_composed(
    door: VaultDoor, paths: Paths
) -> None:
    passphrase = "één Grüße"
    made = door.create(passphrase).vault
    made.close()
    assert door.state() is DoorState.LOCKED
    vault = door.unlock(unicodedata.normalize("NFD", passphrase))
    assert vault.public_key_hex == made.public_key_hex
    vault.close()
    for path in paths.root.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert passphrase.encode() not in path.read_bytes()


@pytest.mark.parametrize(
    ("passphrase", "fault"),
    [("1234567", PassphraseFault.TOO_SHORT), ("x" * 2000, PassphraseFault.TOO_LONG)],
)
def test_a_passphrase_that_cannot_be_used_makes_no_vault(
    door: VaultDoor, passphrase: str, fault: PassphraseFault
) -> None:
    for make in (door.create, door.set_aside_and_create):
        with pytest.raises(PassphraseRefused) as refused:
            make(passphrase)
        assert refused.value.fault is fault
    assert door.state() is DoorState.NONE


@pytest.mark.usefixtures("made")
def test_wrong_passphrases_wait_longer_and_the_right_one_starts_afresh(
    door: VaultDoor, clock: TurnedClock
) -> None:
    for wait in (0, 0, 2):
        with pytest.raises(WrongPassphrase) as wrong:
            door.unlock("wrong horse")
        assert wrong.value.wait == door.wait() == wait
    with pytest.raises(MustWait) as early:
        door.unlock(PASSPHRASE)
    assert early.value.wait == 2
    clock.wait(2)
    door.unlock(PASSPHRASE).close()
    assert door.wait() == 0
    with pytest.raises(WrongPassphrase) as wrong:
        door.unlock("wrong horse")
    assert wrong.value.wait == 0


@pytest.mark.usefixtures("made")
def test_a_try_is_counted_before_the_key_is_derived(
    door: VaultDoor, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        pass

    def die(*_arguments: object) -> bytearray:
        raise Killed

    with monkeypatch.context() as dying:
        dying.setattr(keys_module, "unwrap", die)
        for _ in range(3):
            with pytest.raises(Killed):
                door.unlock("wrong horse")
    with pytest.raises(MustWait):
        door.unlock(PASSPHRASE)


@pytest.mark.usefixtures("made")
def test_a_lost_count_of_tries_is_said(door: VaultDoor, paths: Paths, clock: TurnedClock) -> None:
    paths.attempts.unlink()
    with pytest.raises(MustWait) as refused:
        door.unlock(PASSPHRASE)
    assert refused.value.count_lost
    clock.wait(900)
    door.unlock(PASSPHRASE).close()


@pytest.mark.usefixtures("made")
def test_a_vault_that_is_there_is_never_made_again(door: VaultDoor, paths: Paths) -> None:
    before = contents(paths.root)
    for missing in ("slots.json", "vault.db", ""):
        if missing:
            (paths.root / missing).rename(paths.root / "kept")
        with pytest.raises(VaultExists):
            door.create("another passphrase")
        if missing:
            (paths.root / "kept").rename(paths.root / missing)
    assert contents(paths.root) == before


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("slots.json", b"{", DoorState.DAMAGED_SLOTS),
        ("slots.json", None, DoorState.DAMAGED_SLOTS),
        ("slots.json", b'{"version":3}', DoorState.NEWER),
        ("vault.db", None, DoorState.DAMAGED_VAULT),
        ("vault.db", b"", DoorState.DAMAGED_VAULT),
        ("vault.db", b"x" * 100, DoorState.DAMAGED_VAULT),
    ],
)
@pytest.mark.usefixtures("made")
def test_what_is_wrong_shows_before_anyone_types(
    door: VaultDoor, paths: Paths, name: str, content: bytes | None, reason: DoorState
) -> None:
    if content is None:
        (paths.root / name).unlink()
    else:
        (paths.root / name).write_bytes(content)
    before = contents(paths.root)
    assert door.state() is reason
    with pytest.raises(VaultUnreadable) as refused:
        door.unlock(PASSPHRASE)
    assert refused.value.reason is reason
    assert door.wait() == 0
    assert contents(paths.root) == before


@pytest.mark.usefixtures("made")
def test_a_vault_damaged_inside_shows_on_unlocking_and_costs_no_try(
    door: VaultDoor, paths: Paths
) -> None:
    paths.vault.write_bytes(b"x" * 8192)
    for _ in range(5):
        with pytest.raises(VaultUnreadable) as refused:
            door.unlock(PASSPHRASE)
        assert refused.value.reason is DoorState.DAMAGED_VAULT
    assert paths.vault.read_bytes() == b"x" * 8192


@pytest.mark.usefixtures("made")
def test_a_vault_without_its_key_pair_is_damaged(door: VaultDoor, paths: Paths) -> None:
    key = unwrap(read_slots(paths.slots).passphrase, PASSPHRASE.encode())
    connection = open_vault(paths.vault, key)
    connection.execute("DELETE FROM identity")
    connection.close()
    with pytest.raises(VaultUnreadable) as refused:
        door.unlock(PASSPHRASE)
    assert refused.value.reason is DoorState.DAMAGED_VAULT


@pytest.mark.usefixtures("made")
def test_a_newer_vault_says_so(door: VaultDoor, paths: Paths) -> None:
    key = unwrap(read_slots(paths.slots).passphrase, PASSPHRASE.encode())
    connection = open_vault(paths.vault, key)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(VaultUnreadable) as refused:
        door.unlock(PASSPHRASE)
    assert refused.value.reason is DoorState.NEWER


@pytest.mark.parametrize("error", [VaultFailed(), TooLittleMemory(), OSError()])
@pytest.mark.usefixtures("made")
def test_what_may_pass_is_told_from_damage(
    door: VaultDoor, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fail(*_arguments: object) -> None:
        raise error

    with monkeypatch.context() as failing:
        failing.setattr(module, "open_vault", fail)
        with pytest.raises(VaultUnreadable) as refused:
            door.unlock(PASSPHRASE)
    assert refused.value.reason is DoorState.FAILED
    door.unlock(PASSPHRASE).close()


@pytest.mark.usefixtures("made")
def test_a_disk_that_refuses_the_count_lets_nobody_try(
    door: VaultDoor, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths.attempts.unlink()
    with monkeypatch.context() as full:
        full.setattr("protech_gui.services.tries.save_attempts", refuse)
        for ask in (door.wait, lambda: door.unlock(PASSPHRASE)):
            with pytest.raises(VaultUnreadable) as refused:
                ask()
            assert refused.value.reason is DoorState.FAILED


def test_a_full_disk_makes_no_vault_and_it_can_be_tried_again(
    door: VaultDoor, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        full.setattr(keys_module, "write_slots", refuse)
        with pytest.raises(VaultUnreadable) as refused:
            door.create(PASSPHRASE)
    assert refused.value.reason is DoorState.FAILED
    assert door.state() is DoorState.NONE
    door.create(PASSPHRASE).vault.close()


def test_the_log_of_a_vault_that_is_gone_is_kept_out_of_the_new_one(
    door: VaultDoor, paths: Paths
) -> None:
    paths.make_private()
    (paths.root / "vault.db-wal").write_bytes(b"precious")
    door.create(PASSPHRASE).vault.close()
    assert (paths.root / "vault.db.damaged-1" / "vault.db-wal").read_bytes() == b"precious"
    door.unlock(PASSPHRASE).close()


@pytest.mark.parametrize("damage", ["slots.json", "vault.db", "attempts.json", None])
def test_a_new_one_puts_the_old_aside_whole(
    door: VaultDoor, paths: Paths, made: str, damage: str | None
) -> None:
    if damage:
        (paths.root / damage).write_bytes(b"damaged")
    before = contents(paths.root)
    vault = door.set_aside_and_create("another passphrase").vault
    assert vault.public_key_hex != made
    vault.close()
    aside = paths.root / "vault.db.damaged-1"
    assert contents(aside) == before
    door.unlock("another passphrase").close()


def test_what_was_put_aside_opens_again_when_moved_back(
    door: VaultDoor, paths: Paths, tmp_path: Path, made: str
) -> None:
    door.set_aside_and_create("another passphrase").vault.close()
    restored = Paths(tmp_path / "restored")
    (paths.root / "vault.db.damaged-1").rename(restored.root)
    vault = VaultDoor(restored, TurnedClock(), cheap).unlock(PASSPHRASE)
    assert vault.public_key_hex == made
    vault.close()


def test_a_new_one_where_there_is_none_is_simply_made(door: VaultDoor, paths: Paths) -> None:
    door.set_aside_and_create(PASSPHRASE).vault.close()
    assert sorted(os.listdir(paths.root)) == ["attempts.json", "slots.json", "vault.db"]


@pytest.mark.usefixtures("made")
def test_putting_aside_that_fails_says_so(door: VaultDoor, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as full:
        full.setattr(vault_files, "set_aside_together", refuse)
        with pytest.raises(VaultUnreadable) as refused:
            door.set_aside_and_create("another passphrase")
    assert refused.value.reason is DoorState.FAILED
    door.unlock(PASSPHRASE).close()
