"""The picture that an order to a program on the screen names, and how it gets there."""

from typing import Any

import cv2
import numpy as np
import xcffib.xproto as x

from tests.visual.scenes import PICTURES, Bgrx, scaled

MOST_BYTES = 200_000
"""One request to the X server carries at most so much of a picture."""


def ordered(order: dict[str, Any], width: int, height: int) -> Bgrx:
    """Return the ``picture`` that an order names, one of PICTURES or a file, in this size."""
    name = order["picture"]
    picture = PICTURES[name]() if name in PICTURES else read(name)
    return scaled(picture, width, height)


def read(path: str) -> Bgrx:
    """Return a picture file's pixels."""
    picture = cv2.imread(path)
    assert picture is not None, "there is no such picture"
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2BGRA), np.uint8)


def put(
    core: Any, drawable: int, gc: int, depth: int, pixels: Bgrx, corner: tuple[int, int] = (0, 0)
) -> None:
    """Send pixels to a drawable of the X server, so that their top left lies at ``corner``."""
    rows = max(1, MOST_BYTES // (pixels.shape[1] * 4))
    for start in range(0, pixels.shape[0], rows):
        band = pixels[start : start + rows]
        core.PutImage(
            x.ImageFormat.ZPixmap,
            drawable,
            gc,
            *(band.shape[1], band.shape[0], corner[0], corner[1] + start, 0, depth),
            band.nbytes,
            band.tobytes(),
        )
