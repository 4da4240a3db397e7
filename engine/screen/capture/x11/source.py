"""The X11 source: sleeps on XDamage, reads what was drawn, and puts back what our covers hide."""

import contextlib
import os
import selectors
import time

import mss
import numpy as np
import xcffib
import xcffib.xproto as x
from mss.exception import ScreenShotError

from engine.geometry import intersection
from engine.screen.capture.patches import patches
from engine.screen.capture.sight import CaptureError, Sight
from engine.screen.capture.x11.beneath import Beneath
from engine.screen.capture.x11.compositor import CompositorWatch
from engine.screen.capture.x11.damage import DamageWatch
from engine.screen.capture.x11.format import require_format
from engine.screen.capture.x11.tempo import Tempo
from engine.screen.capture.x11.transfer import BYTES, Transfer
from engine.screen.capture.x11.windows import WindowWatch
from engine.terms import Box
from engine.vision.pixels import Pixels, crop

_GONE = (xcffib.Error, xcffib.XcffibException)
_TRIES = 5
"""How often a look begins anew because the screen took another size meanwhile."""

_FLOOD = 5_000
"""Events that are taken at once: a program that makes them without end must not hold us up."""


class X11Source:
    """The default display's whole root; raises CaptureError when it cannot be watched."""

    excludes_covers = False

    def __init__(self) -> None:
        with contextlib.ExitStack() as taken:
            try:
                self._open(taken)
            except (*_GONE, ScreenShotError, OSError, KeyError, MemoryError) as error:
                raise CaptureError("the display cannot be watched") from error
            self._taken = taken.pop_all()

    def wait(self, timeout: float) -> bool:
        """See ScreenSource; the pace is that of Tempo."""
        try:
            return self._wait(time.monotonic() + max(0.0, timeout))
        except _GONE as error:
            raise CaptureError("the display is gone") from error

    def wake(self) -> None:
        """See ScreenSource."""
        with contextlib.suppress(BlockingIOError):  # a full pipe wakes as well
            os.write(self._wake_write, b"w")

    def look(self, entire: bool = False) -> Sight:
        """See ScreenSource; ``entire`` also sees what is drawn on the root itself."""
        self._tempo.looked(time.monotonic())
        try:
            for _ in range(_TRIES):
                if sight := self._look(entire):
                    return sight
        except (*_GONE, ScreenShotError, OSError, MemoryError) as error:
            raise CaptureError("the screen cannot be grabbed") from error
        raise CaptureError("the screen does not keep its size")

    def close(self) -> None:
        """See ScreenSource."""
        self._taken.close()

    def _open(self, taken: contextlib.ExitStack) -> None:
        self._wake_read, self._wake_write = os.pipe()
        for end in (self._wake_read, self._wake_write):
            os.set_blocking(end, False)
            taken.callback(os.close, end)
        self._connection = xcffib.connect()
        taken.callback(self._connection.disconnect)
        number = self._connection.pref_screen
        self._root = self._connection.get_setup().roots[number].root
        require_format(self._connection.get_setup(), number)
        self._windows = WindowWatch(self._connection, self._root)
        self._damage = DamageWatch(self._connection)
        self._compositor = CompositorWatch(self._connection, self._root, number)
        self._beneath = Beneath(self._connection, self._root)
        self._tempo = Tempo()
        self._changed = self._anew = True
        self._hidden: tuple[Box, ...] = ()
        self._screen_taken = taken.enter_context(contextlib.ExitStack())
        self._open_screen()
        self._calls = taken.enter_context(selectors.DefaultSelector())
        self._calls.register(self._wake_read, selectors.EVENT_READ)
        self._everything = taken.enter_context(selectors.DefaultSelector())
        self._everything.register(self._wake_read, selectors.EVENT_READ)
        self._everything.register(self._connection.get_file_descriptor(), selectors.EVENT_READ)

    def _open_screen(self) -> None:
        """Make room for the screen in the size that it has now."""
        self._screen_taken.close()
        size = self._connection.core.GetGeometry(self._root).reply()
        self._screen = Box(0, 0, size.width, size.height)
        self._transfer = Transfer(self._connection, size.width, size.height)
        self._screen_taken.callback(self._transfer.close)
        self._mss = mss.MSS(with_cursor=False)
        self._screen_taken.callback(self._mss.close)
        self._pixels: Pixels = np.zeros((size.height, size.width, BYTES), np.uint8)
        self._resized = False
        self._anew = True

    def _wait(self, end: float) -> bool:
        """Wait until ``end``; while a change is due later, nobody but ``wake`` disturbs it."""
        while True:
            self._changed = self._take_events() or self._changed
            now = time.monotonic()
            due = self._tempo.due_at() if self._changed else end
            if self._changed and due <= now:
                return True
            if now >= end:
                return False
            self._connection.flush()
            sleep = self._calls if self._changed else self._everything
            sleep.select(min(due, end) - now)
            if self._empty_wake_pipe():
                return False

    def _take_events(self) -> bool:
        """Note what was told; true when a flood of it leaves more for the next time."""
        for _ in range(_FLOOD):
            try:
                event = self._connection.poll_for_event()
            except xcffib.Error:
                continue  # an answer about a window that is gone by now
            if event is None:
                return False
            if isinstance(event, x.ConfigureNotifyEvent) and event.window == self._root:
                self._resized = self._changed = True
            elif self._compositor.take(event):
                self._anew = self._changed = True
            elif self._damage.take(event) or self._windows.take(event):
                self._changed = True
        return True

    def _empty_wake_pipe(self) -> bool:
        """Return whether somebody has called."""
        called = False
        with contextlib.suppress(BlockingIOError):
            while os.read(self._wake_read, 4096):
                called = True
        return called

    def _look(self, entire: bool) -> Sight | None:
        """Look once; None when the screen's size has changed meanwhile.

        Every cover that stood at any moment of the reading is seen through: those from
        before it, in case they go meanwhile, and those from after it, in case they came.
        """
        self._changed = self._take_events()
        if self._resized:
            self._open_screen()
        windows = (*self._windows.stack(), *self._compositor.overlay(self._screen))
        self._damage.follow(windows)
        before = self._windows.covers()
        whole = entire or self._anew
        places = self._damage.places(windows) + self._windows.places()
        fresh = (self._screen,) if whole else patches((*places, *self._hidden), self._screen)
        if not (self._grab_screen() if self._anew else self._grab(fresh)):
            self._resized = True
            return None
        self._anew = False
        self._take_events()
        covers = self._windows.covers()
        self._see_through({*before, *covers}, fresh)
        return Sight(self._pixels, covers, self._hidden, fresh, trusted=True)

    def _grab(self, fresh: tuple[Box, ...]) -> bool:
        """Read the parts anew; false when the screen no longer reaches so far."""
        images = self._transfer.read(self._root, fresh)
        for box, image in zip(fresh, images or (), strict=False):
            crop(self._pixels, box)[:] = image
        return images is not None

    def _grab_screen(self) -> bool:
        """Read everything anew; false when it has another size by now."""
        # mss asks on a connection of its own: first everything that was asked here is done.
        self._connection.core.GetInputFocus().reply()
        shot = self._mss.grab(self._mss.monitors[0])
        if (shot.height, shot.width) != self._pixels.shape[:2]:
            return False
        self._pixels[:] = np.frombuffer(shot.raw, np.uint8).reshape(self._pixels.shape)
        return True

    def _see_through(self, covers: set[Box], fresh: tuple[Box, ...]) -> None:
        """Paint what lies under the covers in the fresh parts; note what could not be seen."""
        places = [place for cover in covers if (place := intersection(cover, self._screen))]
        pieces = [both for p in places for box in fresh if (both := intersection(p, box))]
        windows = [window for window in self._windows.stack() if not window.cover]
        unseen = [
            piece
            for piece in patches(pieces, self._screen)
            if not self._beneath.paint(
                piece, windows, self._pixels, self._transfer, blended=self._compositor.runs
            )
        ]
        self._hidden = tuple(p for p in places if any(intersection(p, piece) for piece in unseen))
