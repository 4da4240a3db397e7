"""A stock of pictures that nobody has seen before: each is cut, coloured and mirrored anew."""

import random
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.bench.baselines import FOUND, Baselines
from tests.bench.photographs import Photograph
from tests.bench.scenes.darkroom import Darkroom
from tests.bench.scenes.scene import Place, Shown

TRIES = 50
"""How many pictures are made at most until one deserves a cover."""


class Oracle:
    """Knows which pictures deserve a cover: those whose exact crop the detector finds."""

    def __init__(self) -> None:
        self._baselines = Baselines()

    def finds(self, crop: NDArray[np.uint8]) -> bool:
        """Whether a face is found in a crop, height x width x 3 (blue, green, red)."""
        height, width = crop.shape[:2]
        shown = Shown(Place(0, 0, width, height), face=True)
        return self._baselines.exact(crop, shown) >= FOUND


@dataclass(frozen=True)
class Picture:
    """A file whose pixels are shown as they are."""

    path: Path
    width: int
    height: int
    deserves: bool


class Stock:
    """Makes pictures into a folder; the same chance and photographs make the same ones."""

    def __init__(
        self, photographs: list[Photograph], folder: Path, chance: random.Random, oracle: Oracle
    ) -> None:
        self._darkroom = Darkroom(photographs, folder, chance)
        self._folder = folder
        self._oracle = oracle
        self._count = 0

    def deserving(self, width: int, height: int) -> Picture:
        """Return a picture that deserves a cover."""
        for _ in range(TRIES):
            picture = self._develop(self._darkroom.face(width, height).path, width, height)
            if picture.deserves:
                return picture
        raise AssertionError("no photograph shows a face that the detector finds")

    def any(self, width: int, height: int, *, face: bool) -> Picture:
        """Return a picture with or without a face, which deserves a cover or does not."""
        make = self._darkroom.face if face else self._darkroom.plain
        return self._develop(make(width, height).path, width, height)

    def _develop(self, print_: Path, width: int, height: int) -> Picture:
        """Bring a print to its size, in a format that every program shows pixel by pixel."""
        pixels = cv2.imread(str(print_))
        assert pixels is not None
        pixels = cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA)
        print_.unlink()
        self._count += 1
        path = self._folder / f"picture-{self._count}.png"
        assert cv2.imwrite(str(path), pixels), "no room for the pictures"
        return Picture(path, width, height, self._oracle.finds(np.asarray(pixels, np.uint8)))
