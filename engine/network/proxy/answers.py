"""Answers: what is decided of requests and of whole answers, and what is given instead of them."""

import asyncio
import hashlib
from collections import OrderedDict
from collections.abc import Callable

from mitmproxy import http

from engine.network.bodies.decoding import KNOWN, Undecodable, decoded_whole
from engine.network.bodies.forms import FIRST_BYTES
from engine.network.bodies.kinds import kind_of
from engine.network.bodies.neutral import CONTENT_TYPE, neutral
from engine.network.bodies.sizes import size_of
from engine.network.proxy.conditions import Released
from engine.network.proxy.counting import Counters
from engine.network.proxy.door import Way
from engine.network.proxy.fetching import Fetcher
from engine.network.proxy.holds import MOST_BODY, Holds
from engine.network.proxy.rules import Incident, Observer, Rules, Upstream
from engine.network.replies import Reply
from engine.network.verdicts import UNKNOWN, Judged, Kind

MOST_FILM = 8 * 1024 * 1024
"""Bytes of a film's beginning beneath its codings."""

MOST_TEXT = 16 * 1024 * 1024
"""Bytes of a text beneath its codings that is held whole."""

MOST_FORM = 64 * 1024
"""Bytes of a form that is read before it is sent; a longer one holds more than a search."""

_MOST_PARTED = 4096

_QUICKLY_DECODED = 256 * 1024

_OF_THE_BODY = (
    *("content-encoding", "content-length", "content-range", "content-md5", "content-type"),
    *("digest", "content-digest", "repr-digest", "transfer-encoding", "trailer", "etag"),
    *("last-modified", "accept-ranges", "cache-control", "expires", "age"),
)


class Means:
    """What streams need from the rest of the proxy."""

    def __init__(
        self,
        rules: Callable[[], Rules],
        way: Callable[[str], Way],
        holds: Holds,
        fetcher: Fetcher,
        released: Released,
        counters: Counters,
        observer: Observer,
    ) -> None:
        self.rules = rules
        self._way = way
        self.holds = holds
        self._fetcher = fetcher
        self._released = released
        self._counters = counters
        self._observer = observer
        self._harmless_parts: OrderedDict[bytes, None] = OrderedDict()

    def forget(self) -> None:
        """Forget what was no picture: what that is may be decided otherwise from now on."""
        self._harmless_parts.clear()

    def looks_into(self, request: http.Request) -> bool:
        """Whether the answer to a request is looked into."""
        return self._way(request.host) is Way.LOOK

    def upstream(self, host: str) -> Upstream | None:
        """Return the proxy that leads to a host, if one does."""
        return self.rules().upstream(host)

    def prepare(self, flow: http.HTTPFlow) -> None:
        """Decide of a request by its head, and take out of it what would blind us."""
        request, rules = flow.request, self.rules()
        named = request.host_header and request.pretty_host
        if any(self._way(host) is Way.BLOCKED for host in (request.host, named) if host):
            self._counters.blocked += 1
            self._observer.happened(Incident.HOST_BLOCKED)
            flow.response = plain_reply(rules.pages.blocked)
            return
        request.headers.pop("proxy-connection", None)
        looked_into = self.looks_into(request)
        if looked_into:
            if self._page_shown(flow, b""):
                return
            self._released.strip(request.pretty_url, request.headers)
            _limit_codings(request.headers)
            _keep_to_http(request.headers)
        request.stream = not (looked_into and _is_form(request))

    def prepare_form(self, flow: http.HTTPFlow) -> None:
        """Decide of a request by the form that it sends, which was kept for that."""
        if flow.request.raw_content and not flow.response:
            self._page_shown(flow, flow.request.raw_content)

    def _page_shown(self, flow: http.HTTPFlow, form: bytes) -> bool:
        """Whether a request is answered by a page in place of what it asks for."""
        page = self.rules().page_for(flow.request.pretty_url, form)
        if page is None:
            return False
        self._observer.happened(Incident.PAGE_SHOWN)
        flow.response = plain_reply(page)
        return True

    def passed(self, flow: http.HTTPFlow) -> None:
        """Note that an answer passed as it came."""
        if flow.response and flow.response.status_code == 200:
            self._released.passed(flow.request.pretty_url, flow.response.headers)

    async def judge_coded(self, raw: bytes, codings: tuple[str, ...]) -> tuple[Judged, bytes]:
        """Return what is decided of a whole picture, and the picture beneath its codings."""
        try:
            body = await _decoded(raw, codings, MOST_BODY)
        except Undecodable:
            self.holds.unseen()
            return UNKNOWN, b""
        return await self.holds.decide(body, Kind.PICTURE), body

    @staticmethod
    async def decode(raw: bytes, codings: tuple[str, ...]) -> bytes | None:
        """Return a text beneath its codings, None when it is too long or none."""
        try:
            return await _decoded(raw, codings, MOST_TEXT)
        except Undecodable:
            return None

    async def judge_film(self, raw: bytes, codings: tuple[str, ...]) -> Judged:
        """Return what is decided of a film by its beginning."""
        try:
            body = await _decoded(raw, codings, MOST_FILM)
        except Undecodable:
            self.holds.unseen()
            return UNKNOWN
        return await self.holds.decide(body, Kind.VIDEO)

    @staticmethod
    def is_part(flow: http.HTTPFlow) -> bool:
        """Whether an answer is a part of something."""
        return flow.response is not None and flow.response.status_code == 206

    async def judge_part(self, flow: http.HTTPFlow) -> Judged | None:
        """Return what is decided of the picture that an answer is a part of.

        None when it is a part of no picture. The whole is asked for: a part shows nothing to
        the judge, but something to whoever puts parts together.
        """
        mark = _part_mark(flow)
        if mark in self._harmless_parts:
            return None
        begun = await self._fetcher.fetch(flow.request, FIRST_BYTES, beginning=True)
        if begun is not None and kind_of(begun.body) is not Kind.PICTURE:
            if mark is not None:
                self._harmless_parts[mark] = None
            if len(self._harmless_parts) > _MOST_PARTED:
                self._harmless_parts.popitem(last=False)
            return None
        whole = await self._fetcher.fetch(flow.request, MOST_BODY, beginning=False)
        if whole is None or not whole.complete:
            self.holds.unseen()
            return UNKNOWN
        return await self.holds.decide(whole.body, Kind.PICTURE)


