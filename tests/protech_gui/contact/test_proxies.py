"""The proxies through which this computer reaches the web."""

import pytest

from protech_gui.contact.proxies import proxies_for


def test_most_computers_have_none(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "http_proxy"):
        monkeypatch.delenv(name, raising=False)
    assert proxies_for("https://line.example/") == []


def test_the_proxy_that_the_system_names_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    assert proxies_for("https://line.example/") == ["proxy.example"]
