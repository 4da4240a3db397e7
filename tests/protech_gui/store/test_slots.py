"""A slot opens with its secret alone, and no bytes on disk make it weaker or endless."""

import os
import time
from pathlib import Path

import msgspec
import pytest
from argon2.exceptions import HashingError
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from protech_gui.store import slots as module
from protech_gui.store.calibration import CEILING, FLOOR, calibrate
from protech_gui.store.slots import (
    Cost,
    KeystoreSlot,
    PassphraseSlot,
    RecoverySlot,
    Slot,
    Slots,
    SlotsDamaged,
    SlotsNewer,
    TooLittleMemory,
    WrongSecret,
    new_key,
    read_slots,
    unwrap,
    wipe,
    wrap_for_code,
    wrap_for_keystore,
    wrap_for_passphrase,
    write_slots,
)

CHEAP = Cost(memory=8, passes=1)
KEY = bytearray(range(32))
SECRET = bytes(range(16))
OLD_SLOTS = (
    b'{"version":1,"slots":[{"kind":"passphrase","cost":{"memory":8,"passes":1},'
    b'"salt":"vZGWQyRciWJaTEWmWfKNjw==","nonce":"HKn6vwWqUv4nw8OLxSPsP1csogrM4xcT",'
    b'"wrapped":"Vi0OTs8g9/+PG87TDunZrQTs7hEx/mOaAbj+Lto7tbjuR9SzIsXFyz3GoAuIo6I+"}]}'
)
RECOVERY_SLOT = (
    b'{"kind":"recovery","salt":"UqUQN7X+stSELwckpLSfZA==",'
    b'"nonce":"n+sYMXJ490OCI4O6GdbBlWR+W1SKoVAd",'
    b'"wrapped":"nGnWSfNN4Dq2+j279cwDn4DIT/X4hLWt65LTya9McBAz6O0N/QEVJJw8bv6+98AH"}'
)
FIELDS = ("salt", "nonce", "wrapped")


@pytest.fixture
def slot() -> PassphraseSlot:
    return wrap_for_passphrase(KEY, b"secret", CHEAP)


def test_the_secret_opens_the_slot_and_no_other_does(slot: PassphraseSlot) -> None:
    assert unwrap(slot, b"secret") == KEY
    with pytest.raises(WrongSecret):
        unwrap(slot, b"Secret")


def test_the_key_shows_nowhere_and_no_two_slots_are_alike(slot: PassphraseSlot) -> None:
    other = wrap_for_passphrase(KEY, b"secret", CHEAP)
    assert bytes(KEY) not in msgspec.json.encode(slot)
    assert bytes(KEY).hex() not in msgspec.json.encode(slot).decode()
    assert {slot.salt, slot.nonce, slot.wrapped}.isdisjoint(
        {other.salt, other.nonce, other.wrapped}
    )
    assert new_key() != new_key()


def test_nothing_in_a_slot_can_be_swapped(slot: PassphraseSlot) -> None:
    other = wrap_for_passphrase(KEY, b"secret", CHEAP)
    swapped = [
        replace(slot, cost=Cost(memory=16, passes=1)),
        replace(slot, cost=Cost(memory=8, passes=2)),
        replace(slot, salt=other.salt),
        replace(slot, nonce=other.nonce),
        replace(slot, wrapped=other.wrapped),
    ]
    for forged in swapped:
        with pytest.raises(WrongSecret):
            unwrap(forged, b"secret")


def test_what_is_bound_beside_the_derivation_is_checked(
    slot: PassphraseSlot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "VERSION", 2)
    with pytest.raises(WrongSecret):
        unwrap(slot, b"secret")


@pytest.fixture
def recovery() -> RecoverySlot:
    return wrap_for_code(KEY, SECRET)


def test_a_code_opens_its_slot_and_no_other_does(recovery: RecoverySlot) -> None:
    assert unwrap(recovery, SECRET) == KEY
    other = wrap_for_code(KEY, SECRET)
    forged = [replace(recovery, **{name: getattr(other, name)}) for name in FIELDS]
    for changed, secret in [(recovery, bytes(16)), *((slot, SECRET) for slot in forged)]:
        with pytest.raises(WrongSecret):
            unwrap(changed, secret)