def plain_reply(reply: Reply) -> http.Response:
    """Return a reply of our own as an answer."""
    return http.Response.make(reply.status, reply.body, reply.headers)


def without_body(flow: http.HTTPFlow) -> http.Response:
    """Return an answer that gives nothing, so that a player asks for no more of a film."""
    response = _without(flow, 403)
    response.headers["content-length"] = "0"
    return response


def with_neutral(flow: http.HTTPFlow, picture: bytes) -> http.Response:
    """Return an answer with a neutral picture of the size of this one, as far as it is known."""
    size = size_of(picture) or (1, 1)
    response = _without(flow, 200)
    body = neutral(*size)
    response.headers["content-type"] = CONTENT_TYPE
    response.headers["content-length"] = str(len(body))
    response.raw_content = body
    return response


def _without(flow: http.HTTPFlow, status: int) -> http.Response:
    """Return an answer's head without what tells of its body; who may use it stays said."""
    assert flow.response is not None
    response = flow.response.copy()
    for name in _OF_THE_BODY:
        response.headers.pop(name, None)
    response.headers["cache-control"] = "no-store"
    response.status_code, response.reason = status, ""
    response.trailers = None
    response.raw_content = b""
    return response


async def _decoded(raw: bytes, codings: tuple[str, ...], most: int) -> bytes:
    if not codings:
        return raw
    if len(raw) < _QUICKLY_DECODED:
        return decoded_whole(raw, codings, most)
    return await asyncio.to_thread(decoded_whole, raw, codings, most)


def _limit_codings(headers: http.Headers) -> None:
    """Ask for no coding that could not be looked beneath, such as those with a dictionary."""
    headers.pop("available-dictionary", None)
    headers.pop("te", None)
    accepted = headers.get("accept-encoding")
    if accepted is not None:
        known = [
            part.strip()
            for part in accepted.split(",")
            if part.split(";")[0].strip().lower() in KNOWN | {"identity"}
        ]
        headers["accept-encoding"] = ", ".join(known) or "identity"


def _keep_to_http(headers: http.Headers) -> None:
    """Offer no change to HTTP/2 in the midst of HTTP/1.1: answers to that could not be read.

    It comes by curl alone, and servers go on as before where it is not offered (RFC 9110, 7.8).
    """
    if "h2c" in headers.get("upgrade", "").lower():
        headers.pop("upgrade", None)
        headers.pop("http2-settings", None)


def _is_form(request: http.Request) -> bool:
    """Whether a request sends a form as searches do."""
    declared: str = request.headers.get("content-type", "")
    return declared.partition(";")[0].strip().lower() == "application/x-www-form-urlencoded"


def _part_mark(flow: http.HTTPFlow) -> bytes | None:
    """Return what an answer is known by; without a version it may be another one every time."""
    assert flow.response is not None
    version = flow.response.headers.get("etag") or flow.response.headers.get("last-modified")
    if not version:
        return None
    text = f"{flow.request.pretty_url}\n{version}"
    return hashlib.blake2b(text.encode("utf-8", "surrogateescape"), digest_size=16).digest()
