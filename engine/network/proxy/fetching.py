"""Fetching: asking a server once more, for the beginning or the whole of what it gave a part of."""

import asyncio
import ssl
from collections.abc import Callable
from dataclasses import dataclass

import h11
from mitmproxy.http import Headers, Request

from engine.network.bodies.decoding import Undecodable, codings_of, decoded_whole
from engine.network.proxy.addresses import Refused, Unreachable
from engine.network.proxy.dialing import Dialer, UpstreamRefused

FETCH_SECONDS = 20.0

_OF_THIS_CONNECTION = frozenset(
    {
        *(b"range", b"if-range", b"if-none-match", b"if-modified-since", b"if-match"),
        *(b"if-unmodified-since", b"connection", b"keep-alive", b"te", b"trailer", b"upgrade"),
        *(b"transfer-encoding", b"content-length", b"proxy-connection", b"host", b"expect"),
        *(b"accept-encoding", b"proxy-authorization"),
    }
)


@dataclass(frozen=True)
class Fetched:
    """The body of an answer beneath its codings, and whether it is all of it."""

    body: bytes
    complete: bool


class Fetcher:
    """Fetches over a connection of its own, by the same way out and with the same trust."""

    def __init__(self, dialer: Dialer, secure: Callable[[], ssl.SSLContext]) -> None:
        self._dialer = dialer
        self._secure = secure

    async def fetch(self, request: Request, most: int, *, beginning: bool) -> Fetched | None:
        """Return up to ``most`` bytes of what a request asks for; None when it failed."""
        try:
            async with asyncio.timeout(FETCH_SECONDS):
                return await self._fetch(request, most, beginning=beginning)
        except (
            *(OSError, TimeoutError, EOFError, h11.ProtocolError, Undecodable),
            *(Refused, Unreachable, UpstreamRefused),
        ):
            return None

    async def _fetch(self, request: Request, most: int, *, beginning: bool) -> Fetched | None:
        connection = await self._dialer.dial(request.host, request.port)
        reader, writer = connection.as_streams()
        try:
            if request.scheme == "https":
                await writer.start_tls(self._secure(), server_hostname=request.host)
            peer = h11.Connection(h11.CLIENT, max_incomplete_event_size=256 * 1024)
            writer.write(_question(peer, request, most if beginning else None))
            return await _answer(peer, reader, most)
        finally:
            writer.transport.abort()


def _question(peer: h11.Connection, request: Request, end: int | None) -> bytes:
    host = request.host_header or request.pretty_host
    headers = [(b"host", host.encode("latin-1", "replace"))]
    headers += [
        (name, value)
        for name, value in request.headers.fields
        if name.lower() not in _OF_THIS_CONNECTION
    ]
    headers += [(b"accept-encoding", b"identity"), (b"connection", b"close")]
    if end is not None:
        headers.append((b"range", b"bytes=0-%d" % (end - 1)))
    target = request.data.path
    sent = peer.send(h11.Request(method=b"GET", target=target, headers=headers))
    return (sent or b"") + (peer.send(h11.EndOfMessage()) or b"")


async def _answer(peer: h11.Connection, reader: asyncio.StreamReader, most: int) -> Fetched | None:
    raw, codings, whole = bytearray(), tuple[str, ...](), False
    while True:
        event = peer.next_event()
        if event is h11.NEED_DATA:
            peer.receive_data(await reader.read(64 * 1024))
        elif isinstance(event, h11.Response):
            headers = Headers([(bytes(name), bytes(value)) for name, value in event.headers])
            codings, whole = codings_of(headers), event.status_code == 200
            from_start = headers.get("content-range", "").strip().startswith("bytes 0-")
            if not whole and not (event.status_code == 206 and from_start):
                return None
        elif isinstance(event, h11.Data):
            raw += event.data
            if len(raw) >= most:
                return Fetched(bytes(raw[:most]), complete=False)
        elif isinstance(event, h11.EndOfMessage):
            return Fetched(decoded_whole(bytes(raw), codings, most), complete=whole)
        elif not isinstance(event, h11.InformationalResponse):
            return None
