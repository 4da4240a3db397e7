"""Streams: one request and its answer, whose body is held, searched or passed as what it is."""

from typing import Any

from mitmproxy import http
from mitmproxy.proxy import commands, events, layer
from mitmproxy.proxy.context import Context
from mitmproxy.proxy.layers import tcp
from mitmproxy.proxy.layers.http import (
    DropStream,
    ErrorCode,
    GetHttpConnection,
    HTTPMode,
    HttpStream,
    RequestData,
    RequestHeaders,
    RequestProtocolError,
    ResponseData,
    ResponseEndOfMessage,
    ResponseHeaders,
    ResponseProtocolError,
    ResponseTrailers,
    SendHttp,
)

from engine.network.forms import Form, form_of
from engine.network.proxy.answers import Means, plain_reply, with_neutral, without_body
from engine.network.proxy.beginning import Beginning, is_wide
from engine.network.proxy.commanding import Await, UntilTaken
from engine.network.proxy.data_urls import Carried, DataUrls, WideDataUrls
from engine.network.proxy.decoding import (
    Decoder,
    Undecodable,
    codings_of,
    decoded_whole,
    decoder_of,
)
from engine.network.proxy.dialing import UPSTREAM_MARK
from engine.network.proxy.holds import MOST_BODY
from engine.network.proxy.messages import Messages
from engine.network.verdicts import UNKNOWN, Judged, Kind, Outcome

FILM_BYTES = 2 * 1024 * 1024
"""So much of a film is held until it was judged; the rest follows unread."""

TEXT_BYTES = 8 * 1024 * 1024
TEXT_SECONDS = 0.25
"""A text that is coded is held whole for so long and up to so many bytes, and passes as it came.
One that takes longer passes without its coding as it comes: the way to the browser is short."""

HEAD_PARTS = 8
"""So many parts of a held body hold its head, which tells the size of a picture."""

STEP = 256 * 1024
"""Bytes that are decoded at once."""

Commands = layer.CommandGenerator[None]


