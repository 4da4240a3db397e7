"""The network services of macOS, as networksetup prints and changes them."""

import pytest

from engine.network.settings.macos import find_services
from engine.network.settings.manual import Proxy
from engine.network.settings.setting import SettingsError
from tests.engine.network.settings.worlds import Networksetup

URL = "http://127.0.0.1:40001/" + "a" * 32 + ".pac"


def said(host: str, port: int, *, on: bool = True) -> str:
    enabled = "Yes" if on else "No"
    return f"Enabled: {enabled}\nServer: {host}\nPort: {port}\nAuthenticated Proxy Enabled: 0"


def test_each_service_that_is_on_is_a_setting() -> None:
    world = Networksetup("Wi-Fi", "USB 10/100 LAN")
    assert [setting.name for setting in find_services(world)] == [
        "macos:Wi-Fi",
        "macos:USB 10/100 LAN",
    ]


def test_without_the_command_there_is_none() -> None:
    class Broken(Networksetup):
        answer: str | None = None

        def run(self, *_: str) -> str:
            if self.answer is None:
                raise SettingsError("it is not there")
            return self.answer

    world = Broken()
    assert find_services(world) == []
    world.answer = ""
    assert find_services(world) == []


def test_what_macos_refuses_in_words_is_an_error() -> None:
    world = Networksetup("Wi-Fi")
    world.refuses = True
    (setting,) = world.settings()
    with pytest.raises(SettingsError, match="refused"):
        setting.point(URL)


def test_a_rule_beside_discovery_is_not_in_force() -> None:
    world = Networksetup("Wi-Fi")
    (setting,) = world.settings()
    setting.point(URL)
    assert setting.read().in_force
    world.discovery["Wi-Fi"] = "On"
    assert not setting.read().in_force
    assert setting.read().automatic


def test_proxies_set_by_hand_are_told() -> None:
    world = Networksetup("Wi-Fi")
    (setting,) = world.settings()
    assert setting.manual({}) is None
    world.proxies = {
        ("Wi-Fi", "-getwebproxy"): said("proxy.example", 3128),
        ("Wi-Fi", "-getsecurewebproxy"): said("2001:db8::1", 3129),
        ("Wi-Fi", "-getsocksfirewallproxy"): said("socks.example", 1080, on=False),
    }
    manual = setting.manual({})
    assert manual is not None
    assert manual.proxies == {
        "http": Proxy("http", "proxy.example", 3128),
        "https": Proxy("http", "2001:db8::1", 3129),
    }
    assert manual.exceptions == ()
    world.bypass = "*.local\n169.254/16"
    excepting = setting.manual({})
    assert excepting is not None
    assert excepting.exceptions == ("*.local", "169.254/16")
