"""Beneath: paints what lies under our covers, from the pixels each window keeps of its own."""

from collections.abc import Sequence

import numpy as np
import xcffib
import xcffib.composite
import xcffib.shape
import xcffib.xproto as x

from engine.geometry import contains, intersection
from engine.screen.capture.x11.transfer import Transfer
from engine.screen.capture.x11.windows import TopWindow, atom, placed
from engine.terms import Box
from engine.vision.pixels import Pixels, bounds, crop


class Beneath:
    """Sees through covers on one root; ``transfer`` reads for it."""

    def __init__(self, connection: xcffib.Connection, root: int) -> None:
        self._connection = connection
        self._root = root
        self._composite = connection(xcffib.composite.key)
        self._shape = connection(xcffib.shape.key)
        self._wallpaper = atom(connection, "_XROOTPMAP_ID")
        self._pixmap: int = connection.generate_id()

    def paint(
        self,
        place: Box,
        windows: Sequence[TopWindow],
        pixels: Pixels,
        transfer: Transfer,
        *,
        blended: bool,
    ) -> bool:
        """Paint into ``pixels`` what lies at ``place``; false when any of it could not be had.

        ``windows`` are all but the covers, lowest first; ``blended`` says that a compositor
        lets what is below shine through translucent ones, which the server alone does not.
        """
        solid = [
            i
            for i, window in enumerate(windows)
            if contains(window.box, place)
            and not window.shaped
            and not (blended and window.translucent)
        ]
        seen = bool(solid) or self._paint_wallpaper(place, pixels, transfer)
        for window in windows[solid[-1] if solid else 0 :]:
            if part := intersection(window.box, place):
                blend = blended and window.translucent
                seen = self._paint_window(window, part, pixels, transfer, blend) and seen
        return seen

    def _paint_window(
        self, window: TopWindow, part: Box, pixels: Pixels, transfer: Transfer, blend: bool
    ) -> bool:
        """Paint one window's pixels; it may be gone, hidden or resized by now: then false.

        The pixmap's number is our own and free again afterwards; errors about it come with
        the events, where they are passed over.
        """
        parts = [part]
        if window.shaped:
            try:
                kind = xcffib.shape.SK.Bounding
                shape = self._shape.GetRectangles(window.number, kind).reply().rectangles
            except xcffib.Error:
                return False
            pieces = placed(shape, window.box, window.border)
            parts = [both for piece in pieces if (both := intersection(piece, part))]
        inside = [Box(p.x - window.box.x, p.y - window.box.y, p.width, p.height) for p in parts]
        self._composite.NameWindowPixmap(window.number, self._pixmap)
        images = transfer.read(self._pixmap, inside)
        self._connection.core.FreePixmap(self._pixmap)
        if images is None:
            return False
        for place, image in zip(parts, images, strict=True):
            target = crop(pixels, place)
            target[:] = _over(image, target) if blend else image
        return True

    def _paint_wallpaper(self, place: Box, pixels: Pixels, transfer: Transfer) -> bool:
        """Paint the root's own picture, or black where no program has named one."""
        core = self._connection.core
        named = core.GetProperty(False, self._root, self._wallpaper, x.Atom.PIXMAP, 0, 1).reply()
        crop(pixels, place)[:] = 0
        if not named.value_len:
            return True
        pixmap = named.value.to_atoms()[0]
        try:
            size = core.GetGeometry(pixmap).reply()
        except xcffib.Error:
            return False
        tile = intersection(Box(0, 0, size.width, size.height), bounds(pixels))
        if tile is None or contains(tile, place):
            images = transfer.read(pixmap, [place])
            if images is not None:
                crop(pixels, place)[:] = images[0]
            return images is not None
        images = transfer.read(pixmap, [tile])
        if images is not None:
            rows = np.arange(place.y, place.y + place.height) % tile.height
            columns = np.arange(place.x, place.x + place.width) % tile.width
            crop(pixels, place)[:] = images[0][np.ix_(rows, columns)]
        return images is not None


def _over(image: Pixels, below: Pixels) -> Pixels:
    """Return a translucent image, whose colours are already weighed by it, over what is below."""
    clear = 255 - image[:, :, 3:].astype(np.uint16)
    mixed = image + (below * clear + 127) // 255
    return np.minimum(mixed, 255).astype(np.uint8)
