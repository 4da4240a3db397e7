"""A passphrase is the same however it is typed, and not too short."""

import unicodedata

import pytest

from protech_gui.services.passphrase import LONGEST, PassphraseFault, fault_of, secret_of


@pytest.mark.parametrize(
    ("passphrase", "fault"),
    [
        ("", PassphraseFault.TOO_SHORT),
        ("1234567", PassphraseFault.TOO_SHORT),
        ("12345678", None),
        ("e\u0301" * 7, PassphraseFault.TOO_SHORT),
        ("é" * 8, None),
        ("x" * LONGEST, None),
        ("x" * (LONGEST + 1), PassphraseFault.TOO_LONG),
    ],
)
def test_length_counts_after_normalising(passphrase: str, fault: PassphraseFault | None) -> None:
    assert fault_of(passphrase) is fault


def test_composed_and_decomposed_letters_are_the_same_secret() -> None:
    word = "Grüße – één"
    assert secret_of(unicodedata.normalize("NFD", word)) == secret_of(word)
    assert secret_of("\uff21bc") == b"Abc"
    assert secret_of("a b") != secret_of("ab")


def test_half_a_character_is_no_error() -> None:
    assert secret_of("\ud800") == b"\xed\xa0\x80"
