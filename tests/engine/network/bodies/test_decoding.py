"""What was coded comes back whole, in any pieces and never in larger ones than wanted."""

import gzip
import time
import zlib
from collections.abc import Callable
from random import Random

import brotli  # type: ignore[import-untyped]  # it has no types
import pytest
from hypothesis import given
from hypothesis import strategies as st
from mitmproxy.http import Headers

from engine.network.bodies import decoding
from engine.network.bodies.decoding import Undecodable, codings_of, decoded_whole, decoder_of

try:
    from compression import zstd  # type: ignore[import-not-found,unused-ignore]  # from 3.14 on
except ImportError:
    from backports import zstd


def bare(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(body) + packer.flush()


def two_frames(body: bytes) -> bytes:
    half = len(body) // 2
    return bytes(zstd.compress(body[:half])) + bytes(zstd.compress(body[half:]))


def members(body: bytes) -> bytes:
    third = len(body) // 3 or 1
    parts = (body[:third], b"", body[third : 2 * third], body[2 * third :])
    return b"".join(gzip.compress(part) for part in parts)


CODERS: list[tuple[tuple[str, ...], Callable[[bytes], bytes]]] = [
    ((), bytes),
    (("gzip",), gzip.compress),
    (("gzip",), members),
    (("x-gzip",), gzip.compress),
    (("deflate",), zlib.compress),
    (("deflate",), bare),
    (("br",), brotli.compress),
    (("zstd",), zstd.compress),
    (("zstd",), two_frames),
    (("br", "gzip"), lambda body: gzip.compress(brotli.compress(body))),
]


@pytest.mark.parametrize(("codings", "code"), CODERS)
@given(
    body=st.binary(max_size=3000).map(lambda one: one * 20),
    step=st.integers(1, 5000),
    most=st.integers(1, 9000),
)
def test_it_comes_back_in_any_pieces(
    codings: tuple[str, ...], code: Callable[[bytes], bytes], body: bytes, step: int, most: int
) -> None:
    raw, decoder, out = code(body), decoder_of(codings), b""
    for at in range(0, len(raw), step):
        out += decoder.decode(raw[at : at + step], most)
        while not decoder.hungry:
            out += decoder.decode(b"", most)
    assert out == body
    assert decoded_whole(raw, codings, len(body)) == body


@pytest.mark.parametrize(("codings", "code"), CODERS)
def test_too_much_is_refused(codings: tuple[str, ...], code: Callable[[bytes], bytes]) -> None:
    with pytest.raises(Undecodable):
        decoded_whole(code(bytes(5_000_000)), codings, 1_000_000)


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
@given(st.binary(min_size=20, max_size=500))
def test_nonsense_is_refused_or_ends(coding: str, raw: bytes) -> None:
    try:
        decoded_whole(raw, (coding,), 1_000_000)
    except Undecodable:
        return


@pytest.mark.parametrize(("codings", "code"), CODERS[1:])
@pytest.mark.parametrize("length", [3, 500, 70_000])
@pytest.mark.parametrize("behind", [b"more", bytes(30), b"\xff" * 9, b"\x1f"])
@pytest.mark.parametrize("step", [1, 999, 999_999])
def test_what_stands_behind_the_end_is_nothing(
    codings: tuple[str, ...], code: Callable[[bytes], bytes], length: int, behind: bytes, step: int
) -> None:
    body = Random(length).randbytes(length)
    raw, decoder, out = code(body) + behind, decoder_of(codings), b""
    for at in range(0, len(raw), step):
        out += decoder.decode(raw[at : at + step], 1024)
        while not decoder.hungry:
            out += decoder.decode(b"", 1024)
    assert out == body
    assert decoded_whole(raw, codings, length) == body


def test_what_is_too_long_to_be_read_again_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoding, "_MOST_FED", 20)
    with pytest.raises(Undecodable):
        decoded_whole(brotli.compress(Random(1).randbytes(500)) + b"more", ("br",), 9999)


def test_what_breaks_off_comes_as_far_as_it_goes() -> None:
    assert decoded_whole(gzip.compress(b"words" * 9999)[:-30], ("gzip",), 99_999)[:5] == b"words"


def test_many_members_are_read_in_their_own_time() -> None:
    raw = gzip.compress(b"a", mtime=0) * 200_000
    began = time.process_time()
    assert decoded_whole(raw, ("gzip",), 200_000) == b"a" * 200_000
    assert time.process_time() - began < 5


def test_nobody_codes_five_times() -> None:
    with pytest.raises(Undecodable):
        decoder_of(("gzip",) * 5)


def test_codings_are_told_by_both_heads() -> None:
    headers = Headers(
        [
            (b"Content-Encoding", b"GZIP , dcb"),
            (b"content-encoding", b"br"),
            (b"transfer-encoding", b"gzip, chunked"),
        ]
    )
    assert codings_of(headers) == ("gzip", "br", "gzip")
