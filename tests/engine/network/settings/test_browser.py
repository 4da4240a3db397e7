"""A real Chromium finds the guard where each desktop is told, and goes directly when it is gone.

Nothing but this computer is asked: every name but one is unknown to that browser.
"""

import asyncio
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from engine.network.settings.environment import FILE, EnvironmentSetting
from engine.network.settings.pac import Address, new_token, pac_of
from engine.network.settings.serving import PacServer
from tests.structure.tree import ROOT

PAGE = "http://page.test:%d/"
AT_HOME = "127.0.0.5"
"""Where the page is, for a browser that goes directly; a rule that names 127.0.0.1 is not met."""

CHROMIUM = (
    "chromium",
    "--headless",
    "--no-sandbox",  # the tests may run as root
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    f"--host-resolver-rules=MAP page.test {AT_HOME},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1",
    "--dump-dom",
)

POINT_AND_RUN = """
import os, sys
from engine.network.settings.commands import SystemCommands
from engine.network.settings.gnome import find_gnome
find_gnome(SystemCommands()).point(sys.argv[1])
os.execvp(sys.argv[2], sys.argv[2:])
"""


class Answering:
    """A server that says one text to everybody."""

    def __init__(self, text: str) -> None:
        self._text = text.encode()

    async def start(self, host: str) -> int:
        self._server = await asyncio.start_server(self._answer, host, 0)
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await reader.readuntil(b"\r\n\r\n")
            head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(self._text)}\r\n"
            writer.write(f"{head}Connection: close\r\n\r\n".encode() + self._text)
            await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def close(self) -> None:
        self._server.close()
        await self._server.wait_closed()


def told(desktop: str, home: Path, url: str) -> tuple[dict[str, str], Sequence[str]]:
    """Tell a desktop the rule's address; returns a browser's variables and what starts it."""
    config = home / ".config"
    config.mkdir(exist_ok=True)
    variables = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "XDG_CURRENT_DESKTOP": desktop,
        "PYTHONPATH": str(ROOT),
    }
    if desktop == "GNOME":
        start = ("dbus-run-session", "--", sys.executable, "-c", POINT_AND_RUN, url)
        return variables, start
    if desktop == "KDE":
        written = f"[Proxy Settings]\nProxy Config Script={url}\nProxyType=2\n"
        (config / "kioslaverc").write_text(written)
        return variables | {"KDE_SESSION_VERSION": "6"}, ()
    EnvironmentSetting(config, {}).point(url)
    name, _, value = (config / "environment.d" / FILE).read_text().strip().partition("=")
    return variables | {name: value}, ()


async def seen(desktop: str, home: Path, url: str, page: str) -> str:
    """Return what a new browser shows."""
    home.mkdir()
    variables, start = told(desktop, home, url)
    browser = await asyncio.create_subprocess_exec(
        *start,
        *CHROMIUM,
        f"--user-data-dir={home / 'profile'}",
        page,
        env=variables,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    shown, _ = await browser.communicate()
    return shown.decode()


@pytest.mark.parametrize("desktop", ["GNOME", "KDE", "XFCE"])
def test_a_browser_goes_through_the_guard_and_directly_without_it(
    desktop: str, tmp_path: Path
) -> None:
    async def whole() -> None:
        guard, direct = Answering("through the guard"), Answering("directly")
        proxy_port = await guard.start("127.0.0.1")
        page = PAGE % await direct.start(AT_HOME)
        rule = PacServer(lambda: pac_of(proxy_port))
        address = Address(await rule.start(), new_token(), proxy_port)
        rule.answer_at(address)
        assert "through the guard" in await seen(desktop, tmp_path / "1", address.url, page)
        await guard.close()
        assert "directly" in await seen(desktop, tmp_path / "2", address.url, page)
        await rule.close()
        assert "directly" in await seen(desktop, tmp_path / "3", address.url, page)
        await direct.close()

    asyncio.run(whole())
