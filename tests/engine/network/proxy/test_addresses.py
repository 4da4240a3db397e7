"""Which addresses may be reached, and which are this machine's own."""

import asyncio
import ipaddress
import socket
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import pytest

from engine.network.proxy.addresses import (
    Address,
    Addresses,
    OwnAddresses,
    Refused,
    Unreachable,
    in_turn,
)

OWN = frozenset({ipaddress.ip_address("192.0.2.7"), ipaddress.ip_address("2001:db8::7")})


@dataclass
class Place:
    addresses: Addresses

    def find(self, host: str, port: int = 443) -> tuple[Address, ...]:
        return asyncio.run(self.addresses.find(host, port))


@pytest.fixture
def place() -> Place:
    with ThreadPoolExecutor(2) as executor:
        return Place(Addresses(executor, lambda: OWN))


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "127.255.0.1", "0.0.0.0", "0.1.2.3", "169.254.0.1", "224.0.0.1"),  # noqa: S104
        *("255.255.255.255", "192.0.2.7", "2001:db8::7", "::", "::1", "fe80::1", "ff02::1"),
        *("::ffff:192.0.2.7", "::ffff:127.0.0.1", "64:ff9b::c000:207", "2002:c000:207::1"),
    ],
)
def test_own_addresses_are_recognised(place: Place, address: str) -> None:
    assert place.addresses.is_of_this_machine(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "address",
    ["192.0.2.8", "10.0.0.1", "192.168.1.1", "2001:db8::8", "fd00::1", "::ffff:192.0.2.8"],
)
def test_other_machines_are_not(place: Place, address: str) -> None:
    assert not place.addresses.is_of_this_machine(ipaddress.ip_address(address))


def test_what_is_allowed_is_allowed_in_every_writing() -> None:
    with ThreadPoolExecutor(1) as executor:
        allowed = frozenset({ipaddress.ip_address("127.0.0.1")})
        addresses = Addresses(executor, lambda: OWN, allowed)
        assert not addresses.is_of_this_machine(ipaddress.ip_address("::ffff:127.0.0.1"))
        assert addresses.is_of_this_machine(ipaddress.ip_address("127.0.0.2"))
        assert addresses.names_this_machine("[::1]")


@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST.", "a.localhost", "127.1", "0x7f.1", "::1", ""]
)
def test_names_of_this_machine_are_known(place: Place, host: str) -> None:
    assert place.addresses.names_this_machine(host)


def test_other_names_are_not(place: Place) -> None:
    assert not place.addresses.names_this_machine("localhost.example")
    assert not place.addresses.names_this_machine("192.0.2.9")


def test_a_name_that_leads_here_is_refused() -> None:
    with ThreadPoolExecutor(1) as executor:
        with pytest.raises(Refused):
            asyncio.run(Addresses(executor, lambda: OWN).find("localhost", 80))
        with pytest.raises(Unreachable):
            asyncio.run(Addresses(executor, lambda: OWN).find("no-such-name.invalid", 80))
        with pytest.raises(Unreachable):
            asyncio.run(Addresses(executor, lambda: OWN).find("x" * 80 + ".test", 80))


def test_an_answer_is_remembered_and_not_asked_for_again() -> None:
    with ThreadPoolExecutor(1) as executor:
        addresses = Addresses(executor, lambda: OWN)
        first = asyncio.run(addresses.find("192.0.2.9", 80))
        assert first == (Address(socket.AF_INET, ("192.0.2.9", 80)),)
    assert asyncio.run(addresses.find("192.0.2.9", 80)) is first, "the executor is gone"


def test_both_families_take_turns() -> None:
    four = [Address(socket.AF_INET, (f"192.0.2.{n}", 1)) for n in range(3)]
    six = [Address(socket.AF_INET6, (f"2001:db8::{n}", 1, 0, 0)) for n in range(2)]
    assert in_turn([*six, *four]) == (six[0], four[0], six[1], four[1], four[2])


def test_this_machines_addresses_are_found() -> None:
    own = OwnAddresses()
    assert ipaddress.ip_address("127.0.0.1") in own()
    assert own() is own()
