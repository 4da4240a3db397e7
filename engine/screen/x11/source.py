"""The X11 source: sleeps on XDamage, grabs the root, and puts back what our covers hide."""

import contextlib
import os
import selectors
from collections.abc import Sequence

import mss
import numpy as np
import xcffib
import xcffib.composite
import xcffib.shm
import xcffib.xproto as x
from mss.exception import ScreenShotError

from engine.screen.capture import CaptureError, Sight
from engine.screen.geometry import contains, intersection
from engine.screen.x11.shared_memory import SharedMemory
from engine.screen.x11.windows import TopWindow, WindowWatch
from engine.terms import Box
from engine.vision.pixels import Pixels

_PLANES = 0xFFFFFFFF
_BYTES = 4
_GONE = (xcffib.Error, xcffib.XcffibException)


class X11Source:
    """The default display's whole root; raises CaptureError when it cannot be watched."""

    def __init__(self) -> None:
        self._wake_read, self._wake_write = os.pipe()
        os.set_blocking(self._wake_read, False)
        os.set_blocking(self._wake_write, False)
        try:
            self._connection = xcffib.connect()
            self._root = self._connection.get_setup().roots[0].root
            self._watch = WindowWatch(self._connection, self._root)
            self._composite = self._connection(xcffib.composite.key)
            self._shm = self._connection(xcffib.shm.key)
            self._wallpaper = self._intern("_XROOTPMAP_ID")
            self._open_screen()
            self._selector = selectors.DefaultSelector()
            self._selector.register(self._connection.get_file_descriptor(), selectors.EVENT_READ)
            self._selector.register(self._wake_read, selectors.EVENT_READ)
        except (*_GONE, ScreenShotError, OSError, KeyError) as error:
            raise CaptureError("the display cannot be watched") from error

    def wait(self, timeout: float) -> bool:
        """See ScreenSource."""
        try:
            changed = self._take_events()
            if changed:
                return True
            self._connection.flush()
            self._selector.select(max(0.0, timeout))
            self._empty_wake_pipe()
            return self._take_events()
        except _GONE as error:
            raise CaptureError("the display is gone") from error

    def wake(self) -> None:
        """See ScreenSource."""
        with contextlib.suppress(BlockingIOError):  # a full pipe wakes as well
            os.write(self._wake_write, b"w")

    def look(self, entire: bool = False) -> Sight:  # noqa: ARG002  # it always reads everything
        """See ScreenSource."""
        try:
            stack, covers = self._watch.stack(), self._watch.covers()
            self._watch.settle()
            shot = self._mss.grab(self._mss.monitors[0])
        except (*_GONE, ScreenShotError) as error:
            raise CaptureError("the screen cannot be grabbed") from error
        grabbed = np.frombuffer(shot.raw, np.uint8).reshape(shot.height, shot.width, _BYTES)
        pixels = grabbed if grabbed.flags.writeable else grabbed.copy()
        windows = [window for window in stack if not window.cover]
        screen = Box(0, 0, shot.width, shot.height)
        places = [place for cover in covers if (place := intersection(cover, screen))]
        hidden = tuple(p for p in places if not self._see_through(p, windows, pixels))
        return Sight(pixels, covers, hidden, fresh=(screen,), trusted=True)

    def close(self) -> None:
        """See ScreenSource."""
        self._selector.close()
        self._mss.close()
        self._memory.close()
        self._connection.disconnect()
        os.close(self._wake_read)
        os.close(self._wake_write)

    def _intern(self, name: str) -> int:
        atom: int = self._connection.core.InternAtom(False, len(name), name).reply().atom
        return atom

    def _open_screen(self) -> None:
        self._mss = mss.MSS(with_cursor=False)
        monitor = self._mss.monitors[0]
        self._memory = SharedMemory(monitor["width"] * monitor["height"] * _BYTES)
        self._segment = self._connection.generate_id()
        try:
            self._shm.AttachChecked(self._segment, self._memory.number, False).check()
        finally:
            self._memory.mark_for_removal()

    def _take_events(self) -> bool:
        changed = False
        while True:
            try:
                event = self._connection.poll_for_event()
            except xcffib.Error:
                continue  # an answer about a window that is gone by now
            if event is None:
                return changed
            changed = self._watch.take(event) or changed

    def _empty_wake_pipe(self) -> None:
        with contextlib.suppress(BlockingIOError):
            while os.read(self._wake_read, 4096):
                pass

    def _see_through(self, place: Box, windows: Sequence[TopWindow], pixels: Pixels) -> bool:
        """Paint into ``pixels`` what lies at ``place``; false when any of it could not be had."""
        opaque = [i for i, window in enumerate(windows) if contains(window.box, place)]
        seen = bool(opaque) or self._paint_wallpaper(place, pixels)
        for window in windows[opaque[-1] if opaque else 0 :]:
            if part := intersection(window.box, place):
                seen = self._paint_window(window, part, pixels) and seen
        return seen

    def _paint_window(self, window: TopWindow, part: Box, pixels: Pixels) -> bool:
        pixmap = self._connection.generate_id()
        try:
            self._composite.NameWindowPixmapChecked(window.number, pixmap).check()
        except xcffib.Error:
            return False  # unmapped since the stack was read; the next sight knows
        inside = Box(part.x - window.box.x, part.y - window.box.y, part.width, part.height)
        try:
            return self._paint_drawable(pixmap, inside, part, pixels)
        finally:
            self._connection.core.FreePixmap(pixmap)

    def _paint_wallpaper(self, place: Box, pixels: Pixels) -> bool:
        """Paint the root's own picture, or black where no program has named one."""
        core = self._connection.core
        named = core.GetProperty(False, self._root, self._wallpaper, x.Atom.PIXMAP, 0, 1).reply()
        pixels[_rows(place), _columns(place)] = 0
        if not named.value_len:
            return True
        return self._paint_drawable(named.value.to_atoms()[0], place, place, pixels)

    def _paint_drawable(self, drawable: int, source: Box, target: Box, pixels: Pixels) -> bool:
        corner = (source.x, source.y, source.width, source.height)
        how = (_PLANES, x.ImageFormat.ZPixmap, self._segment, 0)
        try:
            self._shm.GetImage(drawable, *corner, *how).reply()
        except xcffib.Error:
            return False  # resized or freed since it was named; the next sight knows
        shape = (source.height, source.width, _BYTES)
        got = self._memory.bytes[: source.height * source.width * _BYTES].reshape(shape)
        pixels[_rows(target), _columns(target)] = got
        return True


def _rows(box: Box) -> slice:
    return slice(box.y, box.y + box.height)


def _columns(box: Box) -> slice:
    return slice(box.x, box.x + box.width)