def test_one_kind_of_slot_cannot_pass_for_the_other(
    slot: PassphraseSlot, recovery: RecoverySlot
) -> None:
    disguised = RecoverySlot(slot.salt, slot.nonce, slot.wrapped)
    for changed, secret in [(disguised, b"secret"), (recovery, b"secret")]:
        with pytest.raises(WrongSecret):
            unwrap(changed, secret)


def test_a_passphrase_opens_its_slot_for_good_also_from_before_there_were_codes() -> None:
    old = msgspec.json.decode(OLD_SLOTS, type=Slots)
    assert unwrap(old.passphrase, b"secret") == KEY
    assert old.recovery is None


def test_a_code_that_was_noted_opens_its_slot_for_good() -> None:
    assert unwrap(msgspec.json.decode(RECOVERY_SLOT, type=RecoverySlot), SECRET) == KEY


def test_there_is_one_passphrase_and_at_most_one_code(
    tmp_path: Path, slot: PassphraseSlot, recovery: RecoverySlot
) -> None:
    both = Slots(1, (slot, recovery))
    write_slots(tmp_path / "slots", both)
    assert read_slots(tmp_path / "slots") == both
    assert (both.passphrase, both.recovery) == (slot, recovery)
    sets: list[tuple[Slot, ...]] = [(recovery,), (recovery, slot), (slot, slot)]
    for wrong in sets:
        with pytest.raises(ValueError, match="passphrase"):
            Slots(1, wrong)
        content = msgspec.json.encode({"version": 1, "slots": wrong})
        (tmp_path / "slots").write_bytes(content)
        with pytest.raises(SlotsDamaged):
            read_slots(tmp_path / "slots")


@pytest.fixture
def in_keystore() -> KeystoreSlot:
    return wrap_for_keystore(KEY, bytes(32))


def test_what_lies_in_a_keystore_opens_its_slot_and_nothing_else_does(
    in_keystore: KeystoreSlot, recovery: RecoverySlot
) -> None:
    assert unwrap(in_keystore, bytes(32)) == KEY
    other = wrap_for_keystore(KEY, bytes(32))
    forged: list[tuple[Slot, bytes]] = [
        (replace(in_keystore, **{name: getattr(other, name)}), bytes(32)) for name in FIELDS
    ]
    forged += [
        (in_keystore, bytes(31) + b"x"),
        (RecoverySlot(in_keystore.salt, in_keystore.nonce, in_keystore.wrapped), bytes(32)),
        (KeystoreSlot(recovery.salt, recovery.nonce, recovery.wrapped), SECRET),
    ]
    for slot, secret in forged:
        with pytest.raises(WrongSecret):
            unwrap(slot, secret)


def test_a_slot_for_the_keystore_changes_the_number_of_the_file_and_goes_without_a_trace(
    tmp_path: Path, slot: PassphraseSlot, recovery: RecoverySlot, in_keystore: KeystoreSlot
) -> None:
    for code in (recovery, None):
        all_of_them = Slots.of(slot, code, in_keystore)
        assert all_of_them.version == 2
        write_slots(tmp_path / "slots", all_of_them)
        found = read_slots(tmp_path / "slots")
        assert (found.passphrase, found.recovery, found.keystore) == (slot, code, in_keystore)
        rest = (slot,) if code is None else (slot, code)
        # What the first Protech reads as well.
        assert found.portable() == Slots(1, rest)


def test_no_other_set_of_slots_is_one(
    tmp_path: Path, slot: PassphraseSlot, recovery: RecoverySlot, in_keystore: KeystoreSlot
) -> None:
    sets: list[tuple[int, tuple[Slot, ...]]] = [
        (1, (slot, in_keystore)),
        (2, (slot, recovery)),
        (2, (in_keystore, slot)),
        (2, (slot, in_keystore, recovery)),
        (2, (slot, in_keystore, in_keystore)),
        (2, (slot, recovery, recovery, in_keystore)),
    ]
    for version, wrong in sets:
        content = msgspec.json.encode({"version": version, "slots": wrong})
        (tmp_path / "slots").write_bytes(content)
        with pytest.raises(SlotsDamaged):
            read_slots(tmp_path / "slots")


def test_slots_survive_the_disk(tmp_path: Path, slot: PassphraseSlot) -> None:
    write_slots(tmp_path / "slots", Slots(1, (slot,)))
    assert read_slots(tmp_path / "slots") == Slots(1, (slot,))
    with pytest.raises(FileNotFoundError):
        read_slots(tmp_path / "none")


