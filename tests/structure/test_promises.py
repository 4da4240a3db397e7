"""What the sources may not even mention: networks, files for pictures, text that is not plain."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.structure.tree import files, name

SOURCES = [path for path in files(".py") if name(path).startswith(("engine/", "protech_gui/"))]

NETWORK = {
    *("aiohttp", "asyncio", "ftplib", "http", "httpx", "poplib", "requests", "smtplib", "socket"),
    *("socketserver", "ssl", "urllib", "urllib3", "webbrowser", "websockets", "xmlrpc"),
    *("PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtGui.QDesktopServices"),
    *("PySide6.QtWebEngineCore", "PySide6.QtWebEngineQuick", "PySide6.QtWebEngineWidgets"),
}
# A door for the same user on the same computer; it cannot be reached over a network.
LOCAL = {"PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket"}
# The one module that hands an address to the person's own browser or mail program, and the one
# that asks the system for its proxies.
OUTSIDE = {
    "protech_gui/platform/outside.py": {"PySide6.QtGui.QDesktopServices"},
    "protech_gui/contact/proxies.py": {
        "PySide6.QtNetwork.QNetworkProxyFactory",
        "PySide6.QtNetwork.QNetworkProxyQuery",
    },
}
# Taking an address apart reaches nothing.
PURE = "urllib.parse."
# The network guard: its loops, and the proxy in it, the one way out for what browsers ask for.
GUARD, PROXY = "engine/network/", "engine/network/proxy/"
CONNECTING = {
    *("create_connection", "create_datagram_endpoint", "create_server", "create_unix_connection"),
    *("open_connection", "open_unix_connection", "sock_connect", "start_server"),
}
# Where browsers ask for the rule by which they find the proxy, on this computer alone.
LISTENING = {"engine/network/settings/serving.py": ["start_server"]}
# The private window's engine for web pages, which no other process has.
ENGINE = ("PySide6.QtWebEngineCore.", "PySide6.QtWebEngineWidgets.")

PICTURE_WRITERS = {"imwrite", "imwritemulti", "imencode", "imsave", "savez", "tofile", "to_png"}
FORMATTED_TEXT = {"RichText", "AutoText", "MarkdownText", "setHtml", "setMarkdown", "insertHtml"}


def imports(tree: ast.AST) -> Iterator[str]:
    """Yield the full name of everything that is imported."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def network_in(tree: ast.AST) -> list[str]:
    """Return the imports that could reach a network."""
    return [
        found
        for found in imports(tree)
        if found not in LOCAL
        and not found.startswith(PURE)
        and any(found == word or found.startswith(f"{word}.") for word in NETWORK)
    ]


SHIPPED_TEXT = {"protech_gui/window/parts/prose.py": ["setMarkdown"]}
"""The one place where text has a form: Markdown that the program ships, without HTML."""


def attributes_in(tree: ast.AST, words: set[str]) -> list[str]:
    """Return the uses of attributes or names that are among the words."""
    used = (
        node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
        for node in ast.walk(tree)
    )
    return [word for word in used if word in words]


def parsed(path: Path) -> ast.AST:
    return ast.parse(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_nothing_can_reach_a_network(path: Path) -> None:
    found = set(network_in(parsed(path)))
    if name(path).startswith("protech_gui/contact/"):
        found = {one for one in found if not one.startswith(ENGINE)}
    if name(path).startswith(GUARD):
        found -= {"asyncio"}
    if name(path).startswith(PROXY):
        found -= {"socket", "ssl"}
    assert found == OUTSIDE.get(name(path), set())


@pytest.mark.parametrize("path", [p for p in SOURCES if name(p).startswith(GUARD)], ids=name)
def test_of_the_network_guard_the_proxy_alone_connects_and_listens(path: Path) -> None:
    if not name(path).startswith(PROXY):
        assert attributes_in(parsed(path), CONNECTING) == LISTENING.get(name(path), [])


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_nothing_writes_a_picture(path: Path) -> None:
    assert attributes_in(parsed(path), PICTURE_WRITERS) == []


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_text_from_data_stays_text(path: Path) -> None:
    tree = parsed(path)
    assert attributes_in(tree, FORMATTED_TEXT) == SHIPPED_TEXT.get(name(path), [])
    # Without a format Qt guesses, and takes what looks like markup for it.
    assert not attributes_in(tree, {"QLabel"}) or attributes_in(tree, {"PlainText"})


@pytest.mark.parametrize(
    "source",
    [
        "import socket",
        "import urllib.request",
        "from http import client",
        "from PySide6.QtNetwork import QTcpServer",
        "from PySide6 import QtNetwork",
        "from PySide6.QtGui import QDesktopServices",
        "from PySide6.QtWebEngineWidgets import QWebEngineView",
    ],
)
def test_a_way_to_the_network_is_seen(source: str) -> None:
    assert network_in(ast.parse(source))


def test_a_written_picture_and_formatted_text_are_seen() -> None:
    assert attributes_in(ast.parse("cv2.imwrite(path, pixels)"), PICTURE_WRITERS)
    assert attributes_in(ast.parse("view.setHtml(text)"), FORMATTED_TEXT)
    assert attributes_in(ast.parse("QLabel(text)"), {"QLabel"})
