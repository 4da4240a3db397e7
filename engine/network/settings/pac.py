"""The rule by which browsers find the guard (a PAC file): its text and its address."""

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from engine.network.settings.manual import Proxy

TOKEN_BYTES = 16
"""Nobody guesses these, so no page can ask whether the guard is there."""

_OURS = re.compile(r"http://127\.0\.0\.1:([0-9]{1,5})/([0-9a-f]{32})\.pac")
_PLAIN = re.compile(r"[A-Za-z0-9.:_-]{1,253}")
_KINDS = {"http": "PROXY", "https": "HTTPS", "socks": "SOCKS"}

_TEXT = """\
function FindProxyForURL(url, host) {
  if (isPlainHostName(host) || /(^|\\.)localhost\\.?$/i.test(host)) return "DIRECT";
  if (/^127(\\.[0-9]+){3}$/.test(host) || /^\\[?::1\\]?$/.test(host)) return "DIRECT";
  return "%s";
}
"""


@dataclass(frozen=True)
class Address:
    """Where the rule is served, and the port of the proxy that it names, all on 127.0.0.1.

    Browsers keep a rule as long as its address stays: with another proxy port there has to be
    another token.
    """

    port: int
    token: str
    proxy_port: int

    @property
    def path(self) -> str:
        """The path of the rule."""
        return f"/{self.token}.pac"

    @property
    def url(self) -> str:
        """The address of the rule, as systems are told it."""
        return f"http://127.0.0.1:{self.port}{self.path}"


def new_token() -> str:
    """Return a token that nobody guesses."""
    return secrets.token_hex(TOKEN_BYTES)


def is_ours(url: str) -> bool:
    """Return whether an address is one that only we set, in this life or an earlier one."""
    return bool(_OURS.fullmatch(url))


def pac_of(proxy_port: int, upstreams: Sequence[Proxy] = ()) -> str:
    """Return the rule: everything goes to the guard, but what lies on this computer.

    It names no host that is exempt: whoever reads it would learn what they are about. While the
    guard does not answer, browsers use the person's own ``upstreams``, or else go directly.
    """
    ways = [f"PROXY 127.0.0.1:{proxy_port}"]
    for proxy in upstreams:
        host = f"[{proxy.host}]" if ":" in proxy.host else proxy.host
        if _PLAIN.fullmatch(proxy.host):
            ways.append(f"{_KINDS[proxy.scheme]} {host}:{proxy.port}")
    return _TEXT % "; ".join((*dict.fromkeys(ways), "DIRECT"))
