"""The proxies of macOS, which its browsers share: those of each network service."""

import re
from collections.abc import Mapping

from engine.network.settings.commands import Commands
from engine.network.settings.manual import Manual, proxies_of
from engine.network.settings.pac import is_ours
from engine.network.settings.setting import Found, SettingsError, Values

_KINDS = {"http": "webproxy", "https": "securewebproxy", "socks": "socksfirewallproxy"}
_FIELD = re.compile(r"^([A-Za-z ]+): *(.*)$", re.MULTILINE)
_PROGRAM = "networksetup"


class MacSetting:
    """One network service; ``networksetup`` has to be allowed to change it.

    A proxy set by hand stays on beside the rule, and is used where the rule cannot be fetched.
    """

    at_once = True

    def __init__(self, commands: Commands, service: str) -> None:
        self.name = f"macos:{service}"
        self._commands = commands
        self._service = service

    def read(self) -> Found:
        """See Setting."""
        fields = self._ask("-getautoproxyurl")
        url = fields.get("URL", "")
        url = "" if url == "(null)" else url
        ruled = fields.get("Enabled") == "Yes"
        discovered = self._ask("-getproxyautodiscovery").get("Auto Proxy Discovery") == "On"
        foreign = ruled and bool(url) and not is_ours(url)
        return Found(
            {"url": url, "state": "on" if ruled else "off"},
            url,
            in_force=ruled and not discovered,
            automatic=foreign or discovered,
        )

    def point(self, url: str) -> None:
        """See Setting."""
        self._tell("-setautoproxyurl", url)
        self._tell("-setautoproxystate", "on")

    def put_back(self, before: Values) -> None:
        """See Setting."""
        now = self.read()
        if is_ours(now.url):
            self._tell("-setautoproxystate", "off")
            self._tell("-setautoproxyurl", before.get("url", ""))
        elif now.url != before.get("url"):
            return
        # To set an address switched it on, and it may be that this is what was broken off.
        self._tell("-setautoproxystate", "on" if before.get("state") == "on" else "off")

    def manual(self, before: Values) -> Manual | None:  # noqa: ARG002 - it is still on
        """See Setting."""
        proxies = proxies_of({kind: self._proxy(word) for kind, word in _KINDS.items()})
        if not proxies:
            return None
        said = self._run("-getproxybypassdomains").splitlines()
        return Manual(proxies, tuple(line.strip() for line in said if " " not in line.strip()))

    def _proxy(self, word: str) -> str:
        fields = self._ask(f"-get{word}")
        if fields.get("Enabled") != "Yes":
            return ""
        host = fields.get("Server", "")
        return f"[{host}]:{fields.get('Port')}" if ":" in host else f"{host}:{fields.get('Port')}"

    def _ask(self, word: str) -> Mapping[str, str]:
        return {name: value.strip() for name, value in _FIELD.findall(self._run(word))}

    def _tell(self, word: str, value: str) -> None:
        if "Error" in self._run(word, value):  # its exit code may say nothing of it
            raise SettingsError("macOS refused to change a setting")

    def _run(self, word: str, *values: str) -> str:
        return self._commands.run(_PROGRAM, word, self._service, *values)


def find_services(commands: Commands) -> list[MacSetting]:
    """Return the settings of each network service that is not switched off."""
    try:
        _, *services = commands.run(_PROGRAM, "-listallnetworkservices").splitlines()
    except (SettingsError, ValueError):
        return []
    return [MacSetting(commands, service) for service in services if not service.startswith("*")]
