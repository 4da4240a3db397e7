"""Angles: what a model is shown of a picture from each, and where in it that is."""

from dataclasses import dataclass

import cv2
import numpy as np

from engine.policy import Angle
from engine.terms import Box
from engine.vision.pixels import Pixels

MARGIN = 0.2
"""From wider off, a picture has this share of its own size around it on each side, in grey."""

GREY = (128, 128, 128, 255)

Place = tuple[float, float, float, float]
"""Left, top, width and height, in pixels of what was shown."""


@dataclass(frozen=True)
class View:
    """What is shown of a picture, and where in it that is.

    ``left`` and ``top`` are where the picture's corner lies in what is shown, in its pixels.
    """

    pixels: Pixels
    left: int = 0
    top: int = 0
    mirrored: bool = False

    def in_picture(self, place: Place, width: int, height: int) -> Box:
        """Return a place in what is shown as a box within the picture, at least 1 px a side."""
        left, top, wide, high = place
        if self.mirrored:
            left = self.pixels.shape[1] - left - wide
        x, right = _within(left - self.left, left + wide - self.left, width)
        y, bottom = _within(top - self.top, top + high - self.top, height)
        return Box(x, y, right - x, bottom - y)


def view(picture: Pixels, angle: Angle) -> View:
    """Return what is shown of a picture from an angle."""
    height, width = picture.shape[:2]
    match angle:
        case Angle.WHOLE | Angle.GLANCE | Angle.SURVEY:
            return View(picture)
        case Angle.MIRRORED:
            return View(np.asarray(cv2.flip(picture, 1), np.uint8), mirrored=True)
        case Angle.WIDER:
            x, y = round(width * MARGIN), round(height * MARGIN)
            around = cv2.copyMakeBorder(picture, y, y, x, x, cv2.BORDER_CONSTANT, value=GREY)
            return View(np.asarray(around, np.uint8), x, y)


def _within(start: float, end: float, length: int) -> tuple[int, int]:
    """Return whole pixels from start to end within a length, at least one."""
    first = min(max(0, int(start)), length - 1)
    return first, min(max(first + 1, round(end)), length)
