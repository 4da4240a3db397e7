"""Texts: pages, styles, scripts and data, which pass while what they carry is judged."""

from mitmproxy.proxy import commands, events, layer
from mitmproxy.proxy.layers.http import SendHttp
from mitmproxy.proxy.layers.http._events import ResponseData, ResponseTrailers

from engine.network.bodies.beginning import Beginning, is_wide
from engine.network.bodies.data_urls import Carried, DataUrls, WideDataUrls
from engine.network.bodies.decoding import Decoder, Undecodable, decoder_of
from engine.network.proxy.commanding import Await, UntilTaken
from engine.network.proxy.passing import Commands, Passing
from engine.network.verdicts import Outcome

TEXT_BYTES = 8 * 1024 * 1024
TEXT_SECONDS = 0.25
"""A text that is coded is held whole for so long and up to so many bytes, and passes as it came.
One that takes longer passes without its coding as it comes: the way to the browser is short."""

STEP = 256 * 1024
"""Bytes that are decoded at once."""

_OF_THE_CODING = (
    *("content-encoding", "content-length", "content-md5", "digest", "transfer-encoding"),
)


class Texts(Passing):
    """A stream whose answer may be a text."""

    _beginning: Beginning
    _decoder: Decoder
    _urls: DataUrls | WideDataUrls
    _patience: commands.RequestWakeup | None = None

    def _handle_event(self, event: events.Event) -> Commands:
        if isinstance(event, events.Wakeup):
            if event.command is self._patience and self.server_state == self.state_hold_text:
                yield from self._pass_decoded()
            return
        yield from super()._handle_event(event)

    def _begin_text(self) -> Commands:
        if self._beginning.codings:
            self._patience = commands.RequestWakeup(TEXT_SECONDS)
            yield self._patience
            yield from self._hold(self.state_hold_text)
            return
        self._urls = self._searched()
        yield from self._send_head()
        raw, self._raw = self._raw, []
        self.server_state = self.state_search
        for data in raw:
            yield from self._search(data)

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
        self.let_go()
        self.server_state = self.state_search_coded
        for data in raw:
            yield from self._decode(data)

    def _decode(self, data: bytes) -> Commands:
        try:
            text = self._decoder.decode(data, STEP)
            yield from self._search(text)
            while not self._decoder.hungry and self.server_state != self.state_errored:
                yield UntilTaken(self.stream_id)
                if (yield from self._left()):
                    return
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
            return DataUrls(by_lines="event-stream" in content_type)
        big = first.startswith((b"\xfe\xff", b"\x00<")) or (
            "utf-16be" in content_type and not first.startswith(b"\xff\xfe")
        )
        return WideDataUrls(big=big)

    def _take_coding_off(self, length: int | None) -> None:
        response = self.flow.response
        assert response is not None
        for name in _OF_THE_CODING:
            response.headers.pop(name, None)
        if length is not None:
            response.headers["content-length"] = str(length)
        elif response.http_version == "HTTP/1.1":
            response.headers["transfer-encoding"] = "chunked"
