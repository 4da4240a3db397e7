"""The rule sends everything to the guard but what lies on this computer, as an engine runs it."""

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtQml import QJSEngine

from engine.network.settings.manual import Proxy
from engine.network.settings.pac import Address, is_ours, new_token, pac_of

ASKED = {
    "https://a.example/": "a.example",
    "http://a.b.example:8080/x": "a.b.example",
    "http://192.0.2.1/": "192.0.2.1",
    "http://127.a.example/": "127.a.example",
    "http://127.0.0.1.a.example/": "127.0.0.1.a.example",
    "http://localhost.example/": "localhost.example",
    "http://xlocalhost.example/": "xlocalhost.example",
    "https://[2001:db8::1]/": "2001:db8::1",
}
AT_HOME = {
    "http://localhost/": "localhost",
    "http://a.localhost:1/": "a.localhost",
    "http://LOCALHOST./": "LOCALHOST.",
    "http://printer/": "printer",
    "http://127.0.0.1:40001/": "127.0.0.1",
    "http://127.1.2.3/": "127.1.2.3",
    "http://[::1]/": "::1",
    "http://[::1]:8/": "[::1]",
}


@pytest.fixture
def run(request: pytest.FixtureRequest) -> Callable[[str, str, str], str]:
    """A real engine for JavaScript, with the one function of PAC files that the rule uses."""
    request.getfixturevalue("qapp")
    engine = QJSEngine()
    engine.evaluate('function isPlainHostName(h) { return h.search("(\\\\.)|:") == -1; }')

    def find(rule: str, url: str, host: str) -> str:
        said: Any = engine.evaluate(
            f"{rule}\nFindProxyForURL({json.dumps(url)}, {json.dumps(host)})"
        )
        assert not said.isError(), said.toString()
        return str(said.toString())

    return find


@pytest.mark.parametrize(("url", "host"), ASKED.items())
def test_everything_goes_to_the_guard(
    run: Callable[[str, str, str], str], url: str, host: str
) -> None:
    assert run(pac_of(40002), url, host) == "PROXY 127.0.0.1:40002; DIRECT"


@pytest.mark.parametrize(("url", "host"), AT_HOME.items())
def test_this_computer_is_reached_directly(
    run: Callable[[str, str, str], str], url: str, host: str
) -> None:
    assert run(pac_of(40002), url, host) == "DIRECT"


def test_the_persons_own_proxies_stand_before_no_proxy(
    run: Callable[[str, str, str], str],
) -> None:
    proxies = [
        Proxy("http", "proxy.example", 3128),
        Proxy("http", "proxy.example", 3128),
        Proxy("https", "2001:db8::1", 443),
        Proxy("socks", "socks.example", 1080),
        Proxy("http", 'x"; alert(1); "', 1),
    ]
    said = run(pac_of(40002, proxies), "http://a.example/", "a.example")
    assert said == (
        "PROXY 127.0.0.1:40002; PROXY proxy.example:3128; HTTPS [2001:db8::1]:443; "
        "SOCKS socks.example:1080; DIRECT"
    )


def test_an_address_is_known_as_ours_and_not_guessed() -> None:
    tokens = {new_token() for _ in range(100)}
    assert len(tokens) == 100
    for token in tokens:
        address = Address(40001, token, 40002)
        assert address.url == f"http://127.0.0.1:40001/{token}.pac"
        assert address.url.endswith(address.path)
        assert is_ours(address.url)
        assert re.fullmatch("[0-9a-f]{32}", token)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "http://127.0.0.1:1/proxy.pac",
        "http://example.test:1/" + "a" * 32 + ".pac",
        "http://127.0.0.1:1/" + "a" * 32 + ".pac?x",
        "https://127.0.0.1:1/" + "a" * 32 + ".pac",
        "http://127.0.0.1:1/" + "a" * 31 + ".pac",
    ],
)
def test_others_addresses_are_not_ours(url: str) -> None:
    assert not is_ours(url)
