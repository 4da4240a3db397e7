"""Stand-ins: portraits that the test pack calls explicit, no two the same, in many forms."""

import random
from collections.abc import Iterator

import cv2
import numpy as np
import skimage.data
from numpy.typing import NDArray

from tests.engine.network.judging.bodies import animated

Pixels = NDArray[np.uint8]

STILL = (".jpg", ".jpg", ".jpg", ".png", ".webp", ".bmp", ".avif", ".gif")
"""The first is what most pictures are."""

MOVING = (".gif", ".webp", ".png")

SIDES = (80, 480)
"""Pixels of the longer side."""

FACE = (150, 10, 310, 190)
"""Where the face is in the portrait: left, top, right, bottom."""


def portraits(chance: random.Random) -> Iterator[Pixels]:
    """Yield portraits without end, each cut, reduced, turned round and lit in another way."""
    whole = np.asarray(skimage.data.astronaut()[..., ::-1], np.uint8)
    left, top, right, bottom = FACE
    while True:
        yield _varied(
            whole[
                chance.randint(0, top) : chance.randint(bottom, bottom + 150),
                chance.randint(0, left) : chance.randint(right, whole.shape[1]),
            ],
            chance,
        )


def harmless(chance: random.Random) -> Iterator[Pixels]:
    """Yield pictures without end that show nobody."""
    pictures = (skimage.data.coffee(), skimage.data.chelsea(), skimage.data.rocket())
    while True:
        whole = np.asarray(chance.choice(pictures)[..., ::-1], np.uint8)
        height, width = whole.shape[:2]
        yield _varied(
            whole[chance.randint(0, height // 4) :, chance.randint(0, width // 4) :], chance
        )


def still(pixels: Pixels, chance: random.Random) -> bytes:
    """Return a picture's file."""
    form = chance.choice(STILL)
    quality = (cv2.IMWRITE_JPEG_QUALITY, chance.randint(60, 95)) if form == ".jpg" else ()
    _, data = cv2.imencode(form, pixels, quality)
    return data.tobytes()


def moving(pixels: Pixels, chance: random.Random) -> bytes:
    """Return an animation's file: a few frames, in all of which the same is shown."""
    frames = [cv2.convertScaleAbs(pixels, alpha=chance.uniform(0.85, 1.1)) for _ in range(3)]
    return animated([np.asarray(frame, np.uint8) for frame in frames], chance.choice(MOVING))


def _varied(cut: Pixels, chance: random.Random) -> Pixels:
    scale = chance.uniform(*SIDES) / max(cut.shape[:2])
    size = (max(48, round(cut.shape[1] * scale)), max(48, round(cut.shape[0] * scale)))
    picture = cv2.resize(cut, size, interpolation=cv2.INTER_AREA)
    if chance.random() < 0.5:
        picture = cv2.flip(picture, 1)
    lit = cv2.convertScaleAbs(picture, alpha=chance.uniform(0.8, 1.15), beta=chance.uniform(0, 15))
    return np.asarray(lit, np.uint8)
