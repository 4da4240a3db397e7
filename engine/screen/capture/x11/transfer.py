"""The transfer: pixels of what the X server draws on, handed over through shared memory."""

import contextlib
from collections.abc import Sequence

import xcffib
import xcffib.shm
import xcffib.xproto as x

from engine.screen.capture.x11.shared_memory import SharedMemory
from engine.terms import Box
from engine.vision.pixels import Pixels

BYTES = 4
"""Of one pixel."""

_PLANES = 0xFFFFFFFF
_DEPTHS = (24, 32)
"""Depths whose pixels are blue, green, red and a fourth byte."""


class Transfer:
    """Room for one screen of ``width`` x ``height`` pixels; OSError when there is none."""

    def __init__(self, connection: xcffib.Connection, width: int, height: int) -> None:
        self._shm = connection(xcffib.shm.key)
        self._memory = SharedMemory(width * height * BYTES)
        self._segment: int = connection.generate_id()
        try:
            self._shm.AttachChecked(self._segment, self._memory.number, False).check()
        except xcffib.XcffibException:
            self._memory.close()
            raise
        finally:
            self._memory.mark_for_removal()

    def read(self, drawable: int, places: Sequence[Box]) -> list[Pixels] | None:
        """Return what the drawable shows at the places, good until it is read again.

        The places must be no more pixels together than the screen has. None when the
        drawable is gone, reaches less far, or has other pixels than ours.
        """
        asked = []
        offset = 0
        for place in places:
            corner = (place.x, place.y, place.width, place.height)
            how = (_PLANES, x.ImageFormat.ZPixmap, self._segment, offset)
            asked.append((place, offset, self._shm.GetImage(drawable, *corner, *how)))
            offset += place.width * place.height * BYTES
        images: list[Pixels] = []
        whole = True
        for place, start, cookie in asked:
            try:
                whole = cookie.reply().depth in _DEPTHS and whole
            except xcffib.Error:
                whole = False
            end = start + place.width * place.height * BYTES
            shape = (place.height, place.width, BYTES)
            images.append(self._memory.bytes[start:end].reshape(shape))
        return images if whole else None

    def close(self) -> None:
        """Give the memory back on both sides; what was read must not be touched afterwards."""
        with contextlib.suppress(xcffib.XcffibException):  # with the server its side is gone
            self._shm.Detach(self._segment)
        self._memory.close()
