"""A picture is turned as its EXIF says, and left alone by what is no EXIF."""

import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.network.judging.exif import upright

PICTURE = np.arange(24, dtype=np.uint8).reshape(2, 3, 4)


def exif(orientation: int, order: str = "<") -> bytes:
    mark = b"II*\x00" if order == "<" else b"MM\x00*"
    other = struct.pack(f"{order}HHIHH", 0x010F, 2, 1, 0, 0)
    tag = struct.pack(f"{order}HHIHH", 0x0112, 3, 1, orientation, 0)
    return mark + struct.pack(f"{order}IH", 8, 2) + other + tag


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_picture_is_turned(order: str) -> None:
    assert np.array_equal(upright(PICTURE, exif(3, order)), PICTURE[::-1, ::-1])
    assert np.array_equal(upright(PICTURE, exif(6, order)), np.rot90(PICTURE, 3))
    assert np.array_equal(upright(PICTURE, b"Exif\x00\x00" + exif(8, order)), np.rot90(PICTURE))


@pytest.mark.parametrize("told", [b"", b"II*\x00", exif(1), exif(2), exif(99), exif(3)[:30]])
def test_what_says_nothing_leaves_it_as_it_is(told: bytes) -> None:
    assert upright(PICTURE, told) is PICTURE


@given(st.binary(max_size=80))
def test_any_bytes_leave_a_picture(told: bytes) -> None:
    assert upright(PICTURE, b"MM\x00*" + told).size == PICTURE.size
