"""A recovery code opens the vault like the passphrase, and each can be replaced alone."""

import errno

import pytest

from protech_gui.paths import Paths
from protech_gui.services import vault_keys as keys_module
from protech_gui.services.door_state import DoorState, VaultUnreadable, WrongCode, WrongPassphrase
from protech_gui.services.passphrase import PassphraseRefused
from protech_gui.services.recovery_code import NoCode, new_code
from protech_gui.services.tries import MustWait
from protech_gui.services.vault_door import Created, VaultDoor
from protech_gui.store.slots import VERSION, Slots, TooLittleMemory, read_slots, write_slots
from tests.protech_gui.services.parts import PASSPHRASE, TurnedClock, contents


def test_the_code_opens_the_same_vault_and_lies_nowhere(
    door: VaultDoor, paths: Paths, made: str, code: str, created: Created
) -> None:
    vault = door.unlock_with_code(code.upper())
    assert vault.public_key_hex == made
    vault.close()
    for content in contents(paths.root).values():
        assert created.code.secret not in content
        assert created.code.words[0].encode() not in content
    assert created.code.words[0] not in repr(created)


def test_a_code_counts_as_a_try_and_the_right_one_starts_afresh(
    door: VaultDoor, clock: TurnedClock, code: str
) -> None:
    other = " ".join(new_code().words)
    with pytest.raises(WrongPassphrase):
        door.unlock("wrong horse")
    for wait in (0, 2):
        with pytest.raises(WrongCode) as wrong:
            door.unlock_with_code(other)
        assert wrong.value.wait == door.wait() == wait
    with pytest.raises(MustWait):
        door.unlock_with_code(code)
    clock.wait(2)
    door.unlock_with_code(code).close()
    assert door.wait() == 0


def test_a_mistyped_code_costs_no_try(door: VaultDoor, code: str) -> None:
    for _ in range(5):
        with pytest.raises(NoCode):
            door.unlock_with_code(code + " abandon")
    assert door.wait() == 0
    door.unlock_with_code(code).close()


def test_a_try_with_a_code_is_counted_before_the_key_is_derived(
    door: VaultDoor, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    class Killed(BaseException):
        pass

    def die(*_arguments: object) -> bytearray:
        raise Killed

    with monkeypatch.context() as dying:
        dying.setattr(keys_module, "unwrap", die)
        for _ in range(3):
            with pytest.raises(Killed):
                door.unlock_with_code(code)
    with pytest.raises(MustWait):
        door.unlock_with_code(code)


@pytest.mark.usefixtures("made")
def test_a_vault_without_a_code_opens_with_none_and_can_be_given_one(
    door: VaultDoor, paths: Paths
) -> None:
    write_slots(paths.slots, Slots(1, (read_slots(paths.slots).passphrase,)))
    with pytest.raises(WrongCode) as wrong:
        door.unlock_with_code(" ".join(new_code().words))
    assert wrong.value.wait == door.wait() == 0
    vault = door.unlock(PASSPHRASE)
    door.keys.change_passphrase(vault, "another passphrase")
    assert read_slots(paths.slots).recovery is None
    code = door.keys.new_code(vault)
    vault.close()
    door.unlock_with_code(" ".join(code.words)).close()
    door.unlock("another passphrase").close()


def test_a_forgotten_passphrase_is_replaced_with_the_code(
    door: VaultDoor, clock: TurnedClock, made: str, code: str
) -> None:
    vault = door.unlock_with_code(code)
    door.keys.change_passphrase(vault, "another passphrase")
    vault.close()
    with pytest.raises(WrongPassphrase):
        door.unlock(PASSPHRASE)
    clock.wait(900)
    for vault in (door.unlock("another passphrase"), door.unlock_with_code(code)):
        assert vault.public_key_hex == made
        vault.close()


def test_a_new_code_takes_the_place_of_the_old(door: VaultDoor, made: str, code: str) -> None:
    vault = door.unlock(PASSPHRASE)
    new = " ".join(door.keys.new_code(vault).words)
    vault.close()
    with pytest.raises(WrongCode):
        door.unlock_with_code(code)
    for vault in (door.unlock_with_code(new), door.unlock(PASSPHRASE)):
        assert vault.public_key_hex == made
        vault.close()


@pytest.mark.parametrize("error", [TooLittleMemory(), OSError()])
def test_changing_what_opens_it_fails_wholly(
    door: VaultDoor, monkeypatch: pytest.MonkeyPatch, error: Exception, code: str
) -> None:
    def fail(*_arguments: object) -> None:
        raise error

    vault = door.unlock(PASSPHRASE)
    with pytest.raises(PassphraseRefused):
        door.keys.change_passphrase(vault, "short")
    with monkeypatch.context() as full:
        full.setattr(keys_module, "write_slots", fail)
        for change in (
            lambda: door.keys.change_passphrase(vault, "x" * 9),
            lambda: door.keys.new_code(vault),
        ):
            with pytest.raises(VaultUnreadable) as refused:
                change()
            assert refused.value.reason is DoorState.FAILED
    vault.close()
    door.unlock(PASSPHRASE).close()
    door.unlock_with_code(code).close()


def test_a_closed_vault_gives_its_wiped_key_to_nobody(
    door: VaultDoor, paths: Paths, code: str
) -> None:
    vault = door.unlock(PASSPHRASE)
    vault.close()
    before = contents(paths.root)
    with pytest.raises(RuntimeError):
        door.keys.change_passphrase(vault, "another passphrase")
    with pytest.raises(RuntimeError):
        door.keys.new_code(vault)
    assert contents(paths.root) == before
    door.unlock_with_code(code).close()


@pytest.mark.usefixtures("made")
def test_nothing_is_changed_where_the_slots_are_damaged(door: VaultDoor, paths: Paths) -> None:
    vault = door.unlock(PASSPHRASE)
    paths.slots.write_bytes(b"{")
    for change in (
        lambda: door.keys.change_passphrase(vault, "x" * 9),
        lambda: door.keys.new_code(vault),
    ):
        with pytest.raises(VaultUnreadable) as refused:
            change()
        assert refused.value.reason is DoorState.DAMAGED_SLOTS
    with pytest.raises(VaultUnreadable):
        door.unlock_with_code(" ".join(new_code().words))
    assert paths.slots.read_bytes() == b"{"
    vault.close()


def test_a_code_counts_as_noted_only_when_the_person_says_so(door: VaultDoor) -> None:
    made = door.create(PASSPHRASE)
    assert not door.keys.code_noted()
    door.keys.note_code()
    assert door.keys.code_noted()
    door.keys.change_passphrase(made.vault, "another passphrase")
    assert door.keys.code_noted()
    door.unlock_with_code(" ".join(made.code.words)).close()
    door.keys.new_code(made.vault)
    assert not door.keys.code_noted()
    made.vault.close()


def test_a_vault_without_a_code_has_none_to_note(door: VaultDoor, paths: Paths) -> None:
    door.create(PASSPHRASE).vault.close()
    slots = read_slots(paths.slots)
    write_slots(paths.slots, Slots(VERSION, (slots.passphrase,)))
    door.keys.note_code()
    assert not door.keys.code_noted()


def test_a_full_disk_does_not_take_a_code_for_noted(
    door: VaultDoor, monkeypatch: pytest.MonkeyPatch
) -> None:
    door.create(PASSPHRASE).vault.close()

    def full(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(keys_module, "write_slots", full)
    with pytest.raises(VaultUnreadable) as refused:
        door.keys.note_code()
    assert refused.value.reason is DoorState.FAILED
    assert not door.keys.code_noted()
