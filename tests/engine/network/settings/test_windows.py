"""The Internet settings of Windows: what counts, and what is put back bit by bit."""

import pytest

from engine.network.settings.manual import Proxy
from engine.network.settings.windows import DISCOVERY, PROXY, RULE
from tests.engine.network.settings.worlds import Internet

URL = "http://127.0.0.1:40001/" + "a" * 32 + ".pac"
DIRECT = 1


def test_discovery_rests_while_the_rule_stands() -> None:
    world = Internet(ways=DIRECT | DISCOVERY)
    (setting,) = world.settings()
    before = setting.read()
    assert not before.automatic
    setting.point(URL)
    assert (world.options.ways, world.options.url) == (DIRECT | RULE, URL)
    assert setting.read().in_force
    setting.put_back(before.values)
    assert world.options == Internet(ways=DIRECT | DISCOVERY).options


def test_with_discovery_on_the_rule_is_not_in_force() -> None:
    (setting,) = Internet(ways=DIRECT | RULE | DISCOVERY, url=URL).settings()
    assert not setting.read().in_force


def test_a_proxy_set_by_hand_stays_beside_the_rule() -> None:
    world = Internet(ways=DIRECT | PROXY, server="proxy.example:3128")
    (setting,) = world.settings()
    setting.point(URL)
    assert world.options.ways == DIRECT | PROXY | RULE
    assert world.options.server == "proxy.example:3128"


@pytest.mark.parametrize(
    ("server", "proxies"),
    [
        ("proxy.example:3128", {"http": 3128, "https": 3128}),
        ("http=proxy.example:1;https=proxy.example:2", {"http": 1, "https": 2}),
        ("HTTP=proxy.example:1 socks=proxy.example:3", {"http": 1, "socks": 3}),
        ("http=proxy.example:0", {}),
        ("", {}),
    ],
)
def test_proxies_set_by_hand_are_told_when_they_counted(
    server: str, proxies: dict[str, int]
) -> None:
    world = Internet(server=server, bypass="a.example;*.home.example;<local>")
    (setting,) = world.settings()
    assert setting.manual({}) is setting.manual({"ways": str(DIRECT)}) is None
    manual = setting.manual({"ways": str(DIRECT | PROXY)})
    assert manual is not None
    assert {kind: proxy.port for kind, proxy in manual.proxies.items()} == proxies


def test_exceptions_are_whole_names_and_names_without_a_dot() -> None:
    world = Internet(server="proxy.example:1", bypass="a.example;*.home.example;<local>")
    (setting,) = world.settings()
    manual = setting.manual({"ways": str(PROXY)})
    assert manual is not None
    for host in ("a.example", "x.home.example", "printer"):
        assert manual.proxy_for("http", host) is None
    assert manual.proxy_for("http", "x.a.example") == Proxy("http", "proxy.example", 1)


def test_without_local_exceptions_printers_use_the_proxy() -> None:
    (setting,) = Internet(server="proxy.example:1").settings()
    manual = setting.manual({"ways": str(PROXY)})
    assert manual is not None
    assert manual.proxy_for("http", "printer") == Proxy("http", "proxy.example", 1)
