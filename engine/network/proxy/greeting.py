"""Greetings: the name that a client asks a server for, before anything is encrypted."""

from mitmproxy.net.tls import starts_like_tls_record
from mitmproxy.proxy.layers.tls import parse_client_hello

MOST_BYTES = 64 * 1024

UNKNOWN_NAME = b"\x15\x03\x03\x00\x02\x02\x70"
"""TLS's fatal alert "unrecognized name"."""


class Unfinished(Exception):
    """More bytes are needed to tell."""


def name_in(greeting: bytes) -> str | None:
    """Return the host that the first bytes of a TLS connection name, None when they name none.

    Raises Unfinished.
    """
    if len(greeting) < 3 and b"\x16\x03".startswith(greeting[:2]):
        raise Unfinished
    if not starts_like_tls_record(greeting):
        return None
    try:
        hello = parse_client_hello(greeting)
    except ValueError:
        return None
    if hello is None:
        if len(greeting) > MOST_BYTES:
            return None
        raise Unfinished
    return hello.sni
