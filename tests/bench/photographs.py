"""Photographs: those that the test packages ship, more from a folder, and where each has a face."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import cv2
import numpy as np
from nudenet import NudeDetector
from numpy.typing import NDArray

from tests.bench.scenes.scene import Place

Photo = NDArray[np.uint8]
"""Height x width x 3 (blue, green, red), 0-255."""

SHIPPED = {
    "skimage": (
        "data",
        "astronaut.png brick.png camera.png chelsea.png coffee.png coins.png grass.png gravel.png"
        " hubble_deep_field.jpg moon.png motorcycle_left.png rocket.jpg",
    ),
    "sklearn": ("datasets/images", "china.jpg flower.jpg"),
}
"""Photographs inside the packages themselves, by folder; nothing is ever fetched."""

SUFFIXES = {".jpg", ".jpeg", ".png", ".webp"}

FACES = ("FACE_FEMALE", "FACE_MALE")
"""What the stand-in pack declares explicit."""

SURE = 0.5
"""A face from this score on is one that scenes may be built around."""

LEAST_FACE = 40
"""Pixels; what is cut out around a smaller one is a blur."""

NO_FACE = 0.1
"""A photograph whose every look stays below this shows none, and may fill a page."""

PARTS = (1.0, 0.5)
"""Shares of a photograph's sides at which it is searched for faces, in overlapping parts."""


@dataclass(frozen=True)
class Photograph:
    """A photograph; ``face`` is the place of its largest face in its own pixels.

    ``plain``: no look at any part of it found a face. One that is neither is in no scene.
    """

    pixels: Photo
    face: Place | None
    plain: bool


def load(folder: Path | None) -> list[Photograph]:
    """Return the shipped photographs and all of ``folder``, in an order that is always the same."""
    detector = NudeDetector()
    return [_searched(detector, pixels) for pixels in read(folder)]


def read(folder: Path | None) -> Iterator[Photo]:
    """Yield the shipped photographs and all of ``folder``, unsearched."""
    paths = []
    for package, (place, names) in SHIPPED.items():
        spec = find_spec(package)
        assert spec is not None, f"{package} is missing; make setup installs it"
        assert spec.origin is not None, f"{package} is no folder"
        paths += [Path(spec.origin).parent / place / name for name in names.split()]
    if folder is not None:
        found = (path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES)
        paths += sorted(found, key=lambda path: path.relative_to(folder).as_posix())
    for path in paths:
        pixels = cv2.imread(str(path), cv2.IMREAD_COLOR)
        if pixels is not None:
            yield np.asarray(pixels, np.uint8)


def _searched(detector: NudeDetector, pixels: Photo) -> Photograph:
    best, place = 0.0, None
    for part in _parts(pixels):
        crop = pixels[part.y : part.y + part.height, part.x : part.x + part.width]
        for score, (x, y, width, height) in _faces(detector, crop):
            if score > best:
                best, place = score, Place(part.x + x, part.y + y, width, height)
    large = place is not None and min(place.width, place.height) >= LEAST_FACE
    return Photograph(pixels, place if large and best >= SURE else None, best < NO_FACE)


def _faces(detector: NudeDetector, crop: Photo) -> Iterator[tuple[float, Place]]:
    for found in detector.detect(np.ascontiguousarray(crop)):
        if found["class"] in FACES:
            yield float(found["score"]), Place(*(int(number) for number in found["box"]))


def _parts(pixels: Photo) -> Iterator[Place]:
    rows, columns = pixels.shape[:2]
    for share in PARTS:
        height, width = round(rows * share), round(columns * share)
        for y in range(0, rows - height + 1, max(1, height // 2)):
            for x in range(0, columns - width + 1, max(1, width // 2)):
                yield Place(x, y, width, height)
