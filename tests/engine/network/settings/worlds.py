"""Stand-ins for systems with proxy settings; any of their changes can be the last before a kill."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

from engine.network.settings.environment import EnvironmentSetting
from engine.network.settings.gnome import GnomeSetting
from engine.network.settings.kde import KdeSetting
from engine.network.settings.macos import find_services
from engine.network.settings.pac import Address
from engine.network.settings.pointing import Pointing
from engine.network.settings.saved import Saved, SavedFile
from engine.network.settings.setting import Setting, SettingsError
from engine.network.settings.windows import Options, WindowsSetting

NEVER = 10_000


class Killed(BaseException):
    """The process is gone."""


class Fate:
    """How many changes are made until the process is killed; then none is made any more."""

    def __init__(self) -> None:
        self.left = NEVER
        self.deaf = False

    def change(self) -> bool:
        """Count a change; returns whether the system makes it."""
        if self.left <= 0:
            raise Killed
        self.left -= 1
        return not self.deaf


class World(Protocol):
    """A system."""

    fate: Fate

    def settings(self) -> Sequence[Setting]: ...

    def state(self) -> Any:
        """Return all that is set."""
        ...


class Gsettings:
    """The command ``gsettings`` and what it stores, as it prints it."""

    def __init__(self, **set_: str) -> None:
        self.fate = Fate()
        proxies = {
            f"org.gnome.system.proxy.{kind} {key}": value
            for kind in ("http", "https", "socks")
            for key, value in (("host", "''"), ("port", "0"))
        }
        self.stored = proxies | {
            "org.gnome.system.proxy mode": "'none'",
            "org.gnome.system.proxy autoconfig-url": "''",
            "org.gnome.system.proxy ignore-hosts": "['localhost', '127.0.0.0/8', '::1']",
            "org.gnome.system.proxy.http use-authentication": "false",
        }
        self.there = True
        for name, value in set_.items():
            self.set(name, value)

    def set(self, name: str, value: str) -> None:
        schema, _, key = name.rpartition("__")
        dotted = f".{schema}" if schema else ""
        self.stored[f"org.gnome.system.proxy{dotted} {key.replace('_', '-')}"] = value

    def has(self, program: str) -> bool:
        return self.there and program == "gsettings"

    def run(self, *words: str) -> str:
        program, verb, schema, key, *value = words
        assert program == "gsettings"
        name = f"{schema} {key}"
        if name not in self.stored:
            raise SettingsError("no such key")
        if verb == "set":
            if self.fate.change():
                self.stored[name] = value[0]
            return ""
        return self.stored[name]

    def settings(self) -> Sequence[Setting]:
        return [GnomeSetting(self)]

    def state(self) -> Any:
        return dict(self.stored)


class Kioslaverc:
    """The commands of KConfig and the file that they read and write."""

    def __init__(self, environment: dict[str, str] | None = None, **set_: str) -> None:
        self.fate = Fate()
        self.stored = {name.replace("_", " "): value for name, value in set_.items()}
        self.environment = environment or {}
        self.version = "6"
        self.told = 0
        self.bus = True

    def has(self, program: str) -> bool:
        return program in (f"kreadconfig{self.version}", f"kwriteconfig{self.version}")

    def run(self, *words: str) -> str:
        if words[0] == "dbus-send":
            self.told += 1
            if not self.bus:
                raise SettingsError("no bus")
            return ""
        assert words[1:6] == ("--file", "kioslaverc", "--group", "Proxy Settings", "--key")
        key, given = words[6], words[7:]
        if words[0] == f"kwriteconfig{self.version}":
            if self.fate.change():
                if given == ("--delete", ""):
                    self.stored.pop(key, None)
                else:
                    (self.stored[key],) = given
            return ""
        assert words[0] == f"kreadconfig{self.version}"
        return self.stored.get(key, "")

    def settings(self) -> Sequence[Setting]:
        return [KdeSetting(self, self.version, self.environment)]

    def state(self) -> Any:
        return dict(self.stored)


class Session:
    """A session's variables, and the folder of its person's settings."""

    def __init__(self, home: Path, **environment: str) -> None:
        self.fate = Fate()
        self.home = home
        self.environment = environment

    def settings(self) -> Sequence[Setting]:
        return [EnvironmentSetting(self.home, self.environment)]

    def state(self) -> Any:
        return sorted(
            (path.name, path.read_bytes()) for path in self.home.rglob("*") if path.is_file()
        )


class Internet:
    """The Internet settings of Windows."""

    def __init__(self, ways: int = 9, url: str = "", server: str = "", bypass: str = "") -> None:
        self.fate = Fate()
        self.options = Options(ways, url, server, bypass)

    def read(self) -> Options:
        return self.options

    def change(self, ways: int, url: str) -> None:
        if self.fate.change():
            self.options = Options(ways, url, self.options.server, self.options.exceptions)

    def settings(self) -> Sequence[Setting]:
        return [WindowsSetting(self)]

    def state(self) -> Any:
        return self.options


class Networksetup:
    """The command ``networksetup`` and two network services."""

    def __init__(self, *services: str) -> None:
        self.fate = Fate()
        self.urls = dict.fromkeys(services, "")
        self.on = dict.fromkeys(services, False)
        self.discovery = dict.fromkeys(services, "Off")
        self.proxies: dict[tuple[str, str], str] = {}
        self.bypass = ""
        self.refuses = False

    def has(self, program: str) -> bool:
        return program == "networksetup"

    def run(self, *words: str) -> str:
        _, verb, *rest = words
        if verb == "-listallnetworkservices":
            return "\n".join(["An asterisk (*) denotes …", *self.urls, "*Old Port"])
        service, *value = rest
        if verb.startswith("-set"):
            if self.refuses:
                return "** Error: The parameters were not valid."
            if self.fate.change():
                self._set(verb, service, value[0])
            return ""
        return self._get(verb, service)

    def _set(self, verb: str, service: str, value: str) -> None:
        if verb == "-setautoproxyurl":
            self.urls[service], self.on[service] = value, True
        else:
            assert verb == "-setautoproxystate"
            self.on[service] = value == "on"

    def _get(self, verb: str, service: str) -> str:
        if verb == "-getautoproxyurl":
            enabled = "Yes" if self.on[service] else "No"
            return f"URL: {self.urls[service] or '(null)'}\nEnabled: {enabled}"
        if verb == "-getproxyautodiscovery":
            return f"Auto Proxy Discovery: {self.discovery[service]}"
        if verb == "-getproxybypassdomains":
            return self.bypass or f"There aren't any bypass domains set on {service}."
        off = "Enabled: No\nServer: \nPort: 0\nAuthenticated Proxy Enabled: 0"
        return self.proxies.get((service, verb), off)

    def settings(self) -> Sequence[Setting]:
        return find_services(self)

    def state(self) -> Any:
        return (dict(self.urls), dict(self.on), dict(self.discovery))


class KilledFile(SavedFile):
    """The file of what was before, whose writing is a change as well."""

    def __init__(self, path: Path, fate: Fate) -> None:
        super().__init__(path)
        self._fate = fate

    def write(self, saved: Saved) -> None:
        if self._fate.left <= 0:
            raise Killed
        self._fate.left -= 1
        super().write(saved)


def worlds(folder: Path) -> dict[str, World]:
    """Return a new one of each system, and of how a person may have set it up before."""
    home = folder / "config"
    home.mkdir(exist_ok=True)
    services = Networksetup("Wi-Fi", "USB 10/100 LAN")
    services.urls["Wi-Fi"] = "http://old.example/proxy.pac"
    return {
        "gnome": Gsettings(),
        "gnome with a proxy": Gsettings(
            mode="'manual'", http__host="'proxy.example'", http__port="3128"
        ),
        "gnome with an old rule": Gsettings(autoconfig_url="'http://old.example/proxy.pac'"),
        "kde": Kioslaverc(),
        "kde with a proxy": Kioslaverc(ProxyType="1", httpProxy="http://proxy.example 3128"),
        "kde with an old rule": Kioslaverc(
            ProxyType="0", Proxy_Config_Script="http://old.example/proxy.pac"
        ),
        "session": Session(home),
        "windows": Internet(),
        "windows with a proxy": Internet(ways=3, server="proxy.example:3128"),
        "windows with an old rule": Internet(ways=1, url="http://old.example/proxy.pac"),
        "macos": services,
    }


WORLDS = [
    "gnome",
    "gnome with a proxy",
    "gnome with an old rule",
    "kde",
    "kde with a proxy",
    "kde with an old rule",
    "macos",
    "session",
    "windows",
    "windows with a proxy",
    "windows with an old rule",
]


def pointing(world: World, file: Path) -> Pointing:
    """Return a new process's pointing."""
    return Pointing(world.settings, KilledFile(file, world.fate))


def pointed_at(world: World, address: Address) -> bool:
    found = [setting.read() for setting in world.settings()]
    return bool(found) and all(one.url == address.url and one.in_force for one in found)


def changes(world: World, what: Callable[[], object]) -> int:
    """Return how many changes something makes."""
    world.fate.left = NEVER
    what()
    return NEVER - world.fate.left
