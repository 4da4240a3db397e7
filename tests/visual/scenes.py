"""What is put on the screen: a page of dense text, and harmless pictures with a face."""

import random
from functools import cache

import cv2
import numpy as np
import skimage.data
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

Bgrx = NDArray[np.uint8]
"""Height x width x 4 (blue, green, red, unused)."""

_TEXT = (
    "The weather in spring is mild, and the trees along the canal turn green while people "
    "walk their dogs or read on a bench until the church bell strikes six. "
)
_TEXT_SIZE = 14
_LINE = 20
_COLUMN = 640


def text_page(width: int, height: int, *, dark: bool = False) -> Bgrx:
    """Return a page full of text in columns, always the same for the same arguments."""
    chooser = random.Random(width * height)
    paper, ink = ((30, 30, 34), (220, 220, 220)) if dark else ((255, 255, 255), (20, 20, 20))
    image = Image.new("RGB", (width, height), paper)
    draw = ImageDraw.Draw(image)
    font = ImageFont.load_default(_TEXT_SIZE)
    for left in range(20, width, _COLUMN):
        for top in range(10, height, _LINE):
            start = chooser.randrange(len(_TEXT))
            line = (_TEXT + _TEXT)[start : start + 85]
            draw.text((left, top), line, font=font, fill=ink)
    return _bgrx(np.asarray(image))


@cache
def face_picture() -> Bgrx:
    """Return a portrait of an astronaut (NASA, public domain), 512 x 512."""
    return _bgrx(skimage.data.astronaut())


@cache
def faceless_picture() -> Bgrx:
    """Return a photograph of a cup of coffee (public domain), 400 x 600."""
    return _bgrx(skimage.data.coffee())


@cache
def practice_picture() -> Bgrx:
    """Return the picture by which a person sees their protection work, 280 x 420."""
    read = cv2.imread("resources/practice/landscape.png")
    assert read is not None, "the practice picture is missing"
    return np.asarray(cv2.cvtColor(read, cv2.COLOR_BGR2BGRA), np.uint8)


PICTURES = {"face": face_picture, "faceless": faceless_picture, "practice": practice_picture}
"""Every picture by the name that programs on the screen are told."""


def scaled(picture: Bgrx, width: int, height: int, *, mirrored: bool = False) -> Bgrx:
    """Return the picture at another size."""
    shown = picture[:, ::-1] if mirrored else picture
    how = cv2.INTER_AREA if width < shown.shape[1] else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(shown, (width, height), interpolation=how), np.uint8)


def _bgrx(rgb: Bgrx) -> Bgrx:
    return np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2BGRA), np.uint8)
