"""How a cover looks."""

from engine.terms import COVER_COLOUR
from protech_gui.platform.cover_screen import Rgb

COLOUR = Rgb(*COVER_COLOUR)
"""The one colour of every cover."""
