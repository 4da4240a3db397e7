"""Addresses: where a name leads, and that it does not lead to this machine's own services."""

import asyncio
import ipaddress
import socket
import time
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass

import psutil

IP = ipaddress.IPv4Address | ipaddress.IPv6Address

OWN_SECONDS = 5.0
"""So long the list of this machine's own addresses is believed: interfaces come and go."""

KNOWN_SECONDS = 10.0
"""So long an answer is remembered: a page opens half a dozen connections to a host at once."""

_MOST_KNOWN = 1000

_TRANSLATED = ipaddress.ip_network("64:ff9b::/96")
_LOOPBACK = ipaddress.ip_address("127.0.0.1")
_HERE = ipaddress.ip_network("0.0.0.0/8")
_EVERYBODY = ipaddress.ip_address("255.255.255.255")


class Refused(Exception):
    """The name leads to this machine itself, or to no single other one."""


class Unreachable(Exception):
    """There is no such name, or nobody answers there."""


@dataclass(frozen=True)
class Address:
    """Where to connect: checked, so that nobody needs to ask for the name again."""

    family: int
    at: tuple[str, int] | tuple[str, int, int, int]


class Addresses:
    """Finds and checks addresses; the one place that decides what may be reached.

    ``allowed`` are own addresses that may be reached nevertheless, for tests on one machine.
    """

    def __init__(
        self,
        executor: Executor,
        own: Callable[[], frozenset[IP]],
        allowed: frozenset[IP] = frozenset(),
    ) -> None:
        self._executor = executor
        self._own = own
        self._allowed = allowed
        self._known: dict[tuple[str, int], tuple[float, tuple[Address, ...]]] = {}

    async def find(self, host: str, port: int) -> tuple[Address, ...]:
        """Return where a host is, both families in turn; raises Refused and Unreachable."""
        found = await self.find_unchecked(host, port)
        if any(self.is_of_this_machine(address_of(one)) for one in found):
            raise Refused
        return found

    async def find_unchecked(self, host: str, port: int) -> tuple[Address, ...]:
        """Return where a host is that the person set up herself, such as a proxy of her own."""
        now = time.monotonic()
        known = self._known.get((host, port))
        if known and known[0] > now:
            return known[1]
        loop = asyncio.get_running_loop()
        try:
            answers = await loop.run_in_executor(self._executor, _look_up, host, port)
        except (OSError, UnicodeError) as error:
            raise Unreachable from error
        found = in_turn(answers)
        if len(self._known) >= _MOST_KNOWN:
            self._known.clear()
        self._known[host, port] = now + KNOWN_SECONDS, found
        return found

    def names_this_machine(self, host: str) -> bool:
        """Whether a name says by itself, without being looked up, that it is this machine."""
        name = host.lower().rstrip(".")
        if name == "localhost" or name.endswith(".localhost") or not name:
            return self.is_of_this_machine(_LOOPBACK)
        try:
            # As lenient as the system: 127.1 and 0x7f000001 are addresses, too.
            return self.is_of_this_machine(ipaddress.ip_address(socket.inet_aton(name)))
        except OSError:
            pass
        try:
            return self.is_of_this_machine(ipaddress.ip_address(name.strip("[]").split("%")[0]))
        except ValueError:
            return False

    def is_of_this_machine(self, ip: IP) -> bool:
        """Whether an address is this machine's own, or is not a single other machine's."""
        if ip in self._allowed:
            return False
        inner = _within(ip)
        if inner is not None:
            return self.is_of_this_machine(inner)
        return (
            ip.is_loopback
            or ip.is_unspecified
            or ip.is_link_local
            or ip.is_multicast
            or ip == _EVERYBODY
            or (ip.version == 4 and ip in _HERE)
            or ip in self._own()
        )


class OwnAddresses:
    """The addresses of this machine's interfaces."""

    def __init__(self) -> None:
        self._until = 0.0
        self._own: frozenset[IP] = frozenset()

    def __call__(self) -> frozenset[IP]:
        """Return them, not older than OWN_SECONDS."""
        now = time.monotonic()
        if now >= self._until:
            self._own = frozenset(
                ipaddress.ip_address(address.address.split("%")[0])
                for addresses in psutil.net_if_addrs().values()
                for address in addresses
                if address.family in (socket.AF_INET, socket.AF_INET6)
            )
            self._until = now + OWN_SECONDS
        return self._own


def address_of(address: Address) -> IP:
    """Return the bare address."""
    return ipaddress.ip_address(address.at[0].split("%")[0])


def in_turn(found: list[Address]) -> tuple[Address, ...]:
    """Return addresses so that those of both families take turns, as RFC 8305 has it."""
    first = [one for one in found if one.family == found[0].family]
    second = [one for one in found if one.family != found[0].family]
    turns: list[Address] = []
    while first or second:
        turns += first[:1] + second[:1]
        first, second = first[1:], second[1:]
    return tuple(turns)


def _look_up(host: str, port: int) -> list[Address]:
    answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
    found = [Address(family, at) for family, _, _, _, at in answers]  # type: ignore[arg-type]  # names give internet addresses
    if not found:
        raise OSError
    return found


def _within(ip: IP) -> IP | None:
    """Return the IPv4 address that an IPv6 address stands for."""
    if not isinstance(ip, ipaddress.IPv6Address):
        return None
    if ip in _TRANSLATED:
        return ipaddress.IPv4Address(ip.packed[-4:])
    return ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
