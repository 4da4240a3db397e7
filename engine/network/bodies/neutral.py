"""Neutral pictures: an even grey of the size of what is not shown."""

import struct
import zlib
from base64 import b64encode
from functools import lru_cache

CONTENT_TYPE = "image/png"

MOST_SIDE = 4096
"""Pixels; what is larger is shown smaller, in the same proportions."""

_GREY = b"\xd0\xd0\xd0"


@lru_cache(maxsize=128)
def neutral(width: int, height: int) -> bytes:
    """Return a PNG of so many pixels, of one colour, at most MOST_SIDE on its longer side."""
    longest = max(width, height)
    if longest > MOST_SIDE:
        width = max(1, width * MOST_SIDE // longest)
        height = max(1, height * MOST_SIDE // longest)
    row = bytes(1 + (width + 7) // 8)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 3, 0, 0, 0)),
            _chunk(b"PLTE", _GREY),
            _chunk(b"IDAT", zlib.compress(row * height, 9)),
            _chunk(b"IEND", b""),
        )
    )


def neutral_signs(length: int, size: tuple[int, int]) -> bytes:
    """Return base64 of exactly so many signs: of a neutral picture if one fits, or of nothing.

    What does not come to a whole number of bytes is filled up with blanks, which are passed over.
    """
    for width, height in (size, (1, 1)):
        picture = neutral(width, height)
        signs = b64encode(picture + bytes(-len(picture) % 3))
        if len(signs) <= length:
            return signs.ljust(length - length % 4, b"A").ljust(length)
    return b"A" * length


def neutral_url(length: int, size: tuple[int, int]) -> bytes:
    """Return a data URL of exactly so many bytes: a neutral picture if one fits, or nothing."""
    for width, height in (size, (1, 1)):
        picture = neutral(width, height)
        picture += bytes(-len(picture) % 3)  # nothing may follow the signs that fill up
        for kind in (b"image/png", b"image/apng"):
            url = b"data:" + kind + b";base64," + b64encode(picture)
            signs = length - len(kind) - len(b"data:;base64,")
            if len(url) <= length and signs % 4 != 1:
                return url.ljust(length, b"A")
    return b"data:,".ljust(length, b"A")[:length]


def _chunk(name: bytes, content: bytes) -> bytes:
    return (
        struct.pack(">I", len(content))
        + name
        + content
        + struct.pack(">I", zlib.crc32(name + content))
    )
