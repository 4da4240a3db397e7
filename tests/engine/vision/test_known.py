"""Known pictures are recognised at any size, and others are not."""

import numpy as np
import pdqhash
import pytest

from engine.terms import Category
from engine.vision.known import (
    HASH_BYTES,
    HASHED_SIDE,
    MATCH_BITS,
    KnownPictures,
    hash_of,
    read_hashes,
)
from tests.visual.scenes import Bgrx, face_picture, faceless_picture, practice_picture, scaled


def known(*pictures: Bgrx) -> KnownPictures:
    hashes = [hash_of(picture) for picture in pictures]
    return KnownPictures(Category.TEST, np.stack([bits for bits in hashes if bits is not None]))


@pytest.mark.parametrize("width", [140, 210, 315, 420, 840])
def test_a_known_picture_is_recognised_at_any_size(width: int) -> None:
    shown = hash_of(scaled(practice_picture(), width, width * 280 // 420))
    assert shown is not None
    assert known(faceless_picture(), practice_picture()).has(shown)


def test_a_box_that_is_a_pixel_off_is_recognised() -> None:
    shown = hash_of(practice_picture()[1:-1, 1:])
    assert shown is not None
    assert known(practice_picture()).has(shown)


@pytest.mark.parametrize("side", [40, 90, 127, 300, 512, 900, 2000])
@pytest.mark.parametrize("high", [0.5, 1.0, 1.7])
def test_the_hash_is_the_library_s(side: int, high: float) -> None:
    picture = scaled(face_picture(), side, round(side * high))
    bits, _ = pdqhash.compute(np.ascontiguousarray(picture[..., 2::-1]))
    shown = hash_of(picture)
    assert shown is not None
    apart = int(np.bitwise_count(shown ^ np.packbits(bits.astype(np.uint8))).sum())
    assert apart <= (8 if max(picture.shape) <= HASHED_SIDE else 20)


def test_other_pictures_are_not_known() -> None:
    shown = hash_of(face_picture())
    assert shown is not None
    assert not known(faceless_picture(), practice_picture()).has(shown)


def test_the_limit_is_counted_in_bits() -> None:
    zero = np.zeros((1, HASH_BYTES), np.uint8)
    shown = np.zeros(HASH_BYTES, np.uint8)
    shown[: MATCH_BITS // 8] = 255
    shown[-1] = 2 ** (MATCH_BITS % 8) - 1
    assert KnownPictures(Category.TEST, zero).has(shown)
    shown[-2] = 1
    assert not KnownPictures(Category.TEST, zero).has(shown)


def test_an_empty_list_knows_nothing() -> None:
    empty = read_hashes(b"")
    assert empty is not None
    assert not KnownPictures(Category.TEST, empty).has(np.zeros(HASH_BYTES, np.uint8))


def test_a_list_cut_off_is_no_list() -> None:
    assert read_hashes(b"x" * (HASH_BYTES + 1)) is None


def test_a_picture_that_says_too_little_has_no_hash() -> None:
    assert hash_of(np.full((200, 200, 4), 128, np.uint8)) is None
