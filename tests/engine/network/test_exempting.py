"""What is never looked into: the list that ships is well formed, and what is below counts too."""

import json
from pathlib import Path

import pytest

from engine.excluding import Excluded, hash_of
from engine.network.exempting import (
    MAX_BYTES,
    Exempting,
    ExemptionsBroken,
    Sort,
    hosts_in,
    read_groups,
)
from engine.spelling import host_of
from tests.structure.tree import ROOT

SHIPPED = ROOT / "resources" / "network" / "never_inspected.json"
KEY = "00112233445566778899aabbccddeeff"

GROUP = {
    "sort": "bank",
    "country": "",
    "source": "made up",
    "source_date": "2026-11",
    "hosts": ["bank.test"],
}


def nobody(_host: str) -> bool:
    return False


def test_the_list_that_ships_names_each_host_once_and_in_order() -> None:
    groups = read_groups(SHIPPED)
    for group in groups:
        assert list(group.hosts) == sorted(set(group.hosts)), group.sort
    every = [host for group in groups for host in group.hosts]
    assert len(every) == len(set(every))
    assert all(host == host_of(host) for host in every)
    assert {group.sort for group in groups} == set(Sort)


def test_no_host_that_ships_is_named_where_a_domain_above_it_is() -> None:
    hosts = hosts_in(read_groups(SHIPPED))
    for host in hosts:
        assert not Exempting(hosts - {host}, (), nobody)(host), host


def test_one_label_alone_stands_for_a_state_or_treaties_and_nothing_else() -> None:
    hosts = hosts_in(read_groups(SHIPPED))
    assert {host for host in hosts if "." not in host} == {"gov", "mil", "int"}


@pytest.mark.parametrize("country", ["AT", "BE", "CH", "DE", "GB", "IE", "NL", "US"])
def test_each_country_has_banks_a_government_and_health(country: str) -> None:
    sorts = {group.sort for group in read_groups(SHIPPED) if group.country == country}
    assert sorts == {Sort.BANK, Sort.GOVERNMENT, Sort.HEALTH}


@pytest.mark.parametrize(
    "host",
    [
        "bank.test",
        "www.BANK.test.",
        "a.b.bank.test:8443",
        "line.test",
        "chat.line.test",
        "own.test",
    ],
)
def test_what_is_named_and_what_is_below_it_is_never_looked_into(host: str) -> None:
    own = Excluded(KEY, (hash_of(KEY, "own.test"),))
    assert Exempting({"bank.test"}, ["Line.test"], own)(host)


@pytest.mark.parametrize("host", ["mybank.test", "bank.test.other", "test", "", "x:y", "192.0.2.1"])
def test_whatever_else_there_is_is_not_exempt(host: str) -> None:
    assert not Exempting({"bank.test"}, ["line.test", ""], nobody)(host)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{}",
        "[" * 100_000,
        json.dumps({"version": 2, "groups": [GROUP]}),
        json.dumps({"version": 1, "groups": []}),
        json.dumps({"version": 1, "groups": [GROUP | {"sort": "shop"}]}),
        json.dumps({"version": 1, "groups": [GROUP | {"hosts": ["Bank.test"]}]}),
        json.dumps({"version": 1, "groups": [GROUP | {"hosts": ["*.test"]}]}),
        json.dumps({"version": 1, "groups": [GROUP | {"more": 1}]}),
        " " * (MAX_BYTES + 1),
    ],
)
def test_another_file_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "never.json"
    path.write_text(content)
    with pytest.raises(ExemptionsBroken):
        read_groups(path)


def test_what_is_no_text_no_file_or_not_there_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "never.json"
    with pytest.raises(ExemptionsBroken):
        read_groups(path)
    with pytest.raises(ExemptionsBroken):
        read_groups(tmp_path)
    path.write_bytes(b'{"version": 1, "groups": "\xff"}')
    with pytest.raises(ExemptionsBroken):
        read_groups(path)
