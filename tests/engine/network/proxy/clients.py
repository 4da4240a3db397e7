"""Clients: what a browser does, byte by byte, over HTTP/1.1 and HTTP/2."""

import http.client
import socket
import ssl
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import h2.config
import h2.connection
import h2.events
from cryptography.hazmat.primitives.serialization import Encoding
from hpack import HeaderTuple

from engine.network.authority import Authority

PATIENCE = 20.0


@dataclass(frozen=True)
class Got:
    """An answer as it came."""

    status: int
    headers: dict[str, str]
    body: bytes
    trailers: dict[str, str] = field(default_factory=dict)


def trusting(authority: Authority | None, *alpn: str) -> ssl.SSLContext:
    """Settings of a client that trusts an authority, or nobody."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if authority is not None:
        context.load_verify_locations(
            cadata=authority.certificate.public_bytes(Encoding.PEM).decode()
        )
    context.set_alpn_protocols(list(alpn) or ["http/1.1"])
    return context


def connect(port: int) -> socket.socket:
    """Connect to a proxy."""
    return socket.create_connection(("127.0.0.1", port), PATIENCE)


def tunnel(proxy: int, host: str, port: int) -> socket.socket:
    """Return a connection through a proxy; raises ConnectionError with what it said instead."""
    sock = connect(proxy)
    sock.sendall(f"CONNECT {host}:{port} HTTP/1.1\r\nHost: {host}:{port}\r\n\r\n".encode())
    head = b""
    while b"\r\n\r\n" not in head:
        more = sock.recv(1)
        if not more:
            break
        head += more
    if not head.startswith(b"HTTP/1.1 200"):
        rest = read_all(sock)
        sock.close()
        raise ConnectionError((head + rest).decode("latin-1"))
    return sock


def read_all(sock: socket.socket) -> bytes:
    """Read until the other side ends."""
    data = b""
    try:
        while more := sock.recv(65536):
            data += more
    except OSError:
        pass
    return data


class Http1:
    """A client that speaks HTTP/1.1 on one connection."""

    def __init__(self, sock: socket.socket, prefix: str = "") -> None:
        self._sock = sock
        self._prefix = prefix
        self._file = sock.makefile("rb")

    def get(
        self,
        path: str,
        headers: dict[str, str] | None = None,
        method: str = "GET",
        body: bytes = b"",
    ) -> Got:
        self.ask(path, headers, method, body)
        return self._answer(method)

    def ask(
        self,
        path: str,
        headers: dict[str, str] | None = None,
        method: str = "GET",
        body: bytes = b"",
    ) -> None:
        """Send a request."""
        given = {"Host": "localhost", **(headers or {})}
        if body:
            given["Content-Length"] = str(len(body))
        head = "".join(f"{name}: {value}\r\n" for name, value in given.items())
        self._sock.sendall(f"{method} {self._prefix}{path} HTTP/1.1\r\n{head}\r\n".encode() + body)

    def _answer(self, method: str) -> Got:
        status = int(self._file.readline().split()[1])
        headers = self._fields()
        if method == "HEAD" or status in (204, 304) or 100 <= status < 200:
            return Got(status, headers, b"")
        if headers.get("transfer-encoding") == "chunked":
            body = b"".join(self._chunks())
            return Got(status, headers, body, self._fields())
        length = headers.get("content-length")
        body = self._file.read(int(length)) if length else self._file.read()
        if length and len(body) < int(length):
            raise http.client.IncompleteRead(body)
        return Got(status, headers, body)

    def _chunks(self) -> Iterator[bytes]:
        while length := int(self._file.readline().split(b";")[0], 16):
            yield self._file.read(length)
            self._file.readline()

    def length_of_chunks(self) -> int:
        """Return how long an answer in chunks is, and keep nothing of it."""
        self._file.readline()
        self._fields()
        return sum(len(chunk) for chunk in self._chunks())

    def _fields(self) -> dict[str, str]:
        fields = {}
        while line := self._file.readline().strip():
            name, _, value = line.decode("latin-1").partition(":")
            fields[name.lower()] = value.strip()
        return fields

    def close(self) -> None:
        self._file.close()
        self._sock.close()


def _told(headers: Iterable[HeaderTuple | tuple[bytes, bytes]]) -> dict[str, str]:
    """Return headers that came as text, as h2 was told to have them."""
    return {str(name): str(value) for name, value in headers}


class Http2:
    """A client that speaks HTTP/2 on one connection."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._conn = h2.connection.H2Connection(
            h2.config.H2Configuration(header_encoding="latin-1")
        )
        self._conn.initiate_connection()
        self._conn.increment_flow_control_window(2**30)
        self._flush()

    def _flush(self) -> None:
        self._sock.sendall(self._conn.data_to_send())

    def ask(
        self,
        path: str,
        headers: dict[str, str] | None = None,
        method: str = "GET",
        body: bytes = b"",
    ) -> int:
        """Send a request; returns its stream."""
        stream = self._conn.get_next_available_stream_id()
        fields = [
            (":method", method),
            (":path", path),
            (":scheme", "https"),
            (":authority", "localhost"),
            *((name.lower(), value) for name, value in (headers or {}).items()),
        ]
        self._conn.send_headers(stream, fields, end_stream=not body)
        self._flush()
        at = 0
        while at < len(body):
            room = min(self._conn.local_flow_control_window(stream), 16384)
            if room <= 0:
                self._conn.receive_data(self._sock.recv(65536))
                self._flush()
                continue
            self._conn.send_data(stream, body[at : at + room])
            at += room
            self._flush()
        if body:
            self._conn.end_stream(stream)
            self._flush()
        return stream

    def get(
        self,
        path: str,
        headers: dict[str, str] | None = None,
        method: str = "GET",
        body: bytes = b"",
    ) -> Got:
        return self.hear(self.ask(path, headers, method, body))[0]

    def hear_only(self, stream: int) -> bytes:
        """Return the body of one answer; those of others are neither read nor acknowledged."""
        body = b""
        while True:
            for event in self._conn.receive_data(self._sock.recv(65536)):
                if getattr(event, "stream_id", None) != stream:
                    continue
                if isinstance(event, h2.events.DataReceived):
                    body += event.data
                if isinstance(event, h2.events.StreamEnded):
                    return body
            self._flush()

    def hear(self, *streams: int) -> list[Got]:
        """Return the answers to requests, whichever comes first; raises ConnectionError."""
        heads: dict[int, dict[str, str]] = {}
        bodies = dict.fromkeys(streams, b"")
        trailers: dict[int, dict[str, str]] = {}
        open_streams = set(streams)
        while open_streams:
            data = self._sock.recv(65536)
            if not data:
                raise ConnectionError
            for event in self._conn.receive_data(data):
                match event:
                    case h2.events.ResponseReceived():
                        heads[event.stream_id] = _told(event.headers)
                    case h2.events.DataReceived():
                        bodies[event.stream_id] += event.data
                        self._conn.acknowledge_received_data(
                            event.flow_controlled_length, event.stream_id
                        )
                    case h2.events.TrailersReceived():
                        trailers[event.stream_id] = _told(event.headers)
                    case h2.events.StreamEnded():
                        open_streams.discard(event.stream_id)
                    case h2.events.StreamReset() | h2.events.ConnectionTerminated():
                        raise ConnectionError
            self._flush()
        return [
            Got(
                int(heads[stream][":status"]),
                heads[stream],
                bodies[stream],
                trailers.get(stream, {}),
            )
            for stream in streams
        ]

    def close(self) -> None:
        self._sock.close()
