"""The three ways without an engine: the exact crop, the whole frame at once, and every tile."""

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
from nudenet import NudeDetector
from numpy.typing import NDArray

from engine.packs import load_pack
from engine.terms import Meaning
from engine.vision.session import open_model
from tests.bench.photographs import FACES
from tests.bench.scenes.scene import Screen, Shown

PACK = Path(__file__).parents[1] / "packs" / "faces"
"""The stand-in: real weights, with faces declared explicit."""

FOUND = 0.2
"""A picture deserves a cover when one look at its exact crop scores this: the built-in
detector's own floor. This is the one place that says so."""

SIDE = 320
STEP = 256
"""Pixels between two tiles: they overlap by a fifth."""

SCALES = (1.0, 0.5)
"""Tiles are taken from the screen as it is, and from one of half its sides."""

GREY = 114

Point = tuple[float, float]


class Baselines:
    """The stand-in's model under the engine's own session options, and nothing else of it."""

    def __init__(self) -> None:
        pack = load_pack(PACK)
        labels = pack.manifest.detector.labels
        self._explicit = [n for n, label in enumerate(labels) if label.meaning is Meaning.EXPLICIT]
        self._model = open_model(pack.detector)
        self._shape = (1, 4 + len(labels), None)
        self._naive = NudeDetector()

    def exact(self, screen: Screen, shown: Shown) -> float:
        """Return the score of one look at a photograph as it is seen, and at nothing else."""
        x, y, width, height = shown.place
        crop = screen[y : y + height, x : x + width, :3].copy()
        for over in shown.hidden:
            left, top = max(0, over.x - x), max(0, over.y - y)
            crop[top : max(0, over.y - y + over.height), left : max(0, over.x - x + over.width)] = (
                GREY
            )
        scale = SIDE / max(width, height)
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
        look = np.zeros((SIDE, SIDE, 3), np.uint8)
        look[: size[1], : size[0]] = cv2.resize(crop, size, interpolation=how)
        return float(self._run(look)[self._rows].max())

    def tiles(self, screen: Screen) -> list[Point]:
        """Return the middle of everything that any tile finds."""
        found: list[Point] = []
        for scale in SCALES:
            size = (round(screen.shape[1] * scale), round(screen.shape[0] * scale))
            part = cv2.resize(screen[:, :, :3], size, interpolation=cv2.INTER_AREA)
            for x, y in _corners(part.shape[1], part.shape[0]):
                output = self._run(np.ascontiguousarray(part[y : y + SIDE, x : x + SIDE]))
                for anchor in np.flatnonzero(output[self._rows].max(axis=0) >= FOUND):
                    across, down = output[0, anchor], output[1, anchor]
                    found.append(((x + float(across)) / scale, (y + float(down)) / scale))
        return found

    def naive(self, screen: Screen) -> list[Point]:
        """Return the middle of everything that the detector finds in the whole frame."""
        found = []
        for finding in self._naive.detect(np.ascontiguousarray(screen[:, :, :3])):
            if finding["class"] in FACES:
                x, y, width, height = finding["box"]
                found.append((x + width / 2, y + height / 2))
        return found

    @property
    def _rows(self) -> list[int]:
        return [4 + number for number in self._explicit]

    def _run(self, look: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return 4 + labels x anchors for blue, green, red pixels."""
        prepared = look[:, :, ::-1].transpose(2, 0, 1)[None].astype(np.float32) / np.float32(255)
        output = self._model.run(np.ascontiguousarray(prepared), self._shape)
        return np.asarray(output[0], np.float32)


def _corners(width: int, height: int) -> Iterator[tuple[int, int]]:
    for y in _starts(height):
        for x in _starts(width):
            yield x, y


def _starts(length: int) -> list[int]:
    """Return where tiles begin along one axis; the last one ends with it."""
    return [*range(0, length - SIDE, STEP), length - SIDE]
