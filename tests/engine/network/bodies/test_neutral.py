"""Neutral pictures are pictures, of the size of what they stand for."""

from base64 import b64decode

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.network.bodies.kinds import kind_of
from engine.network.bodies.neutral import MOST_SIDE, neutral, neutral_signs, neutral_url
from engine.network.bodies.sizes import size_of
from engine.network.verdicts import Kind


@pytest.mark.parametrize("size", [(1, 1), (7, 3), (200, 100), (MOST_SIDE, 9)])
def test_it_is_an_even_picture_of_that_size(size: tuple[int, int]) -> None:
    picture = neutral(*size)
    assert kind_of(picture) is Kind.PICTURE
    assert size_of(picture) == size
    pixels = cv2.imdecode(np.frombuffer(picture, np.uint8), cv2.IMREAD_COLOR)
    assert pixels is not None
    assert pixels.shape[:2] == size[::-1]
    assert (pixels == pixels[0, 0]).all()
    assert neutral(*size) is picture


def test_a_huge_one_is_shown_smaller() -> None:
    assert size_of(neutral(100_000, 50_000)) == (MOST_SIDE, MOST_SIDE // 2)
    assert size_of(neutral(1, 100_000)) == (1, MOST_SIDE)
    assert len(neutral(100_000, 100_000)) < 10_000


@pytest.mark.parametrize("length", [*range(8), 99, 130, 135, 136, 137, 1000])
def test_neutral_signs_are_exactly_as_many(length: int) -> None:
    signs = neutral_signs(length, (200, 100))
    assert len(signs) == length
    assert length < 130 or b64decode(signs).startswith(neutral(200, 100)[:16])


@given(st.integers(0, 3000), st.integers(1, 5000), st.integers(1, 5000))
def test_a_neutral_one_is_exactly_as_long(length: int, width: int, height: int) -> None:
    assert len(neutral_url(length, (width, height))) == length
