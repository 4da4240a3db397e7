"""Decoding: what a body is beneath its codings, bit by bit and no more than is wanted."""

import zlib
from collections.abc import Sequence
from typing import Protocol

import brotli  # type: ignore[import-untyped]  # it has no types
from mitmproxy.http import Headers

try:  # part of Python from 3.14 on
    from compression import zstd  # type: ignore[import-not-found,unused-ignore]  # from 3.14 on
except ImportError:
    from backports import zstd

KNOWN = frozenset({"gzip", "x-gzip", "deflate", "br", "zstd"})

MOST_CODINGS = 4
"""Nobody codes a body more often than this, but to hide it."""


_GZIP = 31
"""How zlib names data in gzip's wrapping."""

_MEMBER = b"\x1f\x8b"
"""What each member of gzip begins with."""

_FED = 4096
"""Bytes that zlib is given at once: it copies what stands behind each member's end."""

_WRAPPING = 1024
"""Bytes within which it shows whether a body is wrapped as it should be."""

_MOST_FED = 2 * 1024 * 1024
"""Bytes that are read again where something stands behind their end."""


class Undecodable(Exception):
    """It is not what it says."""


class Decoder(Protocol):
    """Decodes one coding."""

    def decode(self, data: bytes, most: int) -> bytes:
        """Return up to ``most`` bytes more; what is left comes with the next call."""
        ...

    @property
    def hungry(self) -> bool:
        """Whether nothing more comes without more data."""
        ...


def codings_of(headers: Headers) -> tuple[str, ...]:
    """Return the codings of a body, the outermost last.

    One that browsers do not know they pass over, and so does this.
    """
    named = ",".join(headers.get_all("content-encoding")).lower().split(",")
    transfer = ",".join(headers.get_all("transfer-encoding")).lower().split(",")
    return tuple(name for part in (*named, *transfer) if (name := part.strip()) in KNOWN)


class _Zlib:
    """Deflated data, in a wrapping or without; gzip may come as several members in a row.

    Some clients show what all members hold and some the first alone, which is the beginning of
    that: so all are decoded.
    """

    def __init__(self, coding: str) -> None:
        self._wrapped = coding == "deflate"
        self._inner = zlib.decompressobj(15 if self._wrapped else _GZIP)
        self._members = not self._wrapped
        self._tried = b""
        self._begun = False
        self._more = False
        self._rest = b""

    def decode(self, data: bytes, most: int) -> bytes:
        data = self._rest + data
        out, at = bytearray(), 0
        while at < len(data) or self._more:
            if self._inner.eof and not self._follow(data[at : at + len(_MEMBER)]):
                break
            piece = data[at : at + _FED]
            out += self._inflated(piece, most - len(out))
            left = self._inner.unused_data if self._inner.eof else self._inner.unconsumed_tail
            if len(left) > len(piece):  # what was read before is read again
                data, at = left + data[at + len(piece) :], 0
            else:
                at += len(piece) - len(left)
            self._more = len(out) >= most and not self._inner.eof
            if len(out) >= most or (not piece and not self._more):
                break
        ended = self._inner.eof and not self._members
        self._rest = b"" if ended else data[at:]
        return bytes(out)

    def _follow(self, beginning: bytes) -> bool:
        """Begin the next member if that is what comes; other bytes behind an end are nothing."""
        if beginning != _MEMBER:
            self._members = self._members and _MEMBER.startswith(beginning)
            return False
        self._inner = zlib.decompressobj(_GZIP)
        return True

    def _inflated(self, data: bytes, most: int) -> bytes:
        if self._wrapped and not self._begun:
            self._tried += data
        try:
            out = self._inner.decompress(data, most)
        except zlib.error as error:
            if not self._wrapped or self._begun:
                raise Undecodable from error
            # Some servers leave out the wrapping, and browsers do not mind.
            self._inner, self._wrapped = zlib.decompressobj(-15), False
            return self._inflated(self._tried, most)
        self._begun = self._begun or bool(out) or len(self._tried) > _WRAPPING
        return out

    @property
    def hungry(self) -> bool:
        waits = self._inner.eof and len(self._rest) < len(_MEMBER)
        return waits or (not self._rest and not self._more)


