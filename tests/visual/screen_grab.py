"""Takes pixels of a display through shared memory: a place of 480 x 480 in about 0.1 ms."""

import xcffib
import xcffib.shm
import xcffib.xproto as x

from engine.screen.capture.x11.shared_memory import SharedMemory
from tests.visual.scenes import Bgrx


class ScreenGrab:
    """Its own connection to a display; what stands on the screen is grabbed, covers too."""

    def __init__(self, display: str | None = None) -> None:
        self._connection = xcffib.connect(display)
        screen = self._connection.get_setup().roots[0]
        self._root = screen.root
        self.size: tuple[int, int] = (screen.width_in_pixels, screen.height_in_pixels)
        """Width and height in pixels."""
        self._memory = SharedMemory(self.size[0] * self.size[1] * 4)
        self._shm = self._connection(xcffib.shm.key)
        self._segment = self._connection.generate_id()
        self._shm.AttachChecked(self._segment, self._memory.number, False).check()
        self._memory.mark_for_removal()

    def grab(self, left: int, top: int, width: int, height: int) -> Bgrx:
        """Return a place's pixels, from one moment; the next grab overwrites them."""
        self._shm.GetImage(
            self._root,
            *(left, top, width, height),
            0xFFFFFFFF,
            x.ImageFormat.ZPixmap,
            self._segment,
            0,
        ).reply()
        return self._memory.bytes[: width * height * 4].reshape(height, width, 4)

    def close(self) -> None:
        """Let go of the display."""
        self._connection.disconnect()
        self._memory.close()
