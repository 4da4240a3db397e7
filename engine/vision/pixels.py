"""Pixels: the one shape in which pictures and screens are handed about."""

import numpy as np
from numpy.typing import NDArray

from engine.terms import Box

Pixels = NDArray[np.uint8]
"""Height x width x 4 (blue, green, red, unused), 0-255."""


def bounds(pixels: Pixels) -> Box:
    """Return the box of all pixels, its corner at 0, 0."""
    height, width = pixels.shape[:2]
    return Box(0, 0, width, height)


def crop(pixels: Pixels, box: Box) -> Pixels:
    """Return the part in a box, to read or to paint: it shares its memory with ``pixels``."""
    return pixels[box.y : box.y + box.height, box.x : box.x + box.width]
