"""The proxies of GNOME and of the desktops and browsers that share its settings (GSettings)."""

import ast

from engine.network.settings.commands import Commands
from engine.network.settings.manual import Manual, Proxy
from engine.network.settings.pac import is_ours
from engine.network.settings.setting import Found, SettingsError, Values

_SCHEMA = "org.gnome.system.proxy"
_MODES = ("'none'", "'manual'", "'auto'")
_AUTO = "'auto'"


class GnomeSetting:
    """What the command ``gsettings`` reads and sets.

    It exits without an error where nothing can be stored; whoever sets has to read again.
    """

    name = "gnome"
    at_once = True

    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    def read(self) -> Found:
        """See Setting."""
        values = {name: self._get(_SCHEMA, name) for name in ("mode", "autoconfig-url")}
        url = _string(values["autoconfig-url"])
        auto = values["mode"] == _AUTO
        return Found(values, url, in_force=auto, automatic=auto and not is_ours(url))

    def point(self, url: str) -> None:
        """See Setting."""
        self._set("autoconfig-url", f"'{url}'")
        self._set("mode", _AUTO)

    def put_back(self, before: Values) -> None:
        """See Setting."""
        now = self.read()
        if not is_ours(now.url):
            return
        mode, url = before.get("mode", ""), before.get("autoconfig-url", "")
        if now.in_force:
            self._set("mode", mode if mode in _MODES else "'none'")
        self._set("autoconfig-url", url if _string(url) else "''")

    def manual(self, before: Values) -> Manual | None:
        """See Setting."""
        if before.get("mode") != "'manual'":
            return None
        found = {kind: self._proxy(kind) for kind in ("http", "https", "socks")}
        ignored = _literal(self._get(_SCHEMA, "ignore-hosts").removeprefix("@as "))
        return Manual(
            {kind: proxy for kind, proxy in found.items() if proxy},
            tuple(str(host) for host in ignored) if isinstance(ignored, list) else (),
        )

    def _proxy(self, kind: str) -> Proxy | None:
        schema = f"{_SCHEMA}.{kind}"
        host, port = _string(self._get(schema, "host")), _literal(self._get(schema, "port"))
        if not host or not isinstance(port, int) or not 0 < port < 65536:
            return None
        user = password = ""
        if kind == "http" and self._get(schema, "use-authentication") == "true":
            user = _string(self._get(schema, "authentication-user"))
            password = _string(self._get(schema, "authentication-password"))
        return Proxy("socks" if kind == "socks" else "http", host, port, user, password)

    def _get(self, schema: str, key: str) -> str:
        return self._commands.run("gsettings", "get", schema, key)

    def _set(self, key: str, value: str) -> None:
        self._commands.run("gsettings", "set", _SCHEMA, key, value)


def find_gnome(commands: Commands) -> GnomeSetting | None:
    """Return the setting, None where this system has no such settings."""
    setting = GnomeSetting(commands)
    try:
        if commands.has("gsettings"):
            setting.read()
            return setting
    except SettingsError:
        pass
    return None


def _literal(text: str) -> object:
    """Return what a GVariant text says, None where Python would write it otherwise."""
    try:
        said: object = ast.literal_eval(text)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return None
    return said


def _string(text: str) -> str:
    said = _literal(text)
    return said if isinstance(said, str) else ""