class LookedInto(HttpStream):
    """A stream as mitmproxy leads it, but for the answer's body."""

    _beginning: Beginning
    _decoder: Decoder
    _urls: DataUrls | WideDataUrls
    _patience: commands.RequestWakeup | None = None

    def __init__(self, context: Context, stream_id: int, means: Means) -> None:
        super().__init__(context, stream_id)
        self.means = means
        self._begun = False
        self._raw: list[bytes] = []
        self._length = 0
        self._reserved = 0

    def _handle_event(self, event: events.Event) -> Commands:
        if isinstance(event, events.Wakeup):
            if event.command is self._patience and self.server_state == self.state_hold_text:
                yield from self._pass_decoded()
            return
        yield from super()._handle_event(event)

    # The request.

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
        """Let go of the body of a request that is answered by us."""
        if isinstance(event, RequestData) and self.flow.response:
            return
        yield from super().state_consume_request_body(event)

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
        self._let_go()
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

    # The answer.

    def state_wait_for_response_headers(self, event: ResponseHeaders) -> Commands:
        """Decide by the head alone only where there is no body, or none to look into."""
        self.flow.response = event.response
        if (yield from self.check_invalid(False)):
            return
        if event.end_stream:
            self.server_state = self.state_consume_response_body
        elif not self.means.looks_into(self.flow.request):
            yield from self._send_head()
            self.server_state = self.state_pass
        else:
            headers = event.response.headers
            wide = "utf-16" in headers.get("content-type", "").lower()
            self._beginning = Beginning(codings_of(headers), wide=wide)
            self.server_state = self.state_begin

    def state_begin(self, event: events.Event) -> Commands:
        """Wait until the first bytes tell what the body is."""
        if isinstance(event, ResponseTrailers):
            self._keep_trailers(event)
            return
        if isinstance(event, ResponseData):
            self._raw.append(event.data)
            self._length += len(event.data)
            kind = self._beginning.feed(event.data)
            if kind is None:
                return
        else:
            kind = None
        yield from self._begin(kind or self._beginning.end())
        if isinstance(event, ResponseEndOfMessage):
            yield from self.server_state(event)

    def _begin(self, kind: Kind) -> Commands:
        if self.means.is_part(self.flow) and kind is not Kind.VIDEO:
            judged = yield Await(lambda: self.means.judge_part(self.flow))
            if (yield from self._left()):
                return
            if judged is not None:
                yield from self._begin_part(judged)
                return
        if kind is Kind.PICTURE and form_of(self._beginning.first) is Form.PARTS:
            self.means.holds.unseen()
            yield from self._cut(with_neutral(self.flow, b""))
        elif kind is Kind.PICTURE:
            yield from self._hold(self.state_hold_picture)
        elif kind is Kind.VIDEO:
            yield from self._hold(self.state_hold_film)
        elif kind is Kind.TEXT and self._beginning.codings:
            self._patience = commands.RequestWakeup(TEXT_SECONDS)
            yield self._patience
            yield from self._hold(self.state_hold_text)
        elif kind is Kind.TEXT:
            self._urls = self._searched()
            yield from self._send_head()
            raw, self._raw = self._raw, []
            self.server_state = self.state_search
            for data in raw:
                yield from self._search(data)
        else:
            yield from self._release(self.state_pass)

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

    # Pictures and films.

    def state_hold_picture(self, event: events.Event) -> Commands:
        """Hold a picture until it is whole."""
        if isinstance(event, ResponseData):
            if not self._kept(event.data):
                self.means.holds.unseen()
                head = self._head(event.data)
                yield from self._cut(with_neutral(self.flow, head))
        elif isinstance(event, ResponseTrailers):
            self._keep_trailers(event)
        else:
            raw = b"".join(self._raw)
            codings = self._beginning.codings
            reply = yield Await(lambda: self.means.judge_coded(raw, codings))
            judged, body = reply or (UNKNOWN, b"")
            if (yield from self._left()):
                return
            if judged.outcome is Outcome.CLEAR:
                yield from self._release(self.state_pass)
                yield from self._done()
            else:
                yield from self._answer(with_neutral(self.flow, body))

    def state_hold_film(self, event: events.Event) -> Commands:
        """Hold the beginning of a film."""
        if isinstance(event, ResponseTrailers):
            self._keep_trailers(event)
            return
        if isinstance(event, ResponseData):
            if self._kept(event.data) and self._length < FILM_BYTES:
                return
        raw, codings = b"".join(self._raw), self._beginning.codings
        judged = (yield Await(lambda: self.means.judge_film(raw, codings))) or UNKNOWN
        if (yield from self._left()):
            return
        if judged.outcome is Outcome.CLEAR:
            yield from self._release(self.state_pass)
            if isinstance(event, ResponseEndOfMessage):
                yield from self._done()
        else:
            yield from self._cut(without_body(self.flow))

    # Texts.

    def state_search(self, event: events.Event) -> Commands:
        """Pass a text on as it comes, but for what it carries."""
        if isinstance(event, ResponseData):
            yield from self._search(event.data)
        elif isinstance(event, ResponseTrailers):
            self._keep_trailers(event)
        else:
            yield from self._search(b"", last=True)
            yield from self._done()

    def state_hold_text(self, event: events.Event) -> Commands:
        """Hold a coded text until it is whole, or for as long as nobody minds."""
        if isinstance(event, ResponseTrailers):
            self._keep_trailers(event)
        elif isinstance(event, ResponseData):
            if not self._kept(event.data) or self._length > TEXT_BYTES:
                yield from self._pass_decoded()
        else:
            raw, codings = b"".join(self._raw), self._beginning.codings
            text = yield Await(lambda: self.means.decode(raw, codings))
            if text is None:
                yield from self._pass_decoded()
                yield from self.server_state(event)
                return
            self._urls = self._searched()
            found = yield from self._replaced(text)
            if (yield from self._left()):
                return
            if found is not None:
                self._raw = [found]
                self._take_coding_off(len(found))
            yield from self._release(self.state_pass)
            yield from self._done()

    def _replaced(self, text: bytes) -> layer.CommandGenerator[bytes | None]:
        """Return a text without what it may not carry, None when it stays as it is."""
        pieces, changed = [], False
        for piece in self._urls.feed(text, last=True):
            kept = yield from self._allowed(piece)
            changed |= isinstance(piece, Carried) and kept is not piece.whole
            pieces.append(kept)
        return b"".join(pieces) if changed else None

    def state_search_coded(self, event: events.Event) -> Commands:
        """Take a text's coding off, and search it as it comes."""
        if isinstance(event, ResponseTrailers):
            self._keep_trailers(event)
        elif isinstance(event, ResponseData):
            yield from self._decode(event.data)
        else:
            yield from self._search(b"", last=True)
            yield from self._done()

    def _pass_decoded(self) -> Commands:
        self._patience = None
        self._decoder = decoder_of(self._beginning.codings)
        self._urls = self._searched()
        self._take_coding_off(None)
        yield from self._send_head()
        raw = self._raw
        self._let_go()
        self.server_state = self.state_search_coded
        for data in raw:
            yield from self._decode(data)

    def _decode(self, data: bytes) -> Commands:
        try:
            text = self._decoder.decode(data, STEP)
            yield from self._search(text)
            while not self._decoder.hungry and self.server_state != self.state_errored:
                yield UntilTaken(self.stream_id)
                yield from self._search(self._decoder.decode(b"", STEP))
        except Undecodable:
            yield from self._break_off()

    def _search(self, text: bytes, *, last: bool = False) -> Commands:
        for piece in self._urls.feed(text, last=last):
            allowed = yield from self._allowed(piece)
            if self.server_state == self.state_errored:
                return
            yield SendHttp(ResponseData(self.stream_id, allowed), self.context.client)

    def _allowed(self, piece: bytes | Carried) -> layer.CommandGenerator[bytes]:
        if isinstance(piece, bytes):
            return piece
        judged = yield Await(lambda: self.means.holds.decide_all(piece.bodies))
        return piece.whole if judged and judged.outcome is Outcome.CLEAR else piece.replaced()

    def _searched(self) -> DataUrls | WideDataUrls:
        content_type = self.flow.response.headers.get("content-type", "").lower()  # type: ignore[union-attr]  # there is one
        first = self._beginning.first
        if not is_wide(first, content_type):
            return DataUrls()
        big = first.startswith((b"\xfe\xff", b"\x00<")) or (
            "utf-16be" in content_type and not first.startswith(b"\xff\xfe")
        )
        return WideDataUrls(big=big)

    def _take_coding_off(self, length: int | None) -> None:
        response = self.flow.response
        assert response is not None
        for name in ("content-encoding", "content-length", "content-md5", "digest", "transfer-encoding"):
            response.headers.pop(name, None)
        if length is not None:
            response.headers["content-length"] = str(length)
        elif response.http_version == "HTTP/1.1":
            response.headers["transfer-encoding"] = "chunked"

    def _begin_part(self, judged: Judged) -> Commands:
        """Pass a part of a picture on, or what is given instead of the picture."""
        if judged.outcome is Outcome.CLEAR:
            yield from self._release(self.state_pass)
        else:
            yield from self._cut(with_neutral(self.flow, b""))

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

    def _head(self, data: bytes) -> bytes:
        """Return the beginning of what is held and did not get in any more."""
        raw = b"".join((*self._raw[:HEAD_PARTS], data[:STEP]))
        try:
            return decoder_of(self._beginning.codings).decode(raw, STEP)
        except Undecodable:
            return b""

    def _let_go(self) -> None:
        self.means.holds.release(self._reserved)
        self._raw, self._reserved = [], 0

    def _left(self) -> layer.CommandGenerator[bool]:
        """Whether the client is no longer there."""
        left = yield from self.check_killed(False)
        if left:
            self._let_go()
        return left

    def _release(self, state: Any) -> Commands:
        """Send what was held, as it came."""
        yield from self._send_head()
        raw = self._raw
        self._let_go()
        self.server_state = state
        for data in raw:
            yield SendHttp(ResponseData(self.stream_id, data), self.context.client)

    def _answer(self, response: http.Response) -> Commands:
        """Send another answer instead."""
        self._let_go()
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
        yield SendHttp(ResponseHeaders(self.stream_id, response, end_stream=False), self.context.client)

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

    def flow_done(self) -> Commands:
        """Change to another protocol where both agreed on one."""
        response = self.flow.response
        assert response is not None
        if response.status_code != 101:
            yield from super().flow_done()
            return
        if self.flow.websocket and self.means.looks_into(self.flow.request):
            self.child_layer = Messages(self.context, self.flow, self.means.holds)
        else:
            self.child_layer = tcp.TCPLayer(self.context, ignore=True)
        self._handle_event = self.passthrough  # type: ignore[method-assign]  # as mitmproxy does
        yield from self.child_layer.handle_event(events.Start())
        yield SendHttp(ResponseEndOfMessage(self.stream_id), self.context.client)

