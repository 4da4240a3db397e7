"""Which addresses are a service's own."""

import pytest
from PySide6.QtCore import QUrl

from protech_gui.contact.site import Site

OWN = [
    "https://line.example/",
    "https://www.line.example/help?x=1",
    "https://a.b.line.example:443/",
    "wss://chat.line.example/socket",
]
OTHERS = [
    "http://line.example/",
    "ws://line.example/",
    "https://line.example:8443/",
    "https://line.example.evil.example/",
    "https://evilline.example/",
    "https://example/",
    "https://line.example@evil.example/",
    "file:///etc/passwd",
    "data:text/html,hello",
    "javascript:alert(1)",
    "about:blank",
    "",
]


@pytest.mark.parametrize("address", ["https://line.example/", "https://www.line.example/talk/"])
@pytest.mark.parametrize("own", OWN)
def test_its_host_and_those_beneath_it_are_its_own(address: str, own: str) -> None:
    assert Site(address).owns(QUrl(own))


@pytest.mark.parametrize("other", OTHERS)
def test_everything_else_is_not(other: str) -> None:
    assert not Site("https://www.line.example/").owns(QUrl(other))


def test_its_port_is_part_of_it() -> None:
    site = Site("https://line.example:8443/")
    assert site.owns(QUrl("wss://line.example:8443/"))
    assert not site.owns(QUrl("https://line.example/"))
    assert site.host == "line.example"
