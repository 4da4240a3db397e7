"""Clients of the relaying benches: connections through a proxy or directly, and what they fetch."""

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

PATIENCE = 60.0
LARGE = 256 * 1024

Opening = Callable[[], socket.socket]


@dataclass(frozen=True)
class Server:
    """Where a server is; ``trusted`` are PEM certificates for one with TLS."""

    address: str
    port: int
    trusted: str

    def opening(self, proxy: int | None) -> Opening:
        """Return what opens a connection to it, through a proxy's port or directly."""
        if not self.trusted:
            return lambda: connect(self.address, self.port, proxy)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_verify_locations(cadata=self.trusted)

        def open_one() -> socket.socket:
            sock = connect(self.address, self.port, proxy)
            return context.wrap_socket(sock, server_hostname=self.address)

        return open_one


def connect(address: str, port: int, proxy: int | None) -> socket.socket:
    """Return a connection, through a proxy's port or directly; raises ConnectionError."""
    if proxy is None:
        return socket.create_connection((address, port), PATIENCE)
    sock = socket.create_connection(("127.0.0.1", proxy), PATIENCE)
    sock.sendall(f"CONNECT {address}:{port} HTTP/1.1\r\nHost: {address}:{port}\r\n\r\n".encode())
    if b" 200 " not in _head(sock).split(b"\r\n", 1)[0]:
        sock.close()
        raise ConnectionError
    return sock


def fetch(sock: socket.socket, path: str) -> int:
    """Fetch and forget; returns how many bytes the body had."""
    return sum(map(len, pieces(sock, path)))


def pieces(sock: socket.socket, path: str) -> Iterator[memoryview]:
    """Yield a body as it comes; each piece is good until the next."""
    sock.sendall(f"GET {path} HTTP/1.1\r\nHost: bench\r\n\r\n".encode())
    fields, _, first = _head(sock, 64 * 1024).partition(b"\r\n\r\n")
    length = next(
        int(line.split(b":")[1])
        for line in fields.split(b"\r\n")
        if line.lower().startswith(b"content-length:")
    )
    yield memoryview(first)
    left, room = length - len(first), memoryview(bytearray(LARGE))
    while left > 0:
        got = sock.recv_into(room)
        if not got:
            raise ConnectionError
        left -= got
        yield room[:got]


def seconds(opening: Opening, path: str) -> float:
    """Return how long one body takes on a connection that is there already."""
    with opening() as sock:
        fetch(sock, "/bytes/100")
        began = time.perf_counter()
        fetch(sock, path)
        return time.perf_counter() - began


def first_byte_ms(opening: Opening) -> float:
    """Return the milliseconds from nothing to the first byte of an answer."""
    began = time.perf_counter()
    with opening() as sock:
        fetch(sock, "/bytes/1")
        return (time.perf_counter() - began) * 1000


def requests_a_second(opening: Opening, paths: tuple[str, ...], peers: int, span: float) -> float:
    """Return how many requests a second so many connections get answered, one after another."""
    ready = threading.Barrier(peers + 1)
    counts = [0] * peers

    def ask(number: int) -> None:
        with opening() as sock:
            for path in paths:
                fetch(sock, path)
            ready.wait(PATIENCE)
            until = time.perf_counter() + span
            while time.perf_counter() < until:
                fetch(sock, paths[counts[number] % len(paths)])
                counts[number] += 1

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(peers)]
    for thread in threads:
        thread.start()
    ready.wait(PATIENCE)
    began = time.perf_counter()
    for thread in threads:
        thread.join()
    return sum(counts) / (time.perf_counter() - began)


def _head(sock: socket.socket, most: int = 4096) -> bytes:
    """Return a head, and what came with it; a proxy's comes alone."""
    data = b""
    while b"\r\n\r\n" not in data:
        more = sock.recv(most)
        if not more:
            raise ConnectionError
        data += more
    return data
