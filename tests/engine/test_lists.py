"""Hashed lists of hosts and terms: what is on them is found, and no bad file is used."""

import hashlib
import os
import random
import struct
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine import lists
from engine.lists import (
    HostList,
    ListError,
    list_of_hosts,
    list_of_terms,
    open_hosts,
    open_terms,
)
from engine.spelling import words_of

KEY = bytes(range(16))
HEAD = 72


def hosts(folder: Path, *names: str) -> HostList:
    path = folder / "hosts"
    path.write_bytes(list_of_hosts(names, KEY))
    return open_hosts(path)


def sealed(body: bytes, count: int, *, version: int = 1, kind: int = 1) -> bytes:
    """Return a file whose digest is right, whatever else is wrong with it."""
    fields = struct.pack("<8sHHII4x16s", b"ProtList", version, kind, count, 4, KEY)
    return fields + hashlib.sha256(fields + body).digest() + body


def numbers(*of: int) -> bytes:
    return b"".join(number.to_bytes(8, "little") for number in of)


@pytest.mark.parametrize(
    ("name", "listed"),
    [
        ("listed.test", True),
        ("a.b.c.listed.test", True),
        ("LISTED.test.:8443", True),
        ("test", False),
        ("notlisted.test", False),
        ("listed.test.example", False),
        ("deep.under.example", True),
        ("under.example", False),
        ("192.0.2.7:80", True),
        ("192.0.2.8", False),
        ("[2001:db8:0:0::5]:443", True),
        ("bücher.test", True),
        ("www.xn--bcher-kva.test", True),
        ("anything.whole", True),
        ("", False),
    ],
)
def test_a_host_is_listed_with_all_that_lies_below_it(
    tmp_path: Path, name: str, *, listed: bool
) -> None:
    entries = ("Listed.TEST", "deep.under.example", "192.0.2.7", "2001:db8::5", "bücher.test")
    found = hosts(tmp_path, *entries, "whole", "listed.test.")
    assert found.has_host(name) is listed
    assert found.count == 6
    found.close()


@pytest.mark.parametrize(
    ("query", "listed"),
    [
        ("one", True),
        ("ONE more", True),
        ("first second", True),
        ("the first-second thing", True),
        ("second first", False),
        ("first and second", False),
        ("first", False),
        ("madchen", True),
        ("Mädchen", True),
        ("maedchen", True),
        ("", False),
    ],
)
def test_words_and_pairs_of_words_are_listed(tmp_path: Path, query: str, *, listed: bool) -> None:
    path = tmp_path / "terms"
    path.write_bytes(list_of_terms(["One", "first second", "Mädchen"], KEY))
    found = open_terms(path)
    assert found.has_terms(words_of(query)) is listed
    assert found.count == 4
    found.close()


def test_every_entry_of_a_large_list_is_found_and_nothing_else(tmp_path: Path) -> None:
    names = [f"n{number}.test" for number in range(20_000)]
    found = hosts(tmp_path, *names)
    assert all(found.has_host(name) for name in names)
    assert not any(found.has_host(f"m{number}.test") for number in range(20_000))
    assert (tmp_path / "hosts").stat().st_size == HEAD + 8 * 20_000
    found.close()


def test_the_smallest_and_the_largest_hash_are_found(tmp_path: Path) -> None:
    for count in (1, 2, 3):
        names = [f"n{number}.test" for number in range(count)]
        found = hosts(tmp_path, *names)
        assert all(found.has_host(name) for name in names)
        found.close()


def test_a_list_may_be_empty(tmp_path: Path) -> None:
    found = hosts(tmp_path)
    assert found.count == 0
    assert not found.has_host("listed.test")
    found.close()


def test_a_file_holds_no_entry_and_each_has_a_key_of_its_own() -> None:
    one, other = list_of_hosts(["listed.test"]), list_of_hosts(["listed.test"])
    assert b"listed" not in one
    assert one[HEAD:] != other[HEAD:]


@pytest.mark.parametrize("name", ["", "a b.test", "http://a.test/", "*.a.test", "a..test", "a%.b"])
def test_what_is_no_host_cannot_be_listed(name: str) -> None:
    with pytest.raises(ListError, match="no host"):
        list_of_hosts([name])


@pytest.mark.parametrize("term", ["", "-", "one two three"])
def test_a_term_has_one_word_or_two(term: str) -> None:
    with pytest.raises(ListError, match="one word or two"):
        list_of_terms([term])


