"""A real Chromium: what it makes of a server whose certificate an authority of ours issued."""

import os
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from engine.network.authority import Authority
from engine.network.trust.places import Place
from tests.engine.network.leaf import server_context
from tests.engine.network.trust.homes import database, new, trust_of

SEEN = "the page was seen"

# Without a display, a sandbox (root has none) and any call of its own.
CHROMIUM = (
    *("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic"),
    *("--no-first-run", "--disable-background-networking", "--disable-component-update"),
    *("--disable-sync", "--dump-dom"),
)


class Page(BaseHTTPRequestHandler):
    """Shows one sentence."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(SEEN.encode())

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


class Server(ThreadingHTTPServer):
    """Says nothing of clients that hang up."""

    daemon_threads = False

    def handle_error(self, request: object, client_address: object) -> None:
        """Nothing."""


@contextmanager
def served(authority: Authority, folder: Path) -> Iterator[str]:
    """A server on this computer under a certificate of this authority; yields its address."""
    server = Server(("127.0.0.1", 0), Page)
    context = server_context(authority, "localhost", folder)
    server.socket = context.wrap_socket(
        server.socket, server_side=True, do_handshake_on_connect=False
    )
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield f"https://localhost:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def shows(home: Path, address: str) -> bool:
    """Whether Chromium shows the page and not its warning."""
    done = subprocess.run(
        [*CHROMIUM, f"--user-data-dir={home / 'profile'}", address],
        env=os.environ | {"HOME": str(home), "XDG_DATA_HOME": "", "XDG_CONFIG_HOME": ""},
        capture_output=True,
        check=False,
        timeout=50,
    )
    return SEEN.encode() in done.stdout


@pytest.mark.parametrize("old", [False, True])
def test_chromium_accepts_it_while_it_is_trusted(tmp_path: Path, old: bool) -> None:
    home = tmp_path / "home"
    home.mkdir()
    if old:  # as an earlier Chromium left it, beside one that no longer counts
        database(home / ".pki/nssdb")
        database(home / ".local/share/pki/nssdb")
    authority, trust = new(), trust_of(home)
    with served(authority, tmp_path) as address:
        assert not shows(home, address)
        trust.trust(authority)
        assert trust.places(authority) == (Place("Chromium", True),)
        assert shows(home, address)
        assert trust.distrust() == ()
        assert not shows(home, address)
