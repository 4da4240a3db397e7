"""What a body is is told as early as it is sure, and never earlier."""

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.network.bodies.beginning import Beginning, is_text, is_wide
from engine.network.bodies.kinds import kind_of
from engine.network.verdicts import Kind
from tests.engine.network.proxy.world import BAD, FILM, picture

PICTURES = {
    form: picture(60, 40, 5, form) for form in (".jpg", ".png", ".webp", ".bmp", ".tiff", ".gif")
}
PICTURES["avif"] = b"\0\0\0\x1cftypisom\0\0\0\0mif1avif" + bytes(300)
PICTURES["icon"] = b"\0\0\1\0\1\0" + bytes(300)
PICTURES["parts"] = b"\r\n--x\r\nContent-Type: image/jpeg\r\n\r\n" + BAD


@pytest.mark.parametrize("body", PICTURES.values(), ids=PICTURES.keys())
def test_a_picture_is_told_byte_by_byte(body: bytes) -> None:
    beginning = Beginning((), wide=False)
    told = [kind for byte in body[:1100] if (kind := beginning.feed(bytes([byte])))]
    assert told[0] is Kind.PICTURE


@pytest.mark.parametrize(
    "body", [b"data: x\n\n", b"{", b"\0\0\0\0\x05\x0a", b"\x01", b"<", b"event"]
)
def test_what_is_none_does_not_wait(body: bytes) -> None:
    kind = Beginning((), wide=False).feed(body)
    assert kind in (Kind.TEXT, Kind.OTHER)


def test_a_film_is_told() -> None:
    assert Beginning((), wide=False).feed(FILM[:20]) is Kind.VIDEO
    packets = b"".join(b"G" + bytes(187) for _ in range(4))
    beginning = Beginning((), wide=False)
    assert beginning.feed(packets[:100]) is None
    assert beginning.feed(packets[100:500]) is Kind.VIDEO


@given(st.binary(max_size=1500), st.lists(st.integers(1, 400), max_size=8))
def test_what_is_told_early_stays_so(body: bytes, steps: list[int]) -> None:
    beginning, at = Beginning((), wide=False), 0
    for step in [*steps, 1500]:
        kind = beginning.feed(body[at : at + step])
        at += step
        if kind is not None:
            assert (kind in (Kind.PICTURE, Kind.VIDEO)) == (
                kind_of(body) in (Kind.PICTURE, Kind.VIDEO)
            )
            return
    assert beginning.end() is not None


def test_one_that_is_not_coded_as_it_says_is_told_as_it_is() -> None:
    beginning = Beginning(("gzip",), wide=False)
    assert beginning.feed(BAD[:100]) is Kind.PICTURE
    assert beginning.codings == ()


def test_one_coded_too_often_is_taken_as_it_is() -> None:
    assert (
        Beginning(("gzip",) * 9, wide=False).feed(gzip.compress(b"x" * 2000, mtime=0)) is Kind.OTHER
    )


def test_one_that_hides_is_held() -> None:
    head = b"\x1f\x8b\x08\x08" + bytes(6) + b"x" * 70_000
    assert Beginning(("gzip",), wide=False).feed(head) is Kind.PICTURE


def test_texts_are_told() -> None:
    assert is_text(b"words \x1b$B")
    assert not is_text(b"words \x00")
    assert is_text("\ufeffa".encode("utf-16-le"))
    assert is_wide(b"a\0", "text/html; charset=UTF-16")
    assert not is_wide(b"ab", "text/html")
    assert Beginning((), wide=True).feed(b"a\0b\0" * 400) is Kind.TEXT
