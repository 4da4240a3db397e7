"""Proxies that were set by hand are read as systems write them, with their exceptions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.network.settings.manual import Manual, Proxy, proxies_of, proxy_of, split

PROXY = Proxy("http", "proxy.example", 3128)
SOCKS = Proxy("socks", "socks.example", 1080)


@pytest.mark.parametrize(
    ("text", "proxy"),
    [
        ("http://proxy.example:3128", PROXY),
        ("http://proxy.example:3128/", PROXY),
        ("http://proxy.example 3128", PROXY),
        ("proxy.example:3128", PROXY),
        (" proxy.example:3128\n", PROXY),
        ("proxy.example", Proxy("http", "proxy.example", 80)),
        ("https://proxy.example", Proxy("https", "proxy.example", 443)),
        ("socks5h://socks.example", SOCKS),
        (
            "http://me:secret@proxy.example:3128",
            Proxy("http", "proxy.example", 3128, "me", "secret"),
        ),
        ("http://[2001:db8::1]:3128", Proxy("http", "2001:db8::1", 3128)),
        ("ftp://proxy.example:21", None),
        ("http://proxy.example:0", None),
        ("http://proxy.example:65536", None),
        ("http://", None),
        (":3128", None),
        ("a b c", None),
        ("", None),
    ],
)
def test_a_proxy_is_read(text: str, proxy: Proxy | None) -> None:
    assert proxy_of(text) == proxy


def test_a_password_is_not_shown() -> None:
    assert "secret" not in repr(proxy_of("http://me:secret@proxy.example"))


def test_what_is_no_proxy_serves_nothing() -> None:
    assert proxies_of({"http": "proxy.example:3128", "https": ":0", "socks": "socks.example"}) == {
        "http": PROXY,
        "socks": SOCKS,
    }


@pytest.mark.parametrize(
    ("pattern", "host", "excepted"),
    [
        ("a.example", "a.example", True),
        ("a.example", "A.example:443", True),
        ("a.example", "b.a.example", True),
        ("a.example", "ba.example", False),
        (".a.example", "b.a.example", True),
        (".a.example", "a.example", True),
        ("*.a.example", "b.a.example", True),
        ("*.a.example", "a.example", False),
        ("192.0.2.*", "192.0.2.9", True),
        ("192.0.2.0/24", "192.0.2.9", True),
        ("192.0.2.0/24", "192.0.3.9", False),
        ("169.254/16", "169.254.1.1", True),
        ("2001:db8::/32", "[2001:db8::5]:80", True),
        ("192.0.2.0/24", "a.example", False),
        ("x/y", "a.example", False),
        ("http://a.example", "a.example", True),
        ("::1", "[::1]", True),
        ("<local>", "printer", False),
        ("", "a.example", False),
    ],
)
def test_an_exception_is_reached_directly(pattern: str, host: str, *, excepted: bool) -> None:
    manual = Manual({"http": PROXY}, (pattern,))
    assert manual.proxy_for("http", host) == (None if excepted else PROXY)


def test_only_exceptions_use_the_proxies_where_that_is_said() -> None:
    manual = Manual({"http": PROXY}, ("a.example",), only=True)
    assert manual.proxy_for("http", "a.example") == PROXY
    assert manual.proxy_for("http", "b.example") is None


def test_names_without_a_dot_may_be_exceptions() -> None:
    manual = Manual({"http": PROXY}, simple=True)
    assert manual.proxy_for("http", "printer") is None
    assert manual.proxy_for("http", "[::1]") == PROXY


def test_an_exception_may_be_for_one_name_alone() -> None:
    manual = Manual({"http": PROXY}, ("a.example",), below=False)
    assert manual.proxy_for("http", "a.example") is None
    assert manual.proxy_for("http", "b.a.example") == PROXY


def test_socks_serves_what_nothing_else_does() -> None:
    manual = Manual({"http": PROXY, "socks": SOCKS})
    assert manual.proxy_for("http", "a.example") == PROXY
    assert manual.proxy_for("https", "a.example") == SOCKS
    assert manual.used() == {PROXY, SOCKS}
    assert Manual({"http": PROXY}).used() == {PROXY}


def test_exceptions_are_split() -> None:
    assert split("a, b;c|d  e\n") == ["a", "b", "c", "d", "e"]
    assert split("") == []


@given(st.text(), st.text(), st.text())
def test_any_text_has_an_answer(text: str, pattern: str, host: str) -> None:
    proxy = proxy_of(text)
    assert proxy is None or 0 < proxy.port < 65536
    Manual({"http": PROXY}, (pattern, *split(text))).proxy_for("http", host)
