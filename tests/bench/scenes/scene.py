"""A scene: a screen's pixels in a file, and the true place of every photograph on it."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

Screen = NDArray[np.uint8]
"""Height x width x 4 (blue, green, red, unused), 0-255."""

RESOLUTIONS = {"1080p": (1920, 1080), "4k": (3840, 2160)}
"""Width and height in pixels."""

GRID = 5
"""A photograph is looked for at so many points across and down."""


class Place(NamedTuple):
    """A rectangle in pixels, origin at the top left."""

    x: int
    y: int
    width: int
    height: int

    def clipped(self, other: "Place") -> "Place | None":
        """Return what the two have in common, if anything."""
        left, top = max(self.x, other.x), max(self.y, other.y)
        right = min(self.x + self.width, other.x + other.width)
        bottom = min(self.y + self.height, other.y + other.height)
        if left >= right or top >= bottom:
            return None
        return Place(left, top, right - left, bottom - top)

    def without(self, other: "Place") -> "Place":
        """Return what ``other`` leaves if it cuts off one whole side, else the same place."""
        x, y, right, bottom = self.x, self.y, self.x + self.width, self.y + self.height
        if other.y <= y and other.y + other.height >= bottom:
            if other.x <= x:
                x = max(x, other.x + other.width)
            elif other.x + other.width >= right:
                right = min(right, other.x)
        elif other.x <= x and other.x + other.width >= right:
            if other.y <= y:
                y = max(y, other.y + other.height)
            elif other.y + other.height >= bottom:
                bottom = min(bottom, other.y)
        return Place(x, y, max(0, right - x), max(0, bottom - y))

    def has(self, x: float, y: float) -> bool:
        """Whether a point lies inside."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height


class Shown(Struct, frozen=True):
    """One photograph on a screen.

    ``place`` is the part of its rectangle that the screen shows, ``hidden`` what lies over
    it, ``radius`` that of its rounded corners in pixels. ``face`` says that it was put there
    to be found; whether it deserves to be is the oracle's word, not the scene's.
    """

    place: Place
    face: bool
    radius: float = 0.0
    hidden: tuple[Place, ...] = ()

    def under(self, other: Place) -> "Shown | None":
        """Return what is left of it with something opaque laid over it; None for nothing."""
        if other.clipped(self.place) is None:
            return self
        place = self.place.without(other)
        if not place.width or not place.height:
            return None
        hidden = self.hidden if other.clipped(place) is None else (*self.hidden, other)
        return Shown(place, self.face, self.radius, hidden)

    def points(self) -> Iterator[tuple[float, float]]:
        """Yield those of GRID x GRID inner points at which the photograph can be seen."""
        for row in range(GRID):
            for column in range(GRID):
                x = self.place.x + (column + 0.5) * self.place.width / GRID
                y = self.place.y + (row + 0.5) * self.place.height / GRID
                if self._is_inside(x, y) and not any(box.has(x, y) for box in self.hidden):
                    yield x, y

    def _is_inside(self, x: float, y: float) -> bool:
        """Whether the rounded corners leave this point."""
        left, top, width, height = self.place
        across = max(left + self.radius - x, x - (left + width - self.radius), 0.0)
        down = max(top + self.radius - y, y - (top + height - self.radius), 0.0)
        return bool(across**2 + down**2 <= self.radius**2) or not (across and down)


class Scene(Struct, frozen=True):
    """One screen: its kind, resolution (a word of RESOLUTIONS), and file within its collection.

    ``size`` is the shorter side, in pixels, that its photographs were made for; 0 when
    there are none.
    """

    kind: str
    resolution: str
    size: int
    file: str
    shown: tuple[Shown, ...] = ()

    def read(self, folder: Path) -> Screen:
        """Return the screen's pixels."""
        pixels = cv2.imread(str(folder / self.file), cv2.IMREAD_COLOR)
        assert pixels is not None, "a scene's file is damaged"
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2BGRA), np.uint8)
