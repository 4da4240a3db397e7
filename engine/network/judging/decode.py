"""Decoding: a body's bytes become the pictures that a browser would show, within bounds."""

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext

import cv2
import numpy as np

from engine.network.bodies.forms import FILMS, Form, form_of
from engine.network.bodies.sizes import Size, size_of
from engine.network.judging.exif import upright
from engine.network.judging.icons import icon_pictures
from engine.network.judging.moving import (
    MOST_FRAMES,
    UndecodableError,
    animation_frames,
    film_frames,
)
from engine.network.judging.unequal import UnequalFrames
from engine.vision.pixels import Pixels

MOST_PIXELS = 100_000_000
MOST_SIDE = 20_000
"""A picture that says it is larger is not decoded; one of 100 million takes 0.4 GB."""

SEEN_SIDE = 1080
"""Pixels; the shorter side to which a far larger picture may be reduced while it is decoded: hardly
any screen shows more of one at a time."""

MOST_SCANS = 100
"""A JPEG that comes in more steps is not decoded: each takes as long as a whole picture, and
none needs more than about ten."""

MOST_CHUNKS = 100_000
"""A PNG of more pieces is not decoded; those of 100 MB have some ten thousand."""

MOST_PAGES = 8
"""A TIFF of more pages is not decoded."""

LARGE_PIXELS = 16_000_000
"""Of pictures above this one is decoded at a time, so that memory does not run out."""

SEEN_THROUGH = 0.1
"""A picture of which this share is more clear than not is judged on a white and a black ground."""

_WHITE, _BLACK = 255, 0

_MOVES_IN_WEBP = 0x02

_SIGNATURE = 8
"""Bytes before a PNG's first piece."""

_STILL = frozenset({b"IHDR", b"PLTE", b"tRNS", b"eXIf", b"IDAT", b"IEND"})

_END_OF_JPEG = b"\xff\xd9"

_REDUCED = (
    (8, cv2.IMREAD_REDUCED_COLOR_8),
    (4, cv2.IMREAD_REDUCED_COLOR_4),
    (2, cv2.IMREAD_REDUCED_COLOR_2),
)

_one_large = threading.Lock()


def frames_of(body: bytes, late: Callable[[], bool]) -> Iterator[Pixels]:
    """Yield what a body shows: one picture, or several that stand for all of them.

    Nothing comes of a film that is only to be heard. ``late`` says that time is up. Raises
    UndecodableError, also after some frames: then it is unknown what else there would be.
    """
    form = form_of(body)
    try:
        for frame in _frames(body, form, late):
            yield from grounded(frame)
    except Exception:  # what the libraries raise at broken bytes is not told beforehand
        raise UndecodableError from None


def _frames(body: bytes, form: Form | None, late: Callable[[], bool]) -> Iterator[Pixels]:
    if form in FILMS and form:
        return film_frames(body, form, late)
    reader = _READERS.get(form) if form else None
    if reader is None:  # what only some browsers show, and nothing here can decode
        raise UndecodableError
    return reader(body, _bounded(body), late)


def _bounded(body: bytes) -> Size:
    """Return a picture's size; raises UndecodableError when it is too large or not told."""
    size = size_of(body)
    if size is None or max(size) > MOST_SIDE or size[0] * size[1] > MOST_PIXELS:
        raise UndecodableError
    return size


def _decoded(body: bytes, how: int, size: Size) -> Pixels:
    with _large(size):
        return _as_pixels(cv2.imdecode(np.frombuffer(body, np.uint8), how))


def _large(size: Size) -> AbstractContextManager[object]:
    """Return what a picture is decoded within."""
    return _one_large if size[0] * size[1] > LARGE_PIXELS else nullcontext()


def _jpeg(body: bytes, size: Size, _: Callable[[], bool]) -> Iterator[Pixels]:
    if body.count(b"\xff\xda") > MOST_SCANS:
        raise UndecodableError
    how = next((how for by, how in _REDUCED if min(size) >= by * SEEN_SIDE), cv2.IMREAD_COLOR)
    try:
        yield _decoded(body, how, size)
    except UndecodableError:  # browsers show as much as there is of one that was broken off
        yield _decoded(body + _END_OF_JPEG, how, size)


def _png(body: bytes, size: Size, late: Callable[[], bool]) -> Iterator[Pixels]:
    """Yield a PNG's picture, and the frames of one that moves.

    The picture itself is shown where the rest is not understood.
    """
    chunks = list(_chunks(body))
    still = b"".join(chunk for name, chunk in chunks if name in _STILL)
    yield _with_alpha(body[:_SIGNATURE] + still, size)
    if any(name == b"acTL" for name, _ in chunks):
        yield from animation_frames(body, Form.PNG, late)


