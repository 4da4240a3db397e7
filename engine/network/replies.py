"""Replies: what the proxy itself answers with, as bytes; no address is ever repeated in one."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Reply:
    """An answer of our own."""

    status: int
    body: bytes
    content_type: str = "text/html; charset=utf-8"

    @property
    def headers(self) -> tuple[tuple[bytes, bytes], ...]:
        """What is said with it: nobody keeps it, and nothing but itself is loaded by it."""
        return (
            (b"content-type", self.content_type.encode()),
            (b"content-length", b"%d" % len(self.body)),
            (b"cache-control", b"no-store"),
            (b"referrer-policy", b"no-referrer"),
            (b"x-content-type-options", b"nosniff"),
        )


@dataclass(frozen=True)
class Pages:
    """The pages that a person may meet: each is complete, and the same for every address.

    ``blocked``: the host is on a list. ``refused``: this machine's own services are not to be
    reached this way. ``failed``: nobody answered, or not as whom they should be.
    """

    blocked: Reply
    refused: Reply
    failed: Reply


REASONS = {200: b"OK", 400: b"Bad Request", 403: b"Forbidden", 404: b"Not Found"}


def as_http(reply: Reply) -> bytes:
    """Return a reply as HTTP/1.1, after which the connection ends."""
    lines = [
        b"HTTP/1.1 %d %s" % (reply.status, REASONS.get(reply.status, b"Bad Gateway")),
        *(name + b": " + value for name, value in reply.headers),
        b"connection: close",
    ]
    return b"\r\n".join(lines) + b"\r\n\r\n" + reply.body
