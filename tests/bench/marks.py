"""Marks: how covers fared against the photographs of a scene; pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from tests.bench.scenes.scene import Place, Shown

COVERED = 0.8
"""A photograph counts as covered with this share of its visible points: 20 of 25."""


@dataclass(frozen=True)
class Wanted:
    """A photograph and what its exact crop says.

    ``deserves``: the oracle finds it. ``allowed``: covering it is no fault; so it is too
    with a face that the oracle misses at this size, which counts neither way.
    """

    shown: Shown
    deserves: bool

    @property
    def allowed(self) -> bool:
        return self.deserves or self.shown.face


def is_covered(shown: Shown, covers: Iterable[Place]) -> bool:
    """Whether a photograph is out of sight."""
    standing = list(covers)
    points = list(shown.points())
    under = sum(any(cover.has(*point) for cover in standing) for point in points)
    return under >= COVERED * len(points)


def is_met(shown: Shown, points: Sequence[tuple[float, float]]) -> bool:
    """Whether any of a baseline's findings lies in a photograph."""
    return any(shown.place.has(*point) for point in points)


def overcover(wanted: Iterable[Wanted], covers: Iterable[Place], area: tuple[int, int]) -> float:
    """Return the share of the screen (width, height) covered where nothing asks for it."""
    width, height = area
    over = np.zeros((height, width), np.bool_)
    for cover in covers:
        _part(over, cover)[:] = True
    for one in wanted:
        if one.allowed:
            _part(over, one.shown.place)[:] = False
    return float(over.mean())


def _part(mask: np.ndarray, place: Place) -> np.ndarray:
    left, top = max(0, place.x), max(0, place.y)
    return mask[top : max(0, place.y + place.height), left : max(0, place.x + place.width)]
