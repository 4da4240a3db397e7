"""The keystore opens the vault while that is wanted, on this computer, and no other vault."""

from pathlib import Path

import pytest

from protech_gui.paths import Paths
from protech_gui.services.door_state import DoorState, VaultUnreadable, WrongPassphrase
from protech_gui.services.keystore_key import KeystoreSilent, KeystoreState
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.secret import Secret
from protech_gui.services.vault_door import VaultDoor
from protech_gui.store.backup import open_backup
from protech_gui.store.slots import read_slots
from tests.protech_gui.services.keystores import FakeKeystore
from tests.protech_gui.services.parts import PASSPHRASE, ZONE, TurnedClock, cheap

NEW = "another passphrase"


@pytest.fixture
def keystore() -> FakeKeystore:
    return FakeKeystore()


@pytest.fixture
def door(paths: Paths, clock: TurnedClock, keystore: FakeKeystore) -> VaultDoor:
    return VaultDoor(paths, clock, cheap, ZONE, keystore)


@pytest.fixture
def kept(door: VaultDoor, vault: OpenVault) -> OpenVault:
    """An open vault that the keystore opens too."""
    assert door.keystore.settle(vault, wanted=True) is KeystoreState.ON
    return vault


def opens(door: VaultDoor) -> str:
    """Return the public key of the vault that the keystore opens."""
    vault = door.unlock_with_keystore()
    vault.close()
    return vault.public_key_hex


def test_what_lies_in_the_keystore_opens_the_vault_and_costs_no_try(
    door: VaultDoor, kept: OpenVault, paths: Paths, keystore: FakeKeystore
) -> None:
    assert door.keystore.is_offered()
    assert keystore.secret is not None
    assert keystore.secret not in paths.slots.read_bytes()
    before = paths.attempts.read_bytes()
    assert opens(door) == kept.public_key_hex
    assert paths.attempts.read_bytes() == before
    door.unlock(PASSPHRASE).close()


def test_wanted_twice_it_is_asked_for_once(
    door: VaultDoor, kept: OpenVault, paths: Paths, keystore: FakeKeystore
) -> None:
    before, asked = paths.slots.read_bytes(), keystore.asked
    assert door.keystore.settle(kept, wanted=True) is KeystoreState.ON
    assert (paths.slots.read_bytes(), keystore.asked) == (before, asked)


def test_without_a_wish_nothing_is_ever_kept(
    door: VaultDoor, vault: OpenVault, paths: Paths, keystore: FakeKeystore
) -> None:
    before = paths.slots.read_bytes()
    assert door.keystore.settle(vault, wanted=False) is KeystoreState.OFF
    assert (keystore.asked, paths.slots.read_bytes()) == (0, before)
    assert not door.keystore.is_offered()
    with pytest.raises(KeystoreSilent):
        door.unlock_with_keystore()


@pytest.mark.parametrize("wanted", [True, False])
def test_a_computer_without_a_keystore_is_told_from_one_that_refuses(
    door: VaultDoor, vault: OpenVault, keystore: FakeKeystore, *, wanted: bool
) -> None:
    keystore.there = False
    assert door.keystore.settle(vault, wanted=wanted) is KeystoreState.NONE
    assert not door.keystore.is_offered()


def test_one_that_refuses_leaves_no_slot(
    door: VaultDoor, vault: OpenVault, paths: Paths, keystore: FakeKeystore
) -> None:
    keystore.willing = False
    assert door.keystore.settle(vault, wanted=True) is KeystoreState.REFUSED
    assert read_slots(paths.slots).keystore is None


@pytest.mark.parametrize("willing", [True, False])
def test_taken_back_the_slot_goes_whatever_the_keystore_says(
    door: VaultDoor, kept: OpenVault, paths: Paths, keystore: FakeKeystore, *, willing: bool
) -> None:
    keystore.willing = willing
    assert door.keystore.settle(kept, wanted=False) is KeystoreState.OFF
    assert read_slots(paths.slots).keystore is None
    assert (keystore.secret is None) is willing
    keystore.willing = True
    with pytest.raises(KeystoreSilent):
        door.unlock_with_keystore()
    door.unlock(PASSPHRASE).close()


@pytest.mark.parametrize("lost", ["gone", "another", "locked"])
def test_a_keystore_that_does_not_know_it_leaves_the_passphrase(
    door: VaultDoor, kept: OpenVault, keystore: FakeKeystore, lost: str
) -> None:
    del kept
    keystore.willing = lost != "locked"
    keystore.secret = bytes(32) if lost == "another" else None
    with pytest.raises(KeystoreSilent):
        door.unlock_with_keystore()
    door.unlock(PASSPHRASE).close()


def test_a_new_passphrase_and_a_new_code_leave_it_as_it_is(
    door: VaultDoor, kept: OpenVault
) -> None:
    door.keys.change_passphrase(kept, NEW)
    code = door.keys.new_code(kept)
    door.keys.note_code()
    assert opens(door) == kept.public_key_hex
    assert door.keys.code_noted()
    door.unlock(NEW).close()
    door.unlock_with_code(" ".join(code.words)).close()
    with pytest.raises(WrongPassphrase):
        door.unlock(PASSPHRASE)


def test_a_backup_has_no_such_slot_and_restoring_ends_the_way_in(
    door: VaultDoor, kept: OpenVault, keystore: FakeKeystore, paths: Paths, tmp_path: Path
) -> None:
    target = tmp_path / "backup"
    door.backups.make(kept, target)
    assert open_backup(target).slots.keystore is None
    kept.close()
    door.backups.find(target)
    door.backups.look(Secret(PASSPHRASE))
    door.restore().close()
    assert read_slots(paths.slots).keystore is None
    assert keystore.secret is None
    assert not door.keystore.is_offered()


def test_a_vault_that_is_set_aside_takes_its_way_in_along(
    door: VaultDoor, kept: OpenVault, keystore: FakeKeystore, paths: Paths
) -> None:
    kept.close()
    door.set_aside_and_create(NEW).vault.close()
    assert keystore.secret is None
    assert not door.keystore.is_offered()
    assert not any(b'"keystore"' in path.read_bytes() for path in paths.root.glob("slots*"))


@pytest.mark.parametrize(
    ("content", "state"),
    [(b"junk", DoorState.DAMAGED_SLOTS), (b'{"version":9}', DoorState.NEWER)],
)
def test_slots_that_cannot_be_read_are_left_alone(
    door: VaultDoor, kept: OpenVault, paths: Paths, content: bytes, state: DoorState
) -> None:
    paths.slots.write_bytes(content)
    assert not door.keystore.is_offered()
    door.keystore.settle(kept, wanted=True)
    door.keystore.settle(kept, wanted=False)
    assert paths.slots.read_bytes() == content
    with pytest.raises(VaultUnreadable) as refused:
        door.unlock_with_keystore()
    assert refused.value.reason is state


def test_no_vault_offers_nothing(door: VaultDoor) -> None:
    assert not door.keystore.is_offered()
    door.keystore.forget()
    with pytest.raises(VaultUnreadable):
        door.unlock_with_keystore()
