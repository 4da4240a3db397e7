"""All pictures of an icon come out, those too small to be judged aside."""

import struct

import cv2
import numpy as np
import pytest

from engine.network.judging.icons import icon_pictures
from tests.engine.network.judging.bodies import alike, bitmap_in_icon, cup, icon, written


def shown(body: bytes) -> list[np.ndarray]:
    return [
        np.asarray(cv2.imdecode(np.frombuffer(picture, np.uint8), cv2.IMREAD_COLOR), np.uint8)
        for picture in icon_pictures(body)
    ]


def test_pictures_of_both_kinds_come_out() -> None:
    small = cup()[:20, :20].copy()
    body = icon([written(cup(), ".png"), bitmap_in_icon(cup()), written(small, ".png")])
    pictures = shown(body)
    assert len(pictures) == 2
    assert all(alike(picture, cup()) for picture in pictures)


def test_a_bitmap_of_few_colours_keeps_them() -> None:
    palette = bytes(4) + b"\xff\xff\xff\x00"
    header = struct.pack("<IiiHHIIiiII", 40, 64, 80, 1, 1, 0, 0, 0, 0, 0, 0)
    rows = (b"\xf0" * 8) * 40 + bytes(8 * 40)
    (picture,) = shown(icon([header + palette + rows]))
    assert picture.shape == (40, 64, 3)
    assert set(np.unique(picture)) == {0, 255}


def test_a_bitmap_of_the_first_kind_comes_out() -> None:
    palette = bytes(3) + b"\xff\xff\xff"
    header = struct.pack("<IHHHH", 12, 64, 80, 1, 1)
    (picture,) = shown(icon([header + palette + (b"\xf0" * 8) * 40 + bytes(8 * 40)]))
    assert picture.shape == (40, 64, 3)


def test_an_icon_that_breaks_off_is_none() -> None:
    body = icon([written(cup(), ".png")])
    with pytest.raises(IndexError):
        list(icon_pictures(body[:-1]))
    with pytest.raises(IndexError):
        list(icon_pictures(body[:30]))
