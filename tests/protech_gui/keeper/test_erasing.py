"""Erasing: nothing of Protech is left, nothing else is touched, and a kill in between is safe."""

import os
import shutil
import subprocess
import sys
import threading
from itertools import count
from pathlib import Path

import pytest

from engine.terms import Choices, ConsentKind
from protech_gui import aside
from protech_gui.clock import SystemClock
from protech_gui.keeper import erasing as module
from protech_gui.keeper.claim import Claim
from protech_gui.keeper.erasing import Erasing
from protech_gui.log import EventLog
from protech_gui.paths import Paths
from protech_gui.services.door_state import DoorState, VaultUnreadable
from protech_gui.services.vault_door import VaultDoor
from protech_gui.settings import ProtectionState, save_choices, save_protection
from protech_gui.store.slots import SlotsDamaged, read_slots
from protech_gui.store.spool import SpoolWriter
from tests.household import CONSENTS, receipt_for
from tests.protech_gui.services.keystores import FakeKeystore
from tests.protech_gui.services.parts import PASSPHRASE, ZONE, cheap

KILLED = -9
"""The exit code of a process that the system killed."""


def door(paths: Paths) -> VaultDoor:
    return VaultDoor(paths, SystemClock(), cheap, ZONE)


def fill(paths: Paths) -> None:
    """Make every kind of file that Protech ever makes, as Protech makes it."""
    door(paths).create(PASSPHRASE).vault.close()
    door(paths).set_aside_and_create(PASSPHRASE).vault.close()
    for _ in range(2):
        spool = SpoolWriter(paths.spool)
        spool.adopt(os.urandom(32).hex())
        spool.close()
    save_choices(paths.settings, Choices("nl", "BE", "done"))
    save_protection(paths.protection, ProtectionState(on=True, consents=CONSENTS))
    paths.attempts.write_bytes(b"{")
    paths.plan.write_bytes(b"{")
    paths.reminders.write_bytes(b"{")
    paths.exempt.write_bytes(b"{")
    paths.network.mkdir()
    (paths.network / "local.pem").write_bytes(b"x")
    for path in (
        paths.settings,
        paths.protection,
        paths.attempts,
        paths.plan,
        paths.reminders,
        paths.exempt,
        paths.slots,
    ):
        copy = path.read_bytes()
        aside.set_aside(path)
        path.write_bytes(copy)
        path.with_name(path.name + ".new").write_bytes(copy)
    for name in ("vault.db-wal", "vault.db-shm", "vault.db.new", "vault.db.new-wal"):
        (paths.root / name).write_bytes(b"x")
    for folder in ("restoring", "restoring.new", "replaced"):
        (paths.root / folder).mkdir()
        for name in ("slots.json", "vault.db"):
            (paths.root / folder / name).write_bytes((paths.root / name).read_bytes())
    log = EventLog(paths.log)
    while not paths.log.with_name("events.log.1").exists():
        log.event("something")
    log.event("something")
    paths.socket.touch()


@pytest.fixture
def filled(paths: Paths) -> Paths:
    fill(paths)
    return paths


def erase_and_kill(paths: Paths, step: int) -> int:
    """Have a process erase the folder that is killed at this step; return its exit code."""
    victim = (sys.executable, "-m", "tests.protech_gui.keeper.killed", paths.root, str(step))
    return subprocess.run(victim, check=False, timeout=30).returncode


def left(paths: Paths) -> list[str]:
    return sorted(os.listdir(paths.root))


def test_what_is_left_of_the_network_guard_outside_keeps_its_files_and_is_tried_again(
    filled: Paths,
) -> None:
    tries = [False, True]
    erasing = Erasing(filled, leave_network=lambda: tries.pop(0))
    erasing.begin()
    assert not erasing.finish()
    assert left(filled) == ["erasing", "network"]
    assert os.listdir(filled.network) == ["local.pem"]
    assert erasing.finish()
    assert left(filled) == []


def test_nothing_is_left_and_the_folder_goes_too(filled: Paths) -> None:
    claim = Claim(filled.lock)
    assert claim.take()
    erasing = Erasing(filled)
    assert not erasing.begun
    erasing.begin()
    assert erasing.begun
    assert erasing.finish()
    assert left(filled) == ["lock", "lock.holder"]
    assert not erasing.begun
    erasing.leave(claim)
    assert not filled.root.exists()
    assert os.listdir(filled.root.parent) == []


