"""The bytes of the sealed spool: what a segment holds, and how whole parts are found again."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

import msgspec
from msgspec import Meta, Struct
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox

from protech_gui.domain.records import Entry
from protech_gui.domain.urges import SealedUrge

MAX_BYTES = 16 * 1024 * 1024
"""What all segments together may take: about 43,000 records of 386 bytes."""

MAX_BOX = 4400
"""The largest sealed box in bytes that is taken for one."""

SIZES = (320, 1024, 4352)
"""What is sealed is filled up to the first of these sizes that holds it, in bytes.

Whatever has no line of a person's is of the first size, so none of it tells by its size what
it is. Of an urge with more than a few letters it shows that it has a line,
and not how long that is, but that it may be far from plain letters. Every entry that there
can be fits the last size.
"""

URGE_SIZES = (112, 640, 3136)
"""The same for an urge before it goes into a record: each fits the size above it, as base64."""

_SEAL = 48
_MAGIC = b"protech spool 1\n"
_MARK = b"\xf5SP\x01"
_HEADER_BODY = len(_MAGIC) + 16 + 8 + 32
HEADER_SIZE = _HEADER_BODY + 4
FRAME_HEAD = len(_MARK) + 2 + 8 + 4
SMALLEST_FRAME = FRAME_HEAD + _SEAL + 192
"""The size of the smallest record in bytes: an earlier Protech filled less."""
_MAX_NUMBER = 2**53


class SealedEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """What is inside a box; spool id (hex) and number bind it to its place."""

    spool: Annotated[str, Meta(pattern="^[0-9a-f]{32}$")]
    number: Annotated[int, Meta(ge=1, le=_MAX_NUMBER)]
    entry: Entry


_decoder = msgspec.json.Decoder(SealedEntry)
_urge_decoder = msgspec.json.Decoder(SealedUrge)


@dataclass(frozen=True, slots=True)
class Header:
    """How a segment begins: ``spool`` is 16 bytes, ``first`` the number that comes next."""

    spool: bytes
    first: int
    public_key: bytes


@dataclass(frozen=True, slots=True)
class Frame:
    """One sealed record as found; its number is only a claim until the box is open."""

    number: int
    box: bytes


@dataclass(frozen=True, slots=True)
class Segment:
    """What a segment's bytes hold.

    ``header`` is None when it is damaged. ``damaged`` counts the stretches that are no
    record. ``size`` is the length in bytes, ``whole`` the length up to which nothing is
    torn: after it there is only the beginning of a record whose writing was interrupted.
    """

    header: Header | None
    frames: tuple[Frame, ...]
    damaged: int
    size: int
    whole: int

    @property
    def next_number(self) -> int:
        """A number, at least 1, that no record in this segment can have had or exceeded.

        Where something is damaged it leaves room for as many records as fit the bytes.
        """
        first = self.header.first if self.header else 1
        whole = sum(FRAME_HEAD + len(frame.box) for frame in self.frames)
        lost = (self.size - HEADER_SIZE - whole) // SMALLEST_FRAME
        room = len(self.frames) + lost if self.damaged else 0
        return max([1, first + room, *(frame.number + 1 for frame in self.frames)])


def encode_header(header: Header) -> bytes:
    """Return the bytes that a segment begins with."""
    body = _MAGIC + header.spool + header.first.to_bytes(8) + header.public_key
    return body + zlib.crc32(body).to_bytes(4)


def encode_frame(frame: Frame) -> bytes:
    """Return one record's bytes: mark, length of the box, number, checksum, box."""
    body = len(frame.box).to_bytes(2) + frame.number.to_bytes(8)
    return _MARK + body + zlib.crc32(body + frame.box).to_bytes(4) + frame.box


def seal(public_key: bytes, sealed: SealedEntry) -> bytes:
    """Return a box that only the vault's private key opens."""
    return _seal(public_key, sealed, SIZES)


