"""HTTP/1.1 as mitmproxy speaks it, with trailers, with early answers, and with bounds."""

from collections.abc import Iterable

import h11
from h11._receivebuffer import ReceiveBuffer
from mitmproxy import http
from mitmproxy.proxy import commands, events, layer
from mitmproxy.proxy.layers.http import _http1
from mitmproxy.proxy.layers.http._base import HttpEvent, ReceiveHttp
from mitmproxy.proxy.layers.http._events import (
    ErrorCode,
    RequestEndOfMessage,
    RequestTrailers,
    ResponseEndOfMessage,
    ResponseProtocolError,
    ResponseTrailers,
)

MOST_HEAD = 256 * 1024
"""Bytes of a head, or of what is said between the parts of a body; browsers allow as many."""

_HEAD_TOO_LARGE = b"HTTP/1.1 431 Too Large\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"


_Read = h11.Data | h11.EndOfMessage | None


class _Trailing:
    """Reads a body, and keeps the trailers that mitmproxy does not want."""

    def __init__(self, reader: _http1.TBodyReader) -> None:
        self._reader = reader
        self.trailers: list[tuple[bytes, bytes]] = []

    def __call__(self, buffer: ReceiveBuffer) -> _Read:
        return self._kept(self._reader(buffer))

    def read_eof(self) -> h11.EndOfMessage:
        return self._kept(self._reader.read_eof())  # type: ignore[return-value]  # a body ends with its end

    def _kept(self, event: _Read) -> _Read:
        if isinstance(event, h11.EndOfMessage) and event.headers:
            self.trailers = list(event.headers.raw_items())
            return h11.EndOfMessage()
        return event


class _Bounded(_http1.Http1Connection):
    """What both sides share."""

    _trailers: http.Headers | None = None
    ReceiveTrailers: type[RequestTrailers] | type[ResponseTrailers]

    def _handle_event(self, event: events.Event) -> layer.CommandGenerator[None]:
        yield from super()._handle_event(event)
        if isinstance(event, events.DataReceived) and len(self.buf) > MOST_HEAD:
            yield from self._too_much()

    def _too_much(self) -> layer.CommandGenerator[None]:
        self.buf = ReceiveBuffer()
        self.state = self.done
        yield commands.CloseConnection(self.conn)

    def read_body(self, event: events.Event) -> layer.CommandGenerator[None]:
        """Read a body, and the trailers behind it."""
        reader: object = self.body_reader
        if not isinstance(reader, _Trailing):
            reader = _Trailing(self.body_reader)
            self.body_reader = reader  # type: ignore[assignment]  # it reads like one
        for command in super().read_body(event):
            ends = isinstance(command, ReceiveHttp) and isinstance(
                command.event, (RequestEndOfMessage, ResponseEndOfMessage)
            )
            if ends and reader.trailers:
                assert self.stream_id is not None
                trailers = http.Headers(_as_bytes(reader.trailers))
                yield ReceiveHttp(self.ReceiveTrailers(self.stream_id, trailers))
            yield command

    def send(self, event: HttpEvent) -> layer.CommandGenerator[None]:
        """Send, and keep trailers until the end, which is where they belong."""
        if isinstance(event, (RequestTrailers, ResponseTrailers)):
            self._trailers = event.trailers
            return
        if isinstance(event, (RequestEndOfMessage, ResponseEndOfMessage)) and self._trailers:
            trailers, self._trailers = self._trailers, None
            for command in super().send(event):
                if isinstance(command, commands.SendData) and command.data == b"0\r\n\r\n":
                    command.data = b"0\r\n" + bytes(trailers) + b"\r\n"
                yield command
            return
        yield from super().send(event)


def _as_bytes(headers: Iterable[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    return [(bytes(name), bytes(value)) for name, value in headers]


class Server1(_Bounded, _http1.Http1Server):
    """Speaks with a client."""

    ReceiveTrailers = RequestTrailers

    def _too_much(self) -> layer.CommandGenerator[None]:
        if self.state == self.read_headers:
            yield commands.SendData(self.conn, _HEAD_TOO_LARGE)
        yield from super()._too_much()


class Client1(_Bounded, _http1.Http1Client):
    """Speaks with a server."""

    ReceiveTrailers = ResponseTrailers

    @classmethod
    def adopt(cls, client: _http1.Http1Client) -> None:
        """Make one of these of mitmproxy's, before it heard anything."""
        client.__class__ = cls
        client.state = client.read_headers

    def _too_much(self) -> layer.CommandGenerator[None]:
        stream = self.stream_id
        yield from super()._too_much()
        if stream is not None:
            error = ResponseProtocolError(stream, "too much", ErrorCode.GENERIC_SERVER_ERROR)
            yield ReceiveHttp(error)

    def read_headers(self, event: events.ConnectionEvent) -> layer.CommandGenerator[None]:
        """Read an answer's head; early answers are left out, as mitmproxy does in HTTP/2."""
        while self.request and isinstance(event, events.DataReceived) and self._is_early():
            self.buf.maybe_extract_lines()
        yield from super().read_headers(event)

    def _is_early(self) -> bool:
        start = bytes(self.buf)[:13]
        return (
            start[:7] == b"HTTP/1."
            and start[8:10] == b" 1"
            and start[9:12] != b"101"
            and b"\n\r\n" in bytes(self.buf)
        )
