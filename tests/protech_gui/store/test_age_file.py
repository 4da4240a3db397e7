"""Sealed files: opened again, by others' programs too, and refused when they are not whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protech_gui.store.age_file import (
    HARDEST_WORK,
    NotSealed,
    SealBroken,
    is_sealed,
    seal,
    unseal,
)
from protech_gui.store.slots import TooLittleMemory, WrongSecret
from tests.protech_gui.store.sealed_elsewhere import SEALED

WORK = 4
SECRET = b"correct horse"


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000])
def test_what_was_sealed_comes_back(size: int) -> None:
    content = bytes(n % 251 for n in range(size))
    sealed = seal(content, SECRET, WORK)
    assert is_sealed(sealed)
    assert unseal(sealed, SECRET) == content
    with pytest.raises(WrongSecret):
        unseal(sealed, b"wrong horse")


def test_a_file_that_another_program_sealed_is_opened() -> None:
    assert unseal(SEALED, SECRET) == b"one morning by the lake\n"


def test_nothing_is_sealed_the_same_way_twice() -> None:
    assert seal(b"notes", SECRET, WORK) != seal(b"notes", SECRET, WORK)


def test_a_changed_byte_anywhere_is_found_out() -> None:
    sealed = seal(b"notes" * 20, SECRET, WORK)
    begins = sealed.index(b"---")
    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 1
        with pytest.raises((NotSealed, SealBroken, WrongSecret)):
            unseal(bytes(changed), SECRET)
        if place > begins + 50:
            with pytest.raises(SealBroken):
                unseal(bytes(changed), SECRET)


def test_a_file_that_was_cut_short_or_longer_is_found_out() -> None:
    sealed = seal(bytes(131_072), SECRET, WORK)
    head = len(sealed) - 2 * (65_536 + 16)
    for cut in (sealed[:head], sealed[: head - 4], sealed[: head + 65_552], sealed[:-1]):
        with pytest.raises(SealBroken):
            unseal(cut, SECRET)
    with pytest.raises(SealBroken):
        unseal(sealed + b"x", SECRET)


def test_a_header_that_was_exchanged_is_found_out() -> None:
    sealed = seal(b"notes", SECRET, WORK)
    mac = sealed.index(b"--- ") + 4
    changed = bytearray(sealed)
    changed[mac] = ord("A") if changed[mac] != ord("A") else ord("B")
    with pytest.raises(SealBroken):
        unseal(bytes(changed), SECRET)


def test_a_file_that_asks_for_too_much_work_is_refused_at_once() -> None:
    sealed = seal(b"notes", SECRET, WORK)
    greedy = sealed.replace(b" 4\n", f" {HARDEST_WORK + 1}\n".encode(), 1)
    with pytest.raises(NotSealed):
        unseal(greedy, SECRET)


def test_too_little_memory_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object, **_more: object) -> bytes:
        raise MemoryError

    monkeypatch.setattr("hashlib.scrypt", refuse)
    with pytest.raises(TooLittleMemory):
        seal(b"notes", SECRET, WORK)


@given(st.binary(max_size=200))
def test_other_bytes_are_no_sealed_file(untrusted: bytes) -> None:
    with pytest.raises(NotSealed):
        unseal(untrusted, SECRET)
    with pytest.raises(NotSealed):
        unseal(b"age-encryption.org/v1\n" + untrusted, SECRET)
