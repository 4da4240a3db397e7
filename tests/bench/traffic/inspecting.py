"""Looking inside: requests within TLS through our proxy and through mitmproxy that streams them."""

import socket
import ssl
import statistics
import tempfile
import threading
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from tests.bench.traffic.serving import serving
from tests.engine.network.proxy.origins import TestAuthority
from tests.engine.network.proxy.world import picture

CONNECTIONS = 8
SECONDS = 3.0
ROUNDS = 5


@dataclass(frozen=True)
class Inspecting:
    """Requests per second, ours : mitmproxy streaming.

    ``inspect_ratio`` is that without pictures, ``hold_ratio`` that of a picture with a judge that
    answers at once.
    """

    inspect_ratio: float
    hold_ratio: float
    requests_per_second: dict[str, float]


def measure(seconds: float = SECONDS, rounds: int = ROUNDS) -> Inspecting:
    """Ask the same of both in turn."""
    bodies = {"data": b'{"words": "%s"}' % (b"more " * 400), "picture": picture(300, 200, 7)}
    names = ("looking", "mitmproxy-streaming")
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        roots = TestAuthority()
        (folder / "root.pem").write_bytes(roots.pem())
        (folder / "leaf.pem").write_bytes(roots.leaf_pem("localhost"))
        ports = {n: stack.enter_context(serving(n, str(folder / "root.pem"))) for n in names}
        servers = {}
        for kind, body in bodies.items():
            (folder / kind).write_bytes(body)
            words = (str(folder / "leaf.pem"), str(folder / kind))
            servers[kind] = stack.enter_context(serving("server", *words))
        rates = {
            (kind, name): [rate(ports[name], servers[kind], seconds) for _ in range(rounds)]
            for kind in bodies
            for name in names
        }
    return Inspecting(
        _ratio(rates["data", "looking"], rates["data", "mitmproxy-streaming"]),
        _ratio(rates["picture", "looking"], rates["picture", "mitmproxy-streaming"]),
        {f"{kind} {name}": statistics.median(found) for (kind, name), found in rates.items()},
    )


def _ratio(ours: list[float], theirs: list[float]) -> float:
    return statistics.median(ours) / statistics.median(theirs)


def rate(proxy: int, port: int, seconds: float) -> float:
    """Return how many requests per second were answered on CONNECTIONS connections."""
    counts: list[int] = []
    until = time.monotonic() + seconds
    threads = [
        threading.Thread(target=lambda: counts.append(_ask(proxy, port, until)))
        for _ in range(CONNECTIONS)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(counts) / seconds


def _ask(proxy: int, port: int, until: float) -> int:
    plain = socket.create_connection(("127.0.0.1", proxy), 30)
    plain.sendall(b"CONNECT localhost:%d HTTP/1.1\r\nHost: localhost\r\n\r\n" % port)
    answer = b""
    while not answer.endswith(b"\r\n\r\n"):
        answer += plain.recv(4096)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE  # both make their own
    count = 0
    with (
        context.wrap_socket(plain, server_hostname="localhost") as sock,
        sock.makefile("rb") as file,
    ):
        while time.monotonic() < until:
            sock.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n\r\n")
            length = 0
            while line := file.readline().strip():
                if line.lower().startswith(b"content-length:"):
                    length = int(line.partition(b":")[2])
            assert len(file.read(length)) == length > 0
            count += 1
    return count


if __name__ == "__main__":
    print(measure())
