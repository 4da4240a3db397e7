"""The server behind the proxies: ``python -m tests.bench.traffic.upstream '{…}'``.

It gives so many bytes (``/bytes/5000``), files of a folder (``/file/one.jpg``), a page that shows
some of them (``/page/name,name``) and says when it has loaded. With ``delay`` and ``rate`` each
answer begins so many seconds late, and all share so many bytes a second.

It is told on its input, ``name URL patience``, to have the browser that waits under that name go to
a page, and answers with the milliseconds from the beginning of that page to its load event; the
URL ``-`` waits for the first page of a browser. Under each port is another origin, which no
connection leads to yet.
"""

import json
import queue
import ssl
import sys
import threading
import time
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from random import Random
from urllib.parse import parse_qs, urlsplit

from msgspec import Struct

from tests.bench.traffic.processes import tell

BLOCK = Random(5).randbytes(1024 * 1024)
"""What all bytes that it gives consist of: nothing that looks like a picture or a text."""

PIECE = 16 * 1024

PAGE = """<!doctype html><meta charset="utf-8"><title>Pictures</title>%s<script>
const who = new URLSearchParams(location.search).get("who");
addEventListener("load", async () => {
  const whole = [...document.images].every((image) => image.complete && image.naturalWidth);
  const took = whole ? performance.now() : -1;
  const next = await fetch(`/done?who=${who}&ms=${took}`);
  location.replace(await next.text());
});
</script>"""


class Given(Struct, forbid_unknown_fields=True):
    """What it is started with; without a ``leaf`` it speaks no TLS."""

    address: str
    leaf: str = ""
    folder: str = ""
    ports: int = 1
    delay: float = 0.0
    rate: float = 0.0

    def word(self) -> str:
        """Return it for the command line."""
        return json.dumps({name: getattr(self, name) for name in self.__struct_fields__})


class Turns:
    """Which page a browser is to load next, and how long the last one took."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._next: dict[str, queue.Queue[str]] = {}
        self._took: dict[str, queue.Queue[float]] = {}

    def load(self, who: str, url: str, patience: float) -> float:
        """Have a browser load a page; returns milliseconds, -1 when it is not shown whole."""
        if url != "-":
            self._of(self._next, who).put(url)
        try:
            return self._of(self._took, who).get(timeout=patience)
        except queue.Empty:
            return -1.0

    def loaded(self, who: str, ms: float) -> str:
        """Note that a browser loaded a page; returns the next one."""
        self._of(self._took, who).put(ms)
        return self._of(self._next, who).get()

    def _of[T](self, kept: dict[str, "queue.Queue[T]"], who: str) -> "queue.Queue[T]":
        with self._lock:
            return kept.setdefault(who, queue.Queue())


class Pace:
    """Lets bytes through at a rate that all share."""

    def __init__(self, rate: float) -> None:
        self._rate = rate
        self._lock = threading.Lock()
        self._free_at = 0.0

    def wait(self, length: int) -> None:
        """Wait until so many bytes more may go."""
        if not self._rate:
            return
        with self._lock:
            self._free_at = max(self._free_at, time.monotonic()) + length / self._rate
            until = self._free_at
        time.sleep(max(0.0, until - time.monotonic()))


class Server(ThreadingHTTPServer):
    """One origin."""

    daemon_threads = True
    request_queue_size = 1024

    def __init__(self, given: Given, turns: Turns, pace: Pace) -> None:
        super().__init__((given.address, 0), Handler)
        self.given, self.turns, self.pace = given, turns, pace
        if given.leaf:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(given.leaf)
            self.socket = context.wrap_socket(
                self.socket, server_side=True, do_handshake_on_connect=False
            )

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of clients that hang up."""


class Handler(BaseHTTPRequestHandler):
    """Answers on one connection."""

    server: Server
    protocol_version = "HTTP/1.1"
    wbufsize = 256 * 1024
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        """Answer a request."""
        asked = urlsplit(self.path)
        _, what, name = asked.path.split("/", 2) if asked.path.count("/") > 1 else ("", "", "")
        if asked.path == "/done":
            given = parse_qs(asked.query)
            url = self.server.turns.loaded(given["who"][0], float(given["ms"][0]))
            self._give("text/plain", url.encode(), paced=False)
        elif what == "bytes":
            self._give_bytes(int(name))
        elif what == "file":
            kind = "image/jpeg" if name.endswith(".jpg") else "text/plain"
            self._give(kind, _file(self.server.given.folder, name))
        elif what == "page":
            images = "".join(f'<img src="/file/{one}">' for one in name.split(",") if one)
            self._give("text/html", (PAGE % images).encode())
        else:
            self.send_error(404)

    def _give(self, content_type: str, body: bytes, *, paced: bool = True) -> None:
        if paced and self.server.given.delay:
            time.sleep(self.server.given.delay)
        self._head(content_type, len(body))
        for at in range(0, len(body), PIECE):
            piece = body[at : at + PIECE]
            if paced:
                self.server.pace.wait(len(piece))
            self.wfile.write(piece)
            if self.server.given.rate:
                self.wfile.flush()

    def _give_bytes(self, length: int) -> None:
        self._head("application/octet-stream", length)
        self.wfile.flush()
        while length:
            piece = BLOCK[: min(length, len(BLOCK))]
            self.connection.sendall(piece)
            length -= len(piece)

    def _head(self, content_type: str, length: int) -> None:
        self.send_response_only(200)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(length))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


@cache
def _file(folder: str, name: str) -> bytes:
    return (Path(folder) / Path(name).name).read_bytes()


def main() -> int:
    """Run until the input ends; returns the exit code."""
    given = Given(**json.loads(sys.argv[1]))
    turns, pace = Turns(), Pace(given.rate)
    servers = [Server(given, turns, pace) for _ in range(given.ports)]
    for server in servers:
        threading.Thread(target=server.serve_forever, args=(0.1,), daemon=True).start()
    ports = [server.server_address[1] for server in servers]
    tell(port=ports[0], ports=ports)
    for line in sys.stdin:
        who, url, patience = line.split()
        print(turns.load(who, url, float(patience)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
