"""HTTP/2 as mitmproxy speaks it, at the pace of whoever takes it: nothing piles up in between."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any

import h2.events
import h2.exceptions
from h2.settings import SettingCodes
from mitmproxy.proxy import commands, events, layer
from mitmproxy.proxy.layers.http import _http2
from mitmproxy.proxy.layers.http._base import ReceiveHttp
from mitmproxy.proxy.layers.http._http2 import StreamState

WINDOW = 4 * 1024 * 1024
"""Bytes that a peer may send on a stream before the other one took them."""

LATER_SECONDS = 0.05
"""So often it is looked whether the other one took more."""

ALL_BYTES = 64 * 1024 * 1024
"""After so many the connection's own window, which is as large as may be, is opened again."""

_MOST_HEADERS = 256 * 1024


class _Paced(_http2.Http2Connection):
    """What both sides share; ``kept`` tells how many bytes of a stream wait to be taken."""

    kept: Callable[[int], int]
    _owed: defaultdict[int, int]
    _owed_in_all: int
    _later: commands.RequestWakeup | None

    def _pace(self, kept: Callable[[int], int]) -> None:
        self.kept = kept
        self._owed = defaultdict(int)
        self._owed_in_all = 0
        self._later = None

    def _handle_event(self, event: events.Event) -> layer.CommandGenerator[None]:
        if isinstance(event, events.Wakeup) and event.command is self._later:
            self._later = None
            yield from self._allow_more()
        else:
            yield from super()._handle_event(event)

    def handle_h2_event(self, event: h2.events.Event) -> layer.CommandGenerator[bool]:
        if (
            isinstance(event, h2.events.DataReceived)
            and self.streams.get(event.stream_id) is StreamState.HEADERS_RECEIVED
        ):
            if event.data:
                yield ReceiveHttp(self.ReceiveData(event.stream_id, event.data))
            if event.flow_controlled_length:
                self._owed_in_all += event.flow_controlled_length
                if self._owed_in_all > ALL_BYTES:
                    self.h2_conn.increment_flow_control_window(self._owed_in_all)
                    self._owed_in_all = 0
                self._owed[event.stream_id] += event.flow_controlled_length
                if self._owed[event.stream_id] > WINDOW // 4:
                    yield from self._allow_more()
            return False
        return (yield from super().handle_h2_event(event))

    def _allow_more(self) -> layer.CommandGenerator[None]:
        for stream, owed in list(self._owed.items()):
            if self.is_closed(stream):
                del self._owed[stream]
            elif self.kept(self._theirs(stream)) < WINDOW // 4:
                del self._owed[stream]
                self.h2_conn.increment_flow_control_window(owed, stream)
        if data := self.h2_conn.data_to_send():
            yield commands.SendData(self.conn, data)
        waiting = any(owed > WINDOW // 4 for owed in self._owed.values())
        if waiting and self._later is None:
            self._later = commands.RequestWakeup(LATER_SECONDS)
            yield self._later

    def _theirs(self, stream: int) -> int:
        """Return what the client calls a stream."""
        return stream


class Server2(_Paced, _http2.Http2Server):
    """Speaks with a client."""

    def __init__(self, context: Any, kept: Callable[[int], int]) -> None:
        super().__init__(context)
        self._pace(kept)
        self.h2_conn.local_settings.initial_window_size = WINDOW
        self.h2_conn.local_settings.max_header_list_size = _MOST_HEADERS
        self.h2_conn.local_settings.acknowledge()
        self.h2_conn.decoder.max_header_list_size = _MOST_HEADERS


class Client2(_Paced, _http2.Http2Client):
    """Speaks with a server."""

    @classmethod
    def adopt(
        cls, client: _http2.Http2Client, kept: Callable[[int], int]
    ) -> layer.CommandGenerator[None]:
        """Make one of these of mitmproxy's, before a request was sent."""
        client.__class__ = cls
        client._pace(kept)  # type: ignore[attr-defined]  # it is one now
        client.h2_conn.decoder.max_header_list_size = _MOST_HEADERS
        try:
            client.h2_conn.update_settings({SettingCodes.INITIAL_WINDOW_SIZE: WINDOW})
        except h2.exceptions.ProtocolError:
            return  # it was closed before it was used
        yield commands.SendData(client.conn, client.h2_conn.data_to_send())

    def _theirs(self, stream: int) -> int:
        return self.their_stream_id.get(stream, 0)


def waiting_in(connection: layer.Layer | None, stream: int) -> int:
    """Return how many bytes wait in a connection until its peer takes them."""
    if not isinstance(connection, _http2.Http2Connection):
        return 0
    if isinstance(connection, _http2.Http2Client):
        stream = connection.our_stream_id.get(stream, 0)
    return sum(len(part.data) for part in connection.h2_conn.stream_buffers.get(stream, ()))
