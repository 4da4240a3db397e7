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

HASHED_SIDE = 128
"""Pixels; pictures are reduced to this before: 0.2 ms instead of 8 ms for 512 px, and at most
8 bits away from the full picture's hash."""


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
    """Return a picture's PDQ hash, 32 bytes; None when the picture says too little."""
    height, width = picture.shape[:2]
    scale = min(1.0, HASHED_SIDE / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    grey = cv2.cvtColor(picture, cv2.COLOR_BGRA2GRAY)  # a hash is of the luminance alone
    small = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    bits, quality = pdqhash.compute(cv2.cvtColor(small, cv2.COLOR_GRAY2RGB))
    if quality < LEAST_QUALITY:
        return None
    packed: NDArray[np.uint8] = np.packbits(bits.astype(np.uint8))
    return packed
