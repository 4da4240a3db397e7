"""Which pictures appear where, and who shows them."""

import random
from dataclasses import dataclass
from typing import Any

from tests.bench.live.stock import Picture, Stock

SHAPES = (1.0, 1.0, 0.75, 1.33, 1.5)
"""Width to height."""

IN_PAGE = 4
"""One appearance in so many is made by the page itself; the others by a window above it."""

MARGIN = 24
"""Pixels at the lower edge in which nothing appears: there the pointer rests."""


@dataclass(frozen=True)
class Appearance:
    """A picture at a place of the screen."""

    picture: Picture
    left: int
    top: int
    in_page: bool

    @property
    def place(self) -> list[int]:
        """Return left, top, width and height in pixels."""
        return [self.left, self.top, self.picture.width, self.picture.height]

    def order(self, what: str) -> dict[str, Any]:
        """Return an order to a program on the screen."""
        return {what: self.place, "picture": str(self.picture.path)}


def choose(
    count: int,
    area: tuple[int, int],
    sizes: range,
    stock: Stock,
    chance: random.Random,
    *,
    all_deserving: bool,
) -> list[Appearance]:
    """Return appearances of random size, shape and place; ``sizes`` is of the shorter side.

    Unless all deserve a cover, half of them show no face.
    """
    chosen = []
    for number in range(count):
        width, height = _shape(chance.choice(sizes), sizes, chance)
        if all_deserving:
            picture = stock.deserving(width, height)
        else:
            picture = stock.any(width, height, face=number % 2 == 0)
        left = chance.randrange(area[0] - width)
        top = chance.randrange(area[1] - height - MARGIN)
        chosen.append(Appearance(picture, left, top, number % IN_PAGE == IN_PAGE - 1))
    return chosen


def _shape(side: int, sizes: range, chance: random.Random) -> tuple[int, int]:
    shape = chance.choice(SHAPES)
    width, height = round(side * max(1.0, shape)), round(side * max(1.0, 1 / shape))
    return min(width, sizes[-1]), min(height, sizes[-1])
