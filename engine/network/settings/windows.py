"""The proxies of Windows, which its browsers share: the person's Internet settings."""

from dataclasses import dataclass
from typing import Protocol

from engine.network.settings.manual import Manual, proxies_of, split
from engine.network.settings.pac import is_ours
from engine.network.settings.setting import Found, Values

PROXY, RULE, DISCOVERY = 0x2, 0x4, 0x8
"""PROXY_TYPE_PROXY, _AUTO_PROXY_URL and _AUTO_DETECT of wininet.h."""


@dataclass(frozen=True)
class Options:
    """What is set for connections through a network: which ways count, and what they are."""

    ways: int
    url: str = ""
    server: str = ""
    exceptions: str = ""


class InternetOptions(Protocol):
    """The calls that are used; both raise SettingsError."""

    def read(self) -> Options:
        """Return what is set."""
        ...

    def change(self, ways: int, url: str) -> None:
        """Set, in one step, which ways count and the address of a rule, and tell programs."""
        ...


class WindowsSetting:
    """The settings of one person.

    Windows has the discovery of proxies on unless it is switched off, and asks it before any
    rule. So it counts as nothing that the person set, and rests while the rule stands. A proxy
    set by hand stays on beside the rule: Windows uses it where the rule cannot be fetched.
    """

    name = "windows"
    at_once = True

    def __init__(self, options: InternetOptions) -> None:
        self._options = options

    def read(self) -> Found:
        """See Setting."""
        now = self._options.read()
        ruled = bool(now.ways & RULE)
        return Found(
            {"ways": str(now.ways), "url": now.url},
            now.url,
            in_force=ruled and not now.ways & DISCOVERY,
            automatic=ruled and bool(now.url) and not is_ours(now.url),
        )

    def point(self, url: str) -> None:
        """See Setting."""
        now = self._options.read()
        self._options.change(now.ways & ~DISCOVERY | RULE, url)

    def put_back(self, before: Values) -> None:
        """See Setting."""
        now = self._options.read()
        if not is_ours(now.url):
            return
        were = _ways(before, DISCOVERY)
        rule, discovery = now.ways & were & RULE, (now.ways | were) & DISCOVERY
        ways = now.ways & ~(RULE | DISCOVERY) | rule | discovery
        self._options.change(ways, before.get("url", ""))

    def manual(self, before: Values) -> Manual | None:
        """See Setting."""
        if not _ways(before, 0) & PROXY:
            return None
        now = self._options.read()
        exceptions = tuple(split(now.exceptions))
        return Manual(
            proxies_of(_servers(now.server)),
            exceptions,
            below=False,
            simple="<local>" in exceptions,
        )


def _ways(before: Values, otherwise: int) -> int:
    noted = before.get("ways", "")
    return int(noted) if noted.isdecimal() and len(noted) < 10 else otherwise


def _servers(text: str) -> dict[str, str]:
    """Return the proxies of a text like ``http=a:1;https=b:2``, or of one for all, ``a:1``."""
    parts = list(split(text, "; "))
    if parts and "=" not in parts[0]:
        return dict.fromkeys(("http", "https"), parts[0])
    return {kind.lower(): server for kind, _, server in (part.partition("=") for part in parts)}
