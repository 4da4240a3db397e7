"""Messages: what a WebSocket brings; pictures and films are held until they were judged."""

from dataclasses import dataclass, field

import wsproto.events
from mitmproxy import http
from mitmproxy.proxy import commands, events, layer
from mitmproxy.proxy.context import Context
from mitmproxy.proxy.layers.websocket import Fragmentizer, WebsocketConnection, WebsocketLayer
from wsproto.connection import ConnectionState
from wsproto.utilities import LocalProtocolError, RemoteProtocolError

from engine.network.bodies.beginning import Beginning
from engine.network.bodies.data_urls import Carried, DataUrls
from engine.network.bodies.neutral import neutral
from engine.network.bodies.sizes import size_of
from engine.network.proxy.commanding import Await
from engine.network.proxy.holds import MOST_BODY, Holds
from engine.network.verdicts import Kind, Outcome

_Said = wsproto.events.TextMessage | wsproto.events.BytesMessage

MOST_FRAME = 1024 * 1024
"""Bytes of a frame that are gathered before they are passed on."""

_TOO_BIG = 1009


@dataclass
class _Message:
    """A message of which not all is there."""

    frames: list[bytes] = field(default_factory=lambda: [b""])
    length: int = 0
    kind: Kind | None = None
    beginning: Beginning = field(default_factory=lambda: Beginning((), wide=False))

    def add(self, data: bytes) -> None:
        """Take in what came."""
        self.frames[-1] += data
        self.length += len(data)

    def tell(self, data: bytes, *, last: bool) -> None:
        """Find out what it is, as soon as that is sure."""
        self.kind = self.beginning.feed(data) or (self.beginning.end() if last else None)

    def whole(self) -> bytes:
        return b"".join(self.frames)


class Messages(WebsocketLayer):
    """Passes messages on, from the client as they come and to it as they may be seen."""

    def __init__(self, context: Context, flow: http.HTTPFlow, holds: Holds) -> None:
        super().__init__(context, flow)
        self._holds = holds
        self._messages: dict[WebsocketConnection, _Message] = {}

    def relay_messages(self, event: events.Event) -> layer.CommandGenerator[None]:
        """Pass on what one side says to the other."""
        assert isinstance(event, events.ConnectionEvent)
        pair = (self.client_ws, self.server_ws)
        source, target = pair if event.connection == self.context.client else pair[::-1]
        try:
            received = event.data if isinstance(event, events.DataReceived) else None
            source.receive_data(received)
            for said in source.events():
                yield from self._pass(said, source, target)
        except (LocalProtocolError, RemoteProtocolError):
            yield from self._end(wsproto.events.CloseConnection(code=1002))

    def _pass(
        self,
        said: wsproto.events.Event,
        source: WebsocketConnection,
        target: WebsocketConnection,
    ) -> layer.CommandGenerator[None]:
        if isinstance(said, wsproto.events.CloseConnection):
            yield from self._end(said)
        elif not isinstance(said, _Said):
            yield target.send2(said)
        else:
            message = self._messages.setdefault(source, _Message())
            data = said.data.encode() if isinstance(said.data, str) else bytes(said.data)
            message.add(data)
            text = isinstance(said, wsproto.events.TextMessage)
            if target is not self.client_ws:
                message.kind = Kind.OTHER
            elif text:
                message.kind = Kind.TEXT
            elif message.kind is None:
                message.tell(data, last=bool(said.message_finished))
            yield from self._go_on(message, said, source, target, text=text)

    def _go_on(
        self,
        message: _Message,
        said: _Said,
        source: WebsocketConnection,
        target: WebsocketConnection,
        *,
        text: bool,
    ) -> layer.CommandGenerator[None]:
        if message.kind is Kind.OTHER:
            yield from self._stream(message, said, target, text=text)
        elif message.length > MOST_BODY:
            yield from self._end(wsproto.events.CloseConnection(code=_TOO_BIG))
        elif said.message_finished:
            yield from self._judge(message, target, text=text)
        elif said.frame_finished:
            message.frames.append(b"")
        if said.message_finished:
            self._messages.pop(source, None)

    @staticmethod
    def _stream(
        message: _Message,
        said: _Said,
        target: WebsocketConnection,
        *,
        text: bool,
    ) -> layer.CommandGenerator[None]:
        if said.frame_finished or said.message_finished or message.length >= MOST_FRAME:
            last = bool(said.message_finished)
            yield target.send2(Fragmentizer([], text).msg(message.whole(), last))
            message.frames, message.length = [b""], 0

    def _judge(
        self, message: _Message, target: WebsocketConnection, *, text: bool
    ) -> layer.CommandGenerator[None]:
        whole, kind = message.whole(), message.kind
        assert kind is not None
        if not self._holds.reserve(message.length):
            yield from self._end(wsproto.events.CloseConnection(code=_TOO_BIG))
            return
        if kind is Kind.TEXT:
            shown = yield from self._searched(whole)
        else:
            judged = yield Await(lambda: self._holds.decide(whole, kind))
            clear = judged and judged.outcome is Outcome.CLEAR
            shown = whole if clear else neutral(*(size_of(whole) or (1, 1)))
        self._holds.release(message.length)
        if target.state is ConnectionState.OPEN:
            for part in Fragmentizer(message.frames, text)(shown):
                yield target.send2(part)

    def _searched(self, text: bytes) -> layer.CommandGenerator[bytes]:
        pieces = []
        for piece in DataUrls().feed(text, last=True):
            if isinstance(piece, Carried):
                judged = yield Await(lambda piece=piece: self._holds.decide_all(piece.bodies))  # type: ignore[misc]  # mypy cannot infer it
                clear = judged and judged.outcome is Outcome.CLEAR
                pieces.append(piece.whole if clear else piece.replaced())
            else:
                pieces.append(piece)
        return b"".join(pieces)

    def _end(self, said: wsproto.events.CloseConnection) -> layer.CommandGenerator[None]:
        for side in (self.server_ws, self.client_ws):
            if side.state in (ConnectionState.OPEN, ConnectionState.REMOTE_CLOSING):
                yield side.send2(said)
            yield commands.CloseConnection(side.conn)
        self.flow.live = False
        self._handle_event = self.done
