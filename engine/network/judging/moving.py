"""Moving pictures: the frames of animations and films, taken out one after another."""

import io
from collections.abc import Callable, Iterator

import av
import numpy as np
from av.container import InputContainer
from av.video.stream import VideoStream

from engine.network.bodies.forms import Form
from engine.network.judging.unequal import UnequalFrames
from engine.vision.pixels import Pixels

MOST_FRAMES = 2000
"""An animation of more frames is not judged, and so not shown."""

MOST_KEY_FRAMES = 48
"""So many key frames of a film are looked through: the first two to four minutes of most."""

MOST_FRAME_PIXELS = 40_000_000
"""A film of 8K has 33 million."""

_READERS = {
    Form.GIF: "gif",
    Form.PNG: "apng",
    Form.WEBP: "webp_anim",
    Form.MP4: "mov",
    Form.MATROSKA: "matroska",
    Form.TRANSPORT: "mpegts",
    Form.FLASH: "flv",
    Form.AVI: "avi",
    Form.OGG: "ogg",
    Form.MPEG: "mpeg",
    Form.WINDOWS_MEDIA: "asf",
}
"""Nothing is guessed: some readers would open files and addresses that a body names."""


class UndecodableError(Exception):
    """The bytes cannot be shown here, or are more than we take: nothing is known of them."""


def animation_frames(body: bytes, form: Form, late: Callable[[], bool]) -> Iterator[Pixels]:
    """Yield the frames that stand for a whole animation, the first before the rest is decoded.

    Raises UndecodableError, also later on: of an animation that is not seen to its end
    nothing is known.
    """
    return _unequal(_all_frames(body, form, late))


def film_frames(body: bytes, form: Form, late: Callable[[], bool]) -> Iterator[Pixels]:
    """Yield frames that stand for the beginning of a film, as far as it can be decoded in time.

    Nothing comes of a film without a picture, one that is only to be heard. Raises
    UndecodableError when it has one, and nothing of it can be decoded.
    """
    return _unequal(_key_frames(body, form, late))


def _unequal(frames: Iterator[Pixels]) -> Iterator[Pixels]:
    picked = UnequalFrames()
    for number, frame in enumerate(frames):
        if number == 0:
            yield frame
        picked.take(frame)
    kept = picked.frames()
    next(kept, None)
    yield from kept


def _all_frames(body: bytes, form: Form, late: Callable[[], bool]) -> Iterator[Pixels]:
    try:
        with _opened(body, form) as opened:
            stream = opened.streams.video[0]
            for number, frame in enumerate(_of_stream(opened, stream)):
                if number == MOST_FRAMES or late():
                    raise UndecodableError
                yield frame
    except (av.error.FFmpegError, IndexError):
        raise UndecodableError from None


def _key_frames(body: bytes, form: Form, late: Callable[[], bool]) -> Iterator[Pixels]:
    taken = 0
    try:
        with _opened(body, form) as opened:
            if not opened.streams.video:
                return
            stream = opened.streams.video[0]
            if not stream.codec_context:  # no decoder here knows it
                raise UndecodableError
            stream.codec_context.skip_frame = "NONKEY"
            for frame in _of_stream(opened, stream):
                if taken == MOST_KEY_FRAMES or late():
                    break
                taken += 1
                yield frame
    except av.error.FFmpegError:
        pass  # of a film that goes on after what is here the rest is broken off
    if not taken:
        raise UndecodableError


def _opened(body: bytes, form: Form) -> InputContainer:
    return av.open(io.BytesIO(body), "r", _READERS[form], io_open=_refuse)


def _refuse(*_: object) -> None:
    """Open nothing that a body names."""
    raise UndecodableError


def _of_stream(opened: InputContainer, stream: VideoStream) -> Iterator[Pixels]:
    stream.codec_context.thread_count = 1
    stream.codec_context.options = {"max_pixels": str(MOST_FRAME_PIXELS)}
    for frame in opened.decode(stream):
        yield np.asarray(frame.to_ndarray(format="bgra"), np.uint8)