def _chunks(body: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield what a PNG consists of, by name; raises UndecodableError when it breaks off.

    Where it says that more follows than there is, the decoder would set aside up to 4 GB, and
    at a broken animation it crashes: so it gets only what is whole, and of that what it needs.
    """
    at = _SIGNATURE
    for _ in range(MOST_CHUNKS):
        name, end = body[at + 4 : at + 8], at + 12 + int.from_bytes(body[at : at + 4])
        if end > len(body):
            break
        yield name, body[at:end]
        at = end
        if name == b"IEND":
            return
    raise UndecodableError


def _with_alpha(body: bytes, size: Size) -> Pixels:
    """Return a picture with what shows through it, turned as its EXIF says."""
    with _large(size):
        picture, kinds, contents = cv2.imdecodeWithMetadata(
            np.frombuffer(body, np.uint8), flags=cv2.IMREAD_UNCHANGED
        )
    pixels = _as_pixels(picture)
    for kind, content in zip(kinds, contents, strict=True):
        if kind == cv2.IMAGE_METADATA_EXIF:
            return upright(pixels, np.asarray(content).tobytes())
    return pixels


def _gif(body: bytes, _: Size, late: Callable[[], bool]) -> Iterator[Pixels]:
    return animation_frames(body, Form.GIF, late)


def _webp(body: bytes, size: Size, late: Callable[[], bool]) -> Iterator[Pixels]:
    if body[12:16] == b"VP8X" and body[20] & _MOVES_IN_WEBP:
        return animation_frames(body, Form.WEBP, late)
    return iter((_with_alpha(body, size),))


def _avif(body: bytes, size: Size, _: Callable[[], bool]) -> Iterator[Pixels]:
    most = min(MOST_FRAMES, MOST_PIXELS // (size[0] * size[1]))
    read, animation = cv2.imdecodeanimation(np.frombuffer(body, np.uint8), count=most + 1)
    if not read or not 0 < len(animation.frames) <= most:
        raise UndecodableError
    picked = UnequalFrames()
    for frame in animation.frames:
        picked.take(_as_pixels(frame))
    return picked.frames()


def _plain(body: bytes, size: Size, _: Callable[[], bool]) -> Iterator[Pixels]:
    yield _decoded(body, cv2.IMREAD_COLOR, size)


def _tiff(body: bytes, size: Size, _: Callable[[], bool]) -> Iterator[Pixels]:
    with _large(size):
        read, pages = cv2.imdecodemulti(np.frombuffer(body, np.uint8), cv2.IMREAD_COLOR)
    if not read or not 0 < len(pages) <= MOST_PAGES:
        raise UndecodableError
    return map(_as_pixels, pages)


def _icons(body: bytes, _: Size, late: Callable[[], bool]) -> Iterator[Pixels]:
    for picture in icon_pictures(body):
        if form_of(picture) is Form.PNG:
            yield from _png(picture, _bounded(picture), late)
        else:
            yield _decoded(picture, cv2.IMREAD_COLOR, _bounded(picture))


def _as_pixels(decoded: object) -> Pixels:
    """Return decoded pixels in 8 bits and four channels; raises UndecodableError for none."""
    if not isinstance(decoded, np.ndarray) or not decoded.size:
        raise UndecodableError
    if decoded.dtype == np.uint16:
        decoded = (decoded >> 8).astype(np.uint8)
    if decoded.dtype != np.uint8:
        raise UndecodableError
    channels = decoded.shape[2] if decoded.ndim == 3 else 1
    how = {1: cv2.COLOR_GRAY2BGRA, 3: cv2.COLOR_BGR2BGRA}.get(channels)
    return np.asarray(decoded if how is None else cv2.cvtColor(decoded, how), np.uint8)


def grounded(picture: Pixels) -> Iterator[Pixels]:
    """Yield a picture as it looks on a page, which may be light or dark where it is clear."""
    alpha = picture[..., 3]
    if alpha.min() == 255:
        yield picture
        return
    clear = np.count_nonzero(alpha < 128) >= SEEN_THROUGH * alpha.size
    opacity = alpha[..., np.newaxis].astype(np.float32) / 255
    for ground in (_WHITE, _BLACK) if clear else (_WHITE,):
        yield (picture * opacity + ground * (1 - opacity)).astype(np.uint8)


_READERS = {
    Form.JPEG: _jpeg,
    Form.PNG: _png,
    Form.GIF: _gif,
    Form.WEBP: _webp,
    Form.AVIF: _avif,
    Form.BMP: _plain,
    Form.JPEG_2000: _plain,
    Form.TIFF: _tiff,
    Form.ICON: _icons,
}
