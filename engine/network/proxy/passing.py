"""Passing: how a request goes out and an answer comes back, held or not, whatever it is."""

from typing import Any

from mitmproxy import http
from mitmproxy.proxy import events, layer
from mitmproxy.proxy.context import Context
from mitmproxy.proxy.layers.http import (
    DropStream,
    GetHttpConnection,
    HTTPMode,
    HttpStream,
    SendHttp,
)
from mitmproxy.proxy.layers.http._events import (
    ErrorCode,
    RequestData,
    RequestHeaders,
    RequestProtocolError,
    ResponseData,
    ResponseEndOfMessage,
    ResponseHeaders,
    ResponseProtocolError,
    ResponseTrailers,
)

from engine.network.proxy.answers import MOST_FORM, Means, plain_reply
from engine.network.proxy.dialing import UPSTREAM_MARK
from engine.network.proxy.holds import MOST_BODY

Commands = layer.CommandGenerator[None]


class Passing(HttpStream):
    """A stream as mitmproxy leads it, whose request is ours to decide and whose answer may wait."""

    def __init__(self, context: Context, stream_id: int, means: Means) -> None:
        super().__init__(context, stream_id)
        self.means = means
        self._begun = False
        self._raw: list[bytes] = []
        self._length = 0
        self._reserved = 0

    def state_wait_for_request_headers(self, event: RequestHeaders) -> Commands:
        """Refuse what is not meant for a proxy; the rest is mitmproxy's."""
        request = event.request
        if self.mode is HTTPMode.regular and not request.authority:
            yield SendHttp(
                ResponseProtocolError(self.stream_id, "", ErrorCode.DESTINATION_UNKNOWN),
                self.context.client,
            )
            self.client_state = self.state_errored
            return
        yield from super().state_wait_for_request_headers(event)

    def state_consume_request_body(self, event: events.Event) -> Commands:
        """Keep a form until it is whole, or too long for one; let go of what we answer."""
        if isinstance(event, RequestData) and self.flow.response:
            return
        yield from super().state_consume_request_body(event)
        if len(self.request_body_buf) > MOST_FORM:
            kept = bytes(self.request_body_buf)
            self.request_body_buf.clear()  # type: ignore[no-untyped-call]  # it has no types
            self.flow.request.stream = True
            yield from self.start_request_stream()
            yield from self.handle_event(RequestData(self.stream_id, kept))

    def make_server_connection(self) -> layer.CommandGenerator[bool]:
        """Connect; an upstream proxy is itself the server of what is not encrypted."""
        request = self.flow.request
        plain = self.mode is HTTPMode.regular and request.scheme == "http"
        upstream = self.means.upstream(request.host) if plain else None
        if upstream is None:
            return (yield from super().make_server_connection())
        marked = UPSTREAM_MARK + upstream.host, upstream.port
        connection, error = yield GetHttpConnection(marked, upstream.tls, None)
        if error:
            failed = ResponseProtocolError(self.stream_id, "", ErrorCode.CONNECT_FAILED)
            yield from self.handle_protocol_error(failed)
            return False
        self.context.server = self.flow.server_conn = connection
        request.authority = request.host_header or f"{request.host}:{request.port}"
        if upstream.authorization is not None:
            request.headers["proxy-authorization"] = upstream.authorization.decode("latin-1")
        return True

    def handle_protocol_error(self, event: Any) -> Commands:
        """Answer with a page where no answer was begun; it repeats nothing of what went wrong."""
        self.let_go()
        unanswered = (
            isinstance(event, ResponseProtocolError)
            and event.code.http_status_code() is not None
            and not self._begun
            and self.client_state != self.state_errored
        )
        if not unanswered:
            yield from super().handle_protocol_error(event)
            return
        self.flow.response = plain_reply(self.means.rules().pages.failed)
        self.client_state = self.state_done
        yield from self.send_response()
        self.client_state = self.server_state = self.state_errored

    def state_pass(self, event: events.Event) -> Commands:
        """Pass on as it comes."""
        if isinstance(event, ResponseData):
            yield SendHttp(event, self.context.client)
        elif isinstance(event, ResponseTrailers):
            self._keep_trailers(event)
        else:
            yield from self._done()

    def state_drop(self, event: events.Event) -> Commands:
        """Hear out an answer that was answered otherwise already."""
        if isinstance(event, ResponseEndOfMessage):
            self.server_state = self.state_done
        yield from ()

    # What all share.

    def _hold(self, state: Any) -> Commands:
        """Begin to hold: what came already is taken in as if it came now."""
        raw, self._raw, self._length = self._raw, [], 0
        self.server_state = state
        for data in raw:
            yield from self.server_state(ResponseData(self.stream_id, data))

    def _kept(self, data: bytes) -> bool:
        """Keep bytes; false when there is no more room for them."""
        if self._length + len(data) > MOST_BODY or not self.means.holds.reserve(len(data)):
            return False
        self._reserved += len(data)
        self._raw.append(data)
        self._length += len(data)
        return True

    def let_go(self) -> None:
        """Hold no more."""
        self.means.holds.release(self._reserved)
        self._raw, self._reserved = [], 0

    def _left(self) -> layer.CommandGenerator[bool]:
        """Whether the client is no longer there."""
        left = yield from self.check_killed(False)
        if left:
            self.let_go()
        return left

    def _release(self, state: Any) -> Commands:
        """Send what was held, as it came."""
        yield from self._send_head()
        raw = self._raw
        self.let_go()
        self.server_state = state
        for data in raw:
            yield SendHttp(ResponseData(self.stream_id, data), self.context.client)

    def _answer(self, response: http.Response) -> Commands:
        """Send another answer instead."""
        self.let_go()
        self._begun = True
        self.flow.response = response
        yield from self.send_response()

    def _cut(self, response: http.Response) -> Commands:
        """Send another answer instead, and hear no more of the first one."""
        server = self.context.server
        yield from self._answer(response)
        self.server_state = self.state_drop
        yield SendHttp(RequestProtocolError(self.stream_id, "", ErrorCode.CANCEL), server)

    def _send_head(self) -> Commands:
        response = self.flow.response
        assert response is not None
        self._begun = True
        yield SendHttp(
            ResponseHeaders(self.stream_id, response, end_stream=False), self.context.client
        )

    def _keep_trailers(self, event: ResponseTrailers) -> None:
        assert self.flow.response is not None
        self.flow.response.trailers = event.trailers

    def _done(self) -> Commands:
        self.means.passed(self.flow)
        yield from self.send_response(already_streamed=True)

    def _break_off(self) -> Commands:
        """End an answer that cannot be read on."""
        self.server_state = self.client_state = self.state_errored
        error = ResponseProtocolError(self.stream_id, "", ErrorCode.GENERIC_SERVER_ERROR)
        yield SendHttp(error, self.context.client)
        self.flow.live = False
        yield DropStream(self.stream_id)
