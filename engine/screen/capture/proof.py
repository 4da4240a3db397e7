"""The start-up proof: whether this system's captures really leave our covers out."""

from enum import Enum

import numpy as np

from engine.geometry import contains, intersection, outset
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

RING = 12
"""Pixels around the cover in which a hole ends: a screen that turns plain does so there, too."""

SIDE = 48
"""Pixels of each side of a place that is proposed for the cover."""

TELLING = 0.9
"""Share of a place in its usual grey above which it is too plain to tell anything."""

_PLAIN = 0.99
_STEP = 4


class Exclusion(Enum):
    """What two captures around a known cover show.

    ``EXCLUDED``: the capture shows what lies under covers; the guard goes on. ``LEAKED``: it
    shows the cover, or a hole where it stands; pictures under covers are not seen, so that
    nothing may be uncovered: covers stay, and the guard reports ``fault``.
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

    ``before`` and ``during`` are captures, or the same part of both that reaches RING pixels
    beyond the box, which counts from the part's corner; hand over a copy of what a source keeps.
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
        # A hole of one colour where there was something else, or a screen that is plain now.
        alike = _share(old, plain) >= 1 - CLEARLY or _share_around(during, box, plain) >= MOSTLY
        return Exclusion.UNVERIFIABLE if alike else Exclusion.LEAKED
    return Exclusion.EXCLUDED if shown <= HARDLY else Exclusion.UNVERIFIABLE


def is_seen(capture: Pixels, box: Box, colour: Colour) -> bool:
    """Return whether most of what a capture shows in a box has a cover's colour."""
    place = intersection(box, bounds(capture))
    return place is not None and _share(_sampled(crop(capture, place)), colour) >= MOSTLY


def telling_place(capture: Pixels, colour: Colour) -> Box | None:
    """Return the place nearest to a corner at which a cover of this colour would tell something.

    It is a square of SIDE pixels that is neither plain nor of the colour; None if there is none.
    """
    rows, columns = capture.shape[0] // SIDE, capture.shape[1] // SIDE
    if not (rows and columns):
        return None
    sample = _sampled(capture[: rows * SIDE, : columns * SIDE, :3])
    cells = sample.reshape(rows, SIDE // _STEP, columns, SIDE // _STEP, 3).swapaxes(1, 2)
    cells = cells.reshape(rows, columns, -1, 3).astype(np.int16)
    greys = cells.mean(axis=3)
    usual = np.median(greys, axis=2, keepdims=True)
    plain = (np.abs(greys - usual) <= NEAR).mean(axis=2) > TELLING
    alike = (np.abs(cells - np.array(colour, np.int16)).max(axis=3) <= NEAR).mean(axis=2) > HARDLY
    down, across = np.indices((rows, columns))
    far = np.minimum(down, rows - 1 - down) + np.minimum(across, columns - 1 - across)
    far[plain | alike] = rows + columns
    row, column = np.unravel_index(int(far.argmin()), far.shape)
    if far[row, column] == rows + columns:
        return None
    return Box(int(column) * SIDE, int(row) * SIDE, SIDE, SIDE)


def _sampled(pixels: Pixels) -> Pixels:
    """Return one pixel of every few each way: enough to tell what most of them are like."""
    return pixels[::_STEP, ::_STEP, :3]


def _share_around(capture: Pixels, box: Box, colour: Colour) -> float:
    """Return the share of pixels of about this colour in a ring around a box; 1 without a ring."""
    wider = outset(box, RING, bounds(capture))
    ring = np.ones((wider.height, wider.width), np.bool_)
    top, left = box.y - wider.y, box.x - wider.x
    ring[top : top + box.height, left : left + box.width] = False
    return _share(crop(capture, wider)[ring][None, :, :3], colour) if ring.any() else 1.0


def _share(pixels: Pixels, colour: Colour) -> float:
    """Return the share of pixels of about this colour."""
    apart = np.abs(pixels.astype(np.int16) - np.array(colour, np.int16)).max(axis=2)
    return float((apart <= NEAR).mean())
