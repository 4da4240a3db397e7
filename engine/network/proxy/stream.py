"""Streams: one request and its answer, whose body is held, searched or passed as what it is."""

from mitmproxy.proxy import events
from mitmproxy.proxy.layers import tcp
from mitmproxy.proxy.layers.http import SendHttp
from mitmproxy.proxy.layers.http._events import (
    ResponseData,
    ResponseEndOfMessage,
    ResponseHeaders,
    ResponseTrailers,
)

from engine.network.bodies.beginning import Beginning
from engine.network.bodies.decoding import Undecodable, codings_of, decoder_of
from engine.network.bodies.forms import Form, form_of
from engine.network.proxy.answers import with_neutral, without_body
from engine.network.proxy.commanding import Await
from engine.network.proxy.messages import Messages
from engine.network.proxy.passing import Commands
from engine.network.proxy.texts import STEP, Texts
from engine.network.verdicts import UNKNOWN, Judged, Kind, Outcome

FILM_BYTES = 2 * 1024 * 1024
"""So much of a film is held until it was judged; the rest follows unread."""

HEAD_PARTS = 8
"""So many parts of a held body hold its head, which tells the size of a picture."""


class LookedInto(Texts):
    """A stream whose answer is looked into."""

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
            if kind is None and not self._comes_by_parts():
                return
        else:
            kind = None
        yield from self._begin(kind or self._beginning.end())
        if isinstance(event, ResponseEndOfMessage):
            yield from self.server_state(event)

    def _comes_by_parts(self) -> bool:
        """Whether a picture is declared that is replaced part by part, whatever its bytes are."""
        declared = self.flow.response.headers.get("content-type", "")  # type: ignore[union-attr]  # there is one
        return "multipart/x-mixed-replace" in declared.lower()

    def _begin(self, kind: Kind) -> Commands:
        by_parts = kind is Kind.PICTURE and form_of(self._beginning.first) is Form.PARTS
        if by_parts or self._comes_by_parts():
            self.means.holds.unseen()
            yield from self._cut(with_neutral(self.flow, b""))
            return
        if self.means.is_part(self.flow) and kind is not Kind.VIDEO:
            judged = yield Await(lambda: self.means.judge_part(self.flow))
            if (yield from self._left()):
                return
            if judged is not None:
                yield from self._begin_part(judged)
                return
        if kind is Kind.PICTURE:
            yield from self._hold(self.state_hold_picture)
        elif kind is Kind.VIDEO:
            yield from self._hold(self.state_hold_film)
        elif kind is Kind.TEXT:
            yield from self._begin_text()
        else:
            yield from self._release(self.state_pass)

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
        more = isinstance(event, ResponseData) and self._kept(event.data)
        if more and self._length < FILM_BYTES:
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

    def _begin_part(self, judged: Judged) -> Commands:
        """Pass a part of a picture on, or what is given instead of the picture."""
        if judged.outcome is Outcome.CLEAR:
            yield from self._release(self.state_pass)
        else:
            yield from self._cut(with_neutral(self.flow, b""))

    def _head(self, data: bytes) -> bytes:
        """Return the beginning of what is held and did not get in any more."""
        raw = b"".join((*self._raw[:HEAD_PARTS], data[:STEP]))
        try:
            return decoder_of(self._beginning.codings).decode(raw, STEP)
        except Undecodable:
            return b""

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
