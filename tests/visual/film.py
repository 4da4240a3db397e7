"""A film of one picture: a camera that circles before it, for as long as one likes."""

from math import cos, pi, sin

from tests.visual.scenes import Bgrx, scaled

FRAMES = 32
"""How many pictures a film has before it begins again."""

SWAY = 24
"""Pixels that the camera sways to each side."""


def film(picture: Bgrx) -> list[Bgrx]:
    """Return a film's pictures, all of the picture's size."""
    height, width = picture.shape[:2]
    larger = scaled(picture, width + 2 * SWAY, height + 2 * SWAY)
    frames = []
    for number in range(FRAMES):
        turn = 2 * pi * number / FRAMES
        left, top = round(SWAY * (1 + cos(turn))), round(SWAY * (1 + sin(turn)))
        frames.append(larger[top : top + height, left : left + width])
    return frames
