"""Kinds are told by content: whatever a browser would show as a picture is one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.network.bodies.kinds import FIRST_BYTES, kind_of
from engine.network.verdicts import Kind
from tests.engine.network.judging.bodies import cup, film, icon, written

TEXTS = [
    "<!DOCTYPE html><html>",
    "  \r\n\t<p>Hello",
    "<!-- a comment --><b>",
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">',
    "<svg>",
    '@charset "utf-8";\nbody{}',
    "/* a comment */ body { color: red }",
    ".a, .b > a:hover { margin: 0 }",
    "#top{}",
    "*{box-sizing:border-box}",
    ":root { --blue: #00f }",
    "@media print { a { color: black } }",
    "@font-face{font-family:x}",
    "/*" + " long" * FIRST_BYTES,
    " " * FIRST_BYTES,
]


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".gif", ".webp", ".avif", ".bmp", ".tiff"])
def test_pictures_are_pictures(suffix: str) -> None:
    assert kind_of(written(cup(), suffix)[:FIRST_BYTES]) is Kind.PICTURE


def test_icons_are_pictures_and_films_are_videos() -> None:
    assert kind_of(icon([written(cup(), ".png")])) is Kind.PICTURE
    assert kind_of(film([cup()] * 2)) is Kind.VIDEO


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_markup_and_style_sheets_are_text(text: str, encoding: str) -> None:
    assert kind_of(text.encode(encoding)[: FIRST_BYTES + 2]) is Kind.TEXT


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_markup_without_a_mark_of_its_byte_order_is_text(encoding: str) -> None:
    assert kind_of("<html>".encode(encoding)) is Kind.TEXT


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"   ",
        b'{"a": {"b": 1}}',
        b"[1, 2]",
        b"plain words, and nothing else",
        b"var a = {b: 1};",
        b"#EXTM3U\n#EXT-X-VERSION:3\n",
        b"\x00\x01\x02",
        b"%PDF-1.7 <b>",
    ],
)
def test_everything_else_is_other(body: bytes) -> None:
    assert kind_of(body) is Kind.OTHER


def test_a_picture_that_goes_on_as_something_else_is_a_picture() -> None:
    assert kind_of(written(cup(), ".gif") + b"<html>PK\x03\x04") is Kind.PICTURE
    assert kind_of(b"GIF89a=1;/*<html>") is Kind.PICTURE


@given(st.binary(max_size=200))
def test_any_bytes_have_a_kind(body: bytes) -> None:
    assert kind_of(body) in Kind
