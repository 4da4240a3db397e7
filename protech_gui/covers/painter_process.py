"""The painter, a process of its own: looks come in on its standard input, pictures go out."""

import os
import sys
from typing import IO

import msgspec

from protech_gui.covers.looks import AnyLook, Painted

LENGTH_BYTES = 4
"""Before each look and each header stands its length, big endian."""

_LARGEST = 4096
"""No look takes more bytes; a header with three buttons takes some hundred."""

_looks = msgspec.json.Decoder(AnyLook)
_headers = msgspec.json.Decoder(Painted)
_encoder = msgspec.json.Encoder()


def main() -> int:
    """Paint until the covers process closes the pipe; returns the exit code."""
    # Pictures are painted in memory; no screen is needed, and none is asked for.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # No library shall write between the pictures.
    from protech_gui.covers.studio import Studio

    studio = Studio()
    while (look := read_look(sys.stdin.buffer)) is not None:
        header, pixels = studio.paint(look)
        write(out, header)
        out.write(pixels)
        out.flush()
    return 0


def read_look(source: IO[bytes]) -> AnyLook | None:
    """Return the next look, or None at the end or at what is none."""
    return _read(source, _looks)


def read_painted(source: IO[bytes]) -> Painted | None:
    """Return the next header, or None at the end or at what is none."""
    return _read(source, _headers)


def write(target: IO[bytes], value: AnyLook | Painted) -> None:
    """Write a look or a header."""
    body = _encoder.encode(value)
    target.write(len(body).to_bytes(LENGTH_BYTES) + body)


def _read[T](source: IO[bytes], decoder: msgspec.json.Decoder[T]) -> T | None:
    length = int.from_bytes(source.read(LENGTH_BYTES))
    if not 0 < length <= _LARGEST:
        return None
    try:
        return decoder.decode(source.read(length))
    except msgspec.DecodeError:
        return None
