"""Tunnels: untouched TLS through our proxy, through one that ignores it, and barely spliced."""

import socket
import ssl
import statistics
import time
from contextlib import ExitStack, suppress
from dataclasses import dataclass

from tests.bench.traffic.serving import serving

MEGABYTES = 512
ROUNDS = 5
FIRST_BYTES = 100


@dataclass(frozen=True)
class Tunnels:
    """How fast ours is beside others, as medians of rounds side by side.

    ``tunnel_ratio`` is ours : mitmproxy, ``splice_ratio`` ours : bare; ``tunnel_first_byte_ms``
    is what ours adds until the first byte.
    """

    tunnel_ratio: float
    splice_ratio: float
    tunnel_first_byte_ms: float
    megabytes_per_second: dict[str, float]


def measure(megabytes: int = MEGABYTES, rounds: int = ROUNDS, firsts: int = FIRST_BYTES) -> Tunnels:
    """Pull the same through each of them in turn, so that a busy machine is busy for all."""
    names = ("tunnel", "mitmproxy-tunnel", "splice")
    with ExitStack() as stack:
        source = stack.enter_context(serving("source", str(megabytes)))
        ports = {name: stack.enter_context(serving(name)) for name in names}
        speeds = [{name: pull(ports[name], source) for name in names} for _ in range(rounds)]
        direct = [first_byte(None, source) for _ in range(firsts)]
        through = [first_byte(ports["tunnel"], source) for _ in range(firsts)]
    return Tunnels(
        statistics.median(one["tunnel"] / one["mitmproxy-tunnel"] for one in speeds),
        statistics.median(one["tunnel"] / one["splice"] for one in speeds),
        1000 * (statistics.median(through) - statistics.median(direct)),
        {name: statistics.median(one[name] for one in speeds) / 1e6 for name in names},
    )


def greeting() -> bytes:
    """Return what a browser says first."""
    said = ssl.MemoryBIO()
    context = ssl.create_default_context()
    with suppress(ssl.SSLWantReadError):
        context.wrap_bio(ssl.MemoryBIO(), said, server_hostname="localhost").do_handshake()
    return said.read()


def opened(proxy: int | None, port: int) -> socket.socket:
    """Return a connection, through a proxy if there is one, on which a greeting was sent."""
    sock = socket.create_connection(("127.0.0.1", proxy or port), 60)
    if proxy:
        sock.sendall(b"CONNECT 127.0.0.1:%d HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n" % port)
        answer = b""
        while not answer.endswith(b"\r\n\r\n"):
            answer += sock.recv(4096)
    sock.sendall(GREETING)
    return sock


def pull(proxy: int | None, port: int) -> float:
    """Return at how many bytes per second all came."""
    begun, length, buffer = time.perf_counter(), 0, bytearray(1024 * 1024)
    with opened(proxy, port) as sock:
        while got := sock.recv_into(buffer):
            length += got
    return length / (time.perf_counter() - begun)


def first_byte(proxy: int | None, port: int) -> float:
    """Return how many seconds it took until the first byte came."""
    begun = time.perf_counter()
    with opened(proxy, port) as sock:
        sock.recv(1)
        return time.perf_counter() - begun


GREETING = greeting()


if __name__ == "__main__":
    print(measure())
