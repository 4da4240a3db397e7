"""The proxies of KDE Plasma: the file kioslaverc, by the commands that come with it."""

from collections.abc import Mapping

from engine.network.settings.commands import Commands
from engine.network.settings.manual import Manual, proxies_of, split
from engine.network.settings.pac import is_ours
from engine.network.settings.setting import Found, SettingsError, Values

_TYPE, _SCRIPT = "ProxyType", "Proxy Config Script"
_KINDS = {"http": "httpProxy", "https": "httpsProxy", "socks": "socksProxy"}
_MANUAL, _RULE, _DISCOVERED, _ENVIRONMENT = "1", "2", "3", "4"
_REREAD = (
    "dbus-send",
    "--session",
    "--type=signal",
    "/KIO/Scheduler",
    "org.kde.KIO.Scheduler.reparseSlaveConfiguration",
    "string:",
)


class KdeSetting:
    """What ``kreadconfig`` and ``kwriteconfig`` of one version (5, 6) read and write."""

    name = "kde"
    at_once = True

    def __init__(self, commands: Commands, version: str, environment: Mapping[str, str]) -> None:
        self._commands = commands
        self._version = version
        self._environment = environment

    def read(self) -> Found:
        """See Setting."""
        read = {name: self._get(name) for name in (_TYPE, _SCRIPT)}
        values = {name: value for name, value in read.items() if value}
        kind, url = read[_TYPE], read[_SCRIPT]
        foreign = kind == _RULE and bool(url) and not is_ours(url)
        return Found(values, url, in_force=kind == _RULE, automatic=foreign or kind == _DISCOVERED)

    def point(self, url: str) -> None:
        """See Setting."""
        self._set(_SCRIPT, url)
        self._set(_TYPE, _RULE)
        self._tell()

    def put_back(self, before: Values) -> None:
        """See Setting."""
        now = self.read()
        if not is_ours(now.url):
            return
        if now.in_force:
            kind = before.get(_TYPE, "")
            self._set(_TYPE, kind if kind in {"0", _MANUAL, _RULE, _DISCOVERED, "4"} else "")
        self._set(_SCRIPT, before.get(_SCRIPT, ""))
        self._tell()

    def manual(self, before: Values) -> Manual | None:
        """See Setting."""
        kind = before.get(_TYPE)
        if kind not in (_MANUAL, _ENVIRONMENT):
            return None
        texts = {scheme: self._get(key) for scheme, key in _KINDS.items()}
        exceptions = self._get("NoProxyFor")
        if kind == _ENVIRONMENT:  # then the names of variables are noted
            texts = {scheme: self._environment.get(name, "") for scheme, name in texts.items()}
            exceptions = self._environment.get(exceptions, "")
        return Manual(
            proxies_of(texts),
            tuple(split(exceptions)),
            only=kind == _MANUAL and self._get("ReversedException") == "true",
        )

    def _get(self, key: str) -> str:
        return self._commands.run(f"kreadconfig{self._version}", *_place(key))

    def _set(self, key: str, value: str) -> None:
        given = (value,) if value else ("--delete", "")
        self._commands.run(f"kwriteconfig{self._version}", *_place(key), *given)

    def _tell(self) -> None:
        """Tell programs that run to read again; browsers look at the file themselves."""
        try:
            self._commands.run(*_REREAD)
        except SettingsError:
            return


def find_kde(commands: Commands, environment: Mapping[str, str]) -> KdeSetting | None:
    """Return the setting by the newest of the commands, None where there are none."""
    for version in ("6", "5"):
        if commands.has(f"kreadconfig{version}") and commands.has(f"kwriteconfig{version}"):
            return KdeSetting(commands, version, environment)
    return None


def _place(key: str) -> tuple[str, ...]:
    return ("--file", "kioslaverc", "--group", "Proxy Settings", "--key", key)
