"""Taps: clients that keep every byte which reaches them, and the servers that they ask."""

import io
import socket
from http.client import HTTPException
from typing import Any, Self, cast

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from engine.network.authority import Authority
from tests.engine.network.proxy.clients import Got, Http1, Http2, connect, trusting, tunnel
from tests.engine.network.proxy.origins import Answer, Origin, TestAuthority

PROTOCOLS = ("plain", "tls", "h2")
"""HTTP/1.1 without TLS and with it, and HTTP/2."""


class Origins:
    """One server for each protocol, all of which answer the same."""

    def __init__(self, answer: Answer) -> None:
        roots = TestAuthority()
        self.root: x509.Certificate = roots.certificate
        self._by_protocol = {
            "plain": Origin(answer),
            "tls": Origin(answer, roots.settings()),
            "h2": Origin(answer, roots.settings(alpn="h2")),
        }

    def port(self, protocol: str) -> int:
        """Return where one listens."""
        return self._by_protocol[protocol].port

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for origin in self._by_protocol.values():
            origin.close()


class Tap(io.RawIOBase):
    """A socket, as far as clients need one, that keeps what it reads."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self.came = bytearray()

    def sendall(self, data: bytes) -> None:
        self._sock.sendall(data)

    def recv(self, most: int) -> bytes:
        data = self._sock.recv(most)
        self.came += data
        return data

    def readable(self) -> bool:
        return True

    def readinto(self, room: Any) -> int:
        data = self.recv(len(room))
        room[: len(data)] = data
        return len(data)

    def makefile(self, _mode: str) -> io.BufferedReader:
        return io.BufferedReader(self)

    def close(self) -> None:
        self._sock.close()
        super().close()


class Clients:
    """A client for each protocol, connected when first used and again after a fault."""

    def __init__(self, proxy: int, authority: Authority, origins: Origins) -> None:
        self._proxy = proxy
        self._authority = authority
        self._origins = origins
        self._open: dict[str, tuple[Tap, Http1 | Http2]] = {}
        self._last: Tap | None = None

    def get(self, protocol: str, path: str, headers: dict[str, str]) -> tuple[bytes, bool]:
        """Return all that reached the client after a request, and whether that was an answer."""
        got = self.answer(protocol, path, headers)
        return bytes(self._last.came if self._last else b""), got is not None

    def answer(self, protocol: str, path: str, headers: dict[str, str]) -> Got | None:
        """Return the answer to a request, None when the connection ended before it was whole.

        A server may end a connection that was used before; then it is asked once more.
        """
        used = protocol in self._open
        got = self._ask(protocol, path, headers)
        if got is None and used and self._last is not None and not self._last.came:
            return self._ask(protocol, path, headers)
        return got

    def _ask(self, protocol: str, path: str, headers: dict[str, str]) -> Got | None:
        self._last = None
        try:
            self._last, client = self._open.get(protocol) or self._connect(protocol)
            self._last.came.clear()
            return client.get(path, headers)
        except (OSError, EOFError, ValueError, IndexError, KeyError, HTTPException):
            if protocol in self._open:
                self._open.pop(protocol)[1].close()
            return None

    def _connect(self, protocol: str) -> tuple[Tap, Http1 | Http2]:
        port = self._origins.port(protocol)
        client: Http1 | Http2
        if protocol == "plain":
            tap = Tap(connect(self._proxy))
            client = Http1(cast("socket.socket", tap), f"http://localhost:{port}")
        else:
            alpn = "h2" if protocol == "h2" else "http/1.1"
            context = trusting(self._authority, alpn)
            context.load_verify_locations(cadata=self._origins.root.public_bytes(Encoding.DER))
            opened = tunnel(self._proxy, "localhost", port)
            tap = Tap(context.wrap_socket(opened, server_hostname="localhost"))
            sock = cast("socket.socket", tap)
            client = Http2(sock) if protocol == "h2" else Http1(sock)
        self._open[protocol] = tap, client
        return self._open[protocol]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for _tap, client in self._open.values():
            client.close()
