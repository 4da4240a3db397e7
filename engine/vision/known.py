"""Known pictures: lists of PDQ hashes, and whether a picture is on one."""

from dataclasses import dataclass

import cv2
import numpy as np
import pdqhash
from numpy.typing import NDArray

from engine.terms import Category
from engine.vision.pixels import Pixels

HASH_BYTES = 32
"""A PDQ hash has 256 bits."""

MATCH_BITS = 31
"""Hashes that differ in so many bits or fewer are of the same picture: the threshold that the
authors of PDQ recommend (Meta, "The TMK+PDQF Video-Hashing Algorithm and the PDQ
Image-Hashing Algorithm", 2019)."""

LEAST_QUALITY = 50
"""Pictures below this PDQ quality (0 to 100) have too little in them to be told apart."""

SAMPLES = 64
"""PDQ takes so many samples along each side, of what lies round them on average."""

HASHED_SIDE = 1024
"""Pixels; larger pictures are reduced to this before, which puts their hashes up to 18 bits away
from those that the whole of them would have. Those of others are up to 8 away, by rounding."""


@dataclass(frozen=True)
class KnownPictures:
    """One list: packed hashes, n x 32 bytes, and what a match counts as."""

    category: Category
    hashes: NDArray[np.uint8]

    def has(self, bits: NDArray[np.uint8]) -> bool:
        """Return whether a hash (32 bytes) is within MATCH_BITS of one of the list."""
        apart = np.bitwise_count(self.hashes ^ bits).sum(axis=1, dtype=np.uint16)
        return bool((apart <= MATCH_BITS).any())


def read_hashes(content: bytes) -> NDArray[np.uint8] | None:
    """Return the hashes of a list's file, n x 32; None when its length is no multiple of 32."""
    if len(content) % HASH_BYTES:
        return None
    return np.frombuffer(content, np.uint8).reshape(-1, HASH_BYTES)


def hash_of(picture: Pixels) -> NDArray[np.uint8] | None:
    """Return a picture's PDQ hash, 32 bytes; None when the picture says too little.

    The library averages round every pixel, and takes 8 ms for 512 px. So that is done here, as
    the same paper says, and it gets the samples alone: 0.7 ms.
    """
    height, width = picture.shape[:2]
    grey = cv2.cvtColor(picture, cv2.COLOR_BGRA2GRAY)
    scale = HASHED_SIDE / max(height, width)
    if scale < 1:
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        grey = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    samples = np.rint(_averaged(grey)[np.ix_(*map(_sampled, grey.shape))]).astype(np.uint8)
    bits, quality = pdqhash.compute(cv2.cvtColor(samples, cv2.COLOR_GRAY2RGB))
    if quality < LEAST_QUALITY:
        return None
    packed: NDArray[np.uint8] = np.packbits(bits.astype(np.uint8))
    return packed


def _averaged(grey: cv2.typing.MatLike) -> cv2.typing.MatLike:
    """Return the average round each pixel, taken twice over a 128th of both sides."""
    down, along = (-(-length // (2 * SAMPLES)) for length in grey.shape)
    middle = ((along - 1) // 2, (down - 1) // 2)
    once = cv2.blur(grey.astype(np.float32), (along, down), anchor=middle)
    return cv2.blur(once, (along, down), anchor=middle)


def _sampled(length: int) -> NDArray[np.intp]:
    """Return which pixels along a side are samples: the middles of as many equal parts."""
    return ((np.arange(SAMPLES) + 0.5) * length / SAMPLES).astype(np.intp)
