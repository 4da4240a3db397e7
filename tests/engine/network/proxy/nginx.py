"""A real nginx: serves a folder over TLS, with good certificates and with bad ones."""

import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.display import stop
from tests.engine.network.proxy.origins import TestAuthority

CERTIFICATES: dict[str, dict[str, Any]] = {
    "good": {"name": "localhost"},
    "expired": {"name": "localhost", "expired": True},
    "own": {"name": "localhost", "own": True},
    "elsewhere": {"name": "elsewhere.test"},
}

_SETTINGS = """
daemon off; master_process off; pid {folder}/pid; error_log {folder}/errors;
events {{}}
http {{
  access_log {folder}/asked;
  client_body_temp_path {folder}/in; proxy_temp_path {folder}/p; fastcgi_temp_path {folder}/f;
  uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
  types {{ text/html html; text/plain txt; image/jpeg jpg; }}
  gzip on; gzip_types text/plain;
  {servers}
}}
"""

_SERVER = """
  server {{
    listen 127.0.0.1:{port} ssl http2; root {folder}/shown;
    ssl_certificate {folder}/{name}.pem; ssl_certificate_key {folder}/{name}.pem;
  }}
"""


@dataclass(frozen=True)
class Nginx:
    """One that runs: a port for each of CERTIFICATES, and the folder that it shows."""

    ports: dict[str, int]
    folder: Path

    def url(self, path: str, certificate: str = "good") -> str:
        """Return an address of it."""
        return f"https://localhost:{self.ports[certificate]}/{path}"

    def asked(self) -> str:
        """Return its own record of what it was asked for."""
        return (self.folder / "asked").read_text()


@contextmanager
def serving(folder: Path, shown: dict[str, bytes], roots: TestAuthority) -> Iterator[Nginx]:
    """Run one that shows these files."""
    (folder / "shown").mkdir()
    for name, body in shown.items():
        (folder / "shown" / name).write_bytes(body)
    for name, how in CERTIFICATES.items():
        (folder / f"{name}.pem").write_bytes(roots.leaf_pem(**how))
    ports = dict(zip(CERTIFICATES, _free_ports(len(CERTIFICATES)), strict=True))
    servers = "".join(
        _SERVER.format(name=name, port=port, folder=folder) for name, port in ports.items()
    )
    settings = folder / "nginx.conf"
    settings.write_text(_SETTINGS.format(folder=folder, servers=servers))
    process = subprocess.Popen(["nginx", "-c", settings], stderr=subprocess.DEVNULL)
    try:
        for port in ports.values():
            _await(port)
        yield Nginx(ports, folder)
    finally:
        stop(process)


def _free_ports(count: int) -> list[int]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [sock.getsockname()[1] for sock in sockets]
    for sock in sockets:
        sock.close()
    return ports


def _await(port: int) -> None:
    until = time.monotonic() + 20
    while True:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            assert time.monotonic() < until, "nginx does not answer"
            time.sleep(0.05)
        else:
            return
