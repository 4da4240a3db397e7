"""KDE's settings by the commands of KConfig."""

import pytest

from engine.network.settings.kde import KdeSetting, find_kde
from engine.network.settings.manual import Proxy
from tests.engine.network.settings.worlds import Kioslaverc

URL = "http://127.0.0.1:40001/" + "a" * 32 + ".pac"
PROXY = Proxy("http", "proxy.example", 3128)


def test_a_change_is_told_to_programs_that_run() -> None:
    world = Kioslaverc()
    (setting,) = world.settings()
    setting.point(URL)
    assert world.told == 1
    assert world.stored == {"ProxyType": "2", "Proxy Config Script": URL}
    setting.put_back({})
    assert world.told == 2
    assert world.stored == {}
    setting.put_back({})
    assert world.told == 2


def test_without_a_bus_the_change_stands_all_the_same() -> None:
    world = Kioslaverc()
    world.bus = False
    (setting,) = world.settings()
    setting.point(URL)
    assert setting.read().in_force


@pytest.mark.parametrize(("version", "found"), [("6", True), ("5", True), ("4", False)])
def test_the_commands_of_two_versions_are_known(version: str, *, found: bool) -> None:
    world = Kioslaverc()
    world.version = version
    setting = find_kde(world, {})
    assert (setting is not None) is found
    if setting:
        assert setting.read().url == ""


def test_proxies_set_by_hand_are_told_when_they_counted() -> None:
    world = Kioslaverc(
        httpProxy="http://proxy.example 3128",
        httpsProxy="proxy.example:3128",
        socksProxy="socks://socks.example:1080",
        NoProxyFor="localhost, .home.example",
    )
    (setting,) = world.settings()
    assert setting.manual({}) is setting.manual({"ProxyType": "0"}) is None
    manual = setting.manual({"ProxyType": "1"})
    assert manual is not None
    assert manual.proxies == {
        "http": PROXY,
        "https": PROXY,
        "socks": Proxy("socks", "socks.example", 1080),
    }
    assert manual.proxy_for("http", "a.home.example") is None
    assert manual.proxy_for("http", "a.example") == PROXY
    world.stored["ReversedException"] = "true"
    turned = setting.manual({"ProxyType": "1"})
    assert turned is not None
    assert turned.proxy_for("http", "a.home.example") == PROXY
    assert turned.proxy_for("http", "a.example") is None


def test_proxies_may_be_named_by_variables() -> None:
    world = Kioslaverc(
        {"HTTP_PROXY": "http://proxy.example:3128", "NO_PROXY": "home.example"},
        ProxyType="4",
        httpProxy="HTTP_PROXY",
        httpsProxy="HTTPS_PROXY",
        NoProxyFor="NO_PROXY",
    )
    manual = KdeSetting(world, "6", world.environment).manual(dict(world.stored))
    assert manual is not None
    assert manual.proxies == {"http": PROXY}
    assert manual.proxy_for("http", "a.home.example") is None


def test_a_rule_without_an_address_is_nobodys() -> None:
    (setting,) = Kioslaverc(ProxyType="2").settings()
    assert not setting.read().automatic
