"""What a person excludes is told by keyed hashes, with all below it, and never by name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.excluding import Excluded, hash_of, new_key, parents_of, typed_host

KEY = "00112233445566778899aabbccddeeff"


@pytest.mark.parametrize(
    ("typed", "host"),
    [
        ("shop.test", "shop.test"),
        ("  WWW.Shop.Test. ", "shop.test"),
        ("https://www.shop.test/a?b#c", "shop.test"),
        ("https://me:secret@shop.test:8443/", "shop.test"),
        ("shop.test:443", "shop.test"),
        ("bücher.test", "xn--bcher-kva.test"),
        ("[2001:db8::1]", "2001:db8::1"),
        ("192.0.2.7", "192.0.2.7"),
        ("shop", ""),
        ("www.test", ""),
        ("", ""),
        ("two words.test", ""),
        ("shop..test", ""),
        ("-" * 64 + ".test", ""),
        ("shop.test:port", ""),
    ],
)
def test_a_host_is_found_in_what_people_type(typed: str, host: str) -> None:
    assert typed_host(typed) == host


@given(st.text(max_size=400))
def test_whatever_is_typed_is_a_host_or_none(text: str) -> None:
    found = typed_host(text)
    assert len(found) <= 253
    assert not found or "." in found or ":" in found


def test_a_domain_stands_for_all_below_it_and_for_nothing_beside_it() -> None:
    excluded = Excluded(KEY, (hash_of(KEY, "shop.test"),))
    assert excluded("shop.test")
    assert excluded("a.b.shop.test")
    assert not excluded("myshop.test")
    assert not excluded("test")


def test_an_address_has_no_domain_above_it() -> None:
    assert parents_of("192.0.2.7") == ["192.0.2.7"]
    assert parents_of("2001:db8::1") == ["2001:db8::1"]
    assert parents_of("a.b.c") == ["a.b.c", "b.c", "c"]


def test_the_same_host_has_another_hash_under_another_key() -> None:
    keys = {new_key() for _ in range(20)}
    assert len({hash_of(key, "shop.test") for key in keys}) == 20
    assert not Excluded(new_key(), (hash_of(KEY, "shop.test"),))("shop.test")


def test_with_nothing_excluded_nothing_is() -> None:
    assert not Excluded(KEY, ())("shop.test")
