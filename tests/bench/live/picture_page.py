"""A long page full of pictures whose every frame tells how far it is scrolled.

At its left edge runs a strip as long as the page, one colour for each row of it. So whoever
sees any frame, even in the middle of a scroll, reads from it where every picture is.
"""

import random
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.bench.live.browser import BEACON_CSS
from tests.bench.live.stock import Picture, Stock
from tests.bench.scenes.words import paragraph, title

STRIP_LEFT, STRIP_WIDTH = 8, 6
STRIP_PIECE = 4096
"""Rows in one file: longer pictures are shown smaller by browsers."""

TEXT_LEFT, TEXT_WIDTH = 60, 480
FIRST_COLUMN = 600
GAPS = (0, 8, 16, 24)
HEIGHTS = (160, 200, 240, 300, 360, 420)
"""Pixels; all pictures of a row have the same."""

SHAPES = (0.75, 1.0, 1.33, 1.5)
AGREEING = 0.9
"""So much of the strip must say the same, or the frame is torn or the strip hidden."""


@dataclass(frozen=True)
class Placed:
    """A picture and where it lies on the page, in pixels."""

    picture: Picture
    left: int
    top: int


def write_picture_page(
    folder: Path, stock: Stock, chance: random.Random, area: tuple[int, int], length: int
) -> tuple[Path, list[Placed]]:
    """Write a page of this length in pixels for a screen of this size; a third are faces."""
    placed = list(_rows(stock, chance, area[0], length))
    strips = []
    for top in range(0, length, STRIP_PIECE):
        file = folder / f"strip-{top}.png"
        assert cv2.imwrite(str(file), strip(top, min(STRIP_PIECE, length - top)))
        strips.append(_image(file, STRIP_LEFT, top))
    images = "".join(_image(one.picture.path, one.left, one.top) for one in placed)
    told = "".join(
        f"<h2>{title(chance)}</h2><p>{paragraph(chance, 110)}" for _ in range(length // 380)
    )
    page = folder / "pictures.html"
    page.write_text(
        "<!doctype html><meta charset=utf-8><style>"
        f"body {{ margin: 0; height: {length}px; overflow-x: hidden; background: #fff }}"
        "img { position: absolute }"
        f"article {{ position: absolute; left: {TEXT_LEFT}px; width: {TEXT_WIDTH}px;"
        f" height: {length}px; overflow: hidden; font: 16px/1.5 sans-serif }}</style>"
        f"{''.join(strips)}<article>{told}</article>{images}"
        f"<div id=beacon style='{BEACON_CSS};display:none'></div>"
        "<script>Promise.all([...document.images].map(i => i.decode())).then(() => {"
        "document.getElementById('beacon').style.display = 'block'; });</script>"
    )
    return page, placed


def read_offset(strip: NDArray[np.uint8]) -> int | None:
    """Return how far the page is scrolled, from the strip's middle column on the screen.

    The column is height x 4 (blue, green, red, unused). None when it does not say.
    """
    blue, green, red = (strip[:, channel].astype(np.int64) for channel in range(3))
    rows = red * 256 + green
    offsets = (rows - np.arange(len(rows)))[blue == 255 - green]
    if len(offsets) == 0:
        return None
    middle = int(np.median(offsets))
    return middle if (offsets == middle).sum() >= AGREEING * len(rows) else None


def strip(top: int, length: int) -> NDArray[np.uint8]:
    """Return so many rows of the strip, from this row of the page on, as blue, green, red."""
    rows = np.arange(top, top + length)
    colours = np.stack([255 - rows % 256, rows % 256, rows // 256], axis=1).astype(np.uint8)
    return np.repeat(colours[:, None], STRIP_WIDTH, axis=1)


def _image(file: Path, left: int, top: int) -> str:
    return f"<img src='{file.name}' style='left:{left}px;top:{top}px'>"


def _rows(stock: Stock, chance: random.Random, width: int, length: int) -> list[Placed]:
    placed = []
    top = 20
    while top + HEIGHTS[-1] < length:
        height, gap = chance.choice(HEIGHTS), chance.choice(GAPS)
        left = FIRST_COLUMN
        while (wide := round(height * chance.choice(SHAPES))) <= width - 20 - left:
            picture = stock.any(wide, height, face=chance.random() < 1 / 3)
            placed.append(Placed(picture, left, top))
            left += wide + gap
        top += height + gap + chance.choice([0, 0, 60])
    return placed