def test_a_key_has_sixteen_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ListError, match="key"):
        list_of_hosts(["a.test"], b"short")
    monkeypatch.setattr(lists, "MAX_ENTRIES", 1)
    with pytest.raises(ListError, match="too many"):
        list_of_hosts(["a.test", "b.test"])


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "no list"),
        (b"a" * (HEAD - 1), "no list"),
        (b"x" + sealed(b"", 0)[1:], "no list"),
        (sealed(b"", 0, version=2), "another version"),
        (sealed(b"", 0, kind=2), "another kind"),
        (sealed(b"", 0, kind=3), "another kind"),
        (sealed(numbers(1), 2), "another length"),
        (sealed(numbers(1, 2), 1), "another length"),
        (sealed(numbers(1) + b"1234", 1), "another length"),
        (sealed(b"", 2**32 - 1), "another length"),
        (sealed(numbers(2, 1), 2), "not in order"),
        (sealed(numbers(1, 1), 2), "not in order"),
        (sealed(numbers(*range(40_000), 1), 40_001), "not in order"),
        (sealed(numbers(*range(32_768), 1), 32_769), "not in order"),
        (sealed(numbers(1, 2), 2)[:-1] + b"\1", "damaged"),
        (sealed(b"", 0)[:24] + b"k" + sealed(b"", 0)[25:], "key is another"),
    ],
)
def test_a_bad_file_is_refused_with_its_reason(tmp_path: Path, content: bytes, reason: str) -> None:
    (tmp_path / "hosts").write_bytes(content)
    with pytest.raises(ListError, match=reason):
        open_hosts(tmp_path / "hosts")


def test_what_is_no_plain_file_is_refused(tmp_path: Path) -> None:
    hosts(tmp_path, "a.test").close()
    (tmp_path / "link").symlink_to(tmp_path / "hosts")
    for name in ("link", "missing"):
        with pytest.raises(ListError, match="cannot be read"):
            open_hosts(tmp_path / name)
    with pytest.raises(ListError, match="cannot be read"):
        open_hosts(tmp_path)


def test_a_file_that_shrinks_while_it_is_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hosts(tmp_path, "a.test").close()
    read = os.read
    monkeypatch.setattr("os.read", lambda fd, size: read(fd, size)[: HEAD - 1])
    with pytest.raises(ListError, match="no list"):
        open_hosts(tmp_path / "hosts")
    monkeypatch.setattr("os.read", lambda fd, size: read(fd, HEAD if size == HEAD else 5))
    with pytest.raises(ListError, match="changed"):
        open_hosts(tmp_path / "hosts")


def test_lists_are_not_used_where_numbers_are_stored_the_other_way_round(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hosts(tmp_path, "a.test").close()
    monkeypatch.setattr("sys.byteorder", "big")
    with pytest.raises(ListError, match="processor"):
        open_hosts(tmp_path / "hosts")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_changed_byte_or_a_lost_end_is_never_used(tmp_path: Path, data: st.DataObject) -> None:
    content = bytearray(list_of_hosts(["a.test", "b.test"], KEY))
    place = data.draw(st.integers(0, len(content) - 1))
    if data.draw(st.booleans()):
        content[place] ^= data.draw(st.integers(1, 255))
    else:
        del content[place:]
    (tmp_path / "hosts").write_bytes(content)
    with pytest.raises(ListError):
        open_hosts(tmp_path / "hosts")


def test_names_deeper_than_the_head_can_tell_are_found(tmp_path: Path) -> None:
    deep = "x." * 40 + "test"
    found = hosts(tmp_path, deep)
    assert found.has_host("y." + deep)
    assert not found.has_host("y" + deep)
    found.close()


def test_terms_of_one_length_alone_are_found(tmp_path: Path) -> None:
    for terms, query in ((["one"], "no one"), (["one two"], "no one two")):
        (tmp_path / "terms").write_bytes(list_of_terms(terms))
        found = open_terms(tmp_path / "terms")
        assert found.has_terms(words_of(query))
        assert not found.has_terms(words_of("two more"))
        found.close()


def test_a_host_with_very_many_labels_is_answered(tmp_path: Path) -> None:
    found = hosts(tmp_path, "a.test")
    chance = random.Random(1)
    assert not found.has_host(".".join(chance.choice("xyz") for _ in range(100_000)))
    assert not found.has_host("x." * 126 + "b")
    found.close()
