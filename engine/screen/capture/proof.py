"""The start-up proof: whether this system's captures really leave our covers out."""

from enum import Enum

import numpy as np

from engine.geometry import contains
from engine.terms import Box, Fault
from engine.vision.pixels import Pixels, bounds, crop

Colour = tuple[int, int, int]
"""Blue, green, red, 0-255."""

AGAIN_SECONDS = 2.0
"""After how long to try again what could not be verified."""

LEAST = 32
"""Pixels that each side of the known cover has at least."""

NEAR = 16
"""Difference of a colour value up to which two colours are the same: captures may be converted
from one colour profile to another."""

MOSTLY = 0.5
"""Share of the cover's place in its colour from which the cover is seen …"""

HARDLY = 0.2
"""… and up to which it is not, since covers are opaque and plain."""

CLEARLY = 0.25
"""By how much that share has grown at least when the cover is seen."""

_PLAIN = 0.99


class Exclusion(Enum):
    """What two captures around a known cover show.

    ``EXCLUDED``: the capture shows what lies under covers; the guard goes on. ``LEAKED``: it
    shows the cover, or a hole where it stands; pictures under covers are not seen, so that
    nothing may be uncovered: covers stay, and the guard refuses with ``fault``.
    ``UNVERIFIABLE``: these captures tell nothing; covers stay, and the guard tries again
    after AGAIN_SECONDS.
    """

    EXCLUDED = "excluded"
    LEAKED = "leaked"
    UNVERIFIABLE = "unverifiable"

    @property
    def fault(self) -> Fault:
        """The fault to report."""
        return Fault.LEAKED if self is Exclusion.LEAKED else Fault.NONE


def prove(before: Pixels, during: Pixels, box: Box, colour: Colour) -> Exclusion:
    """Return what is known from a capture without and one with a plain cover at ``box``.

    ``before`` and ``during`` are whole captures; hand over copies of what a source keeps.
    A screen that moves meanwhile does no harm, as long as it does not take the colour of
    the cover. A capture that stands still cannot be told from one that leaves covers out.
    """
    large = min(box.width, box.height) >= LEAST and contains(bounds(before), box)
    if before.shape != during.shape or not large:
        return Exclusion.UNVERIFIABLE
    old, new = crop(before, box)[..., :3], crop(during, box)[..., :3]
    was, shown = _share(old, colour), _share(new, colour)
    if shown >= MOSTLY and shown - was >= CLEARLY:
        return Exclusion.LEAKED
    middle = new[box.height // 2, box.width // 2]
    plain: Colour = (int(middle[0]), int(middle[1]), int(middle[2]))
    if _share(new, plain) >= _PLAIN:
        # A hole of one colour where there was something else, or one that tells nothing.
        alike = _share(old, plain) >= 1 - CLEARLY
        return Exclusion.UNVERIFIABLE if alike else Exclusion.LEAKED
    return Exclusion.EXCLUDED if shown <= HARDLY else Exclusion.UNVERIFIABLE


def _share(pixels: Pixels, colour: Colour) -> float:
    """Return the share of pixels of about this colour."""
    apart = np.abs(pixels.astype(np.int16) - np.array(colour, np.int16)).max(axis=2)
    return float((apart <= NEAR).mean())
