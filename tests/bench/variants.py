"""Variants of photographs: cut, sized, mirrored, recoloured and compressed by chance."""

import math
from dataclasses import dataclass

import cv2
import numpy as np

from engine.vision.pixels import Pixels
from tests.bench.photographs import Photo, Photograph
from tests.bench.scenes.scene import Place

SIDES = (96, 640)
"""Pixels: the longer side of a variant."""

LEAST_FACE = 12
"""Pixels; a variant whose face is smaller deserves no cover."""


@dataclass(frozen=True)
class Variant:
    """A picture made of a photograph; ``face``: a face can be seen in it."""

    pixels: Pixels
    face: bool


def make(photograph: Photograph, chance: np.random.Generator) -> Variant:
    """Return a part of a photograph at some size, perhaps mirrored, recoloured, compressed."""
    cut = _cut(photograph.pixels.shape[:2], chance)
    pixels = photograph.pixels[cut.y : cut.y + cut.height, cut.x : cut.x + cut.width]
    side = math.exp(chance.uniform(math.log(SIDES[0]), math.log(SIDES[1])))
    scale = side / max(cut.width, cut.height)
    size = (max(1, round(cut.width * scale)), max(1, round(cut.height * scale)))
    pixels = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
    if chance.random() < 0.5:
        pixels = pixels[:, ::-1]
    pixels = _recoloured(pixels, chance)
    if chance.random() < 0.5:
        quality = int(chance.integers(30, 95))
        _, file = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])
        pixels = np.asarray(cv2.imdecode(file, cv2.IMREAD_COLOR), np.uint8)
    shown = np.asarray(cv2.cvtColor(np.ascontiguousarray(pixels), cv2.COLOR_BGR2BGRA), np.uint8)
    return Variant(shown, _shows(photograph.face, cut, scale))


def _cut(shape: tuple[int, int], chance: np.random.Generator) -> Place:
    rows, columns = shape
    share = 1.0 if chance.random() < 0.4 else chance.uniform(0.45, 1.0)
    width, height = max(1, int(columns * share)), max(1, int(rows * share))
    x, y = chance.integers(0, columns - width + 1), chance.integers(0, rows - height + 1)
    return Place(int(x), int(y), width, height)


def _recoloured(pixels: Photo, chance: np.random.Generator) -> Photo:
    """Return brighter or darker, paler, tinted, of other contrast, or as it was."""
    light = pixels.astype(np.float32)
    match chance.integers(0, 5):
        case 1:
            light *= chance.uniform(0.6, 1.3)
        case 2:
            grey = light.mean(axis=2, keepdims=True)
            light = grey + (light - grey) * chance.uniform(0, 0.5)
        case 3:
            light *= chance.uniform(0.8, 1.2, 3).astype(np.float32)
        case 4:
            light = 128 + (light - 128) * chance.uniform(0.6, 1.4)
    return np.asarray(np.clip(light, 0, 255), np.uint8)


def _shows(face: Place | None, cut: Place, scale: float) -> bool:
    """Whether nine tenths of a face lie in a cut, and are large enough."""
    if face is None or min(face.width, face.height) * scale < LEAST_FACE:
        return False
    wide = min(face.x + face.width, cut.x + cut.width) - max(face.x, cut.x)
    high = min(face.y + face.height, cut.y + cut.height) - max(face.y, cut.y)
    return max(0, wide) * max(0, high) >= 0.9 * face.width * face.height