@pytest.mark.parametrize(
    "cost",
    [
        {"memory": 7, "passes": 1},
        {"memory": 8, "passes": 0},
        {"memory": module.HARDEST_MEMORY + 1, "passes": 1},
        {"memory": 8, "passes": 65},
        {"memory": module.HARDEST_MEMORY, "passes": 9},
        {"memory": 10**30, "passes": 1},
        {"memory": 8, "passes": 1, "lanes": 1},
    ],
)
def test_a_slot_that_asks_for_too_much_or_too_little_is_damaged(
    tmp_path: Path, slot: PassphraseSlot, cost: dict[str, int]
) -> None:
    written = msgspec.to_builtins(Slots(1, (slot,)))
    written["slots"][0]["cost"] = cost
    (tmp_path / "slots").write_bytes(msgspec.json.encode(written))
    with pytest.raises(SlotsDamaged):
        read_slots(tmp_path / "slots")


def test_a_newer_slots_file_is_told_from_a_damaged_one(tmp_path: Path) -> None:
    (tmp_path / "slots").write_bytes(b'{"version": 3, "anything": []}')
    with pytest.raises(SlotsNewer):
        read_slots(tmp_path / "slots")


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b'{"version":1,"slots":[]}', b'{"version":0,"slots":[]}', b" " * 70_000],
)
def test_what_is_no_slots_file_is_damaged(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "slots").write_bytes(content)
    with pytest.raises(SlotsDamaged):
        read_slots(tmp_path / "slots")


@given(junk=st.binary(max_size=80), cut=st.integers(0, 600))
def test_no_bytes_raise_anything_else(
    tmp_path_factory: pytest.TempPathFactory, junk: bytes, cut: int
) -> None:
    path = tmp_path_factory.mktemp("slots") / "slots"
    keystore = wrap_for_keystore(KEY, bytes(32))
    write_slots(path, Slots.of(wrap_for_passphrase(KEY, b"secret", CHEAP), keystore=keystore))
    whole = path.read_bytes()
    for content in (junk, whole[:cut], whole[:cut] + junk + whole[cut + len(junk) :]):
        path.write_bytes(content)
        try:
            found = read_slots(path)
            assert unwrap(found.slots[0], b"secret") == KEY
        except (SlotsDamaged, SlotsNewer, WrongSecret):
            pass


def test_too_little_memory_has_its_own_name(
    slot: PassphraseSlot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> bytes:
        raise HashingError("Memory allocation error")

    monkeypatch.setattr(module, "hash_secret_raw", refuse)
    with pytest.raises(TooLittleMemory):
        unwrap(slot, b"secret")


def test_a_wiped_secret_is_gone() -> None:
    secret = bytearray(b"secret")
    wipe(secret)
    assert secret == bytes(6)


def test_calibration_hits_about_half_a_second_here() -> None:
    def calibrated() -> tuple[float, Cost]:
        cost = calibrate()
        start = time.thread_time()
        wrap_for_passphrase(KEY, os.urandom(16), cost)
        return time.thread_time() - start, cost

    # The middle of three, so that another program's burst of work decides nothing.
    taken, cost = sorted((calibrated() for _ in range(3)), key=lambda found: found[0])[1]
    assert cost.memory >= FLOOR.memory >= 64 * 1024
    assert cost.passes >= FLOOR.passes
    # A slower machine than the floor is made for may take longer, never less.
    assert taken > 0.3
    assert taken < 0.8 or cost == FLOOR


@pytest.mark.parametrize(
    ("ticks", "expected"),
    [
        (0.0, CEILING),  # a clock that stands still
        (-1.0, CEILING),  # one that runs backwards
        (1e9, FLOOR),  # one that races, or a very slow machine
        (0.25, Cost(128 * 1024, 3)),
        (0.15, Cost(128 * 1024, 5)),
        (0.05, Cost(256 * 1024, 8)),
    ],
)
def test_no_clock_makes_it_too_weak_or_endless(
    monkeypatch: pytest.MonkeyPatch, ticks: float, expected: Cost
) -> None:
    monkeypatch.setattr(module, "hash_secret_raw", lambda *_arguments: bytes(32))
    now = 0.0

    def timer() -> float:
        nonlocal now
        now += ticks
        return now

    assert calibrate(target=0.5, timer=timer) == expected


def test_the_hardest_that_calibration_chooses_can_be_read_again() -> None:
    assert msgspec.json.decode(msgspec.json.encode(CEILING), type=Cost) == CEILING
