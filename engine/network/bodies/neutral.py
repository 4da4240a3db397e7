"""Neutral pictures: an even grey of the size of what is not shown."""

import struct
import zlib
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


def _chunk(name: bytes, content: bytes) -> bytes:
    return (
        struct.pack(">I", len(content))
        + name
        + content
        + struct.pack(">I", zlib.crc32(name + content))
    )
