"""Draws the practice picture, by which a person sees their protection work, and hashes it.

``python -m installer.publish.practice_picture`` writes it to ``resources/practice/``, and its
hash to every pack that shall know it. A drawn landscape: nobody's photograph, and of nothing
that anybody would want to have covered.
"""

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.vision.known import hash_of

WIDTH, HEIGHT = 420, 280
SEED = 7
PICTURE = Path("resources/practice/landscape.png")
LIST = "practice.pdq"
PACKS = (Path("resources/packs/builtin"), Path("tests/packs/faces"))

SKY_TOP, SKY_LOW = (150, 110, 70), (205, 200, 190)
SUN = (175, 225, 250)
HILLS = (
    (0.52, 0.09, 1.3, 0.4, (150, 135, 110)),
    (0.64, 0.07, 2.1, 2.0, (110, 120, 85)),
    (0.78, 0.06, 1.7, 4.1, (70, 95, 60)),
)
"""Height and swell as shares of the picture, waves across it, phase, and colour (B, G, R)."""

CLOUDS, MEADOW = 45.0, 22.0
"""How much clouds brighten the sky, and how much grass varies, in levels of 255."""

TREES = ((0.12, 0.93, 110), (0.3, 0.8, 60), (0.47, 0.97, 140), (0.86, 0.88, 90), (0.63, 0.76, 44))
"""Where each fir stands (shares of width and height), and its height in pixels."""

FIR, BARK = (45, 62, 38), (40, 55, 75)


def landscape() -> NDArray[np.uint8]:
    """Return the picture, height x width x 3 (blue, green, red)."""
    chance = np.random.default_rng(SEED)
    rows = np.linspace(0, 1, HEIGHT)[:, None, None]
    picture = np.repeat(np.array(SKY_TOP) * (1 - rows) + np.array(SKY_LOW) * rows, WIDTH, axis=1)
    picture += CLOUDS * np.clip(_weather(chance), 0, None)[..., None]
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    glow = np.exp(-(((x - WIDTH * 0.68) ** 2 + (y - HEIGHT * 0.26) ** 2) / (2 * 22.0**2)))
    picture += glow[..., None] * (np.array(SUN) - picture)
    for level, swell, waves, phase, colour in HILLS:
        angle = x[0] / WIDTH * waves * 2 * np.pi + phase
        edge = HEIGHT * (level + swell * np.sin(angle) + swell / 3 * np.sin(angle * 2.7))
        ground = (y > edge[None, :])[..., None]
        picture = np.where(ground, np.array(colour) + MEADOW * _weather(chance)[..., None], picture)
    for left, foot, size in TREES:
        _plant(picture, int(left * WIDTH), int(foot * HEIGHT), size)
    # Like film: without grain it would be a drawing, which the guard does not look at.
    grain = chance.normal(0, 2.2, (HEIGHT, WIDTH, 1))
    return np.clip(picture + grain, 0, 255).astype(np.uint8)


def _weather(chance: np.random.Generator) -> NDArray[np.float64]:
    """Return smooth chance at three scales, height x width, mostly between -1 and 1."""
    field = np.zeros((HEIGHT, WIDTH))
    for cells, share in ((4, 0.5), (9, 0.3), (20, 0.2)):
        coarse = chance.normal(0, 1, (cells, cells * 3 // 2))
        field += share * cv2.resize(coarse, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)
    return field


def _plant(picture: NDArray[np.float64], left: int, foot: int, size: int) -> None:
    """Draw a fir: three triangles, one above the other, and a trunk."""
    cv2.rectangle(
        picture, (left - size // 10, foot - size // 4), (left + size // 10, foot), BARK, -1
    )
    for step in range(3):
        low, wide = foot - size // 5 - step * size // 4, size // 2 - step * size // 9
        points = [[left - wide, low], [left + wide, low], [left, low - size // 2]]
        cv2.fillPoly(picture, [np.array(points, np.int32)], FIR)


def main() -> None:
    """Write the picture and its hash."""
    drawn = landscape()
    cv2.imwrite(str(PICTURE), drawn)
    known = hash_of(np.asarray(cv2.cvtColor(drawn, cv2.COLOR_BGR2BGRA), np.uint8))
    assert known is not None, "the picture says too little"
    for pack in PACKS:
        (pack / LIST).write_bytes(known.tobytes())


if __name__ == "__main__":
    main()
