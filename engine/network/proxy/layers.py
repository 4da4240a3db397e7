"""Layers: mitmproxy's for HTTP, with streams and connections of our own."""

from mitmproxy.proxy import events, layer
from mitmproxy.proxy.context import Context
from mitmproxy.proxy.layers.http import HttpLayer, HTTPMode, HttpStream, RegisterHttpConnection
from mitmproxy.proxy.layers.http._events import RequestData, ResponseData
from mitmproxy.proxy.layers.http._http1 import Http1Client, Http1Connection
from mitmproxy.proxy.layers.http._http2 import Http2Client, Http2Connection

from engine.network.proxy.answers import Means
from engine.network.proxy.http1 import Client1, Server1
from engine.network.proxy.http2 import Client2, Server2, waiting_in
from engine.network.proxy.stream import LookedInto


class LookedIntoHttp(HttpLayer):
    """HTTP of one client, whose answers are looked into."""

    def __init__(self, context: Context, mode: HTTPMode, means: Means) -> None:
        super().__init__(context, mode)
        self._means = means
        forked = context.fork()
        self.connections[context.client] = (
            Server2(forked, self.kept_from_server)
            if context.client.alpn == b"h2"
            else Server1(forked)
        )

    def _handle_event(self, event: events.Event) -> layer.CommandGenerator[None]:
        yield from super()._handle_event(event)
        if isinstance(event, events.DataReceived) and event.connection == self.context.server:
            yield from self._adopt(self.connections.get(self.context.server))

    def let_go(self) -> None:
        """Hold nothing any more: the client is gone."""
        for stream in self.streams.values():
            if isinstance(stream, LookedInto):
                stream.let_go()

    def make_stream(self, stream_id: int) -> layer.CommandGenerator[None]:
        """Begin a stream of ours."""
        stream = LookedInto(self.context.fork(), stream_id, self._means)
        self.streams[stream_id] = stream
        yield from self.event_to_child(stream, events.Start())

    def register_connection(self, command: RegisterHttpConnection) -> layer.CommandGenerator[None]:
        """Take a new connection in, and make it one of ours."""
        yield from self._adopt(self.connections.get(command.connection))
        yield from super().register_connection(command)

    def _adopt(self, connection: layer.Layer | None) -> layer.CommandGenerator[None]:
        """Have a connection that mitmproxy made speak as ours do."""
        speaker = _speaker(connection)
        if type(speaker) is Http1Client:
            Client1.adopt(speaker)
        elif type(speaker) is Http2Client:
            yield from Client2.adopt(speaker, self.kept_from_client)

    def kept_from_client(self, stream_id: int) -> int:
        """Return how many bytes of an answer wait for the client or the judge."""
        return self.sent_to_client(stream_id) + _paused(self.streams.get(stream_id), ResponseData)

    def sent_to_client(self, stream_id: int) -> int:
        """Return how many bytes of an answer wait until the client opens its window."""
        return waiting_in(self.connections.get(self.context.client), stream_id)

    def kept_from_server(self, stream_id: int) -> int:
        """Return how many bytes of a request wait until the server takes them."""
        stream = self.streams.get(stream_id)
        if stream is None:
            return 0
        speaker = _speaker(self.connections.get(stream.context.server))
        return waiting_in(speaker, stream_id) + _paused(stream, RequestData)

    def kept_of(self, connection: object) -> int:
        """Return how many bytes that an HTTP/1.1 connection brought are not taken."""
        speaker = _speaker(self.connections.get(connection))  # type: ignore[call-overload]  # any key may be asked for
        if not isinstance(speaker, Http1Connection) or speaker.stream_id is None:
            return 0
        if isinstance(speaker, Http1Client):
            return self.kept_from_client(speaker.stream_id)
        return self.kept_from_server(speaker.stream_id)


def _speaker(connection: layer.Layer | None) -> layer.Layer | None:
    """Return who speaks HTTP at the end of a connection's layers."""
    while connection is not None and not isinstance(connection, (Http1Connection, Http2Connection)):
        connection = getattr(connection, "child_layer", None)
    return connection


def _paused(stream: HttpStream | None, kind: type[RequestData] | type[ResponseData]) -> int:
    if stream is None or not stream._paused_event_queue:
        return 0
    return sum(len(event.data) for event in stream._paused_event_queue if isinstance(event, kind))
