"""Passing: bodies go to the judge's process and decisions come back, over two pipes."""

import os

import msgspec
from msgspec import Struct

from engine.network.verdicts import Kind, Outcome
from engine.terms import Category, Level, Ordinal, Path

MOST_BODY = 64 * 1024 * 1024
"""Bytes; no larger body is taken."""

MOST_HEADER = 8192
"""Bytes; the longest has a path in it."""

_LENGTHS = 8
"""Before each message stand the lengths of its header and of its body, 4 bytes each, big endian."""

_CHUNK = 1024 * 1024


class Open(Struct, frozen=True, tag=True, forbid_unknown_fields=True):
    """What to judge with; comes first, and once."""

    pack: Path
    level: Level


class Ask(Struct, frozen=True, tag=True, forbid_unknown_fields=True):
    """The body that follows is to be judged."""

    number: Ordinal
    kind: Kind
    level: Level


class Opened(Struct, frozen=True, tag=True, forbid_unknown_fields=True):
    """Whether the pack can be used; without one nothing is judged."""

    able: bool


class Told(Struct, frozen=True, tag=True, forbid_unknown_fields=True):
    """What was decided of a body."""

    number: Ordinal
    outcome: Outcome
    category: Category


class Alive(Struct, frozen=True, tag=True, forbid_unknown_fields=True):
    """The judge lives, whatever it is busy with."""


Order = Open | Ask
Answer = Opened | Told | Alive

_orders: msgspec.json.Decoder[Order] = msgspec.json.Decoder(Order)
_answers: msgspec.json.Decoder[Answer] = msgspec.json.Decoder(Answer)
_encoder = msgspec.json.Encoder()


def write(target: int, message: Order | Answer, body: bytes = b"") -> None:
    """Write a message and its body to a descriptor; raises OSError when nobody reads there."""
    header = _encoder.encode(message)
    lengths = len(header).to_bytes(4) + len(body).to_bytes(4)
    for piece in (lengths + header, body):
        view = memoryview(piece)
        while view:
            view = view[os.write(target, view) :]


def read_order(source: int) -> tuple[Order, bytes] | None:
    """Return the next order and its body; None at the end, or at what is none."""
    return _read(source, _orders, MOST_BODY)


def read_answer(source: int) -> Answer | None:
    """Return the next answer; None at the end, or at what is none."""
    read = _read(source, _answers, 0)
    return read and read[0]


def _read[T](source: int, decoder: msgspec.json.Decoder[T], most: int) -> tuple[T, bytes] | None:
    try:
        lengths = _exactly(source, _LENGTHS)
        header, body = int.from_bytes(lengths[:4]), int.from_bytes(lengths[4:])
        if not 0 < header <= MOST_HEADER or body > most:
            return None
        return decoder.decode(_exactly(source, header)), _exactly(source, body)
    except (OSError, EOFError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _exactly(source: int, length: int) -> bytes:
    """Return so many bytes; raises EOFError when there are fewer."""
    pieces = []
    while length:
        piece = os.read(source, min(length, _CHUNK))
        if not piece:
            raise EOFError
        pieces.append(piece)
        length -= len(piece)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)
