"""The variables of a session, for browsers on desktops without proxy settings of their own.

Chromium and its kin take the address of a rule from ``auto_proxy`` there, and go directly while
the guard does not answer. Other programs know ``http_proxy`` and its like alone, through which
nothing at all could be reached while the guard is away; so these are left as they are, and such
programs do not go through the guard.
"""

import re
from collections.abc import Mapping
from pathlib import Path

from engine.files import Unusable, erase, read_private, write_atomically
from engine.network.settings.manual import Manual, proxies_of, split
from engine.network.settings.pac import is_ours
from engine.network.settings.setting import Found, SettingsError, Values

FILE = "90-web-settings.conf"
"""Its name says nothing of what it is for; systemd reads it as the person logs in."""

_LIMIT = 4096
_LINE = re.compile(r"auto_proxy=(\S+)\n")
_KINDS = {"http": "http_proxy", "https": "https_proxy", "socks": "all_proxy"}


class EnvironmentSetting:
    """One file of our own in ``environment.d``; what it says counts from the next login on."""

    name = "environment"
    at_once = False

    def __init__(self, config_home: Path, environment: Mapping[str, str]) -> None:
        self._path = config_home / "environment.d" / FILE
        self._environment = environment

    def read(self) -> Found:
        """See Setting."""
        url = self._written()
        said = self._environment.get("auto_proxy")
        foreign = said is not None and not is_ours(said)
        return Found({}, url, in_force=bool(url), automatic=foreign, later=said != url)

    def point(self, url: str) -> None:
        """See Setting."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._path, f"auto_proxy={url}\n".encode())
        except OSError:
            raise SettingsError("the file of variables cannot be written") from None

    def put_back(self, before: Values) -> None:  # noqa: ARG002 - there was no such file
        """See Setting."""
        if self.read().url:
            try:
                erase(self._path)
            except OSError:
                raise SettingsError("the file of variables cannot be removed") from None

    def manual(self, before: Values) -> Manual | None:  # noqa: ARG002 - it is still set
        """See Setting."""
        proxies = proxies_of({kind: self._variable(name) for kind, name in _KINDS.items()})
        exceptions = tuple(split(self._variable("no_proxy")))
        return Manual(proxies, exceptions) if proxies and "*" not in exceptions else None

    def _written(self) -> str:
        """Return the address in our file, empty where there is no file."""
        try:
            content = read_private(self._path, _LIMIT)
        except FileNotFoundError:
            return ""
        except Unusable:
            raise SettingsError("the file of variables is not one of ours") from None
        line = _LINE.fullmatch(content.decode("utf-8", "replace"))
        if line is None or not is_ours(line[1]):
            raise SettingsError("the file of variables is not one of ours")
        return line[1]

    def _variable(self, name: str) -> str:
        return self._environment.get(name) or self._environment.get(name.upper(), "")
