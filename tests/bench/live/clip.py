"""A film made of photographs: shots that move, cuts between them, and a number in every frame."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.bench.live.stock import Oracle
from tests.bench.photographs import Photo, Photograph

WIDTH, HEIGHT, RATE = 1280, 720, 30
SHOTS = 12
SHOT_FRAMES = range(40, 91)
FIRST_FRAMES = 45
"""The first shot is harmless, so that the player has begun before anything counts."""

FACE_SHARE = (0.35, 0.65)
"""How much of the frame's height a face takes at the begin and end of a shot."""

JUDGED_EVERY = 3
SURE = 0.95
"""A shot shows a face if the detector finds one in so many of the frames that were judged."""

TRIES = 40

BLOCK, BITS = 16, 12
"""Side in pixels of the blocks that tell a frame's number, and how many there are for it."""

SYNC = (1, 0, 1)
DARK, BRIGHT = 64, 192
"""Nothing between these is a bit: a cover is, and what a film's compression leaves is not."""


@dataclass(frozen=True)
class Shot:
    """The frames ``first`` to before ``last``, and whether they show a face."""

    first: int
    last: int
    deserves: bool


@dataclass(frozen=True)
class _Window:
    """What the camera sees of a photograph: its middle and width, in the photograph's pixels."""

    x: float
    y: float
    width: float

    def towards(self, other: "_Window", share: float) -> "_Window":
        """Return what it sees on the way to another window."""
        x, y, width = (
            here + (there - here) * share
            for here, there in zip(
                (self.x, self.y, self.width), (other.x, other.y, other.width), strict=True
            )
        )
        return _Window(x, y, width)

    def within(self, pixels: Photo) -> "_Window":
        """Return the window moved and shrunk so that it lies in the photograph."""
        rows, columns = pixels.shape[:2]
        width = min(self.width, columns, rows * WIDTH / HEIGHT)
        half, high = width / 2, width * HEIGHT / WIDTH / 2
        x = min(max(self.x, half), columns - half)
        return _Window(x, min(max(self.y, high), rows - high), width)


def write_clip(
    file: Path, photographs: list[Photograph], chance: random.Random, oracle: Oracle
) -> list[Shot]:
    """Write a film in which harmless shots and shots of faces alternate; return its shots."""
    writer = cv2.VideoWriter(str(file), cv2.VideoWriter.fourcc(*"MJPG"), RATE, (WIDTH, HEIGHT))
    assert writer.isOpened(), "this OpenCV writes no films"
    shots: list[Shot] = []
    number = 0
    for place in range(SHOTS):
        faces = place % 2 == 1
        frames = _shot(photographs, chance, oracle, faces=faces, first=place == 0)
        shots.append(Shot(number, number + len(frames), faces))
        for frame in frames:
            mark(frame, number)
            writer.write(frame)
            number += 1
    writer.release()
    return shots


def read_number(frame: NDArray[np.uint8]) -> int | None:
    """Return a frame's number from its pixels as they are seen, or None."""
    middles = [BLOCK // 2 + BLOCK * place for place in range(len(SYNC) + BITS + 1)]
    lights = frame[BLOCK // 2, middles, 1]
    if ((lights > DARK) & (lights < BRIGHT)).any():
        return None
    bits = [int(bright) for bright in lights >= BRIGHT]
    told, parity = bits[len(SYNC) : -1], bits[-1]
    if tuple(bits[: len(SYNC)]) != SYNC or sum(told) % 2 != parity:
        return None
    return int("".join(map(str, told)), 2)


def mark(frame: NDArray[np.uint8], number: int) -> None:
    """Write a frame's number into its top left corner."""
    told = [int(bit) for bit in f"{number:0{BITS}b}"]
    for place, bit in enumerate([*SYNC, *told, sum(told) % 2]):
        frame[:BLOCK, place * BLOCK : (place + 1) * BLOCK] = 255 * bit


def _shot(
    photographs: list[Photograph],
    chance: random.Random,
    oracle: Oracle,
    *,
    faces: bool,
    first: bool,
) -> list[NDArray[np.uint8]]:
    """Return the frames of a shot in which a face is always found, or never."""
    fitting = [photo for photo in photographs if (photo.face if faces else photo.plain)]
    for _ in range(TRIES):
        photo = chance.choice(fitting)
        count = FIRST_FRAMES if first else chance.choice(SHOT_FRAMES)
        frames = list(_frames(photo, chance, count))
        judged = [oracle.finds(frame) for frame in frames[::JUDGED_EVERY]]
        if sum(judged) >= SURE * len(judged) if faces else not any(judged):
            return frames
    raise AssertionError("no photograph makes such a shot")


def _frames(photo: Photograph, chance: random.Random, count: int) -> Iterator[NDArray[np.uint8]]:
    start, end = _window(photo, chance), _window(photo, chance)
    mirrored, light = chance.random() < 0.5, chance.uniform(0.8, 1.1)
    for number in range(count):
        seen = start.towards(end, number / count)
        scale = WIDTH / seen.width
        shift = np.array(
            [
                [scale, 0, WIDTH / 2 - seen.x * scale],
                [0, scale, HEIGHT / 2 - seen.y * scale],
            ]
        )
        frame = cv2.warpAffine(photo.pixels, shift, (WIDTH, HEIGHT), borderMode=cv2.BORDER_REFLECT)
        frame = cv2.convertScaleAbs(frame[:, ::-1] if mirrored else frame, alpha=light)
        yield np.array(frame, np.uint8)


def _window(photo: Photograph, chance: random.Random) -> _Window:
    rows, columns = photo.pixels.shape[:2]
    if photo.face is None:
        width = columns * chance.uniform(0.5, 1.0)
        return _Window(chance.random() * columns, chance.random() * rows, width).within(
            photo.pixels
        )
    face = photo.face
    width = face.height / chance.uniform(*FACE_SHARE) * WIDTH / HEIGHT
    x = face.x + face.width / 2 + chance.uniform(-0.2, 0.2) * width
    y = face.y + face.height / 2 + chance.uniform(-0.1, 0.1) * width
    return _Window(x, y, width).within(photo.pixels)
