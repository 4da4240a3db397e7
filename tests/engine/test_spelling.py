"""Hosts and words have one spelling each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.spelling import MAX_HOST, MAX_TEXT, MAX_WORD, MAX_WORDS, host_of, spellings_of, words_of


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("example.test", "example.test"),
        ("WWW.Example.Test.", "www.example.test"),
        ("example.test:443", "example.test"),
        ("example.test.:443", "example.test"),
        (" example.test ", "example.test"),
        ("127.0.0.1:80", "127.0.0.1"),
        ("[2001:DB8::0:1]:443", "2001:db8::1"),
        ("2001:db8:0::1", "2001:db8::1"),
        ("fe80::1%eth0", "fe80::1"),
        ("[::ffff:192.0.2.1]", "192.0.2.1"),
        ("[:::]", ""),
        ("BÜCHER.test", "xn--bcher-kva.test"),
        ("bu\u0308cher.test", "xn--bcher-kva.test"),
        ("xn--bcher-kva.test", "xn--bcher-kva.test"),
        ("straße.test", "xn--strae-oqa.test"),
        ("bücher.test\uff61", "xn--bcher-kva.test"),
        ("bücher\u3002test", "xn--bcher-kva.test"),
        ("bücher\uff0etest\uff61", "xn--bcher-kva.test"),
        ("\ud800.test", "xn--ib9b.test"),
        ("", ""),
        (".", ""),
        ("a" * MAX_HOST, "a" * MAX_HOST),
        ("a" * (MAX_HOST + 1), ""),
    ],
)
def test_a_host_has_one_spelling(text: str, host: str) -> None:
    assert host_of(text) == host


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("One  two", ("one", "two")),
        ("one-two_three/four", ("one", "two", "three", "four")),
        ("Café créme", ("cafe", "creme")),
        ("Straße STRASSE", ("strasse", "strasse")),
        ("Mädchen Mädchen", ("madchen", "madchen")),
        ("geïnteresseerd ĳs", ("geinteresseerd", "ijs")),
        ("Łódź smørrebrød æon", ("lodz", "smorrebrod", "aeon")),
        ("wi\u00adthin zero\u200bwidth", ("within", "zerowidth")),
        ("\uff57\uff49\uff44\uff45 ﬁne", ("wide", "fine")),
        ("14 days 2x", ("14", "days", "2x")),
        ("don't", ("don", "t")),
        ("слово ещё", ("слово", "еще")),
        ("... \n\0", ()),
    ],
)
def test_a_word_has_one_spelling(text: str, words: tuple[str, ...]) -> None:
    assert words_of(text) == words


def test_long_texts_and_long_words_are_cut() -> None:
    assert words_of("a " * MAX_TEXT) == ("a",) * MAX_WORDS
    assert words_of("a" * MAX_TEXT) == ("a" * MAX_WORD,)
    assert words_of(" " * MAX_TEXT + "a") == ()


def test_an_umlaut_is_typed_in_two_ways() -> None:
    assert spellings_of("Mädchen Öl") == {("madchen", "ol"), ("maedchen", "oel")}
    assert spellings_of("plain") == {("plain",)}


@given(st.text())
def test_hosts_and_words_of_any_text_can_be_hashed_and_stay_as_they_are(text: str) -> None:
    host = host_of(text)
    assert host.isascii()
    assert host_of(host) in (host, "")
    words = words_of(text)
    " ".join(words).encode()
    assert words_of(" ".join(words)) == words
