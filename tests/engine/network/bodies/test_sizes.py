"""Sizes are read from heads, and nothing is said that a picture could get round."""

import struct

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.network.bodies.sizes import size_of
from tests.engine.network.judging.bodies import (
    animated,
    bitmap_in_icon,
    cup,
    film,
    icon,
    written,
)

SUFFIXES = [".jpg", ".png", ".gif", ".webp", ".avif", ".bmp", ".tiff", ".jp2"]

BEGINNINGS = [
    b"\xff\xd8\xff",
    b"\x89PNG\r\n\x1a\n",
    b"GIF89a",
    b"RIFF\x00\x00\x00\x00WEBPVP8X",
    b"BM\x00\x00\x00\x00\x00\x00\x00\x00\x36\x00\x00\x00\x28\x00\x00\x00",
    b"\x00\x00\x01\x00\x02\x00",
    b"II*\x00\x08\x00\x00\x00",
    b"MM\x00*\x00\x00\x00\x08",
    b"\x00\x00\x00\x10ftypavif\x00\x00\x00\x00",
    b"\x00\x00\x00\x0cjP  \r\n\x87\n",
    b"\xff\x4f\xff\x51",
]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_picture_has_the_size_that_it_is_decoded_to(suffix: str) -> None:
    body = written(cup(), suffix)
    assert size_of(body) == (300, 200)
    assert size_of(body[:8]) is None


@pytest.mark.parametrize("suffix", [".gif", ".png", ".webp", ".avif"])
def test_an_animation_has_the_size_of_its_frames(suffix: str) -> None:
    assert size_of(animated([cup(), cup()[::-1].copy()], suffix)) == (300, 200)


def test_lossy_and_lossless_are_alike() -> None:
    _, lossy = cv2.imencode(".webp", cup(), [cv2.IMWRITE_WEBP_QUALITY, 70])
    assert size_of(lossy.tobytes()) == (300, 200)
    clear = cv2.cvtColor(cup(), cv2.COLOR_BGR2BGRA)
    clear[:100, :, 3] = 0
    _, extended = cv2.imencode(".webp", clear, [cv2.IMWRITE_WEBP_QUALITY, 70])
    assert extended.tobytes()[12:16] == b"VP8X"
    assert size_of(extended.tobytes()) == (300, 200)


def test_a_bitmap_may_stand_on_its_head_or_be_of_the_first_kind() -> None:
    body = written(cup(), ".bmp")
    assert size_of(body[:22] + struct.pack("<i", -200) + body[26:]) == (300, 200)
    first = b"BM" + bytes(12) + struct.pack("<IHHHH", 12, 40, 50, 1, 24)
    assert size_of(first) == (40, 50)


def test_a_jpeg_tells_its_size_behind_whatever_it_says_before() -> None:
    body = written(cup())
    profile = b"\xff\xe2\xff\xfe" + bytes(65532)
    assert size_of(body[:2] + profile * 3 + b"\x00\x00" + body[2:]) == (300, 200)
    assert size_of(body[:2] + profile) is None
    assert size_of(b"\xff\xd8\xff\xda" + body[2:]) is None


def test_a_gif_is_as_large_as_its_first_frame() -> None:
    body = written(cup(), ".gif")
    hidden = body[:6] + struct.pack("<HH", 1, 1) + body[10:]
    assert size_of(hidden) == (300, 200)
    assert size_of(hidden[:20]) is None
    assert size_of(b"GIF89a\x40\x00\x40\x00\x00\x00\x00\x3b") is None
    comment = b"\x21\xfe" + b"\x01." * 70000 + b"\x00"
    assert size_of(b"GIF89a\x40\x00\x40\x00\x00\x00\x00" + comment + body[13:]) is None


def test_an_icon_is_as_large_as_its_largest_picture_whatever_its_directory_says() -> None:
    small, large = cup()[:20, :20].copy(), cup()
    assert size_of(icon([written(small, ".png"), written(large, ".png")])) == (300, 200)
    assert size_of(icon([bitmap_in_icon(large), written(small, ".png")])) == (300, 200)
    assert size_of(icon([written(small, ".png")])) == (20, 20)
    assert size_of(icon([written(small, ".png"), written(large, ".png")])[:200]) is None
    assert size_of(icon([])) is None
    assert size_of(icon([written(small, ".png")] * 65)) is None


def test_a_tiff_is_as_large_as_its_largest_page() -> None:
    _, pages = cv2.imencodemulti(".tiff", [cup()[:40, :50].copy(), cup()])
    assert size_of(pages.tobytes()) == (300, 200)
    endless = b"II*\x00\x08\x00\x00\x00" + struct.pack("<H", 2)
    endless += struct.pack("<HHII", 256, 4, 1, 60) + struct.pack("<HHII", 257, 3, 1, 60)
    assert size_of(endless + struct.pack("<I", 0)) == (60, 60)
    assert size_of(endless + struct.pack("<I", 8)) is None
    assert size_of(b"II*\x00\x08\x00\x00\x00" + struct.pack("<HI", 0, 0)) is None
    assert size_of(b"II+\x00" + bytes(20)) is None


def test_boxes_that_are_none_tell_nothing() -> None:
    types = b"\x00\x00\x00\x10ftypavif\x00\x00\x00\x00"
    assert size_of(types) is None
    assert size_of(types + b"\x00\x00\x00\x01meta" + bytes(8)) is None
    assert size_of(types + b"\x00\x00\x00\x08free" * 5000) is None
    long = struct.pack(">I4sQ", 1, b"ispe", 28) + struct.pack(">III", 0, 70, 80)
    inner = struct.pack(">I4s", 8 + len(long), b"ipco") + long
    inner = struct.pack(">I4s", 8 + len(inner), b"iprp") + inner
    assert size_of(types + struct.pack(">I4sI", 0, b"meta", 0) + inner) == (70, 80)


def test_a_bare_jpeg_2000_tells_its_size() -> None:
    head = b"\xff\x4f\xff\x51\x00\x2f\x00\x00" + struct.pack(">IIII", 110, 220, 10, 20)
    assert size_of(head) == (100, 200)


def test_what_has_no_size_or_an_empty_one_tells_none() -> None:
    assert size_of(b"") is None
    assert size_of(film([cup()] * 2)) is None
    assert size_of(b"RIFF\x00\x00\x00\x00WEBPVP8?" + bytes(20)) is None
    png = written(np.zeros((10, 10, 3), np.uint8), ".png")
    assert size_of(png[:16] + bytes(4) + png[20:]) is None
    assert size_of(png[:12] + b"iCCP" + png[16:]) is None


@given(st.sampled_from(BEGINNINGS), st.binary(max_size=300))
def test_any_head_has_an_answer(beginning: bytes, rest: bytes) -> None:
    size = size_of(beginning + rest)
    assert size is None or min(size) > 0


@given(st.sampled_from(SUFFIXES), st.data())
def test_a_head_with_a_changed_byte_has_an_answer(suffix: str, data: st.DataObject) -> None:
    body = bytearray(written(cup()[:40, :40].copy(), suffix)[:2000])
    at = data.draw(st.integers(0, len(body) - 1))
    body[at] = data.draw(st.integers(0, 255))
    size = size_of(bytes(body))
    assert size is None or min(size) > 0
