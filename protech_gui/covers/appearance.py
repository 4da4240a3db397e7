"""How a cover looks."""

from protech_gui.platform.cover_screen import Rgb

COLOUR = Rgb(0x5C, 0x6B, 0x7A)
"""A calm grey-blue that stands out neither on white nor on black."""
