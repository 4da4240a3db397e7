"""A recovery code is read however it was noted, and a mistake in it is named."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mnemonic import Mnemonic

from protech_gui.services.recovery_code import (
    NoCode,
    RecoveryCode,
    UnknownWord,
    WrongChecksum,
    WrongCount,
    new_code,
    parse,
    questions,
)

ENGLISH = Mnemonic("english").wordlist
ZEROS = ("abandon",) * 11 + ("about",)
"""The words of sixteen zero bytes, as the test vectors of BIP-39 have them."""
LEGAL = "legal winner thank year wave sausage worth useful legal winner thank yellow"
"""Those of sixteen bytes 7f."""


def code_of(secret: bytes) -> RecoveryCode:
    return RecoveryCode(tuple(Mnemonic("english").to_mnemonic(secret).split()), secret)


CODES = st.binary(min_size=16, max_size=16).map(code_of)
SPACES = st.text(" \t\n\r\u00a0\u200b,;.-–|", min_size=1, max_size=4).filter(
    lambda text: not set(text) <= {"\u200b"}
)
NUMBERS = st.sampled_from(["", "{}. ", "{})", "{}", "{}:\n", "({}) ", "#{} "])
LETTERS = st.sampled_from([str.lower, str.upper, str.title, lambda w: w[:4], lambda w: w[:5]])


def fault_of(text: str) -> object:
    with pytest.raises(NoCode) as refused:
        parse(text)
    assert refused.value.args == ()
    return refused.value.fault


def test_known_words_stand_for_known_bytes() -> None:
    assert parse(" ".join(ZEROS)) == RecoveryCode(ZEROS, bytes(16))
    assert parse(LEGAL).secret == b"\x7f" * 16


def test_every_word_differs_in_its_first_four_letters() -> None:
    assert len({word[:4] for word in ENGLISH}) == len(ENGLISH) == 2048


def test_codes_are_new_and_hold_what_they_stand_for() -> None:
    code = new_code()
    assert parse(" ".join(code.words)) == code
    assert len(code.secret) == 16
    assert new_code() != code
    assert not any(word in repr(code) for word in code.words)


@given(CODES, st.data())
def test_a_code_is_read_however_it_was_noted(code: RecoveryCode, data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(["", " ", "\n"]))
    numbers = data.draw(NUMBERS)
    for position, word in enumerate(code.words, 1):
        text += numbers.format(position) + data.draw(LETTERS)(word) + data.draw(SPACES)
    assert parse(text) == code


def test_a_soft_hyphen_and_wide_letters_are_read_too() -> None:
    wide = "".join(chr(ord(letter) + 0xFEE0) for letter in "year")
    noted = LEGAL.replace("winner", "win\u00adner", 1).replace("year", wide)
    assert parse(noted) == parse(LEGAL)


def test_unknown_words_are_named_by_place_with_what_comes_near() -> None:
    words = LEGAL.split()
    words[1], words[6] = "winer", "xxxxxxx"
    fault = fault_of(" ".join(words))
    assert isinstance(fault, tuple)
    assert [unknown.position for unknown in fault] == [2, 7]
    assert "winner" in fault[0].suggestions
    assert len(fault[0].suggestions) <= 3
    assert fault[1] == UnknownWord(7, ())


def test_three_letters_are_no_short_form() -> None:
    fault = fault_of(LEGAL.replace("year", "yea"))
    assert isinstance(fault, tuple)
    assert fault[0].position == 4
    assert "year" in fault[0].suggestions


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", WrongCount(0)),
        ("1. 2. 3.", WrongCount(0)),
        (LEGAL.rsplit(" ", 1)[0], WrongCount(11)),
        (LEGAL + " legal", WrongCount(13)),
        ("nonsense " * 5000, WrongCount(5000)),
        ("abandon " * 12, WrongChecksum()),
        (LEGAL.replace("winner thank", "thank winner", 1), WrongChecksum()),
    ],
)
def test_what_is_wrong_is_said(text: str, fault: object) -> None:
    assert fault_of(text) == fault


@given(CODES, st.integers(0, 11), st.sampled_from(ENGLISH))
def test_another_word_is_another_code_or_told(code: RecoveryCode, position: int, word: str) -> None:
    words = list(code.words)
    words[position] = word
    try:
        found = parse(" ".join(words))
    except NoCode:
        assert not Mnemonic("english").check(" ".join(words))
    else:
        assert found.words == tuple(words)
        assert (found == code) == (word == code.words[position])


@given(st.text(max_size=200) | st.lists(st.sampled_from([*ENGLISH[:50], "7", "x"])).map(" ".join))
def test_no_text_raises_anything_else(text: str) -> None:
    try:
        code = parse(text)
    except NoCode:
        return
    assert parse(" ".join(code.words)) == code


@given(st.integers())
def test_three_different_words_are_asked_for(seed: int) -> None:
    asked = questions(Random(seed))
    assert len(set(asked)) == 3
    assert list(asked) == sorted(asked)
    assert set(asked) <= set(range(1, 13))


def test_every_word_can_be_asked_for() -> None:
    chance = Random(1)
    assert {word for _ in range(200) for word in questions(chance)} == set(range(1, 13))


def test_a_noted_word_is_known_again() -> None:
    code = parse(LEGAL)
    for text in ("winner", " WINNER\n", "winn", "2. winner"):
        assert code.has(2, text)
    for text in ("", "winer", "thank", "winner thank", "win"):
        assert not code.has(2, text)
    assert code.has(12, "yellow")
    assert code.has(1, "legal")
