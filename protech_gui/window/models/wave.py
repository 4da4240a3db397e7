"""The wave of an urge as it is drawn: it rises, reaches its highest point, and falls."""

from math import cos, pi

PEAK = 0.35
"""Where the highest point lies, as a share of the time. A picture and no forecast: urges differ."""

REST = 0.12
"""How high the water stands where nothing swells, as a share of the wave's height."""


def height(share: float) -> float:
    """Return how high the wave is, REST to 1, when this share of the time has passed, 0 to 1."""
    share = min(1.0, max(0.0, share))
    slope = share / PEAK if share < PEAK else (1 - share) / (1 - PEAK)
    return REST + (1 - REST) * (1 - cos(pi * slope)) / 2