class _Brotli:
    def __init__(self) -> None:
        self._inner = brotli.Decompressor()
        self._more = False
        self._rest = b""
        self._fed = bytearray()
        self._given = 0

    def decode(self, data: bytes, most: int) -> bytes:
        if self._inner.is_finished():  # what stands behind the end is nothing
            self._rest = b""
            return b""
        self._rest += data
        try:
            if self._more and not self._inner.can_accept_more_data():
                out = bytes(self._inner.process(b"", output_buffer_limit=most))
            else:
                data, self._rest = self._rest, b""
                if len(self._fed) <= _MOST_FED:
                    self._fed += data
                out = bytes(self._inner.process(data, output_buffer_limit=most))
        except brotli.error as error:
            if len(self._fed) > _MOST_FED:
                raise Undecodable from error
            out = self._to_its_end()
        self._given += len(out)
        self._more = len(out) >= most and not self._inner.is_finished()
        return out

    def _to_its_end(self) -> bytes:
        """Return what is not given yet: byte by byte it shows where the end is."""
        self._inner, self._rest = brotli.Decompressor(), b""
        out, given = bytearray(), 0
        for byte in self._fed:
            data = bytes([byte])
            while data or not self._inner.can_accept_more_data():
                try:
                    part = bytes(self._inner.process(data, output_buffer_limit=_WRAPPING))
                except brotli.error as error:
                    raise Undecodable from error
                data = b""
                given += len(part)
                out += part[max(0, len(part) - max(0, given - self._given)) :]
            if self._inner.is_finished():
                break
        return bytes(out)

    @property
    def hungry(self) -> bool:
        return not self._rest and not self._more


class _Zstandard:
    def __init__(self) -> None:
        self._inner = zstd.ZstdDecompressor()
        self._rest = b""
        self._following = False
        self._ended = False

    def decode(self, data: bytes, most: int) -> bytes:
        out = b""
        if self._ended:
            return out
        data = self._rest + data
        self._rest = b""
        while len(out) < most and (data or not self._inner.needs_input):
            if self._inner.eof:  # one frame may follow another
                data = self._inner.unused_data + data
                if not data:
                    break
                self._inner = zstd.ZstdDecompressor()
                self._following = True
            try:
                out += self._inner.decompress(data, max_length=most - len(out))
            except zstd.ZstdError as error:
                if not self._following:
                    raise Undecodable from error
                self._ended = True  # what stands behind the end is nothing
                return out
            data = b""
            if self._inner.eof and not self._inner.unused_data:
                break
        self._rest = data
        return out

    @property
    def hungry(self) -> bool:
        if self._ended:
            return True
        if self._inner.eof:
            return not self._rest and not self._inner.unused_data
        return not self._rest and self._inner.needs_input


class Plain:
    """No coding at all."""

    def __init__(self) -> None:
        self._rest = b""

    def decode(self, data: bytes, most: int) -> bytes:
        """Return up to ``most`` bytes more."""
        data = self._rest + data
        self._rest = data[most:]
        return data[:most]

    @property
    def hungry(self) -> bool:
        """Whether nothing more comes without more data."""
        return not self._rest


class Chain:
    """Several codings, one within the other."""

    def __init__(self, decoders: Sequence[Decoder]) -> None:
        self._decoders = decoders

    def decode(self, data: bytes, most: int) -> bytes:
        """Return up to ``most`` bytes more."""
        out = b""
        while len(out) < most:
            part = data
            for decoder in self._decoders:
                part = decoder.decode(part, most - len(out))
            out += part
            data = b""
            if not part and self.hungry:
                break
        return out

    @property
    def hungry(self) -> bool:
        """Whether nothing more comes without more data."""
        return all(decoder.hungry for decoder in self._decoders)


def decoder_of(codings: Sequence[str]) -> Decoder:
    """Return what decodes a body; raises Undecodable when it is coded too often."""
    if len(codings) > MOST_CODINGS:
        raise Undecodable
    if not codings:
        return Plain()
    one_by_one = [_decoder(coding) for coding in reversed(codings)]
    return one_by_one[0] if len(one_by_one) == 1 else Chain(one_by_one)


def _decoder(coding: str) -> Decoder:
    match coding:
        case "br":
            return _Brotli()
        case "zstd":
            return _Zstandard()
    return _Zlib(coding)


def decoded_whole(raw: bytes, codings: Sequence[str], most: int) -> bytes:
    """Return a whole body beneath its codings; raises Undecodable when that is above ``most``.

    A body that breaks off is returned as far as it goes: browsers show it, too.
    """
    decoder = decoder_of(codings)
    body = decoder.decode(raw, most + 1)
    if len(body) > most:
        raise Undecodable
    return body
