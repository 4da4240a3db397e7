"""Pixels: the one shape in which pictures and screens are handed about."""

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
"""Height x width x 4 (blue, green, red, unused), 0-255."""
