"""EXIF: how a camera held a picture, so that it is judged the way a browser shows it."""

import struct

import cv2
import numpy as np

from engine.vision.pixels import Pixels

_ORIENTATION = 0x0112

_UPRIGHT = 1

_MOST_TAGS = 512

_TURNS = {
    3: cv2.ROTATE_180,
    4: cv2.ROTATE_180,
    5: cv2.ROTATE_90_CLOCKWISE,
    6: cv2.ROTATE_90_CLOCKWISE,
    7: cv2.ROTATE_90_COUNTERCLOCKWISE,
    8: cv2.ROTATE_90_COUNTERCLOCKWISE,
}
"""Mirrored ones are only turned: a picture and its mirror image say the same to a detector."""


def upright(picture: Pixels, untrusted_exif: bytes) -> Pixels:
    """Return a picture turned as its EXIF says; as it is where that says nothing."""
    turn = _TURNS.get(_orientation(untrusted_exif))
    return picture if turn is None else np.asarray(cv2.rotate(picture, turn), np.uint8)


def _orientation(exif: bytes) -> int:
    exif = exif.removeprefix(b"Exif\x00\x00")
    order = {b"II*\x00": "<", b"MM\x00*": ">"}.get(exif[:4])
    if order is None:
        return _UPRIGHT
    try:
        (at,) = struct.unpack_from(f"{order}I", exif, 4)
        (count,) = struct.unpack_from(f"{order}H", exif, at)
        for number in range(min(count, _MOST_TAGS)):
            tag, _, _, value = struct.unpack_from(f"{order}HHIH", exif, at + 2 + 12 * number)
            if tag == _ORIENTATION:
                return int(value)
    except struct.error:
        pass
    return _UPRIGHT
