"""The proxies that a person's system had before: read from how systems write them; all pure."""

import ipaddress
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from engine.spelling import host_of

_WRITTEN = re.compile(
    r"(?:(?P<scheme>[a-z][a-z0-9+.-]*)://)?"
    r"(?:(?P<user>[^:@/\s]*)(?::(?P<password>[^@/\s]*))?@)?"
    r"(?P<host>\[[0-9A-Fa-f:.]+\]|[^:/\s@]+)"
    r"(?:[:\s]\s*(?P<port>[0-9]{1,5}))?/?"
)
_PORTS = {"http": 80, "https": 443, "socks": 1080}


@dataclass(frozen=True)
class Proxy:
    """A proxy; ``scheme`` is how it is spoken to: http, https or socks."""

    scheme: str
    host: str
    port: int
    user: str = ""
    password: str = field(default="", repr=False)


@dataclass(frozen=True)
class Manual:
    """Which proxy serves which kind of address (http, https, socks for the rest), and exceptions.

    ``below``: an exception without a sign of its own counts for all names below it as well.
    ``simple``: names without a dot are exceptions. ``only``: the exceptions are all that uses
    the proxies.
    """

    proxies: Mapping[str, Proxy]
    exceptions: tuple[str, ...] = ()
    below: bool = True
    simple: bool = False
    only: bool = False

    def proxy_for(self, scheme: str, host: str) -> Proxy | None:
        """Return the proxy for a host that is reached by http or https, None: directly."""
        name = host_of(host)
        excepted = (self.simple and "." not in name and ":" not in name) or any(
            _excepts(pattern, name, below=self.below) for pattern in self.exceptions
        )
        if excepted is not self.only:
            return None
        return self.proxies.get(scheme) or self.proxies.get("socks")

    def used(self) -> set[Proxy]:
        """Return the proxies that addresses of http and https are reached by."""
        found = (self.proxies.get(kind) or self.proxies.get("socks") for kind in ("http", "https"))
        return {proxy for proxy in found if proxy}


def proxy_of(text: str, default: str = "http") -> Proxy | None:
    """Return a proxy that is written as ``http://user:password@host:port``; None: it is none.

    Scheme, name and port may be missing; a space may stand for the colon before the port.
    """
    found = _WRITTEN.fullmatch(text.strip()[:1000])
    if found is None:
        return None
    scheme = (found["scheme"] or default).lower()
    scheme = "socks" if scheme.startswith("socks") else scheme
    if scheme not in _PORTS:
        return None
    port = int(found["port"] or _PORTS[scheme])
    host = found["host"].strip("[]")
    if not 0 < port < 65536:
        return None
    return Proxy(scheme, host, port, found["user"] or "", found["password"] or "")


def proxies_of(texts: Mapping[str, str]) -> dict[str, Proxy]:
    """Return the proxies by the kind of address that each serves; what is no proxy is left out."""
    found = {
        kind: proxy_of(text, "socks" if kind == "socks" else "http") for kind, text in texts.items()
    }
    return {kind: proxy for kind, proxy in found.items() if proxy}


def split(text: str, at: str = ",;| \t\n") -> Sequence[str]:
    """Return the exceptions in a text that has them one after another."""
    return [part for part in re.split(f"[{re.escape(at)}]+", text[:20_000]) if part]


def _excepts(pattern: str, name: str, *, below: bool) -> bool:
    pattern = pattern.strip().lower()
    pattern = pattern.partition("://")[2] or pattern
    if "/" in pattern:
        return _in_network(pattern, name)
    if pattern.startswith("."):
        return name == pattern[1:] or name.endswith(pattern)
    if "*" in pattern:
        return fnmatchcase(name, pattern)
    wanted = host_of(pattern)
    return bool(wanted) and (name == wanted or (below and name.endswith("." + wanted)))


def _in_network(pattern: str, name: str) -> bool:
    try:
        return ipaddress.ip_address(name) in ipaddress.ip_network(_whole(pattern), strict=False)
    except ValueError:
        return False


def _whole(pattern: str) -> str:
    """Return a network with all its four numbers: macOS writes ``169.254/16``."""
    address, _, length = pattern.partition("/")
    if ":" not in address:
        address = ".".join((address.split(".") + ["0"] * 3)[:4])
    return f"{address}/{length}"