def test_without_its_keys_a_vault_that_is_left_opens_to_nobody(
    filled: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = {path: path.read_bytes() for path in filled.root.rglob("slots.json*")}
    assert len(keys) == 7
    monkeypatch.setattr(module, "_remove", lambda _path: None)
    assert not Erasing(filled).finish()
    # Killed here, or on a disk that lets nothing go, no key is left in any of them.
    for path, before in keys.items():
        assert len(path.read_bytes()) == len(before)
        assert path.read_bytes() != before
        with pytest.raises(SlotsDamaged):
            read_slots(path)
    for name in ("restoring", "replaced"):
        shutil.rmtree(filled.root / name)
    assert door(filled).state() is DoorState.DAMAGED_SLOTS
    with pytest.raises(VaultUnreadable):
        door(filled).unlock(PASSPHRASE)


def test_whoever_comes_next_makes_a_new_folder(filled: Paths) -> None:
    claim = Claim(filled.lock)
    assert claim.take()
    Erasing(filled).finish()
    Erasing(filled).leave(claim)
    filled.make_private()
    successor = Claim(filled.lock)
    assert successor.take()
    successor.release()


def test_files_of_others_stay_and_so_does_their_folder(filled: Paths) -> None:
    names = ["letter.txt", "settings.json.bak", "vault.db.old", "xspool", "spool.damaged-0"]
    for name in names:
        (filled.root / name).write_text("mine")
    claim = Claim(filled.lock)
    assert claim.take()
    assert Erasing(filled).finish()
    Erasing(filled).leave(claim)
    assert left(filled) == sorted(names)
    assert {(filled.root / name).read_text() for name in names} == {"mine"}


def test_no_link_is_followed(filled: Paths, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    for name in ("slots.json", "kept"):
        (outside / name).write_text("mine")
    filled.slots.unlink()
    filled.slots.symlink_to(outside / "slots.json")
    (filled.root / "spool.damaged-7").symlink_to(outside)
    (filled.spool / "inner").symlink_to(outside)
    (filled.root / "slots.json.damaged-9").hardlink_to(outside / "kept")
    assert Erasing(filled).finish()
    assert left(filled) == []
    assert sorted(os.listdir(outside)) == ["kept", "slots.json"]
    assert {path.read_text() for path in outside.iterdir()} == {"mine"}


def test_a_folder_in_place_of_a_file_goes_too(paths: Paths) -> None:
    (paths.slots / "deep").mkdir(parents=True)
    paths.settings.mkdir()
    paths.erasing.symlink_to("/nowhere")
    assert Erasing(paths).begun
    assert Erasing(paths).finish()
    assert left(paths) == []


def test_what_resists_is_told_and_the_rest_is_erased(
    filled: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.unlink

    def refuse(path: str | Path, **named: int) -> None:
        if Path(path).name == "vault.db":
            raise PermissionError
        real(path, **named)

    erasing = Erasing(filled)
    erasing.begin()
    with monkeypatch.context() as patch:
        patch.setattr(os, "unlink", refuse)
        assert not erasing.finish()
    # The one that was set aside lies in a folder that could not go either.
    resisting = ["replaced", "restoring", "restoring.new", "vault.db", "vault.db.damaged-1"]
    assert left(filled) == ["erasing", *resisting]
    assert os.listdir(filled.root / "vault.db.damaged-1") == ["vault.db"]
    assert erasing.begun
    assert Erasing(filled).finish()
    assert left(filled) == []


def test_a_folder_that_cannot_be_read_is_told_and_the_keys_are_gone(
    filled: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.iterdir

    def refuse(folder: Path) -> object:
        if folder == filled.spool:
            raise PermissionError
        return real(folder)

    monkeypatch.setattr(Path, "iterdir", refuse)
    monkeypatch.setattr(shutil, "rmtree", lambda *_, **__: None)
    assert not Erasing(filled).finish()
    assert not filled.slots.exists()
    assert not filled.vault.exists()
    monkeypatch.setattr(Path, "iterdir", lambda _: (_ for _ in ()).throw(PermissionError))
    assert not Erasing(filled).finish()


def test_a_full_disk_does_not_hinder_erasing(
    filled: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise OSError

    erasing = Erasing(filled)
    monkeypatch.setattr(module, "open_private", refuse)
    erasing.begin()
    assert not filled.erasing.exists()
    assert erasing.begun
    assert erasing.finish()
    assert left(filled) == []
    assert not erasing.begun


def test_the_keys_are_overwritten_on_the_disk(filled: Paths) -> None:
    """The bytes change in the very file, which a second descriptor still sees."""
    with filled.slots.open("rb") as opened:
        before = opened.read()
        assert Erasing(filled).finish()
        opened.seek(0)
        after = opened.read()
    assert len(after) == len(before)
    assert b"{" in before
    assert after != before
    assert not set(before.split(b'"')) & set(after.split(b'"'))


def test_killed_at_any_step_the_vault_stays_shut_and_the_next_one_finishes(
    paths: Paths,
) -> None:
    fill(paths)
    originals = {path.relative_to(paths.root): path.read_bytes() for path in files_of(paths)}
    keys = {name: original for name, original in originals.items() if "slots" in name.name}
    assert len(keys) == 7
    for step in count():
        code = erase_and_kill(paths, step)
        if code == 0:
            break
        assert code == KILLED
        remaining = {path.relative_to(paths.root) for path in files_of(paths)}
        # What opens a vault is overwritten before anything goes.
        changed = [name for name in originals if name not in remaining]
        open_keys = [
            name
            for name, original in keys.items()
            if name in remaining and (paths.root / name).read_bytes() == original
        ]
        assert not (changed and open_keys), f"step {step}: {changed} went before {open_keys}"
        assert Erasing(paths).begun or left(paths) == []
        assert Erasing(paths).finish()
        assert left(paths) == []
        assert door(paths).state() is DoorState.NONE
        for name, original in originals.items():
            (paths.root / name).parent.mkdir(exist_ok=True)
            (paths.root / name).write_bytes(original)
    assert step > len(originals), "too few steps were seen to show anything"
    assert left(paths) == []


def files_of(paths: Paths) -> list[Path]:
    return [path for path in paths.root.rglob("*") if path.is_file()]


def test_half_erased_a_vault_is_not_opened_by_its_passphrase(paths: Paths) -> None:
    door(paths).create(PASSPHRASE).vault.close()
    door(paths).unlock(PASSPHRASE).close()
    assert erase_and_kill(paths, step=1) == KILLED
    assert paths.vault.exists()
    assert door(paths).state() is DoorState.DAMAGED_SLOTS


def test_every_path_that_protech_has_is_known(paths: Paths) -> None:
    """A new path of ``Paths`` has to be erased too."""
    names = [name for name, part in vars(Paths).items() if isinstance(part, property)]
    for name in names:
        getattr(paths, name).write_text("x")
    claim = Claim(paths.lock)
    assert claim.take()
    erasing = Erasing(paths)
    assert erasing.finish()
    erasing.leave(claim)
    assert not paths.root.exists()


def test_a_receipt_that_is_erased_is_nowhere_on_the_disk(filled: Paths) -> None:
    receipt = receipt_for(ConsentKind.SCREEN).id.encode()
    assert any(receipt in path.read_bytes() for path in files_of(filled))
    assert Erasing(filled).finish()
    assert files_of(filled) == []


def in_keystore(paths: Paths, keystore: FakeKeystore) -> None:
    """Make a vault that the keystore opens."""
    made = VaultDoor(paths, SystemClock(), cheap, ZONE, keystore)
    vault = made.create(PASSPHRASE).vault
    made.keystore.settle(vault, wanted=True)
    vault.close()


@pytest.mark.parametrize("willing", [True, False])
def test_the_keystore_lets_go_and_one_that_refuses_holds_up_nothing(
    paths: Paths, *, willing: bool
) -> None:
    keystore = FakeKeystore()
    in_keystore(paths, keystore)
    assert keystore.secret is not None
    keystore.willing = willing
    assert Erasing(paths, keystore).finish()
    assert (keystore.secret is None) is willing
    assert not paths.slots.exists()


def test_a_keystore_that_was_never_used_is_never_asked(paths: Paths) -> None:
    keystore = FakeKeystore()
    fill(paths)
    paths.slots.with_name("slots.json.damaged-7").symlink_to(paths.log)
    assert Erasing(paths, keystore).finish()
    assert keystore.asked == 0


def test_a_keystore_that_asks_somebody_who_is_not_there_holds_up_nothing(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    keystore, answer = FakeKeystore(), threading.Event()
    in_keystore(paths, keystore)
    monkeypatch.setattr(module, "FORGETTING_SECONDS", 0.01)
    monkeypatch.setattr(keystore, "remove", answer.wait)
    assert Erasing(paths, keystore).finish()
    answer.set()
