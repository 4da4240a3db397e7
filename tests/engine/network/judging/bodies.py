"""Bodies for tests: harmless pictures, animations and films, as they come over a network."""

import io
import sys
from collections.abc import Sequence
from functools import cache

import av
import cv2
import numpy as np
import skimage.data
from av.audio.stream import AudioStream
from av.video.stream import VideoStream
from numpy.typing import NDArray

from engine.terms import Command, Role

Picture = NDArray[np.uint8]
"""Height x width x 3 (blue, green, red) or 4, 0-255."""

FACES = "tests/packs/faces"
"""The pack that calls a face explicit."""

JUDGE: Command = (sys.executable, "-m", "protech_gui", Role.JUDGE.value)


@cache
def face() -> Picture:
    """Return a picture that the stand-in pack covers, 200×200."""
    return _bgr(skimage.data.astronaut()[0:200, 130:330])


@cache
def cup() -> Picture:
    """Return a picture that it does not cover, 300×200."""
    return _bgr(skimage.data.coffee()[60:260, :300])


def written(picture: Picture, suffix: str = ".jpg") -> bytes:
    """Return a picture's file."""
    _, data = cv2.imencode(suffix, picture)
    return data.tobytes()


def animated(frames: Sequence[Picture], suffix: str) -> bytes:
    """Return an animation's file."""
    animation = cv2.Animation()
    animation.frames = [np.asarray(cv2.cvtColor(f, cv2.COLOR_BGR2BGRA)) for f in frames]
    animation.durations = [100] * len(frames)
    _, data = cv2.imencodeanimation(suffix, animation)
    return data.tobytes()


def film(
    frames: Sequence[Picture], container: str = "mp4", codec: str = "mpeg4", key: int = 1
) -> bytes:
    """Return a film's file, every ``key``-th frame one that needs no other."""
    out = io.BytesIO()
    with av.open(out, "w", container) as opened:
        stream = opened.add_stream(codec, rate=25)
        assert isinstance(stream, VideoStream)
        stream.height, stream.width = frames[0].shape[:2]
        stream.pix_fmt = "yuv420p"
        stream.codec_context.gop_size = key
        for picture in frames:
            frame = av.VideoFrame.from_ndarray(picture, format="bgr24")
            opened.mux(stream.encode(frame))
        opened.mux(stream.encode(None))
    return out.getvalue()


def sound() -> bytes:
    """Return a film's file in which nothing is to be seen."""
    out = io.BytesIO()
    with av.open(out, "w", "mp4") as opened:
        stream = opened.add_stream("aac", rate=44100)
        assert isinstance(stream, AudioStream)
        frame = av.AudioFrame(format="fltp", layout="mono", samples=1024)
        for plane in frame.planes:
            plane.update(bytes(plane.buffer_size))
        frame.sample_rate = 44100
        opened.mux(stream.encode(frame))
        opened.mux(stream.encode(None))
    return out.getvalue()


def icon(pictures: Sequence[bytes], pointer: bool = False) -> bytes:
    """Return a file of icons; its directory says nothing true of their sizes."""
    head = b"\x00\x00" + (b"\x02" if pointer else b"\x01") + b"\x00"
    head += len(pictures).to_bytes(2, "little")
    start = len(head) + 16 * len(pictures)
    entries = b""
    for picture in pictures:
        entries += b"\x10\x10\x00\x00\x01\x00\x20\x00"
        entries += len(picture).to_bytes(4, "little") + start.to_bytes(4, "little")
        start += len(picture)
    return head + entries + b"".join(pictures)


def bitmap_in_icon(picture: Picture) -> bytes:
    """Return a bitmap as icons hold it: no file header, twice as high, a mask behind it."""
    file = written(picture, ".bmp")[14:]
    height = int(picture.shape[0])
    return file[:8] + (2 * height).to_bytes(4, "little") + file[12:] + bytes(height * 64)


def alike(one: Picture, other: Picture, most: float = 8.0) -> bool:
    """Whether two pictures show the same, but for what compression takes away."""
    return one.shape[:2] == other.shape[:2] and bool(
        np.abs(one[..., :3].astype(float) - other[..., :3]).mean() <= most
    )


def _bgr(rgb: object) -> Picture:
    return np.ascontiguousarray(np.asarray(rgb, np.uint8)[..., ::-1])