def unseal(private_key: PrivateKey, box: bytes) -> SealedEntry | None:
    """Return what is in the box, or None when it is forged, damaged or another vault's."""
    return _unseal(private_key, box, _decoder)


def seal_urge(public_key: bytes, urge: SealedUrge) -> bytes:
    """Return a box for a BoxedUrge, which as well only the vault's private key opens."""
    return _seal(public_key, urge, URGE_SIZES)


def unseal_urge(private_key: PrivateKey, box: bytes) -> SealedUrge | None:
    """Return the urge in the box, or None when it is forged, damaged or another vault's."""
    return _unseal(private_key, box, _urge_decoder)


def parse(untrusted: bytes) -> Segment:
    """Return everything whole in a segment's bytes; never fails, whatever they are.

    After a damaged stretch it goes on at the next whole record.
    """
    header = _parse_header(untrusted[:HEADER_SIZE])
    frames = []
    damaged = 0
    position = HEADER_SIZE if header else 0
    whole = min(position, len(untrusted))
    for start, end, frame in _frames(untrusted, position):
        damaged += start != position
        frames.append(frame)
        position = whole = end
    if not _is_torn(untrusted[position:]):
        damaged += 1
        whole = len(untrusted)
    damaged = max(damaged, header is None)
    return Segment(header, tuple(frames), damaged, len(untrusted), whole)


def _seal(public_key: bytes, content: Struct, sizes: tuple[int, ...]) -> bytes:
    plain = msgspec.json.encode(content)
    filled = plain.ljust(next(size for size in sizes if len(plain) <= size))
    return SealedBox(PublicKey(public_key)).encrypt(filled)


def _unseal[T](
    private_key: PrivateKey, untrusted_box: bytes, decoder: msgspec.json.Decoder[T]
) -> T | None:
    try:
        return decoder.decode(SealedBox(private_key).decrypt(untrusted_box))
    except (CryptoError, msgspec.DecodeError, UnicodeDecodeError):
        return None


def _parse_header(head: bytes) -> Header | None:
    body, checksum = head[:_HEADER_BODY], head[_HEADER_BODY:]
    if len(checksum) != 4 or zlib.crc32(body).to_bytes(4) != checksum:
        return None
    rest = body.removeprefix(_MAGIC)
    first = int.from_bytes(rest[16:24])
    if len(rest) == len(body) or not 1 <= first <= _MAX_NUMBER:
        return None
    return Header(rest[:16], first, rest[24:])


def _frames(untrusted: bytes, position: int) -> Iterator[tuple[int, int, Frame]]:
    while (start := untrusted.find(_MARK, position)) >= 0:
        frame = _frame_at(untrusted, start)
        if frame is None:
            position = start + 1
        else:
            position = start + FRAME_HEAD + len(frame.box)
            yield start, position, frame


def _frame_at(untrusted: bytes, start: int) -> Frame | None:
    head = untrusted[start + len(_MARK) : start + FRAME_HEAD]
    length, number = int.from_bytes(head[:2]), int.from_bytes(head[2:10])
    if not _SEAL < length <= MAX_BOX or not 1 <= number < _MAX_NUMBER:
        return None
    box = untrusted[start + FRAME_HEAD : start + FRAME_HEAD + length]
    if len(box) != length or zlib.crc32(head[:10] + box).to_bytes(4) != head[10:]:
        return None
    return Frame(number, box)


def _is_torn(rest: bytes) -> bool:
    """Whether this is nothing but the beginning of one record, or space never filled."""
    if not rest.strip(b"\0"):
        return True
    if len(rest) < FRAME_HEAD:
        return _MARK.startswith(rest[: len(_MARK)])
    length = int.from_bytes(rest[len(_MARK) : len(_MARK) + 2])
    return rest.startswith(_MARK) and len(rest) < FRAME_HEAD + length <= FRAME_HEAD + MAX_BOX
